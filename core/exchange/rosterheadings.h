#pragma once

#include "core/error/error.h"

#include <QHash>
#include <QJsonDocument>

#include <optional>

namespace convener::exchange {

/// What a column of a delegate list can hold.
enum class RosterField {
    Name,
    Given,
    Family,
    Email,
    Telephone,
    JobTitle,
    Organisation,
    AccessNeeds,
    DietaryNeeds,
    Note,
};

/// The words that people write above such columns, in English and Welsh (resources/exchange/README.md).
class RosterHeadings {
public:
    /// The error names the first fault by its JSON pointer.
    static Result<RosterHeadings> parse(const QJsonDocument &document);
    /// From the program's own resources unless another file is named.
    static Result<RosterHeadings> load(const QString &path = QStringLiteral(":/exchange/roster-headings.json"));

    /// Nothing for a heading in other words. Case, spaces, punctuation, accents, and what stands in brackets or after
    /// a colon do not matter.
    std::optional<RosterField> fieldOf(const QString &heading) const;

private:
    QHash<QString, RosterField> m_fields;
};

} // namespace convener::exchange
