#include "core/paper/pdfsource.h"

#include "core/paper/packing.h"

#include <stdexcept>

namespace convener::paper {

namespace {

[[noreturn]] void complain(const char *what)
{
    throw std::runtime_error(what);
}

/// Where a key's value begins; -1 when the dictionary has no such key.
qsizetype valueOf(QByteArrayView body, QByteArrayView key)
{
    for (qsizetype at = body.indexOf(key); at >= 0; at = body.indexOf(key, at + 1)) {
        const qsizetype end = at + key.size();
        if (end < body.size() && !QByteArrayView("#-_").contains(body[end]) && !std::isalnum(uchar(body[end])))
            return end;
    }
    return -1;
}

/// A number at a place, past spaces and an array's bracket; the place moves behind it. -1 where there is none.
int numberAt(QByteArrayView words, qsizetype &at)
{
    while (at < words.size() && (std::isspace(uchar(words[at])) || words[at] == '['))
        ++at;
    int number = -1;
    for (; at < words.size() && std::isdigit(uchar(words[at])); ++at)
        number = std::max(number, 0) * 10 + (words[at] - '0');
    return number;
}

/// Whether a reference's " 0 R" stands there.
bool isReference(QByteArrayView words, qsizetype at)
{
    constexpr QByteArrayView rest(" 0 R");
    return words.sliced(at).startsWith(rest) &&
           (at + rest.size() == words.size() || !std::isalnum(uchar(words[at + rest.size()])));
}

/// Where the keyword stands that begins a stream's data: behind its dictionary, at the end of a line (ISO 32000-1,
/// 7.3.8.1); -1 where there is none. The word alone may stand in a name, such as that of a font.
qsizetype streamKeyword(QByteArrayView body)
{
    constexpr QByteArrayView keyword("stream");
    for (qsizetype at = body.indexOf(keyword); at >= 0; at = body.indexOf(keyword, at + 1)) {
        const qsizetype end = at + keyword.size();
        if (body.first(at).trimmed().endsWith(QByteArrayView(">>")) && end < body.size() &&
            (body[end] == '\r' || body[end] == '\n'))
            return at;
    }
    return -1;
}

} // namespace

PdfSource::PdfSource(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
    const QByteArrayView all(m_bytes);
    const qsizetype trailer = all.lastIndexOf(QByteArrayView("trailer"));
    const qsizetype start = all.lastIndexOf(QByteArrayView("startxref"));
    if (trailer < 0 || start < trailer)
        complain("no trailer");
    qsizetype at = start + 9;
    const qsizetype table = numberAt(all, at);
    at = table + 4;
    if (table < 0 || table >= trailer || !all.sliced(table).startsWith(QByteArrayView("xref")) ||
        numberAt(all, at) != 0)
        complain("no table of places");
    const int count = numberAt(all, at);
    const qsizetype first = all.indexOf('\n', at) + 1;
    constexpr qsizetype entry = 20;
    if (count < 1 || first + count * entry > trailer)
        complain("the table of places is too short");
    m_bodies.resize(std::size_t(count));
    for (int i = 1; i < count; ++i) {
        qsizetype place = first + i * entry;
        const char kind = all[place + 17];
        const qsizetype object = numberAt(all, place);
        if (kind != 'n' || object <= 0)
            continue;
        const qsizetype from = all.indexOf(QByteArrayView("obj"), object) + 3;
        qsizetype to = all.indexOf(QByteArrayView("endobj"), from);
        if (to < 0 || streamKeyword(all.sliced(from, to - from)) >= 0)
            to = trailer; // the data may hold anything: the length tells, once all places are known
        m_bodies[std::size_t(i)] = all.sliced(from, to - from).trimmed();
    }
    const QByteArrayView end = all.sliced(trailer, start - trailer);
    const auto reference = [&](QByteArrayView words, const char *key) {
        qsizetype value = valueOf(words, key);
        return value < 0 ? 0 : numberAt(words, value);
    };
    m_catalogue = reference(end, "/Root");
    m_description = reference(end, "/Info");
    const int tree = referred(m_catalogue, "/Pages");
    const QByteArrayView kids = body(tree);
    qsizetype kid = valueOf(kids, "/Kids");
    for (int page = numberAt(kids, kid); page > 0; page = numberAt(kids, kid)) {
        if (!isReference(kids, kid))
            complain("a page is not referred to");
        kid += 4;
        m_pages.push_back(page);
    }
    if (m_pages.empty())
        complain("no pages");
}

QByteArrayView PdfSource::body(int object) const
{
    if (object < 1 || std::size_t(object) >= m_bodies.size())
        complain("an object is missing");
    return m_bodies[std::size_t(object)];
}

int PdfSource::referred(int object, const char *key) const
{
    const QByteArrayView words = body(object);
    qsizetype at = valueOf(words, key);
    return at < 0 ? 0 : numberAt(words, at);
}

QByteArray PdfSource::value(int object, const char *key) const
{
    const QByteArrayView words = body(object);
    const qsizetype at = valueOf(words, key);
    return at < 0 ? QByteArray() : words.sliced(at, words.indexOf('\n', at) - at).trimmed().toByteArray();
}

std::optional<PdfSource::Stream> PdfSource::stream(int object) const
{
    const QByteArrayView words = body(object);
    const qsizetype opened = streamKeyword(words);
    if (!words.startsWith(QByteArrayView("<<")) || opened < 0)
        return {};
    const QByteArrayView head = words.first(opened).trimmed();
    const QByteArrayView keys = head.sliced(2, head.size() - 4);
    qsizetype at = valueOf(keys, "/Length");
    int length = numberAt(keys, at);
    if (isReference(keys, at))
        length = body(length).toByteArray().toInt();
    const qsizetype data = words.indexOf('\n', opened) + 1;
    if (length < 0 || data + length > words.size())
        complain("a stream has no length");
    return Stream{keys, words.sliced(data, length)};
}

QByteArray PdfSource::content(int object) const
{
    const auto found = stream(object);
    if (!found)
        complain("a stream is missing");
    return valueOf(found->keys, "/FlateDecode") < 0 ? found->data.toByteArray() : unpacked(found->data);
}

const QByteArray &PdfSource::characterMap(int object) const
{
    QByteArray &known = m_characterMaps[object];
    if (known.isEmpty()) // Qt writes the space as a tab
        known = packedStream(content(object).replace("<0009>", "<0020>"));
    return known;
}

int Copier::copy(int object)
{
    if (const auto known = m_copies.find(object); known != m_copies.end())
        return known->second;
    const int number = m_copies[object] = m_file.reserve();
    if (const auto data = m_source.stream(object)) {
        // The length comes anew, and not from an object of its own.
        const QByteArrayView keys = data->keys;
        const qsizetype value = valueOf(keys, "/Length");
        qsizetype end = value;
        numberAt(keys, end);
        if (isReference(keys, end))
            end += 4;
        const QByteArray others = keys.first(value - 7).toByteArray() + keys.sliced(end).toByteArray();
        m_file.put(number, paper::stream(withNewNumbers(others), data->data.toByteArray()));
    } else {
        if (const int map = m_source.referred(object, "/ToUnicode"); map > 0 && !m_copies.contains(map))
            m_copies[map] = m_file.add(m_source.characterMap(map));
        m_file.put(number, withNewNumbers(m_source.body(object)));
    }
    return number;
}

int Copier::share(int object)
{
    const QByteArray words = m_source.body(object).toByteArray();
    if (const auto known = m_shared.find(words); known != m_shared.end())
        return known->second;
    return m_shared[words] = copy(object);
}

QByteArray Copier::withNewNumbers(QByteArrayView words)
{
    QByteArray changed;
    qsizetype copied = 0;
    for (qsizetype at = 0; at < words.size();) {
        if (words[at] == '(') { // a string may say anything
            at = words.indexOf(')', at);
            if (at < 0)
                complain("a string has no end");
        } else if (std::isdigit(uchar(words[at])) && (at == 0 || !std::isalnum(uchar(words[at - 1])))) {
            const qsizetype begin = at;
            const int number = numberAt(words, at);
            if (isReference(words, at)) {
                changed += words.sliced(copied, begin - copied);
                changed += QByteArray::number(copy(number));
                copied = at;
            }
        } else {
            ++at;
        }
    }
    return changed + words.sliced(copied).toByteArray();
}

} // namespace convener::paper
