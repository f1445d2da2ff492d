#include "core/action/finder.h"

#include "core/action/shownprogramme.h"
#include "core/store/editions.h"
#include "core/training/nameword.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace convener::action {

using store::FoundCohort;
using store::NameSearch;

namespace {

/// More is no name: a search takes the first letters and words only.
constexpr qsizetype mostLetters = 100;
constexpr qsizetype mostWords = 8;

} // namespace

Result<> Finder::readTitles()
{
    CONVENER_ASSIGN(const auto all, store::Editions(m_desk.file).all());
    for (const store::Edition &edition : all) {
        if (m_titles.contains(edition.id))
            continue;
        CONVENER_ASSIGN(const training::Programme programme, readProgramme(m_desk, edition.id));
        for (const training::Stage &stage : programme.stages)
            m_titles[edition.id][stage.id] = stage.title;
    }
    return {};
}

QString Finder::title(const FoundCohort &cohort) const
{
    const auto edition = m_titles.find(cohort.edition);
    if (edition == m_titles.end())
        return cohort.stage;
    const auto stage = edition->second.find(cohort.stage);
    return stage == edition->second.end() ? cohort.stage : stage->second;
}

Result<Found> Finder::find(const QString &text, int mostOfEach)
{
    const QStringList words = training::typedWords(text.left(mostLetters)).mid(0, mostWords);
    Found found;
    if (words.isEmpty())
        return found;
    const NameSearch search(m_desk.file);
    CONVENER_ASSIGN(found.engagements, search.engagements(words, mostOfEach));
    for (store::FoundEngagement &each : found.engagements)
        each.programme = shown(m_desk, each.programme);
    if (text.contains(u'@')) {
        CONVENER_ASSIGN(found.people, search.peopleByEmail(text.left(mostLetters), mostOfEach));
    } else {
        CONVENER_ASSIGN(found.people, search.people(words, mostOfEach));
    }
    CONVENER_TRY(readTitles());
    CONVENER_ASSIGN(found.cohorts, cohorts(words, mostOfEach));
    return found;
}

Result<std::vector<FoundStage>> Finder::cohorts(const QStringList &words, int most) const
{
    const NameSearch search(m_desk.file);
    // What names no stage names the organisation. An edition may call a stage otherwise than the one before.
    std::map<std::pair<QString, QStringList>, std::set<training::EditionId>> ofStages;
    for (const auto &[edition, titles] : m_titles)
        for (const auto &[stage, title] : titles) {
            const QStringList inTitle = training::nameWords(title);
            QStringList others;
            for (const QString &word : words)
                if (!training::beginWords(inTitle, training::nameWords(word)))
                    others.append(word);
            if (others.size() < words.size())
                ofStages[{stage, others}].insert(edition);
        }
    std::vector<FoundStage> found;
    QSet<qint64> known;
    const auto take = [&](const std::vector<FoundCohort> &cohorts) {
        for (const FoundCohort &cohort : cohorts)
            if (int(found.size()) < most && !known.contains(cohort.id.number)) {
                known.insert(cohort.id.number);
                found.push_back({cohort, title(cohort)});
            }
    };
    CONVENER_ASSIGN(const auto ofOrganisations, search.cohorts(words, {}, most));
    take(ofOrganisations);
    for (const auto &[named, editions] : ofStages) {
        CONVENER_ASSIGN(const auto ofStage,
                        search.cohorts(named.second, store::StageInEditions{named.first, editions}, most));
        take(ofStage);
    }
    return found;
}

} // namespace convener::action
