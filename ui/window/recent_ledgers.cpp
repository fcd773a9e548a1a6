// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recent_ledgers.h"

#include "core/casework/acts.h"
#include "ui/shared/terms_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>

#include <algorithm>

namespace jiuzhang::ui {

namespace {

const auto kRecent = QStringLiteral("recentLedgers");
const auto kPath = QStringLiteral("path");
const auto kAct = QStringLiteral("act");
const auto kNumber = QStringLiteral("number");
const auto kBy = QStringLiteral("by");
const auto kAt = QStringLiteral("at");
constexpr std::int64_t kMostLookedBack = 50; // entries: a backup and settings come after an act

class RecentWords {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::RecentLedger)
};

void keep(const std::vector<RecentLedger>& ledgers)
{
    QSettings settings;
    settings.remove(kRecent);
    settings.beginWriteArray(kRecent);
    int at = 0;
    for (const auto& each : ledgers) {
        settings.setArrayIndex(at++);
        settings.setValue(kPath, each.path);
        settings.setValue(kAct, each.act);
        settings.setValue(kNumber, each.number);
        settings.setValue(kBy, each.by);
        settings.setValue(kAt, each.at);
    }
    settings.endArray();
}

std::optional<Event> lastAct(const CaseRecord& record)
{
    const auto head = record.head();
    const std::int64_t last = head ? head->seq : 0;
    for (std::int64_t seq = last; seq > 0 && seq > last - kMostLookedBack; --seq) {
        auto event = record.event(seq);
        if (event && event->subject && actNamed(event->kind))
            return std::move(*event);
    }
    return std::nullopt;
}

} // namespace

QString RecentLedger::name() const
{
    return QFileInfo(path).completeBaseName();
}

bool RecentLedger::isThere() const
{
    return QFileInfo(path).isFile();
}

QString RecentLedger::told() const
{
    const QString place = QDir::toNativeSeparators(path);
    if (!isThere())
        return RecentWords::tr("%1\nNot found. Perhaps the disk it is on is not plugged in.")
            .arg(place);
    const QString size = QLocale().formattedDataSize(QFileInfo(path).size());
    if (act.isEmpty())
        return RecentWords::tr("%1\n%2").arg(place, size);
    return RecentWords::tr("%1\n%2 · last %3: %4, %5 %6")
        .arg(place, size, at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")), by,
             actText(act), number);
}

std::vector<RecentLedger> recentLedgers()
{
    QSettings settings;
    std::vector<RecentLedger> ledgers;
    const int count = settings.beginReadArray(kRecent);
    for (int at = 0; at < count; ++at) {
        settings.setArrayIndex(at);
        ledgers.push_back({settings.value(kPath).toString(), settings.value(kAct).toString(),
                           settings.value(kNumber).toString(), settings.value(kBy).toString(),
                           settings.value(kAt).toDateTime()});
    }
    return ledgers;
}

void noteOpened(const QString& path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    auto ledgers = recentLedgers();
    const auto known = std::ranges::find(ledgers, whole, &RecentLedger::path);
    if (known == ledgers.end())
        ledgers.insert(ledgers.begin(), RecentLedger{whole});
    else
        std::rotate(ledgers.begin(), known, known + 1);
    if (ledgers.size() > kRecentKept)
        ledgers.resize(kRecentKept);
    keep(ledgers);
}

void noteLeft(const QString& path, const CaseRecord& record)
{
    auto ledgers = recentLedgers();
    const auto known =
        std::ranges::find(ledgers, QFileInfo(path).absoluteFilePath(), &RecentLedger::path);
    const auto last = lastAct(record);
    if (known == ledgers.end() || !last)
        return;
    known->act = last->kind;
    known->number = last->subject->text();
    known->by = last->operatorName;
    known->at = last->enteredAt;
    keep(ledgers);
}

void forgetLedger(const QString& path)
{
    auto ledgers = recentLedgers();
    std::erase_if(ledgers, [&](const auto& each) { return each.path == path; });
    keep(ledgers);
}

} // namespace jiuzhang::ui
