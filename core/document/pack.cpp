#include "core/document/pack.h"

#include "core/document/frame.h"

#include <QRegularExpression>

namespace convener::document {

using namespace Qt::StringLiterals;

Document packCover(const CohortFacts &facts, const training::Person *delegate, const std::vector<Document> &parts,
                   const Wording &wording)
{
    const QString whom = delegate ? delegate->name : facts.stage().title;
    Document document =
        frame(wording.tr("Pack for %1").arg(whom), facts.programme, facts.organisation, facts.imprint, wording);
    document.blocks = {Heading{1, document.title}, Paragraph{facts.stage().title, Paragraph::Tone::Lead}};
    KeyFacts dates;
    for (const training::Session &session : facts.cohort.heldSessions())
        dates.facts.push_back({wording.tr("When"), wording.day(session.time.date()) + u", "_s +
                                                       wording.times(session.time.starts(), session.time.ends())});
    if (!dates.facts.empty())
        document.blocks.push_back(std::move(dates));
    Contents contents;
    for (const Document &part : parts)
        contents.parts.push_back({part.title});
    document.blocks.push_back(Heading{2, wording.tr("What is in this pack")});
    document.blocks.push_back(std::move(contents));
    return document;
}

QString safeFileName(const QString &words, const QString &suffix)
{
    static const QRegularExpression unsafe(u"[^\\p{L}\\p{M}\\p{N}]+"_s);
    static const QRegularExpression reserved(u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    QString name = words.normalized(QString::NormalizationForm_C).replace(unsafe, u"-"_s);
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    while (name.toUtf8().size() > 80)
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    while (name.endsWith(u'-'))
        name.chop(1);
    if (name.isEmpty() || reserved.match(name).hasMatch())
        name += u"_"_s;
    return name + suffix;
}

} // namespace convener::document
