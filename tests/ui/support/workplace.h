#pragma once

#include "core/action/desk.h"
#include "core/action/importroster.h"
#include "core/catalogue/library.h"
#include "core/store/database.h"
#include "core/time/clock.h"
#include "core/training/id.h"
#include "tests/ui/support/silentprompt.h"
#include "ui/page/context.h"
#include "ui/page/work.h"

#include <QTemporaryDir>

namespace convener::test {

/// A new file with the shipped programmes, on Monday 30 November 2026.
class Workplace {
public:
    Workplace();

    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Leeds joins Compassionate Conversations today.
    training::EngagementId join();
    /// Leeds' delegate workshop, online, on Monday 15 February 2027 from 13:00 to 16:30.
    training::CohortId planWorkshop(training::EngagementId engagement);
    /// Writes a list with so many delegates.
    QString list(int delegates) const;
    /// The same list, understood.
    exchange::Roster roster(int delegates) const;

private:
    QTemporaryDir m_folder;

public:
    time::FixedClock clock;
    catalogue::Library library;
    SilentPrompt prompt;
    std::unique_ptr<store::Database> file;
    page::Work work;
    page::Context context;
};

} // namespace convener::test
