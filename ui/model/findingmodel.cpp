#include "ui/model/findingmodel.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convener::model {

namespace {

/// Lower case, without the marks that accents decompose to.
QString folded(const QString &text)
{
    QString plain;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD))
        if (!letter.isMark())
            plain += letter.toCaseFolded();
    return plain;
}

QStringList words(const QString &text)
{
    static const QRegularExpression gap(u"[^\\p{L}\\p{N}]+"_s);
    return folded(text).split(gap, Qt::SkipEmptyParts);
}

bool matches(const Finding &finding, const QStringList &wanted)
{
    const QStringList have = words(finding.title + u' ' + finding.second);
    return std::ranges::all_of(wanted, [&have](const QString &word) {
        return std::ranges::any_of(have, [&word](const QString &each) { return each.startsWith(word); });
    });
}

} // namespace

FindingModel::FindingModel(QObject *parent)
    : RowsModel({{tr("Found"), [](const Finding &row) { return row.title; },
                  [](const Finding &row, int role) {
                      if (role == SecondRole)
                          return QVariant(row.second);
                      return role == IdRole ? QVariant(row.key) : QVariant();
                  }}},
                parent)
{
}

std::vector<Finding> found(const std::vector<Finding> &all, const QString &text, int most)
{
    const QStringList wanted = words(text);
    std::vector<Finding> found;
    for (const Finding &finding : all)
        if (!wanted.isEmpty() && int(found.size()) < most && matches(finding, wanted))
            found.push_back(finding);
    return found;
}

} // namespace convener::model
