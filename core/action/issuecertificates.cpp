#include "core/action/issuecertificates.h"

#include "core/action/cohortrecord.h"
#include "core/action/documents.h"
#include "core/action/step.h"
#include "core/document/certificate.h"
#include "core/document/placeholders.h"
#include "core/store/certificates.h"
#include "core/store/settings.h"
#include "core/store/surveys.h"
#include "core/timeline/datetext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convener::action {

using namespace training;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Action)
};

/// What makes a check code impossible to guess from what a certificate says: drawn once for each file.
Result<QString> secret(Desk &desk)
{
    store::Settings settings(desk.file);
    const QString key = certificateSecret();
    CONVENER_ASSIGN(const auto known, settings.value(key));
    if (known)
        return *known;
    const QString drawn = QString::number(QRandomGenerator::system()->generate64(), 16);
    CONVENER_TRY(settings.set(key, drawn));
    return drawn;
}

/// Eight letters and digits that cannot be mistaken for one another, in two groups.
QString checkCode(const Certificate &certificate, const QString &secret)
{
    constexpr auto letters = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"_L1;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part :
         {secret, certificate.number, certificate.name, certificate.stage, certificate.heldOn.toString(Qt::ISODate)})
        hash.addData(part.toUtf8() + '\n');
    const QByteArray digest = hash.result();
    QString code;
    for (int i = 0; i < 8; ++i)
        code += (i == 4 ? u"-"_s : QString()) + letters[uchar(digest[i]) % letters.size()];
    return code;
}

/// What keeps this delegate from a certificate; empty when nothing does.
Result<QString> obstacle(const Desk &desk, const CohortRecord &cohort, PlaceId place)
{
    const std::optional<bool> attended = cohort.attended(place);
    if (!attended)
        return Text::tr("Attendance is not recorded yet.");
    if (!*attended)
        return Text::tr("Did not attend what the stage asks for.");
    const CertificateRule &rule = *cohort.stage().certificate;
    CONVENER_ASSIGN(const auto returned, store::Places(desk.file).returnedWork(place));
    for (const QString &stage : rule.returned)
        if (!returned.contains(stage))
            return Text::tr("“%1” is not returned yet.").arg(cohort.programme.stage(stage)->title);
    CONVENER_ASSIGN(const auto requests, store::Surveys(desk.file).ofPlace(place));
    for (const QString &point : rule.surveyReturned)
        if (std::none_of(requests.begin(), requests.end(), [&](const SurveyRequest &request) {
                return request.point == point && request.progress == Progress::Returned;
            }))
            return Text::tr("The survey “%1” is not returned yet.")
                .arg(cohort.programme.delegateSurveys.point(point)->title);
    return QString();
}

/// Draws up the certificates of one cohort under running numbers.
class Issuer {
public:
    Issuer(Desk &desk, const CohortRecord &cohort, int firstNumber, QString secret, catalogue::Content wording,
           document::CohortFacts facts)
        : m_desk(desk)
        , m_cohort(cohort)
        , m_next(firstNumber)
        , m_secret(std::move(secret))
        , m_wording(std::move(wording))
        , m_words(m_wording.language)
        , m_facts(std::move(facts))
    {
    }

    Result<Certificate> issue(const store::Delegate &delegate)
    {
        const QDate today = m_desk.today();
        Certificate certificate{.number = u"%1-%2"_s.arg(today.year()).arg(m_next++, 5, 10, QChar(u'0')),
                                .place = delegate.place.id,
                                .name = delegate.person.name,
                                .programme = m_cohort.programme.title,
                                .edition = m_cohort.programme.edition,
                                .stage = m_cohort.cohort.stage,
                                .stageTitle = m_cohort.stage().title,
                                .organisation = m_cohort.organisation.name,
                                .heldOn = lastAttended(delegate.place.id),
                                .minutes = m_cohort.stage().certificate->minutes.value,
                                .language = m_wording.language,
                                .issuedOn = today};
        certificate.checkCode = checkCode(certificate, m_secret);
        certificate.wording = document::certificateWording(m_wording.markdown,
                                                           document::placeholders(m_facts, &delegate.person, m_words));
        CONVENER_ASSIGN(certificate.id, store::Certificates(m_desk.file).add(certificate));
        return certificate;
    }

private:
    /// The last session that they attended, which may not be the cohort's last.
    QDate lastAttended(PlaceId place) const
    {
        QDate last = *m_cohort.cohort.lastDate();
        const auto recorded = m_cohort.attendance.find(place);
        if (recorded == m_cohort.attendance.end())
            return last;
        for (const Session &session : m_cohort.cohort.heldSessions())
            if (const auto entry = recorded->second.find(session.id);
                entry != recorded->second.end() && entry->second == Attendance::Attended)
                last = session.time.date();
        return last;
    }

