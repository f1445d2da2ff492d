#include "app/cli/draftlist.h"

#include "app/cli/output.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

QJsonObject asJson(const training::Draft &draft)
{
    return {{u"id"_s, json(draft.id)},
            {u"kind"_s, training::toText(draft.kind)},
            {u"engagement"_s, json(draft.engagement)},
            {u"request"_s, json(draft.request)},
            {u"commitment"_s, json(draft.commitment)},
            {u"place"_s, json(draft.place)},
            {u"person"_s, json(draft.person)},
            {u"name"_s, draft.name},
            {u"email"_s, draft.email},
            {u"subject"_s, draft.subject},
            {u"body"_s, draft.body},
            {u"toldOn"_s, json(draft.toldOn)},
            {u"written"_s, json(draft.writtenOn)},
            {u"sent"_s, json(draft.sentOn)},
            {u"outdated"_s, draft.outdated}};
}

QString recipient(const training::Draft &draft)
{
    if (draft.name.isEmpty() && draft.email.isEmpty())
        return Text::tr("nobody known yet");
    if (draft.name.isEmpty() || draft.email.isEmpty())
        return draft.name + draft.email;
    return u"%1 <%2>"_s.arg(draft.name, draft.email);
}

} // namespace convener::cli
