#include "ui/page/emptynote.h"

#include "ui/look/theme.h"
#include "ui/page/permission.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace convener::page {

EmptyNote::EmptyNote(const QString &title, const QString &sentence, const QString &step, Step kind)
{
    auto *heading = new QLabel(title);
    heading->setFont(look::headingFont());
    heading->setAlignment(Qt::AlignCenter);
    heading->setWordWrap(true);
    auto *words = new QLabel(sentence);
    words->setProperty("role", u"secondary"_s);
    words->setAlignment(Qt::AlignCenter);
    words->setWordWrap(true);

    auto *narrow = new QHBoxLayout;
    narrow->addStretch(1);
    narrow->addWidget(words, 2);
    narrow->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(look::space(3));
    column->addStretch(2);
    column->addWidget(heading);
    column->addLayout(narrow);
    if (!step.isEmpty()) {
        auto *button = new QPushButton(step);
        Permission::markChanging(button, kind == Step::Changes);
        connect(button, &QPushButton::clicked, this, &EmptyNote::chosen);
        column->addWidget(button, 0, Qt::AlignHCenter);
    }
    column->addStretch(3);
}

} // namespace convener::page
