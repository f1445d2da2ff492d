#pragma once

#include "core/document/block.h"
#include "core/document/enclosure.h"

namespace convener::document {

/// What a document says, before anything is known of pages.
struct Document {
    enum class Orientation { Portrait, Landscape };
    enum class Style {
        Report,   ///< band, body, foot
        Workbook, ///< as Report, with an outer margin to write in
        Sheet,    ///< one block fills the page: a certificate, cards to cut out; no band, no foot
    };

    QString title;
    QString programme;
    QString organisation;
    QString author; ///< who teaches the programme; empty where that is not known
    QString fileReference;
    QString dateText;                           ///< for the foot, in the document's language
    QString pageOf = QStringLiteral("%1 / %2"); ///< for the foot: page %1 of %2, in the document's language
    QString draftNote; ///< shown in the foot of every page while the wording awaits its review; mostly empty
    QString language = QStringLiteral("en"); ///< BCP 47
    Orientation orientation = Orientation::Portrait;
    Style style = Style::Report;
    std::vector<Block> blocks;
    std::optional<Enclosure>
        enclosure; ///< its pages are the document's; `blocks` then introduce it where pages are not

    bool operator==(const Document &) const = default;
};

} // namespace convener::document
