#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace convener::paper {

/// A PDF in the making: objects with numbers from 1, held as the bytes that will be written (ISO 32000-1, 7.3 and 7.5).
class PdfFile {
public:
    /// The number of an object whose body is put later.
    int reserve();
    void put(int object, QByteArray body) { m_bodies[std::size_t(object - 1)] = std::move(body); }
    int add(QByteArray body);

    /// The file. It has the same identifier whenever its objects are the same.
    QByteArray bytes(int catalogue, int description) const;

private:
    std::vector<QByteArray> m_bodies;
};

/// How one object names another.
QByteArray referenceTo(int object);
/// A string of printable ASCII for programs, such as the address of a link (ISO 32000-1, 12.6.4.7).
QByteArray asciiString(const QByteArray &letters);
/// A string for people, in any script.
QByteArray textString(const QString &text);
/// A stream whose dictionary has `keys` besides its length.
QByteArray stream(const QByteArray &keys, const QByteArray &data);
/// The same, packed.
QByteArray packedStream(const QByteArray &data);

} // namespace convener::paper
