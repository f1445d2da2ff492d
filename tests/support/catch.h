#pragma once

// Catch2 2.13 (Debian 12) and 3 name their headers differently; the tests use what both have.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Approx;
#else
#include <catch2/catch.hpp>
#endif

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace Catch {
template <>
struct StringMaker<QString> {
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};
template <>
struct StringMaker<QDate> {
    static std::string convert(const QDate &date) { return date.toString(Qt::ISODate).toStdString(); }
};
template <>
struct StringMaker<QDateTime> {
    static std::string convert(const QDateTime &time) { return time.toString(Qt::ISODate).toStdString(); }
};
} // namespace Catch
