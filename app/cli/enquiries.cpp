#include "core/store/enquiries.h"
#include "app/cli/commands.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "app/cli/texttable.h"
#include "core/timeline/datetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

class Enquiries final : public Command {
public:
    QString name() const override { return u"enquiries"_s; }
    QString summary() const override { return Text::tr("Lists the enquiries of a file, the newest first"); }

    void describe(Options &options) override { m_file.describeFile(options); }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_file.toRead());
        CONVENER_ASSIGN(const auto enquiries, store::Enquiries(file->desk().file).all());
        TextTable table({Text::tr("Enquiry"), Text::tr("Received"), Text::tr("State"), Text::tr("Delegates"),
                         Text::tr("Programme"), Text::tr("Organisation"), Text::tr("Who")});
        for (const training::Enquiry &each : enquiries)
            table.add({QString::number(each.id.number), timeline::dayText(each.receivedOn),
                       training::toText(each.state), QString::number(each.delegates), each.programme, each.organisation,
                       each.name});
        return Output{.json = jsonArray(enquiries, [](const auto &each) { return asJson(each); }),
                      .text = enquiries.empty() ? Text::tr("There are no enquiries.") + u'\n' : table.text()};
    }

private:
    static QJsonObject asJson(const training::Enquiry &enquiry)
    {
        return {{u"id"_s, json(enquiry.id)},
                {u"received"_s, json(enquiry.receivedOn)},
                {u"name"_s, enquiry.name},
                {u"email"_s, enquiry.email},
                {u"organisation"_s, enquiry.organisation},
                {u"programme"_s, enquiry.programme},
                {u"delegates"_s, enquiry.delegates},
                {u"dates"_s, enquiry.datesWished},
                {u"state"_s, training::toText(enquiry.state)},
                {u"engagement"_s, json(enquiry.engagement)}};
    }

    FileChoice m_file;
};

} // namespace

CommandPointer makeEnquiries()
{
    return std::make_unique<Enquiries>();
}

} // namespace convener::cli
