// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/layout_memory.h"

#include "ui/shared/kept_here.h"
#include "ui/shared/line_view.h"
#include "ui/window/places.h"
#include "ui/window/screens.h"

#include <QScreen>
#include <QSettings>

namespace jiuzhang::ui {

namespace {

constexpr QSize kFirstSize{1280, 700}; // pixels
const auto kGeometry = QStringLiteral("window/geometry");
const auto kLastScreen = QStringLiteral("screen");
const auto kLastCase = QStringLiteral("number");

// Each part that can be arranged, with its key; a screen's parts are made in one order.
template <class Part, class Visit>
void forEach(const Screens& screens, const QString& kind, const Visit& visit)
{
    const QStringList names = placeNames();
    for (int place = 0; place < screens.count(); ++place) {
        int at = 0;
        for (auto* part : screens.at(place).findChildren<Part*>())
            visit(*part, QStringLiteral("%1/%2%3").arg(names[place], kind).arg(at++));
    }
}

const auto kSplitter = QStringLiteral("splitter");
const auto kColumns = QStringLiteral("columns");

} // namespace

void saveLayout(const Screens& screens, const QString& ledger)
{
    QSettings settings;
    settings.beginGroup(keptHereFor(ledger));
    forEach<QSplitter>(screens, kSplitter, [&](const QSplitter& splitter, const QString& key) {
        settings.setValue(key, splitter.saveState());
    });
    forEach<LineView>(screens, kColumns, [&](const LineView& list, const QString& key) {
        settings.setValue(key, list.drawnWidths());
    });
}

void restoreLayout(const Screens& screens, const QString& ledger)
{
    QSettings settings;
    settings.beginGroup(keptHereFor(ledger));
    forEach<QSplitter>(screens, kSplitter, [&](QSplitter& splitter, const QString& key) {
        splitter.restoreState(settings.value(key).toByteArray());
    });
    forEach<LineView>(screens, kColumns, [&](LineView& list, const QString& key) {
        list.drawWidths(settings.value(key).toMap());
    });
}

void saveWindow(const QWidget& window)
{
    QSettings().setValue(kGeometry, window.saveGeometry());
}

void restoreWindow(QWidget& window)
{
    window.resize(kFirstSize.boundedTo(window.screen()->availableSize()));
    window.restoreGeometry(QSettings().value(kGeometry).toByteArray());
}

void saveLastSeen(const LastSeen& seen, const QString& ledger)
{
    QSettings settings;
    settings.beginGroup(keptHereFor(ledger));
    settings.setValue(kLastScreen, seen.screen);
    settings.setValue(kLastCase, seen.number);
}

LastSeen lastSeen(const QString& ledger)
{
    QSettings settings;
    settings.beginGroup(keptHereFor(ledger));
    return {settings.value(kLastScreen).toString(), settings.value(kLastCase).toString()};
}

} // namespace jiuzhang::ui
