#include "app/cli/commands.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "core/action/enquire.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

class Close final : public Command {
public:
    QString name() const override { return u"close"_s; }
    QString summary() const override { return Text::tr("Marks an enquiry as answered or declined"); }

    void describe(Options &options) override
    {
        m_file.describe(options);
        options.number(u"--enquiry"_s, m_enquiry, Text::tr("The enquiry: “enquiries” lists them")).required();
        options.word(u"--as"_s, m_state, Text::tr("What became of it"), u"answered, declined"_s).required();
        options.text(u"--note"_s, m_note, Text::tr("Anything to keep with it"));
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_file.toWrite());
        CONVENER_TRY(action::closeEnquiry(file->desk(), m_enquiry, *m_state, m_note));
        return Output{.json = QJsonObject{{u"id"_s, json(m_enquiry)}, {u"state"_s, training::toText(*m_state)}},
                      .text =
                          Text::tr("Enquiry %1 is %2.").arg(m_enquiry.number).arg(training::toText(*m_state)) + u'\n'};
    }

private:
    FileChoice m_file;
    training::EnquiryId m_enquiry;
    std::optional<training::EnquiryState> m_state;
    QString m_note;
};

} // namespace

CommandPointer makeClose()
{
    return std::make_unique<Close>();
}

} // namespace convener::cli
