// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/kept_here.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>

namespace jiuzhang::ui {

namespace {

const QString kNamesByStrokes = QStringLiteral("namesByStrokes");

} // namespace

// A path is no name for a group of settings.
QString keptHereFor(const QString& ledgerPath)
{
    const QByteArray path = QFileInfo(ledgerPath).absoluteFilePath().toUtf8();
    const auto hash = QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex();
    return QStringLiteral("layout/") + QString::fromLatin1(hash.left(16));
}

NameOrder keptNameOrder()
{
    return QSettings().value(kNamesByStrokes).toBool() ? NameOrder::Strokes : NameOrder::Pinyin;
}

void keepNameOrder(NameOrder order)
{
    QSettings().setValue(kNamesByStrokes, order == NameOrder::Strokes);
}

} // namespace jiuzhang::ui
