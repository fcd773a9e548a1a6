// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/own_mark.h"

#include <QFile>

namespace jiuzhang {

namespace {

QByteArray zipComment()
{
    return kOwnMark.toLatin1();
}

} // namespace

// As Qt writes it: UTF-16 in hexadecimal digits.
QByteArray creatorInPdf()
{
    QByteArray hex = "/Creator <feff";
    for (const QChar c : kOwnMark)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return hex + '>';
}

QByteArray markedZip(QByteArray zip)
{
    const auto end = zip.size() - kZipEnd;
    if (end < 0 || !zip.mid(end).startsWith("PK\5\6"))
        return zip;
    zip[zip.size() - 2] = static_cast<char>(zipComment().size()); // the comment's length
    return zip + zipComment();
}

bool isOwnFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray bytes = file.readAll();
    if (bytes.startsWith("%PDF"))
        return bytes.contains(creatorInPdf());
    const auto end = bytes.size() - zipComment().size() - kZipEnd;
    return end >= 0 && bytes.endsWith(zipComment()) && bytes.mid(end).startsWith("PK\5\6");
}

} // namespace jiuzhang
