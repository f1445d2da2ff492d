#include "core/action/draft.h"

#include "app/cli/commands.h"
#include "app/cli/draftlist.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "app/cli/placechoice.h"
#include "core/action/keepcommitment.h"
#include "core/paper/savefile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<> save(const QByteArray &mail, const QString &path)
{
    Result<> saved = paper::saveFile(path, mail);
    if (saved)
        return saved;
    Error error = saved.error();
    error.text += u' ' + Text::tr("The draft is not lost: “drafts” lists it.");
    return Failure(error);
}

class Draft final : public Command {
public:
    QString name() const override { return u"draft"_s; }
    QString summary() const override
    {
        return Text::tr("Drafts an e-mail about a survey, a commitment or a place, and keeps it on record");
    }

    void describe(Options &options) override
    {
        m_file.describe(options);
        options.number(u"--request"_s, m_request, Text::tr("The survey request: “timeline” tells the numbers"));
        options.number(u"--engagement"_s, m_engagement, Text::tr("The engagement, with --commitment"));
        options.text(u"--commitment"_s, m_commitment, Text::tr("The commitment to ask for"), u"ID"_s);
        options.number(u"--cohort"_s, m_place.cohort, Text::tr("The cohort, with --person"));
        options.number(u"--person"_s, m_place.person, Text::tr("The delegate to invite, or to offer a place to"));
        options.exactlyOne({u"--request"_s, u"--commitment"_s, u"--person"_s});
        options.together(u"--commitment"_s, u"--engagement"_s).together(u"--person"_s, u"--cohort"_s);
        options.text(u"--out"_s, m_out, Text::tr("The .eml file to write, which a mail program opens ready to send"),
                     u"X.eml"_s);
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_file.toWrite());
        CONVENER_ASSIGN(const auto about, subject(file->desk()));
        CONVENER_ASSIGN(const auto written, action::writeDraft(file->desk(), about));
        QJsonObject answer = asJson(written.draft);
        answer[u"file"_s] = m_out.isEmpty() ? QJsonValue() : QJsonValue(m_out);
        if (!m_out.isEmpty())
            CONVENER_TRY(save(written.mail, m_out));
        QString text = Text::tr("Draft %1 to %2: %3")
                           .arg(written.draft.id.number)
                           .arg(recipient(written.draft), written.draft.subject) +
                       u'\n';
        if (written.draft.email.isEmpty())
            text += Text::tr("No e-mail address is known: fill it in before it goes out.") + u'\n';
        return Output{.json = answer, .text = text};
    }

private:
    Result<action::DraftSubject> subject(const action::Desk &desk) const
    {
        if (m_request.isValid())
            return action::DraftSubject(m_request);
        if (m_place.person.isValid()) {
            CONVENER_ASSIGN(const ChosenPlace chosen, m_place.find(desk));
            return action::DraftSubject(chosen.place);
        }
        CONVENER_ASSIGN(const auto commitment, action::findCommitment(desk, m_engagement, m_commitment));
        return action::DraftSubject(commitment.id);
    }

    FileChoice m_file;
    training::RequestId m_request;
    training::EngagementId m_engagement;
    QString m_commitment;
    PlaceChoice m_place;
    QString m_out;
};

} // namespace

CommandPointer makeDraft()
{
    return std::make_unique<Draft>();
}

} // namespace convener::cli
