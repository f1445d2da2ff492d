#include "core/catalogue/programmefile.h"

#include "core/catalogue/jsondocument.h"
#include "core/catalogue/jsonwriter.h"
#include "core/catalogue/programmeform.h"

#include <QJsonDocument>

#include <algorithm>

namespace convener::catalogue {

namespace {

/// Whether one of the two places holds the other.
bool sameBranch(const QString &a, const QString &b)
{
    const auto under = [](const QString &inner, const QString &outer) {
        return inner.startsWith(outer) && (inner.size() == outer.size() || inner[outer.size()] == u'/');
    };
    return under(a, b) || under(b, a);
}

/// Adds the broken rules, but not where the form has a fault already: they would tell the same thing twice.
void add(const Faults &broken, Faults &faults)
{
    const Faults ofForm = faults;
    std::copy_if(broken.begin(), broken.end(), std::back_inserter(faults), [&](const Fault &rule) {
        return std::none_of(ofForm.begin(), ofForm.end(),
                            [&](const Fault &form) { return sameBranch(rule.pointer, form.pointer); });
    });
}

} // namespace

ProgrammeFile read(const QByteArray &json, Rules rules)
{
    ProgrammeFile file;
    const auto object = readObject(json, file.faults);
    if (!object)
        return file;
    training::Programme programme;
    JsonReader reader(*object, {}, file.faults);
    describe(reader, programme);
    reader.finish();
    for (training::Stage &stage : programme.stages)
        if (stage.isMeeting() && stage.sessionsToAttend.source.isEmpty()) // domain.md, Attendance: all by default
            stage.sessionsToAttend = {static_cast<int>(stage.sessions.size()), QStringLiteral("our default")};
    add(check(programme, rules), file.faults);
    if (file.faults.empty())
        file.programme = std::move(programme);
    return file;
}

QByteArray toJson(const training::Programme &programme)
{
    return QJsonDocument(JsonWriter::object(programme)).toJson(QJsonDocument::Indented);
}

} // namespace convener::catalogue
