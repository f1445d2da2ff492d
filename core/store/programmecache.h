#pragma once

#include "core/training/id.h"
#include "core/training/programme.h"

#include <QString>

#include <map>

namespace convener::store {

/// The programmes of a file's editions, each read from its text once. An edition never changes, but the number of one
/// that was rolled back may come to name another: a programme is only given for the very text it was read from.
class ProgrammeCache {
public:
    const training::Programme *find(training::EditionId edition, const QString &text) const
    {
        const auto found = m_programmes.find(edition);
        return found != m_programmes.end() && found->second.text == text ? &found->second.programme : nullptr;
    }

    void keep(training::EditionId edition, const QString &text, const training::Programme &programme)
    {
        m_programmes.insert_or_assign(edition, Read{text, programme});
    }

private:
    struct Read {
        QString text;
        training::Programme programme;
    };
    std::map<training::EditionId, Read> m_programmes;
};

} // namespace convener::store
