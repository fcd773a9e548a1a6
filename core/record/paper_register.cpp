// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/paper_register.h"

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

} // namespace jiuzhang
