// SPDX-License-Identifier: GPL-3.0-or-later
// The one place that names the test library's header, and how our values are printed in
// a failing line.
#pragma once

#include <QDate>
#include <QString>
#include <catch2/catch.hpp>

namespace Catch {

template <>
struct StringMaker<QString> {
    static std::string convert(const QString& text);
};

template <>
struct StringMaker<QDate> {
    static std::string convert(QDate day);
};

} // namespace Catch
