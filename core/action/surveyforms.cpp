#include "core/action/surveyforms.h"

#include "core/document/surveyform.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::action {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Action)
};

} // namespace

Result<std::vector<NamedDocument>> surveyForms(const Desk &desk, const EngagementRecord &record, training::Level level)
{
    CONVENER_ASSIGN(const document::EngagementFacts facts, engagementFacts(desk, record));
    const document::Wording wording = wordingOf(record.organisation);
    std::vector<NamedDocument> forms;
    FileNames names;
    for (const training::SurveyPoint &point : facts.programme.surveys(level).points) {
        const training::Instrument *instrument = desk.library.instrument(point.instrument);
        if (!instrument)
            continue;
        document::Document form = document::surveyForm(
            {facts.programme, record.organisation, level, point.id, facts.imprint}, *instrument, wording);
        forms.push_back({names.name(form.title + u' ' + point.title, u".pdf"_s), std::move(form)});
    }
    if (forms.empty())
        return refuse(Text::tr("%1 has no survey that could be printed.").arg(record.programme.title));
    return forms;
}

} // namespace convener::action
