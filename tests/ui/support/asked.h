#pragma once

#include "ui/dialog/question.h"

namespace convener::test {

/// The question that stands open over the page; every control on it must have a name for a screen reader.
dialog::Question *question(const QWidget &page);

/// The same, after a click on this button of the page.
dialog::Question *asked(const QWidget &page, const QString &press);

/// Takes this item of a menu on the page.
void choose(const QWidget &page, const QString &item);

} // namespace convener::test
