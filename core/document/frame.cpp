#include "core/document/frame.h"

namespace convener::document {

Document frame(const QString &title, const training::Programme &programme, const training::Organisation &organisation,
               const Imprint &imprint, const Wording &wording, const QString &contentLanguage)
{
    Document document;
    document.title = title;
    document.programme = programme.title;
    document.organisation = organisation.name;
    document.author = programme.provider;
    document.fileReference = imprint.fileReference;
    document.dateText = wording.date(imprint.date);
    document.language = wording.language();
    //: foot of a page
    document.pageOf = wording.tr("Page %1 of %2");
    const QString english = QStringLiteral("en");
    if (!contentLanguage.isEmpty() && contentLanguage != wording.language())
        document.draftNote = wording.tr("Not yet translated");
    else if (wording.language() != english && !imprint.reviewed)
        document.draftNote = wording.tr("Draft: the translation awaits review");
    return document;
}

} // namespace convener::document
