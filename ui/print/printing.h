#pragma once

#include "core/error/error.h"
#include "core/paper/page.h"

class QPrinter;
class QWidget;

namespace convener::print {

/// Prints documents one after the other, each page in its own orientation: all pages, or those that the printer is set
/// to; as often as it is set to, where it does not repeat them by itself. Refused when no page is left; an error of
/// kind File where the printer cannot be written to.
Result<> print(const std::vector<paper::Pages> &documents, QPrinter &printer);

/// Asks for a printer, pages, copies and sides, and prints. `current` is the page that is looked at, from 0. What is
/// bound of several parts is proposed on both sides. Done without printing when the person decides otherwise.
Result<> askAndPrint(const std::vector<paper::Pages> &documents, int current, QWidget *parent);

} // namespace convener::print
