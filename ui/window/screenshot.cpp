// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/screenshot.h"

#include "ui/window/main_window.h"
#include "ui/window/places.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImageWriter>

namespace jiuzhang::ui {

namespace {

constexpr int kSettling = 300;   // ms: layouts
constexpr int kLongest = 60'000; // ms: what is counted beside the window over a large ledger

void settle(const MainWindow& window)
{
    QElapsedTimer clock;
    clock.start();
    for (qint64 rest = 0; rest < kSettling && clock.elapsed() < kLongest;) {
        const qint64 before = clock.elapsed();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        rest = window.isLoading() ? 0 : rest + clock.elapsed() - before;
    }
}

} // namespace

Outcome saveScreenshot(MainWindow& window, const QString& screen, QSize size, const QString& path)
{
    const QString name = screen.section(u':', 0, 0);
    const QStringList names = placeNames();
    if (!names.contains(name))
        return refuse(ErrorCode::UnknownChoice,
                      {QStringLiteral("screen"), screen, names.join(u", ")});
    window.resize(size / window.devicePixelRatio());
    window.show();
    if (const QString number = screen.section(u':', 1); !number.isEmpty())
        window.showCase(number);
    else
        window.showScreen(name);
    settle(window);
    QImageWriter picture(path, "png");
    if (!picture.write(window.grab().toImage()))
        return refuse(ErrorCode::FileUnwritable, {path, picture.errorString()});
    return {};
}

} // namespace jiuzhang::ui
