#pragma once

#include "core/action/desk.h"
#include "core/action/nationalsample.h"
#include "tests/bench/done.h"

#include <QDate>

#include <memory>

namespace convener::bench {

/// The day on which all measurements take place.
inline const QDate today(2026, 11, 30);

/// A desk over one file.
class Office {
public:
    explicit Office(std::unique_ptr<store::Database> opened)
        : file(std::move(opened))
    {
    }

    std::unique_ptr<store::Database> file;
    catalogue::Library library = catalogue::Library::load();
    time::FixedClock clock{today};
    action::Desk desk{*file, library, clock};
};

/// An invented file of that size, and how long it took to make.
struct InventedFile {
    QString path;
    double seconds = 0;
};

/// Makes it in build/bench, or finds the one that this very program made before.
InventedFile inventedFile(const QString &name, action::SampleSize size);

} // namespace convener::bench
