// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/style.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QIcon>
#include <QStyleFactory>

namespace jiuzhang::ui {

namespace {

constexpr int kSmallestPoints = 10; // Chinese in 9 points is a strain on the eyes

// The system's font first; what it lacks, in the mainland's forms and not in Japan's.
QFont readableFont(QFont font)
{
    font.setFamilies(font.families() + QStringList{QStringLiteral("Noto Sans CJK SC"),
                                                   QStringLiteral("Source Han Sans SC"),
                                                   QStringLiteral("Microsoft YaHei")});
    if (font.pointSize() < kSmallestPoints)
        font.setPointSize(kSmallestPoints);
    return font;
}

} // namespace

void installStyle(QApplication& application)
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setFont(readableFont(QApplication::font()));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/jiuzhang.svg")));
    QFile sheet(QStringLiteral(":/window/window.qss"));
    if (sheet.open(QIODevice::ReadOnly))
        application.setStyleSheet(QString::fromUtf8(sheet.readAll()));
}

} // namespace jiuzhang::ui
