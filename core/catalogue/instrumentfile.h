#pragma once

#include "core/catalogue/fault.h"
#include "core/training/instrument.h"

#include <QByteArray>

#include <optional>

namespace convener::catalogue {

/// What an instrument file holds: an instrument without a fault, or every fault and no instrument.
struct InstrumentFile {
    std::optional<training::Instrument> instrument;
    Faults faults;
};

/// Reads the questions of a survey; whatever the bytes are, it answers, as read() does for a programme.
InstrumentFile readInstrument(const QByteArray &json);

} // namespace convener::catalogue
