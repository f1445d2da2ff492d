#pragma once

#include "tests/support/catch.h"

#include <QLabel>
#include <QPushButton>

namespace convener::test {

/// The button with this text that is on the screen; without one the test fails.
inline QPushButton *button(const QWidget &parent, const QString &text)
{
    for (QPushButton *each : parent.findChildren<QPushButton *>())
        if (each->text() == text && each->isVisibleTo(&parent))
            return each;
    FAIL("no button " << text.toStdString());
    return nullptr;
}

/// The field that a screen reader calls so; without one the test fails.
template <class Field>
Field *field(const QWidget &parent, const QString &name)
{
    for (Field *each : parent.findChildren<Field *>())
        if (each->accessibleName() == name)
            return each;
    FAIL("no field " << name.toStdString());
    return nullptr;
}

/// Whether a label on the widget holds these words.
inline bool says(const QWidget &parent, const QString &words)
{
    for (const QLabel *label : parent.findChildren<QLabel *>())
        if (label->text().contains(words))
            return true;
    return false;
}

} // namespace convener::test
