#pragma once

#include "core/catalogue/programmecheck.h"

#include <QByteArray>

#include <optional>

namespace convener::catalogue {

/// What a programme file holds: a programme without a fault, or every fault and no programme.
struct ProgrammeFile {
    std::optional<training::Programme> programme;
    Faults faults;
};

/// Reads the form of resources/programmes/README.md. Whatever the bytes are, it answers: a file that is no JSON,
/// larger than largestFile or nested too deep has one fault, any other has all of its faults.
ProgrammeFile read(const QByteArray &json, Rules rules = Rules::All);

/// The canonical JSON of a programme: read() gives back an equal one, and equal programmes give equal bytes.
QByteArray toJson(const training::Programme &programme);

} // namespace convener::catalogue
