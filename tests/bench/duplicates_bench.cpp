// Likely duplicates among the national amount, 150,000 people of 250 organisations with one in a hundred entered twice:
// against ten times the same for a tenth of them (who all compare with all would take ten times as long), and against
// folding and sorting everybody's name and address once, the least that any search for duplicates does.
#include "core/training/likeness.h"
#include "core/training/nameword.h"
#include "tests/bench/measure.h"

#include <algorithm>

using namespace convener;
using namespace convener::training;
using namespace Qt::StringLiterals;

namespace {

constexpr int everybody = 150'000;
constexpr int organisations = 250;

/// A name that is as common as names are: few first names, many family names.
QString nameOf(int i)
{
    static const QStringList first{u"Ann"_s,    u"Bethan"_s, u"Carys"_s, u"David"_s, u"Elin"_s,  u"Farah"_s, u"Gwen"_s,
                                   u"Hassan"_s, u"Ines"_s,   u"James"_s, u"Kofi"_s,  u"Lowri"_s, u"Maya"_s,  u"Nia"_s};
    static const QStringList roots{u"Ab"_s,  u"Bar"_s, u"Cad"_s, u"Dun"_s, u"Ell"_s, u"Far"_s, u"Gar"_s, u"Hol"_s,
                                   u"Ing"_s, u"Jen"_s, u"Kel"_s, u"Lan"_s, u"Mor"_s, u"Nor"_s, u"Oak"_s, u"Pen"_s};
    static const QStringList ends{u"ton"_s,  u"ley"_s,  u"son"_s,  u"wood"_s, u"field"_s, u"worth"_s,
                                  u"man"_s,  u"er"_s,   u"by"_s,   u"ham"_s,  u"ford"_s,  u"kin"_s,
                                  u"dale"_s, u"shaw"_s, u"well"_s, u"stone"_s};
    const auto mixed = quint32(i) * 2654435761u;
    return u"%1 %2%3%4"_s.arg(first[mixed % 14], roots[(mixed >> 4) % 16], roots[(mixed >> 8) % 16].toLower(),
                              ends[(mixed >> 12) % 16]);
}

std::vector<Person> people(int count)
{
    std::vector<Person> all;
    all.reserve(std::size_t(count) + std::size_t(count) / 100);
    for (int i = 0; i < count; ++i) {
        const QString name = nameOf(i);
        const Person person{
            .id = {i + 1},
            .name = name,
            .email = u"%1.%2@trust%3.example"_s.arg(name.toLower().replace(u' ', u'.')).arg(i).arg(i % organisations),
            .organisation = {i % organisations + 1}};
        all.push_back(person);
        if (i % 100 == 0) {
            Person twice = person;
            twice.name.remove(2, 1);
            twice.email.clear();
            all.push_back(twice);
        }
    }
    return all;
}

/// What keeps the compiler from leaving a loop out.
volatile std::size_t sink = 0;

void foldAndSort(const std::vector<Person> &people)
{
    std::vector<QString> folded;
    for (const Person &person : people) {
        folded.push_back(nameWords(person.name).join(u' '));
        folded.push_back(emailKey(person.email));
    }
    std::ranges::sort(folded);
    sink = std::size_t(folded.front().size());
}

} // namespace

int main()
{
    const ShortNames names;
    const std::vector<Person> all = people(everybody);
    const std::vector<Person> tenth = people(everybody / 10);
    bench::Table table(u"Likely duplicates among 150,000 people"_s);
    table.compare(u"as ten times a tenth of them"_s, {[&] { sink = likelyPairs(all, names).size(); }}, {[&] {
                      for (int i = 0; i < 10; ++i)
                          sink = likelyPairs(tenth, names).size();
                  }},
                  {.ratio = 1.5, .rounds = 3});
    table.compare(u"as folding and sorting names and addresses"_s, {[&] { sink = likelyPairs(all, names).size(); }},
                  {[&] { foldAndSort(all); }}, {.ratio = 10, .rounds = 3});
    return table.exitCode();
}
