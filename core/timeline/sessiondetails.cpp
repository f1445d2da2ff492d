#include "core/timeline/sessiondetails.h"

#include "core/training/length.h"

#include <QCoreApplication>
#include <QUrl>

namespace convener::timeline {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SessionDetails)
};

/// Delegates click on it in their documents, so it leads to a web page and nowhere else.
Result<> mustBeLink(const QString &link)
{
    CONVENER_TRY(training::mustFit(Text::tr("The joining link"), link, training::longestText));
    const QUrl url(link, QUrl::StrictMode);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (link.isEmpty() || (web && url.isValid() && !url.host().isEmpty()))
        return {};
    return refuse(Text::tr("“%1” is not a joining link. Give the whole web address, such as https://example.org/room.")
                      .arg(link));
}

Result<QStringList> named(const QStringList &facilitators)
{
    QStringList names;
    for (const QString &given : facilitators) {
        const QString name = given.simplified();
        CONVENER_TRY(training::mustFit(Text::tr("The name of a facilitator"), name));
        if (!name.isEmpty() && !names.contains(name, Qt::CaseInsensitive))
            names.append(name);
    }
    return names;
}

} // namespace

Result<training::Session> withDetails(training::Session session, const SessionDetails &details)
{
    if (details.venue)
        session.venue = details.venue->simplified();
    if (details.link)
        session.link = details.link->trimmed();
    if (details.contact)
        session.contact = details.contact->simplified();
    CONVENER_TRY(training::mustFit(Text::tr("The venue"), session.venue));
    CONVENER_TRY(training::mustFit(Text::tr("The contact"), session.contact));
    CONVENER_TRY(mustBeLink(session.link));
    CONVENER_ASSIGN(session.facilitators, named(details.facilitators.value_or(session.facilitators)));
    return session;
}

} // namespace convener::timeline
