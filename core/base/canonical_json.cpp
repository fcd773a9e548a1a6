// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/canonical_json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace jiuzhang {

QByteArray canonicalJson(const QJsonObject& object)
{
    // QJsonObject keeps its keys sorted and writes numbers in their shortest exact form;
    // a test holds both, so that a Qt that changes either is noticed.
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray canonicalJson(const QString& text)
{
    // Half of a surrogate pair is no UTF-8; JSON can say it.
    const auto isPlain = [](QChar c) {
        return c >= u' ' && c != u'"' && c != u'\\' && !c.isSurrogate();
    };
    if (std::ranges::all_of(text, isPlain))
        return '"' + text.toUtf8() + '"';
    const auto list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

} // namespace jiuzhang
