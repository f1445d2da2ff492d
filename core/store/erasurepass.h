#pragma once

#include "core/store/erasure.h"
#include "core/store/owners.h"
#include "core/store/personal.h"

#include <QJsonObject>

namespace convener::store {

/// One walk through everything that an erasure reaches: to look, or to write as well.
class Erasure::Pass {
public:
    Pass(const Erasure &erasure, bool write)
        : m_erasure(erasure)
        , m_write(write)
    {
    }

    Result<ErasureReport> run();

private:
    Result<> record();
    Result<> table(const Layout &layout);
    Result<> journal();
    Result<> steps();

    /// The row as it is to be; nothing where it stays.
    std::optional<QVariantList> cleaned(const Layout &layout, const QString &row, const QVariantList &values,
                                        const QString &reportAs);
    QVariant cleanOwn(Personal personal, const QString &text, training::PersonId owner) const;
    /// Whether a row is about some person or other by number: not a contact's, nor about none.
    bool isAnybodys(const Layout &layout, const QVariantList &values) const;
    /// Somebody who is to be erased, as a contact: known by the address. What stands instead, or nothing.
    QString contact(const Layout &layout, const QVariantList &values) const;
    QString withoutMentions(const QString &text, const Namesake &where);
    QJsonObject cleanedArguments(const QJsonObject &arguments, const QString &step);

    Result<> update(const Layout &layout, const QString &row, const QVariantList &before, const QVariantList &after);
    Result<> remove(const Layout &layout, const QString &row);

    const Erasure &m_erasure;
    bool m_write;
    ErasureReport m_report;
};

} // namespace convener::store
