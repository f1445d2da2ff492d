#include "core/action/needs.h"
#include "app/cli/commands.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "app/cli/texttable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

class Needs final : public Command {
public:
    QString name() const override { return u"needs"_s; }
    QString summary() const override
    {
        return Text::tr("Lists access and dietary needs; those of past sessions are removed for good");
    }

    void describe(Options &options) override
    {
        m_file.describe(options);
        options.flag(u"--remove-past"_s, m_remove,
                     Text::tr("Remove them now, by the day of --on; opening a file to write does it by itself"));
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_remove ? m_file.toWrite() : m_file.toRead());
        if (m_remove) {
            CONVENER_ASSIGN(const int removed, action::removePastNeeds(file->desk()));
            return Output{.json = QJsonObject{{u"removed"_s, removed}},
                          .text = Text::tr("Removed the needs of %n delegate(s).", nullptr, removed) + u'\n'};
        }
        CONVENER_ASSIGN(const auto kept, action::keptNeeds(file->desk()));
        TextTable table({Text::tr("Cohort"), Text::tr("Person"), Text::tr("Name"), Text::tr("Access"),
                         Text::tr("Dietary"), Text::tr("Last session")});
        for (const store::KeptNeed &each : kept)
            table.add({QString::number(each.cohort.number), QString::number(each.person.number), each.name,
                       each.needs.access, each.needs.dietary,
                       each.last ? each.last->toString(Qt::ISODate) : QString()});
        return Output{.json = jsonArray(kept,
                                        [](const store::KeptNeed &each) {
                                            return QJsonObject{
                                                {u"place"_s, json(each.place)},   {u"cohort"_s, json(each.cohort)},
                                                {u"person"_s, json(each.person)}, {u"name"_s, each.name},
                                                {u"access"_s, each.needs.access}, {u"dietary"_s, each.needs.dietary},
                                                {u"last"_s, json(each.last)}};
                                        }),
                      .text = kept.empty() ? Text::tr("No needs are on record.") + u'\n' : table.text()};
    }

private:
    FileChoice m_file;
    bool m_remove = false;
};

} // namespace

CommandPointer makeNeeds()
{
    return std::make_unique<Needs>();
}

} // namespace convener::cli
