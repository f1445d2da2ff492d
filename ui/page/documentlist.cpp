#include "ui/page/documentlist.h"

#include "core/action/writedocuments.h"
#include "ui/look/icon.h"
#include "ui/look/theme.h"
#include "ui/page/work.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace convener::page {

using look::space;

Offer offerOf(const QString &title, const QString &sentence, MakeDocuments make)
{
    const auto items = [make](const action::Desk &desk) -> Result<std::vector<print::Item>> {
        CONVENER_ASSIGN(std::vector<action::NamedDocument> documents, make(desk));
        std::vector<print::Item> made;
        for (action::NamedDocument &each : documents) {
            const QString name = QFileInfo(each.fileName).completeBaseName();
            made.push_back({name, each.fileName, {std::move(each.document)}});
        }
        return made;
    };
    const auto write = [make](const action::Desk &desk, const QString &folder,
                              const paper::Progress &progress) -> Result<QStringList> {
        CONVENER_ASSIGN(const std::vector<action::NamedDocument> documents, make(desk));
        return action::writeDocuments(documents, folder, progress);
    };
    return {title, sentence, items, write};
}

DocumentList::DocumentList(Context &context, std::vector<Offer> offers)
    : View(context)
    , m_offers(std::move(offers))
{
    auto *inside = new QWidget;
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, space(2), 0, space(2));
    rows->setSpacing(space(2));
    for (const Offer &offer : m_offers)
        rows->addWidget(row(offer));
    rows->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
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
    auto *preview = new QPushButton(look::icon(u"preview"_s), tr("Preview"));
    preview->setAccessibleName(tr("Preview: %1").arg(offer.title));
    auto *save = new QPushButton(look::icon(u"export"_s), tr("Save as PDF"));
    save->setAccessibleName(tr("Save as PDF: %1").arg(offer.title));
    preview->setIconSize(look::iconSize());
    save->setIconSize(look::iconSize());
    connect(preview, &QPushButton::clicked, this, [this, &offer] { this->preview(offer); });
    connect(save, &QPushButton::clicked, this, [this, &offer] { this->save(offer); });

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(title);
    words->addWidget(sentence);
    auto *line = new QHBoxLayout(panel);
    line->setContentsMargins(space(4), space(2), space(3), space(2));
    line->setSpacing(space(2));
    line->addLayout(words, 1);
    line->addWidget(preview);
    line->addWidget(save);
    return panel;
}

void DocumentList::preview(const Offer &offer)
{
    Result<std::vector<print::Item>> items = offer.items(context().desk);
    if (!items)
        return context().prompt.show(items.error());
    (new print::Preview(std::move(*items), context().prompt, this))->open();
}

void DocumentList::save(const Offer &offer)
{
    const auto folder = context().prompt.folder(tr("Where to save “%1”").arg(offer.title));
    if (!folder)
        return;
    const auto job = [write = offer.write, folder = *folder](action::Desk &desk,
                                                             const paper::Progress &progress) -> Result<QString> {
        CONVENER_ASSIGN(const QStringList files, write(desk, folder, progress));
        return tr("%n files saved in %1", nullptr, int(files.size())).arg(QDir::toNativeSeparators(folder));
    };
    if (const Result<> started = context().work.start(offer.title, job); !started)
        context().prompt.show(started.error());
}

} // namespace convener::page
