#include "ui/page/documentlist.h"

#include "core/action/writedocuments.h"
#include "core/document/pack.h"
#include "ui/look/icon.h"
#include "ui/look/theme.h"
#include "ui/page/work.h"
#include "ui/print/preview.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace convener::page {

using look::space;

namespace {

QPushButton *button(const QString &icon, const QString &text, const QString &title)
{
    auto *button = new QPushButton(look::icon(icon), text);
    button->setAccessibleName(u"%1: %2"_s.arg(text, title));
    button->setIconSize(look::iconSize());
    return button;
}

/// With large text the buttons stand under the words.
bool isLarge()
{
    return look::current().textScale > 1.4;
}

QString savedText(const QStringList &files)
{
    if (files.size() == 1)
        return DocumentList::tr("Saved as %1").arg(QDir::toNativeSeparators(files.front()));
    return DocumentList::tr("%n files saved in %1", nullptr, int(files.size()))
        .arg(QDir::toNativeSeparators(QFileInfo(files.front()).absolutePath()));
}

} // namespace

DocumentList::DocumentList(Context &context, std::vector<Offer> offers)
    : View(context)
    , m_column(new QVBoxLayout(this))
{
    auto *inside = new QWidget;
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, space(2), 0, space(2));
    rows->setSpacing(space(2));
    m_rows.reserve(offers.size()); // their buttons refer to them
    for (const Offer &offer : offers)
        rows->addWidget(row(offer));
    rows->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(scroll);
}

void DocumentList::addChoice(QWidget *choice)
{
    m_column->insertWidget(0, choice);
}

QWidget *DocumentList::row(const Offer &offer)
{
    auto *panel = new QFrame;
    panel->setProperty("role", u"panel"_s);
    auto *title = new QLabel(offer.title);
    QFont bold = look::bodyFont();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    auto *sentence = new QLabel(offer.sentence);
    sentence->setProperty("role", u"secondary"_s);
    sentence->setWordWrap(true);
    sentence->setMinimumWidth(space(20)); // large text breaks rather than push the buttons out
    QPushButton *preview = button(u"preview"_s, tr("Preview"), offer.title);
    QPushButton *save = button(u"export"_s, tr("Save"), offer.title);
    m_rows.push_back({offer, sentence, preview, save});
    const Offer &kept = m_rows.back().offer;
    connect(preview, &QPushButton::clicked, this, [this, &kept] { this->preview(kept); });
    offerForms(save, kept);

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(title);
    words->addWidget(sentence);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(2));
    buttons->addWidget(preview);
    buttons->addWidget(save);
    buttons->addStretch(isLarge() ? 1 : 0);
    auto *line = new QBoxLayout(isLarge() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, panel);
    line->setContentsMargins(space(4), space(2), space(3), space(2));
    line->setSpacing(space(2));
    line->addLayout(words, 1);
    line->addLayout(buttons);
    return panel;
}

void DocumentList::offerForms(QPushButton *save, const Offer &offer)
{
    auto *forms = new QMenu(save);
    forms->setAccessibleName(tr("Save: %1").arg(offer.title));
    const auto add = [&](const QString &text, Form form) {
        connect(forms->addAction(text), &QAction::triggered, this, [this, &offer, form] { this->save(offer, form); });
    };
    add(tr("As PDF, one file each…"), Form::Each);
    add(tr("As one PDF for the printer…"), Form::Together);
    add(tr("As HTML, for screens and screen readers…"), Form::Html);
    save->setMenu(forms);
}

void DocumentList::refresh()
{
    m_stale = true;
    if (isVisible())
        look();
}

void DocumentList::showEvent(QShowEvent *event)
{
    View::showEvent(event);
    if (m_stale)
        look();
}

void DocumentList::look()
{
    m_stale = false;
    for (const Row &row : m_rows) {
        const Result<Offer::Files> made = row.offer.maker()(context().desk);
        const bool applies = made && !made->empty();
        row.preview->setEnabled(applies);
        row.save->setEnabled(applies);
        row.sentence->setText(applies ? row.offer.sentence : made ? tr("There is none yet.") : made.error().text);
    }
}

void DocumentList::preview(const Offer &offer)
{
    Result<Offer::Files> files = offer.maker()(context().desk);
    if (!files)
        return context().prompt.show(files.error());
    std::vector<print::Item> items;
    for (action::DelegatePack &file : *files)
        items.push_back({QFileInfo(file.fileName).completeBaseName(), file.fileName, std::move(file.parts)});
    (new print::Preview(std::move(items), offer.title, context().prompt, this))->open();
}

void DocumentList::save(const Offer &offer, Form form)
{
    const auto path =
        form == Form::Together
            ? context().prompt.saveFile({tr("Save “%1” as one PDF").arg(offer.title), tr("PDF files (*.pdf)"), u"pdf"_s,
                                         document::safeFileName(offer.title, u".pdf"_s)})
            : context().prompt.folder(tr("Where to save “%1”").arg(offer.title));
    if (!path)
        return;
    const auto job = [make = offer.maker(), title = offer.title, form,
                      to = *path](action::Desk &desk, const paper::Progress &progress) -> Result<QString> {
        CONVENER_ASSIGN(const Offer::Files files, make(desk));
        if (form == Form::Together) {
            CONVENER_TRY(action::writeFilesTogether(files, title, to, progress));
            return savedText({to});
        }
        CONVENER_ASSIGN(const QStringList written, form == Form::Each ? action::writeFiles(files, to, progress)
                                                                      : action::writeHtmlFiles(files, to, progress));
        return savedText(written);
    };
    if (const Result<> started = context().work.start(offer.title, job); !started)
        context().prompt.show(started.error());
}

} // namespace convener::page
