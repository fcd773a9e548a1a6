// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/paper_register.h"

#include <QRegularExpression>

namespace jiuzhang {

QJsonObject payloadOf(const IssuedPaper& paper)
{
    return {{QStringLiteral("kind"), paper.kind},
            {QStringLiteral("year"), paper.year},
            {QStringLiteral("number"), paper.number},
            {QStringLiteral("numberText"), paper.numberText},
            {QStringLiteral("addressee"), paper.addressee},
            {QStringLiteral("sha256"), QString::fromLatin1(paper.sha256)},
            {QStringLiteral("fields"), paper.fields}};
}

QString numberTextOf(const QString& word, int year, int number)
{
    return QStringLiteral("%1〔%2〕%3号").arg(word).arg(year).arg(number);
}

int yearIn(const QString& numberText)
{
    static const QRegularExpression kYear(QStringLiteral("〔(\\d{4})〕"));
    return kYear.match(numberText).captured(1).toInt();
}

} // namespace jiuzhang
