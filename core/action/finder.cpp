#include "core/action/finder.h"

#include "core/action/shownprogramme.h"
#include "core/store/editions.h"
#include "core/training/nameword.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convener::action {

using store::FoundCohort;
using store::FoundEngagement;
using store::NameSearch;

namespace {

/// More is no name: a search takes the first letters and words only.
constexpr qsizetype mostLetters = 100;
constexpr qsizetype mostWords = 8;

/// Those that name nothing in a title.
QStringList without(const QStringList &words, const QStringList &inTitle)
{
    QStringList others;
    for (const QString &word : words)
        if (!training::beginWords(inTitle, training::nameWords(word)))
            others.append(word);
    return others;
}

/// Adds those that are not there yet, as long as there are fewer than `most`.
template <class Row, class IdOf>
void take(std::vector<Row> &found, std::vector<Row> more, int most, IdOf idOf)
{
    for (Row &row : more)
        if (int(found.size()) < most && std::ranges::find(found, idOf(row), idOf) == found.end())
            found.push_back(std::move(row));
}

} // namespace

Finder::Title Finder::titleOf(const QString &text) const
{
    return {shown(m_desk, text),
            training::nameWords(text) + training::nameWords(m_desk.library.inLanguage(text, u"cy"_s))};
}

Result<> Finder::readTitles()
{
    const store::Editions editions(m_desk.file);
    CONVENER_ASSIGN(const auto all, editions.all());
    for (const store::Edition &edition : all) {
        if (m_titles.contains(edition.id))
            continue;
        CONVENER_ASSIGN(const training::Programme programme, editions.programme(edition.id));
        Titles titles{titleOf(programme.title), {}};
        for (const training::Stage &stage : programme.stages)
            titles.stages[stage.id] = titleOf(stage.title);
        m_titles[edition.id] = std::move(titles);
    }
    return {};
}

QString Finder::title(const FoundCohort &cohort) const
{
    const auto edition = m_titles.find(cohort.edition);
    if (edition == m_titles.end())
        return cohort.stage;
    const auto stage = edition->second.stages.find(cohort.stage);
    return stage == edition->second.stages.end() ? cohort.stage : stage->second.shown;
}

Result<Found> Finder::find(const QString &text, int mostOfEach)
{
    const QStringList words = training::typedWords(text.left(mostLetters)).mid(0, mostWords);
    Found found;
    if (words.isEmpty())
        return found;
    const NameSearch search(m_desk.file);
    if (text.contains(u'@')) {
        CONVENER_ASSIGN(found.people, search.peopleByEmail(text.left(mostLetters), mostOfEach));
    } else {
        CONVENER_ASSIGN(found.people, search.people(words, mostOfEach));
    }
    CONVENER_TRY(readTitles());
    CONVENER_ASSIGN(found.engagements, engagements(words, mostOfEach));
    CONVENER_ASSIGN(found.cohorts, cohorts(words, mostOfEach));
    return found;
}

Result<std::vector<FoundEngagement>> Finder::engagements(const QStringList &words, int most) const
{
    const NameSearch search(m_desk.file);
    CONVENER_ASSIGN(auto found, search.engagements(words, {}, most));
    // What names no programme names the organisation.
    std::map<QStringList, std::set<training::EditionId>> ofProgrammes;
    for (const auto &[edition, titles] : m_titles)
        if (const QStringList others = without(words, titles.programme.words); others.size() < words.size())
            ofProgrammes[others].insert(edition);
    for (const auto &[others, editions] : ofProgrammes) {
        if (int(found.size()) == most)
            break;
        CONVENER_ASSIGN(auto more, search.engagements(others, editions, most));
        take(found, std::move(more), most, [](const FoundEngagement &each) { return each.id; });
    }
    for (FoundEngagement &each : found)
        each.programme = shown(m_desk, each.programme);
    return found;
}

Result<std::vector<FoundStage>> Finder::cohorts(const QStringList &words, int most) const
{
    const NameSearch search(m_desk.file);
    // What names neither stage nor programme names the organisation. An edition may call a stage otherwise than the one
    // before.
    std::map<std::pair<QString, QStringList>, std::set<training::EditionId>> ofStages;
    for (const auto &[edition, titles] : m_titles)
        for (const auto &[stage, title] : titles.stages)
            if (const QStringList others = without(words, title.words + titles.programme.words);
                others.size() < words.size())
                ofStages[{stage, others}].insert(edition);
    CONVENER_ASSIGN(auto cohorts, search.cohorts(words, {}, most));
    for (const auto &[named, editions] : ofStages) {
        if (int(cohorts.size()) == most)
            break;
        CONVENER_ASSIGN(auto more, search.cohorts(named.second, store::StageInEditions{named.first, editions}, most));
        take(cohorts, std::move(more), most, [](const FoundCohort &each) { return each.id; });
    }
    std::vector<FoundStage> found;
    for (const FoundCohort &cohort : cohorts)
        found.push_back({cohort, title(cohort)});
    return found;
}

} // namespace convener::action
