#include "core/document/prose.h"
#include "tests/support/catch.h"

using namespace convener::document;
using namespace Qt::StringLiterals;

namespace {

/// Where the words lead, link by link.
QStringList links(const QString &text)
{
    QStringList links;
    const Prose linked = withLinks(text);
    CHECK(linked.plain() == text);
    for (const Run &run : linked.runs)
        if (!run.link.isEmpty())
            links << run.link;
    return links;
}

} // namespace

TEST_CASE("An address in a sentence is a link to the whole of it, without the sentence's own punctuation")
{
    CHECK(links(u"Join at https://meet.example.org/j?room=1&key=YWJj=."_s) ==
          QStringList{u"https://meet.example.org/j?room=1&key=YWJj="_s});
    CHECK(links(u"Join at https://meet.example.org/abc-, or call."_s) ==
          QStringList{u"https://meet.example.org/abc-"_s});
    CHECK(links(u"(see https://www.example.org/notes/)."_s) == QStringList{u"https://www.example.org/notes/"_s});
    CHECK(links(u"Read https://www.example.org/Trust_(law)."_s) ==
          QStringList{u"https://www.example.org/Trust_(law)"_s});
    CHECK(links(u"Darllenwch https://www.example.org/gŵyl!"_s) == QStringList{u"https://www.example.org/gŵyl"_s});
    CHECK(links(u"Write to ann.lee+work@x.example, or to bob@y.example."_s) ==
          QStringList{u"mailto:ann.lee+work@x.example"_s, u"mailto:bob@y.example"_s});
    CHECK(links(u"https:// is no address, nor is @ or ann@home"_s).isEmpty());
}

TEST_CASE("An address is found behind any length of other words")
{
    const QString word(300'000, u'a');
    CHECK(links(word + u" ann@x.example"_s) == QStringList{u"mailto:ann@x.example"_s});
    CHECK(links(word + u"@ ann@x.example"_s) == QStringList{u"mailto:ann@x.example"_s});
}
