#include "core/catalogue/instrumentfile.h"

#include "core/catalogue/jsondocument.h"
#include "core/catalogue/jsonreader.h"

#include <QCoreApplication>
#include <QSet>

namespace convener::training {

using catalogue::As;

void describe(auto &form, As<Question> auto &question)
{
    form.required("id", question.id);
    form.required("text", question.text);
    form.required("answer", question.answer);
    form.optional("measure", question.measure);
    form.optional("factor", question.factor);
    form.optional("choices", question.choices);
    form.optional("lowest", question.lowest);
    form.optional("highest", question.highest);
}

void describe(auto &form, As<Instrument> auto &instrument)
{
    form.required("id", instrument.id);
    form.required("title", instrument.title);
    form.optional("introduction", instrument.introduction);
    form.required("questions", instrument.questions);
}

} // namespace convener::training

namespace convener::catalogue {

using namespace Qt::StringLiterals;
using namespace training;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(InstrumentFile)
};

Faults check(const Instrument &instrument)
{
    Faults faults;
    QSet<QString> ids;
    for (size_t i = 0; i < instrument.questions.size(); ++i) {
        const Question &question = instrument.questions[i];
        const QString here = u"/questions/%1"_s.arg(i);
        if (question.id.isEmpty() || ids.contains(question.id))
            faults.push_back({here + u"/id"_s, Text::tr("an id of its own"), describeJson(question.id)});
        ids.insert(question.id);
        if ((question.answer == AnswerKind::Choice) == question.choices.empty())
            faults.push_back({here + u"/choices"_s, Text::tr("choices for a question that offers some, and only then"),
                              Text::tr("%1").arg(question.choices.size())});
        if (question.measure != Measure::None && question.answer != AnswerKind::Scale)
            faults.push_back({here + u"/measure"_s, Text::tr("a measure only where the answer is a scale"),
                              describeJson(toText(question.answer))});
        if ((question.measure == Measure::Factor) == question.factor.isEmpty())
            faults.push_back({here + u"/factor"_s, Text::tr("a factor for the measure “factor”, and only then"),
                              describeJson(question.factor)});
    }
    return faults;
}

} // namespace

InstrumentFile readInstrument(const QByteArray &json)
{
    InstrumentFile file;
    const auto object = readObject(json, file.faults);
    if (!object)
        return file;
    Instrument instrument;
    JsonReader reader(*object, {}, file.faults);
    describe(reader, instrument);
    reader.finish();
    if (file.faults.empty())
        file.faults = check(instrument);
    if (file.faults.empty())
        file.instrument = std::move(instrument);
    return file;
}

} // namespace convener::catalogue
