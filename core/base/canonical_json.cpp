// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/canonical_json.h"

#include <QJsonDocument>

namespace jiuzhang {

QByteArray canonicalJson(const QJsonObject& object)
{
    // QJsonObject keeps its keys sorted and writes numbers in their shortest exact form;
    // a test holds both, so that a Qt that changes either is noticed.
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace jiuzhang
