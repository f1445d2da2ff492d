#include "core/paper/html.h"
#include "tests/core/paper/samples.h"
#include "tests/core/paper/shelf.h"
#include "tests/core/paper/tool.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <set>

using namespace convener;
using namespace convener::paper;
using namespace Qt::StringLiterals;

namespace {

const QString axe = QStringLiteral(CONVENER_NPM "/axe-core/axe.min.js");

/// The first document of each kind in each language, and those with everything that a page must cope with.
std::vector<Shelved> ofEveryKind()
{
    std::vector<Shelved> chosen{{u"letter"_s, samples::letter()}, {u"report"_s, samples::report()}};
    std::set<QString> seen;
    for (const Shelved &each : shelf())
        if (seen.insert(each.name.section(u'/', -2)).second)
            chosen.push_back(each);
    return chosen;
}

/// A page that holds each document in a frame, has axe-core look at one after the other, and leaves what it found in
/// its element "found" as JSON.
QString bench(const std::vector<Shelved> &documents)
{
    QString frames;
    for (const Shelved &each : documents)
        frames += u"<iframe title=\"%1\" srcdoc=\"%2\"></iframe>\n"_s.arg(each.name.toHtmlEscaped(),
                                                                          html(each.document).toHtmlEscaped());
    return u"<!DOCTYPE html><html lang=\"en\"><body>\n"_s + frames + uR"(<pre id="found"></pre><script>
const load = frame => new Promise((done, failed) => {
    const script = frame.contentDocument.createElement('script');
    script.src = 'axe.min.js';
    script.onload = done;
    script.onerror = failed;
    frame.contentDocument.head.append(script);
});
const look = async () => {
    const found = [];
    for (const frame of document.querySelectorAll('iframe')) {
        await load(frame);
        const result = await frame.contentWindow.axe.run(frame.contentDocument, {resultTypes: ['violations']});
        found.push({document: frame.title, passed: result.passes.length, violations: result.violations.map(
            each => each.id + ': ' + each.help + ' ' + each.nodes.map(node => node.html).slice(0, 3).join(' | '))});
    }
    document.getElementById('found').textContent = '<<<' + JSON.stringify(found) + '>>>';
};
addEventListener('load', () => look().catch(problem => { document.title = String(problem); }));
</script></body></html>)"_s;
}

QJsonArray lookThrough(const std::vector<Shelved> &documents)
{
    QTemporaryDir folder;
    REQUIRE(QFile::copy(axe, folder.filePath(u"axe.min.js"_s)));
    QFile page(folder.filePath(u"bench.html"_s));
    REQUIRE(page.open(QIODevice::WriteOnly));
    page.write(bench(documents).toUtf8());
    page.close();
    const QByteArray shown =
        run(u"chromium"_s, {u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--no-first-run"_s,
                            u"--disable-background-networking"_s, u"--disable-component-update"_s, u"--disable-sync"_s,
                            u"--allow-file-access-from-files"_s, u"--user-data-dir="_s + folder.filePath(u"profile"_s),
                            u"--virtual-time-budget=600000"_s, u"--dump-dom"_s, u"file://"_s + page.fileName()});
    const qsizetype from = shown.indexOf("&lt;&lt;&lt;[");
    const qsizetype to = shown.lastIndexOf("]&gt;&gt;&gt;");
    INFO(shown.right(2000).toStdString());
    REQUIRE(from >= 0);
    REQUIRE(to > from);
    QByteArray json = shown.sliced(from + 12, to + 1 - from - 12);
    return QJsonDocument::fromJson(json.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")).array();
}

} // namespace

TEST_CASE("No document has, as a web page, anything that axe-core objects to")
{
    if (!QFile::exists(axe))
        FAIL("axe-core is missing. Run the tests with ./dev test, which installs it into build/npm.");
    const std::vector<Shelved> documents = ofEveryKind();
    const QJsonArray found = lookThrough(documents);
    REQUIRE(std::size_t(found.size()) == documents.size());
    for (const auto &each : found) {
        INFO(each[u"document"_s].toString().toStdString());
        for (const auto &violation : each[u"violations"_s].toArray()) {
            INFO(violation.toString().toStdString());
            CHECK(false);
        }
    }
}
