#include "core/catalogue/instrumentfile.h"

#include "core/catalogue/instrumentcheck.h"
#include "core/catalogue/jsondocument.h"
#include "core/catalogue/jsonreader.h"

namespace convener::training {

using catalogue::As;
using catalogue::Range;

void describe(auto &form, As<LocalText> auto &text)
{
    form.required("en", text.en);
    form.optional("cy", text.cy);
}

void describe(auto &form, As<ScaleLabels> auto &labels)
{
    form.required("en", labels.en);
    form.optional("cy", labels.cy);
}

void describe(auto &form, As<Scale> auto &scale)
{
    form.optional("prompt", scale.prompt);
    form.required("lowest", scale.lowest, Range{0, 10});
    form.required("highest", scale.highest, Range{1, 11});
    form.required("labels", scale.labels);
}

void describe(auto &form, As<Choice> auto &choice)
{
    form.required("id", choice.id);
    form.required("text", choice.text);
}

void describe(auto &form, As<Item> auto &item)
{
    form.required("id", item.id);
    form.required("text", item.text);
    form.required("kind", item.kind);
    form.optional("scale", item.scale);
    form.optional("choices", item.choices);
    form.optional("many", item.many);
    form.required("measures", item.measures);
    form.required("asked", item.asked);
}

void describe(auto &form, As<Score> auto &score)
{
    form.required("id", score.id);
    form.required("title", score.title);
    form.required("method", score.method);
    form.optional("atLeast", score.atLeast, Range{0, 11});
    form.optional("paired", score.paired);
    form.optional("items", score.items);
    form.optional("measures", score.measures);
}

void describe(auto &form, As<Instrument> auto &instrument)
{
    form.required("id", instrument.id);
    form.required("level", instrument.level);
    form.required("title", instrument.title);
    form.required("introduction", instrument.introduction);
    form.required("scales", instrument.scales);
    form.required("items", instrument.items);
    form.required("scores", instrument.scores);
}

} // namespace convener::training

namespace convener::catalogue {

InstrumentFile readInstrument(const QByteArray &json)
{
    InstrumentFile file;
    const auto object = readObject(json, file.faults);
    if (!object)
        return file;
    training::Instrument instrument;
    int format = 0;
    JsonReader reader(*object, {}, file.faults);
    reader.required("format", format, Range{1, 1});
    describe(reader, instrument);
    reader.finish();
    if (file.faults.empty())
        file.faults = check(instrument);
    if (file.faults.empty())
        file.instrument = std::move(instrument);
    return file;
}

} // namespace convener::catalogue
