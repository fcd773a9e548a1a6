// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace jiuzhang {

// The numbers by which two clues are seen to be about one thing, however they were typed. Each
// list is sorted, each number once.

// Court case numbers (案号) anywhere in a text: 「（2021）赣0203民初123号」 is "2021赣0203民初123",
// 「(2014)珠民一初字第012号」 is "2014珠民一初12".
[[nodiscard]] QStringList courtNumbers(const QString& text);

// Contract numbers in the field 文号/合同编号/案号, letters and digits only. The numbers of courts
// and of government documents (「珠府发〔2018〕12号」) are none: many entities rest on one
// document.
[[nodiscard]] QStringList contractNumbers(const QString& text);

// Telephone numbers, digits only, without country and area code: clerks write them or not.
[[nodiscard]] QStringList phoneNumbers(const QString& text);

} // namespace jiuzhang
