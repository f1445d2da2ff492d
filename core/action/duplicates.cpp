#include "core/action/duplicates.h"

#include "core/action/step.h"
#include "core/store/duplicates.h"
#include "core/store/people.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace convener::action {

using namespace training;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Action)
};

const ShortNames &shortNames()
{
    static const ShortNames names = [] {
        QFile file(u":/people/shortnames.txt"_s);
        return file.open(QIODevice::ReadOnly) ? ShortNames::parse(QString::fromUtf8(file.readAll())) : ShortNames();
    }();
    return names;
}

QString evidenceText(Evidence evidence)
{
    switch (evidence) {
    case Evidence::SameName:
        return Text::tr("The same name");
    case Evidence::NameOrder:
        return Text::tr("The same name in another order");
    case Evidence::NameAccents:
        return Text::tr("The same name but for accents");
    case Evidence::NameShortForm:
        return Text::tr("A short form of the same name");
    case Evidence::NameSlip:
        return Text::tr("The same name but for one letter");
    case Evidence::OtherName:
        return Text::tr("Different names");
    case Evidence::EmailSlip:
        return Text::tr("The same e-mail address but for one letter");
    case Evidence::SameMailbox:
        return Text::tr("The same e-mail address but for what follows the @");
    case Evidence::SameTelephone:
        return Text::tr("The same telephone number");
    case Evidence::SameOrganisation:
        return Text::tr("The same organisation");
    case Evidence::SameJobTitle:
        return Text::tr("The same job");
    case Evidence::NoEmail:
        return Text::tr("One has no e-mail address");
    case Evidence::OtherEmail:
        return Text::tr("Different e-mail addresses");
    case Evidence::OtherTelephone:
        return Text::tr("Different telephone numbers");
    }
    Q_UNREACHABLE();
}

} // namespace

Result<std::vector<Duplicate>> findDuplicates(const Desk &desk)
{
    store::Duplicates duplicates(desk.file);
    CONVENER_ASSIGN(const auto people, duplicates.candidates());
    CONVENER_ASSIGN(const auto apart, duplicates.apart());
    CONVENER_ASSIGN(const auto organisations, duplicates.organisationNames());
    std::vector<Duplicate> found;
    for (LikelyPair &pair : likelyPairs(people, shortNames())) {
        const Person &first = people[pair.first];
        const Person &second = people[pair.second];
        if (apart.contains({first.id, second.id}))
            continue;
        found.push_back({first, second, organisations.value(first.organisation.number),
                         organisations.value(second.organisation.number), std::move(pair.likeness)});
    }
    return found;
}

QStringList likenessText(const Likeness &likeness)
{
    QStringList lines;
    for (const LikenessReason &reason : likeness.reasons)
        lines.append(Text::tr("%1 (%2)").arg(
            evidenceText(reason.evidence), reason.points < 0 ? QString(QChar(0x2212)) + QString::number(-reason.points)
                                                             : u'+' + QString::number(reason.points)));
    return lines;
}

Result<> notTheSame(Desk &desk, PersonId first, PersonId second)
{
    const StepName step = StepName(u"set-apart"_s).with(u"person"_s, first).with(u"other"_s, second);
    return inOneStep(desk, step, [&](StepName &name) -> Result<> {
        if (first == second)
            return refuse(Text::tr("Person %1 is one and the same entry. Choose two.").arg(first.number));
        store::People people(desk.file);
        CONVENER_ASSIGN(const Person one, people.get(first));
        CONVENER_ASSIGN(const Person other, people.get(second));
        name.with(u"name"_s, one.name).with(u"otherName"_s, other.name);
        return store::Duplicates(desk.file).setApart(first, second, desk.today());
    });
}

} // namespace convener::action
