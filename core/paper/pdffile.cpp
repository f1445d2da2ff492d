#include "core/paper/pdffile.h"

#include "core/paper/packing.h"

#include <QCryptographicHash>

namespace convener::paper {

int PdfFile::reserve()
{
    return add({});
}

int PdfFile::add(QByteArray body)
{
    m_bodies.push_back(std::move(body));
    return int(m_bodies.size());
}

QByteArray PdfFile::bytes(int catalogue, int description) const
{
    qsizetype room = 400;
    for (const QByteArray &body : m_bodies)
        room += body.size() + 50;
    QByteArray file;
    file.reserve(room);
    file += "%PDF-1.4\n%\xe2\xe3\xcf\xd3\n";
    const QByteArray count = QByteArray::number(m_bodies.size() + 1);
    QByteArray places = "xref\n0 " + count + "\n0000000000 65535 f \n";
    for (std::size_t i = 0; i < m_bodies.size(); ++i) {
        places += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file.append(QByteArray::number(i + 1)).append(" 0 obj\n").append(m_bodies[i]).append("\nendobj\n");
    }
    const QByteArray known = m_bodies[std::size_t(description - 1)] + places;
    const QByteArray id = '<' + QCryptographicHash::hash(known, QCryptographicHash::Md5).toHex() + '>';
    const qsizetype start = file.size();
    file += places;
    file += "trailer\n<</Size " + count + "/Root " + referenceTo(catalogue) + "/Info " + referenceTo(description) +
            "/ID[" + id + id + "]>>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
    return file;
}

QByteArray referenceTo(int object)
{
    return QByteArray::number(object) + " 0 R";
}

QByteArray asciiString(const QByteArray &letters)
{
    QByteArray words = "(";
    for (const char letter : letters) {
        if (letter == '(' || letter == ')' || letter == '\\')
            words += '\\';
        words += letter;
    }
    return words + ')';
}

QByteArray textString(const QString &text)
{
    const bool plain = std::ranges::all_of(text, [](QChar letter) { return letter >= u' ' && letter <= u'~'; });
    if (plain)
        return asciiString(text.toLatin1());
    QByteArray words = "<FEFF";
    for (const QChar letter : text)
        words += QByteArray::number(letter.unicode(), 16).rightJustified(4, '0');
    return words + '>';
}

QByteArray stream(const QByteArray &keys, const QByteArray &data)
{
    return "<<" + keys + "/Length " + QByteArray::number(data.size()) + ">>\nstream\n" + data + "\nendstream";
}

QByteArray packedStream(const QByteArray &data)
{
    return stream("/Filter/FlateDecode", packed(data));
}

} // namespace convener::paper
