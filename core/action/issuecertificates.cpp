#include "core/action/issuecertificates.h"

#include "core/action/cohortrecord.h"
#include "core/action/documents.h"
#include "core/action/step.h"
#include "core/document/certificate.h"
#include "core/document/placeholders.h"
#include "core/store/certificates.h"
#include "core/store/cohorts.h"
#include "core/store/erasedpeople.h"
#include "core/store/settings.h"
#include "core/store/surveys.h"
#include "core/store/transaction.h"
#include "core/timeline/datetext.h"
#include "core/training/length.h"

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
    if (!cohort.stage().certificate)
        return Text::tr("This edition has no certificate for the stage.");
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

    /// In the place of `replaced`, where given. Refused when both would say the same.
    Result<Certificate> issue(const store::Delegate &delegate, const Certificate *replaced = nullptr)
    {
        const QDate today = m_desk.today();
        Certificate certificate{.number = u"%1-%2"_s.arg(today.year()).arg(m_next++, 5, 10, QChar(u'0')),
                                .place = delegate.place.id,
                                .name = delegate.person.name,
                                .programme = m_facts.programme.title,
                                .edition = m_cohort.programme.edition,
                                .stage = m_cohort.cohort.stage,
                                .stageTitle = m_facts.stage().title,
                                .organisation = m_cohort.organisation.name,
                                .minutes = m_cohort.stage().certificate->minutes.value,
                                .language = m_wording.language,
                                .issuedOn = today};
        CONVENER_ASSIGN(certificate.heldOn, lastAttended(delegate.place.id));
        certificate.checkCode = checkCode(certificate, m_secret);
        certificate.wording = document::certificateWording(m_wording.markdown,
                                                           document::placeholders(m_facts, &delegate.person, m_words));
        if (replaced) {
            if (saysTheSame(certificate, *replaced))
                return refuse(Text::tr("Certificate %1 says already what is on record. Correct the record first, for "
                                       "instance the spelling of the name, and then the certificate.")
                                  .arg(replaced->number));
            certificate.replaces = replaced->id;
            certificate.replacedNumber = replaced->number;
        }
        CONVENER_ASSIGN(certificate.id, store::Certificates(m_desk.file).add(certificate));
        return certificate;
    }

private:
    static bool saysTheSame(const Certificate &one, const Certificate &other)
    {
        const auto said = [](const Certificate &c) {
            return std::tie(c.name, c.programme, c.stageTitle, c.organisation, c.heldOn, c.minutes, c.wording,
                            c.language);
        };
        return said(one) == said(other);
    }

    /// The last session that they attended: it may not be the cohort's last, nor the cohort's where a week was made up.
    Result<QDate> lastAttended(PlaceId place) const
    {
        std::optional<QDate> last;
        const auto recorded = m_cohort.attendance.find(place);
        for (const Session &session : m_cohort.cohort.heldSessions())
            if (recorded != m_cohort.attendance.end())
                if (const auto entry = recorded->second.find(session.id);
                    entry != recorded->second.end() && entry->second == Attendance::Attended)
                    last = std::max(last, std::optional(session.time.date()));
        for (const timeline::MakeUpRecord &record : m_cohort.makeUps)
            if (record.makeUp.place == place && record.attendance == Attendance::Attended) {
                CONVENER_ASSIGN(const Session session, store::Cohorts(m_desk.file).session(record.makeUp.session));
                last = std::max(last, std::optional(session.time.date()));
            }
        return last.value_or(*m_cohort.cohort.lastDate());
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

Result<IssuedCertificates> issueCertificates(Desk &desk, CohortId id, const Deliver &deliver)
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
            CONVENER_ASSIGN(const auto erased, store::ErasedPeople(desk.file).find(delegate.person.id));
            CONVENER_ASSIGN(const QString why,
                            erased ? Result<QString>(Text::tr("Was erased: there is no name to issue it to."))
                                   : obstacle(desk, cohort, delegate.place.id));
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
        if (deliver)
            CONVENER_TRY(deliver(result));
        return result;
    });
}

Result<Certificate> correctCertificate(Desk &desk, const QString &number)
{
    const StepName step = StepName(u"correct-certificate"_s).with(u"certificate"_s, number);
    return inOneStep(desk, step, [&](StepName &name) -> Result<Certificate> {
        store::Certificates certificates(desk.file);
        CONVENER_ASSIGN(const auto replaced, certificates.byNumber(number));
        if (!replaced)
            return fail(Error::Kind::NotFound,
                        Text::tr("There is no certificate %1 in this file. Check the number.").arg(number));
        CONVENER_ASSIGN(const auto standing, certificates.standing(replaced->place));
        if (!standing || standing->id != replaced->id)
            return refuse(replaced->withdrawnOn
                              ? Text::tr("Certificate %1 was withdrawn on %2. Issue the cohort's certificates again.")
                                    .arg(number, timeline::dateText(*replaced->withdrawnOn))
                              : Text::tr("Certificate %1 was replaced already. Correct the later one.").arg(number));
        CONVENER_ASSIGN(const store::Delegate delegate, store::Places(desk.file).get(replaced->place));
        CONVENER_ASSIGN(const auto erased, store::ErasedPeople(desk.file).find(delegate.person.id));
        if (erased)
            return refuse(Text::tr("Certificate %1 was of a person who is erased: there is no name to correct it to.")
                              .arg(number));
        CONVENER_ASSIGN(const CohortRecord cohort, readCohort(desk, delegate.place.cohort));
        CONVENER_ASSIGN(const QString why, obstacle(desk, cohort, replaced->place));
        if (!why.isEmpty())
            return refuse(Text::tr("Certificate %1 cannot be corrected: %2 Withdraw it instead.").arg(number, why));
        CONVENER_ASSIGN(Issuer issuing, issuer(desk, cohort));
        CONVENER_ASSIGN(Certificate certificate, issuing.issue(delegate, &*replaced));
        name.with(u"cohort"_s, delegate.place.cohort)
            .with(u"person"_s, delegate.person.id)
            .with(u"name"_s, delegate.person.name)
            .with(u"new"_s, certificate.number);
        return certificate;
    });
}

Result<Certificate> foreseeCorrection(const Desk &desk, const QString &number)
{
    CONVENER_ASSIGN(const store::Transaction rolledBack, store::Transaction::begin(desk.file));
    Desk stage = desk;
    return correctCertificate(stage, number);
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
        CONVENER_TRY(mustFit(Text::tr("The reason"), why, longestText));
        CONVENER_TRY(certificates.withdraw(certificate->id, desk.today(), why.trimmed()));
        CONVENER_ASSIGN(const store::Delegate delegate, store::Places(desk.file).get(certificate->place));
        name.with(u"cohort"_s, delegate.place.cohort)
            .with(u"person"_s, delegate.person.id)
            .with(u"name"_s, delegate.person.name);
        return Changes{.cohorts = {delegate.place.cohort}};
    });
}

} // namespace convener::action