    Desk &m_desk;
    const CohortRecord &m_cohort;
    int m_next;
    QString m_secret;
    catalogue::Content m_wording;
    document::Wording m_words;
    document::CohortFacts m_facts;
};

Result<Issuer> issuer(Desk &desk, const CohortRecord &cohort)
{
    const auto wording =
        desk.library.content(cohort.programme.id, u"certificate"_s, cohort.organisation.language, cohort.cohort.stage);
    if (!wording)
        return fail(Error::Kind::NotFound,
                    Text::tr("The wording of the certificate is missing. Install Convener again."));
    CONVENER_ASSIGN(const int first, store::Certificates(desk.file).nextOfYear(desk.today().year()));
    CONVENER_ASSIGN(const QString drawn, secret(desk));
    CONVENER_ASSIGN(document::CohortFacts facts, cohortFacts(desk, cohort));
    return Issuer(desk, cohort, first, drawn, *wording, std::move(facts));
}

} // namespace

QString certificateSecret()
{
    return u"certificate-secret"_s;
}

Result<IssuedCertificates> issueCertificates(Desk &desk, CohortId id)
{
    const StepName step = StepName(u"issue-certificates"_s).with(u"cohort"_s, id);
    return inOneStep(desk, step, [&](StepName &name) -> Result<IssuedCertificates> {
        CONVENER_ASSIGN(const CohortRecord cohort, readCohort(desk, id));
        if (!cohort.stage().certificate || !cohort.cohort.lastDate())
            return refuse(Text::tr("%1 of %2 gives no certificate.").arg(cohort.stage().title, cohort.programme.title));
        CONVENER_ASSIGN(Issuer issuing, issuer(desk, cohort));
        IssuedCertificates result{.changes = {.engagements = {cohort.engagement.id}, .cohorts = {id}}};
        for (const store::Delegate &delegate : cohort.delegates) {
            if (!holdsPlace(delegate.place.standing))
                continue;
            CONVENER_ASSIGN(const auto standing, store::Certificates(desk.file).standing(delegate.place.id));
            if (standing) {
                result.standing.push_back(*standing);
                continue;
            }
            CONVENER_ASSIGN(const QString why, obstacle(desk, cohort, delegate.place.id));
            if (!why.isEmpty()) {
                result.refused.push_back({delegate.place.id, delegate.person.name, why});
                continue;
            }
            CONVENER_ASSIGN(Certificate certificate, issuing.issue(delegate));
            result.issued.push_back(std::move(certificate));
        }
        name.with(u"count"_s, qint64(result.issued.size()));
        if (result.issued.empty() && result.standing.empty())
            return refuse(
                result.refused.empty()
                    ? Text::tr("Nobody holds a place in cohort %1. Import its delegates first.").arg(id.number)
                    : Text::tr("Nobody in cohort %1 may have a certificate yet: it asks for attendance. %2: %3 "
                               "Record the attendance first.")
                          .arg(id.number)
                          .arg(result.refused.front().name, result.refused.front().why));
        return result;
    });
}

Result<Changes> withdrawCertificate(Desk &desk, const QString &number, const QString &why)
{
    const StepName step = StepName(u"withdraw-certificate"_s).with(u"certificate"_s, number);
    return inOneStep(desk, step, [&](StepName &name) -> Result<Changes> {
        store::Certificates certificates(desk.file);
        CONVENER_ASSIGN(const auto certificate, certificates.byNumber(number));
        if (!certificate)
            return fail(Error::Kind::NotFound,
                        Text::tr("There is no certificate %1 in this file. Check the number.").arg(number));
        if (certificate->withdrawnOn)
            return refuse(Text::tr("Certificate %1 was withdrawn on %2 already.")
                              .arg(number, timeline::dateText(*certificate->withdrawnOn)));
        if (why.trimmed().isEmpty())
            return refuse(Text::tr("Withdrawing a certificate needs its reason. Say why."));
        CONVENER_TRY(certificates.withdraw(certificate->id, desk.today(), why.trimmed()));
        CONVENER_ASSIGN(const store::Delegate delegate, store::Places(desk.file).get(certificate->place));
        name.with(u"cohort"_s, delegate.place.cohort)
            .with(u"person"_s, delegate.person.id)
            .with(u"name"_s, delegate.person.name);
        return Changes{.cohorts = {delegate.place.cohort}};
    });
}

} // namespace convener::action
