// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace jiuzhang {

// The one spelling of a JSON object: UTF-8, keys in code-point order, no white space, so
// that equal objects have equal bytes and their hash can be kept.
[[nodiscard]] QByteArray canonicalJson(const QJsonObject& object);
// Of a text alone, with its quotation marks.
[[nodiscard]] QByteArray canonicalJson(const QString& text);

} // namespace jiuzhang
