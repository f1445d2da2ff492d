#pragma once

#include "core/store/whereabouts.h"
#include "core/training/words.h"

#include <QString>

#include <vector>

namespace convener::store {

/// Something that whoever opens a file should know, though nothing keeps them from their work.
struct OpenNote {
    enum class Kind {
        Network,        ///< the file lies on another computer
        Synchronised,   ///< it lies in a folder that is copied to other computers
        ConflictedCopy, ///< beside it lies what another computer wrote at the same time
        Backup          ///< the daily backup could not be made
    };
    Kind kind;
    QString text; ///< one translated sentence, or two: what it is, and what to do

    bool operator==(const OpenNote &) const = default;
};
using OpenNotes = std::vector<OpenNote>;

/// What there is to say of where a file lies. Nothing for one on a disk of this computer without copies beside it.
OpenNotes notesOn(const QString &path, const Whereabouts &where, const QStringList &conflictedCopies);

} // namespace convener::store

template <>
struct convener::training::Words<convener::store::OpenNote::Kind> {
    using enum convener::store::OpenNote::Kind;
    static constexpr WordTable<convener::store::OpenNote::Kind, 4> table{{{Network, "network"},
                                                                          {Synchronised, "synchronised"},
                                                                          {ConflictedCopy, "conflicted-copy"},
                                                                          {Backup, "backup"}}};
};
