# Fails if PROGRAM loads Qt Widgets or Qt PrintSupport, itself or through another library:
# cmake -DPROGRAM=<convener-cli> -P tests/libraries.cmake
cmake_minimum_required(VERSION 3.22)

file(GET_RUNTIME_DEPENDENCIES EXECUTABLES ${PROGRAM}
     RESOLVED_DEPENDENCIES_VAR libraries UNRESOLVED_DEPENDENCIES_VAR missing)
if(missing)
  message(FATAL_ERROR "${PROGRAM} needs libraries that are not here: ${missing}")
endif()
if(NOT libraries MATCHES "Qt6?Core")
  message(FATAL_ERROR "${PROGRAM} seems to load no Qt at all, so this test sees nothing: ${libraries}")
endif()
list(FILTER libraries INCLUDE REGEX "Qt6?(Widgets|PrintSupport)")
if(libraries)
  message(FATAL_ERROR "${PROGRAM} must run without the window, but loads ${libraries}")
endif()
