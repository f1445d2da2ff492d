#include "core/catalogue/library.h"

#include "core/catalogue/instrumentfile.h"
#include "core/catalogue/jsondocument.h"
#include "core/catalogue/programmefile.h"
#include "core/catalogue/programmetexts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace convener::catalogue {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Library)
};

const QString inWelsh = u".cy.json"_s;

/// The JSON files of a folder in order of name; JSON Schemas, which describe them, and their Welsh are none of them.
QStringList jsonFiles(const QString &folder)
{
    QStringList paths;
    const QDir directory(folder);
    for (const QString &name : directory.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        if (!name.endsWith(".schema.json"_L1) && !name.endsWith(inWelsh))
            paths.append(directory.filePath(name));
    return paths;
}

std::optional<QByteArray> readAll(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.read(largestFile + 1);
}

Fault unreadable()
{
    return {{}, Text::tr("a file that can be read"), Text::tr("none")};
}

} // namespace

Library Library::load(const QString &root)
{
    Library library;
    library.m_root = root;
    library.loadProgrammes();
    library.loadWelsh();
    library.loadInstruments();
    library.loadHolidays();
    return library;
}

const training::Programme *Library::programme(const QString &id) const
{
    const auto found = std::find_if(m_programmes.begin(), m_programmes.end(),
                                    [&](const training::Programme &programme) { return programme.id == id; });
    return found == m_programmes.end() ? nullptr : &*found;
}

training::Programme Library::inLanguage(const training::Programme &programme, const QString &language) const
{
    return language == u"cy"_s ? inOtherWords(programme, m_welsh) : programme;
}

QString Library::inLanguage(const QString &text, const QString &language) const
{
    return language == u"cy"_s ? m_welsh.value(text, text) : text;
}

const training::Instrument *Library::instrument(const QString &id) const
{
    const auto found = m_instruments.constFind(id);
    return found == m_instruments.constEnd() ? nullptr : &*found;
}

std::optional<Content> Library::content(const QString &programmeId, const QString &kind, const QString &language,
                                        const QString &stage) const
{
    QStringList folders{programmeId};
    if (const training::Programme *known = programme(programmeId); known && !known->contentFrom.isEmpty())
        folders.append(known->contentFrom);
    folders.append(u"shared"_s);
    QStringList names;
    for (const QString &folder : folders) {
        if (!stage.isEmpty())
            names.append(u"%1/content/%2/%3-%4"_s.arg(m_root, folder, kind, stage));
        names.append(u"%1/content/%2/%3"_s.arg(m_root, folder, kind));
    }
    const auto firstOf = [&](const QString &ending, const QString &inLanguage) -> std::optional<Content> {
        for (const QString &name : names)
            if (const auto bytes = readAll(name + ending))
                return Content{QString::fromUtf8(*bytes), inLanguage};
        return std::nullopt;
    };
    if (language != u"en"_s)
        if (auto found = firstOf(u'.' + language + u".md"_s, language))
            return found;
    return firstOf(u".md"_s, u"en"_s);
}

void Library::loadProgrammes()
{
    for (const QString &path : jsonFiles(m_root + u"/programmes"_s)) {
        const auto bytes = readAll(path);
        ProgrammeFile file = bytes ? read(*bytes) : ProgrammeFile{std::nullopt, {unreadable()}};
        if (file.programme && programme(file.programme->id))
            file.faults.push_back({u"/id"_s, Text::tr("an id that no other file has"),
                                   Text::tr("the text “%1”").arg(file.programme->id)});
        if (file.faults.empty())
            m_programmes.push_back(std::move(*file.programme));
        else
            m_faults.push_back({path, std::move(file.faults)});
    }
    std::sort(m_programmes.begin(), m_programmes.end(),
              [](const training::Programme &a, const training::Programme &b) { return a.id < b.id; });
}

void Library::loadWelsh()
{
    const QDir folder(m_root + u"/programmes"_s);
    for (const QString &name : folder.entryList({u'*' + inWelsh}, QDir::Files, QDir::Name)) {
        const training::Programme *of = programme(name.chopped(inWelsh.size()));
        const auto bytes = readAll(folder.filePath(name));
        Faults faults;
        if (!of)
            faults.push_back({{}, Text::tr("the Welsh of a programme beside it"), Text::tr("none that is sound")});
        else if (!bytes)
            faults.push_back(unreadable());
        else if (const auto words = readWelsh(*bytes, *of, faults); faults.empty())
            m_welsh.insert(words);
        if (!faults.empty())
            m_faults.push_back({folder.filePath(name), std::move(faults)});
    }
}

void Library::loadInstruments()
{
    for (const QString &path : jsonFiles(m_root + u"/instruments"_s)) {
        const auto bytes = readAll(path);
        InstrumentFile file = bytes ? readInstrument(*bytes) : InstrumentFile{std::nullopt, {unreadable()}};
        if (file.faults.empty())
            m_instruments.insert(file.instrument->id, *file.instrument);
        else
            m_faults.push_back({path, std::move(file.faults)});
    }
}

void Library::loadHolidays()
{
    const QString path = m_root + u"/holidays/uk.json"_s;
    const auto bytes = readAll(path);
    if (!bytes) {
        m_faults.push_back({path, {unreadable()}});
        return;
    }
    auto holidays = time::parseHolidayExceptions(QJsonDocument::fromJson(*bytes));
    if (holidays)
        m_holidays = std::move(*holidays);
    else
        m_faults.push_back({path, {{{}, Text::tr("bank holidays"), holidays.error().text}}});
}

} // namespace convener::catalogue
