#include "core/action/duetitles.h"

#include "core/action/shownprogramme.h"

#include <QCoreApplication>

namespace convener::action {

using store::DueItem;
using store::DueKind;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Action)
};

QString titleOf(const DueItem &item, const training::Programme &programme)
{
    switch (item.kind) {
    case DueKind::Commitment:
        if (const auto *rule = programme.commitment(item.what))
            return rule->title;
        break;
    case DueKind::Session:
        if (const auto *stage = programme.stage(item.what))
            return stage->title;
        break;
    case DueKind::Survey:
        if (const auto *point = programme.surveys(item.level).point(item.what))
            return Text::tr("Survey: %1").arg(point->title);
        break;
    }
    return item.what;
}

} // namespace

Result<const training::Programme *> DueTitles::programme(const DueItem &item)
{
    auto known = m_known.find(item.edition);
    if (known == m_known.end()) {
        CONVENER_ASSIGN(training::Programme programme, readProgramme(m_desk, item.edition));
        known = m_known.emplace(item.edition, std::move(programme)).first;
    }
    return &known->second;
}

Result<QString> DueTitles::of(const DueItem &item)
{
    CONVENER_ASSIGN(const training::Programme *known, programme(item));
    return titleOf(item, *known);
}

} // namespace convener::action
