// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/kept_bytes.h"

#include <QCryptographicHash>

namespace jiuzhang {

QByteArray sha256Of(const QByteArray& content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

} // namespace jiuzhang
