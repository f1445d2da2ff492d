// Programme and instrument files and the words of documents, as a coordinator may have changed them. What begins with
// "{" is JSON, everything else Markdown.
#include "core/catalogue/instrumentfile.h"
#include "core/catalogue/programmefile.h"
#include "core/document/markdown.h"
#include "core/paper/html.h"
#include "core/time/sessiontime.h"
#include "core/timeline/follow.h"
#include "core/timeline/impact.h"
#include "tests/fuzz/promise.h"

namespace convener::fuzz {

namespace {

using namespace Qt::StringLiterals;

/// An engagement with one cohort of one delegate for each stage, whose dates are to follow the programme's rules.
timeline::Snapshot engagementOf(const training::Programme &programme)
{
    timeline::Snapshot snapshot;
    snapshot.programme = programme;
    snapshot.engagement.id = {1};
    snapshot.engagement.joinedOn = QDate(2024, 2, 29);
    snapshot.engagement.windowStart = QDate(2024, 5, 1);
    snapshot.organisation.name = u"Leeds"_s;
    QDate day(2024, 5, 8);
    for (const training::Stage &stage : programme.stages) {
        const training::CohortId id{qint64(snapshot.cohorts.size()) + 1};
        const auto time = time::SessionTime::parse(day.toString(u"yyyy-MM-dd'T10:00/13:00'"_s));
        const training::Session session{{id.number}, id, 1, *time, {}, {}, {}, {}, false};
        snapshot.cohorts.push_back({id, {1}, stage.id, training::Mode::Online, 12, {session}});
        timeline::DelegateRecord delegate;
        delegate.place.id = {id.number};
        delegate.place.cohort = id;
        delegate.place.person = {id.number};
        delegate.place.standing = training::Standing::Confirmed;
        snapshot.delegates.push_back(delegate);
        day = day.addDays(7);
    }
    return snapshot;
}

void readsProgramme(const QByteArray &json)
{
    const catalogue::ProgrammeFile file = catalogue::read(json);
    promise(file.programme.has_value() == file.faults.empty(), "a programme or its faults");
    if (!file.programme)
        return;
    const catalogue::ProgrammeFile again = catalogue::read(catalogue::toJson(*file.programme));
    promise(again.programme == file.programme, "what is written comes back as it was");
    timeline::Snapshot snapshot = engagementOf(*file.programme);
    timeline::follow(snapshot);
    const timeline::Snapshot once = snapshot;
    timeline::follow(snapshot);
    promise(timeline::difference(once, snapshot).isEmpty(), "dates that follow their rules stay");
    (void)timeline::allClashes(snapshot, {});
}

void readsInstrument(const QByteArray &json)
{
    const catalogue::InstrumentFile file = catalogue::readInstrument(json);
    promise(file.instrument.has_value() == file.faults.empty(), "an instrument or its faults");
}

void readsWords(const QByteArray &markdown)
{
    static const document::Placeholders placeholders{{u"name"_s, u"José Núñez"_s}, {u"venue"_s, {}}};
    auto blocks = document::fromMarkdown(QString::fromUtf8(markdown), placeholders);
    if (!blocks) {
        promise(!blocks.error().text.isEmpty(), "a refusal says why");
        return;
    }
    document::Document document;
    document.blocks = std::move(*blocks);
    (void)paper::html(document);
}

} // namespace

} // namespace convener::fuzz

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace convener;
    fuzz::keepQuiet();
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (bytes.startsWith('{')) {
        fuzz::readsProgramme(bytes);
        fuzz::readsInstrument(bytes);
    } else {
        fuzz::readsWords(bytes);
    }
    return 0;
}
