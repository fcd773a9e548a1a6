// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error_code.h"

namespace jiuzhang {

namespace {

QStringView nameOf(ErrorCode code)
{
    switch (code) {
#define X(name)                                                                                    \
    case ErrorCode::name:                                                                          \
        return u"" #name;
#include "core/base/error_codes.inc"
#undef X
    }
    Q_UNREACHABLE();
}

} // namespace

QString errorId(ErrorCode code)
{
    QString id;
    for (const QChar letter : nameOf(code)) {
        if (letter.isUpper() && !id.isEmpty())
            id += u'-';
        id += letter.toLower();
    }
    return id;
}

} // namespace jiuzhang
