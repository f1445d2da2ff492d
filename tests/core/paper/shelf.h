#pragma once

#include "core/document/document.h"

namespace convener::paper {

struct Shelved {
    QString name; ///< "handling-difficult-situations/session/agenda/cy"
    document::Document document;
};

/// Every kind of document for every stage of every shipped programme where it applies, in both languages.
const std::vector<Shelved> &shelf();

} // namespace convener::paper
