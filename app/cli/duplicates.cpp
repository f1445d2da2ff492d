#include "core/action/duplicates.h"
#include "app/cli/commands.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonObject asJson(const training::Person &person, const QString &organisation)
{
    return {{u"id"_s, json(person.id)},
            {u"name"_s, person.name},
            {u"email"_s, person.email},
            {u"telephone"_s, person.telephone},
            {u"organisation"_s, organisation}};
}

QString asText(const training::Person &person, const QString &organisation)
{
    QStringList parts{QString::number(person.id.number), person.name};
    for (const QString &part : {person.email, organisation})
        if (!part.isEmpty())
            parts.append(part);
    return parts.join(u"  "_s);
}

class Duplicates final : public Command {
public:
    QString name() const override { return u"duplicates"_s; }
    QString summary() const override { return Text::tr("Proposes entries that may be one person, with the reasons"); }

    void describe(Options &options) override { m_file.describeFile(options); }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_file.toRead());
        CONVENER_ASSIGN(const auto found, action::findDuplicates(file->desk()));
        Output output{.json = jsonArray(found, [](const action::Duplicate &each) {
                          return QJsonObject{
                              {u"score"_s, each.likeness.score},
                              {u"first"_s, asJson(each.first, each.firstOrganisation)},
                              {u"second"_s, asJson(each.second, each.secondOrganisation)},
                              {u"reasons"_s, QJsonArray::fromStringList(action::likenessText(each.likeness))}};
                      })};
        for (const action::Duplicate &each : found)
            output.text +=
                Text::tr("%1 of 100: %2").arg(each.likeness.score).arg(asText(each.first, each.firstOrganisation)) +
                u"\n            "_s + asText(each.second, each.secondOrganisation) + u"\n            "_s +
                action::likenessText(each.likeness).join(u"; "_s) + u'\n';
        if (found.empty())
            output.text = Text::tr("No two entries look like one person.") + u'\n';
        return output;
    }

private:
    FileChoice m_file;
};

class SetApart final : public Command {
public:
    QString name() const override { return u"set-apart"_s; }
    QString summary() const override { return Text::tr("Remembers that two entries are two people"); }

    void describe(Options &options) override
    {
        m_file.describe(options);
        options.number(u"--person"_s, m_first, Text::tr("The person: “duplicates” tells their numbers")).required();
        options.number(u"--other"_s, m_second, Text::tr("The one who is somebody else")).required();
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_file.toWrite());
        CONVENER_TRY(action::notTheSame(file->desk(), m_first, m_second));
        return Output{.json = QJsonObject{{u"person"_s, json(m_first)}, {u"other"_s, json(m_second)}},
                      .text = Text::tr("Person %1 and person %2 are two people, and not proposed again.")
                                  .arg(m_first.number)
                                  .arg(m_second.number) +
                              u'\n'};
    }

private:
    FileChoice m_file;
    training::PersonId m_first;
    training::PersonId m_second;
};

} // namespace

CommandPointer makeDuplicates()
{
    return std::make_unique<Duplicates>();
}

CommandPointer makeSetApart()
{
    return std::make_unique<SetApart>();
}

} // namespace convener::cli
