// A file to compile the precompiled header with: main.cpp cannot use it, for it holds Catch itself.
#include "tests/support/catch.h"
