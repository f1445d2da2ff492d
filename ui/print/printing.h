#pragma once

#include "core/error/error.h"
#include "core/paper/page.h"

class QPrinter;
class QWidget;

namespace convener::print {

/// Prints documents one after the other, each page in its own orientation. An error of kind File where the printer
/// cannot be written to.
Result<> print(const std::vector<paper::Pages> &documents, QPrinter &printer);

/// Asks for a printer and prints. Done without printing when the person decides otherwise.
Result<> askAndPrint(const std::vector<paper::Pages> &documents, QWidget *parent);

} // namespace convener::print
