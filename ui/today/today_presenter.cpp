// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_presenter.h"

#include "core/office/backups.h"
#include "ui/shared/begun_act.h"
#include "ui/shared/draft_text.h"
#include "ui/shared/terms_text.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace jiuzhang::ui {

namespace {

struct Kind {
    DueKind kind;
    const char* title;
    const char* dateTitle;
    const char16_t* screen = u"";      // that shows them, where the ledger does not
    const char16_t* seenToAt = screen; // where all of it is done
};

// In the order of the day: what is late, what will be, then what the office itself owes.
constexpr std::array kKinds{
    Kind{DueKind::Late, QT_TRANSLATE_NOOP("TodayKind", "Late"),
         QT_TRANSLATE_NOOP("TodayKind", "Due on")},
    Kind{DueKind::Due, QT_TRANSLATE_NOOP("TodayKind", "Due soon"),
         QT_TRANSLATE_NOOP("TodayKind", "Due on")},
    Kind{DueKind::ToAssign, QT_TRANSLATE_NOOP("TodayKind", "To dispatch"),
         QT_TRANSLATE_NOOP("TodayKind", "Waiting since"), u"", u"dispatch"},
    Kind{DueKind::ToSign, QT_TRANSLATE_NOOP("TodayKind", "To be signed for"),
         QT_TRANSLATE_NOOP("TodayKind", "To be signed for by")},
    Kind{DueKind::ToStrikeOff, QT_TRANSLATE_NOOP("TodayKind", "To check and strike off"),
         QT_TRANSLATE_NOOP("TodayKind", "Settled on")},
    Kind{DueKind::FollowUp, QT_TRANSLATE_NOOP("TodayKind", "To follow up"),
         QT_TRANSLATE_NOOP("TodayKind", "Follow-up on")},
    Kind{DueKind::Rung, QT_TRANSLATE_NOOP("TodayKind", "To urge"),
         QT_TRANSLATE_NOOP("TodayKind", "Limit"), u"supervision"},
    Kind{DueKind::Limit, QT_TRANSLATE_NOOP("TodayKind", "Limits of letters"),
         QT_TRANSLATE_NOOP("TodayKind", "Limit"), u"supervision"},
    Kind{DueKind::Decision, QT_TRANSLATE_NOOP("TodayKind", "Decisions to carry out"),
         QT_TRANSLATE_NOOP("TodayKind", "To be carried out by"), u"dockets"},
    Kind{DueKind::Instalment, QT_TRANSLATE_NOOP("TodayKind", "Instalments"),
         QT_TRANSLATE_NOOP("TodayKind", "Instalment due on")},
    Kind{DueKind::Successor, QT_TRANSLATE_NOOP("TodayKind", "To be taken over"),
         QT_TRANSLATE_NOOP("TodayKind", "Unit ended on"), u"directory"},
    Kind{DueKind::ReportMissing, QT_TRANSLATE_NOOP("TodayKind", "Monthly reports missing"),
         QT_TRANSLATE_NOOP("TodayKind", "Due"), u"board"},
    Kind{DueKind::Lagging, QT_TRANSLATE_NOOP("TodayKind", "Behind the stage"),
         QT_TRANSLATE_NOOP("TodayKind", "Stage ended on")},
};

QString kindText(const char* text)
{
    return QCoreApplication::translate("TodayKind", text);
}

} // namespace

TodayPresenter::TodayPresenter(const Workplace& workplace, TodayView& view)
    : desk_(workplace.desk), view_(view),
      gathering_(
          workplace, [this](const auto& items) { show(items); }, kWithinWeeksAhead)
{
}

void TodayPresenter::show(const Result<std::vector<DueItem>>& gathered)
{
    const QDate on = desk_.workingDate;
    view_.showDay(
        tr("What waits on %1 %2").arg(dateText(on), QLocale().standaloneDayName(on.dayOfWeek())));
    if (!gathered)
        return view_.refuse(gathered.error());
    view_.showBackup(backupWords());
    std::vector<DueItem> items = *gathered;
    std::erase_if(items, [this](const DueItem& item) { return !isListed(item, desk_); });
    std::vector<TodayGroup> groups;
    Matters unlisted;
    for (const auto& item : items) {
        if (item.number)
            unlisted[item.number->text()].push_back(&item);
    }
    for (const auto& kind : kKinds)
        groups.push_back(groupOf(kind.kind, items, unlisted));
    const auto left = drafts();
    view_.showGroups(groups);
    view_.showPictures(TodayPictures(desk_, *gathered));
    view_.showDrafts(left);
    view_.showNothing(items.empty() && left.empty()
                          ? tr("Nothing waits today. New clues are registered with Ctrl+3, "
                               "workbooks are imported with Ctrl+4.")
                          : QString());
}

TodayGroup TodayPresenter::groupOf(DueKind kind, const std::vector<DueItem>& items,
                                   Matters& unlisted) const
{
    const auto row =
        std::find_if(kKinds.begin(), kKinds.end(), [&](const Kind& k) { return k.kind == kind; });
    TodayGroup group{.kind = kind,
                     .title = kindText(row->title),
                     .dateTitle = kindText(row->dateTitle),
                     .screen = QString::fromUtf16(row->screen),
                     .seenToAt = QString::fromUtf16(row->seenToAt)};
    for (const auto& item : items) {
        // What else waits for a case of this kind stands in its line: another instalment.
        if (item.kind != kind || (item.number && group.numbers.contains(item.number->text())))
            continue;
        ++group.count;
        group.isOfCases = item.number.has_value();
        if (item.number)
            group.numbers += item.number->text();
        if (item.number && !unlisted.contains(item.number->text()))
            ++group.above;
        else if (group.lines.size() < kMostLines)
            group.lines.push_back(lineOf(item, unlisted));
        if (item.number)
            unlisted.remove(item.number->text());
    }
    return group;
}

TodayLine TodayPresenter::lineOf(const DueItem& item, const Matters& unlisted) const
{
    QStringList words{wordsOf(item)};
    if (item.number) {
        for (const auto* other : unlisted[item.number->text()]) {
            if (other != &item)
                words += wordsOf(*other);
        }
    }
    return {.number = item.number ? item.number->text() : QString(),
            .entity = item.entity,
            .unit = item.unit ? desk_.programme.directory.shortName(*item.unit) : tr("This office"),
            .date = dateText(item.dueOn),
            .words = words.join(tr("; "))};
}

QString TodayPresenter::untilWords(const DueItem& item, int left) const
{
    if (item.daysLate > 0)
        return tr("%n working day(s) late", nullptr, item.daysLate);
    if (item.dueOn < desk_.workingDate) // over a weekend no working day has passed yet
        return tr("its limit has passed");
    return left > 0 ? tr("%n working day(s) left", nullptr, left) : tr("due today");
}

QString TodayPresenter::wordsOf(const DueItem& item) const
{
    const int left = desk_.calendar.workdaysBetween(desk_.workingDate, item.dueOn);
    switch (item.kind) {
    case DueKind::Late:
    case DueKind::Due:
        return untilWords(item, left);
    case DueKind::ToAssign:
        return tr("no unit has it yet");
    case DueKind::ToSign:
        return item.daysLate > 0
                   ? tr("not signed for, %n working day(s) late", nullptr, item.daysLate)
                   : tr("not signed for yet");
    case DueKind::ToStrikeOff:
        return tr("to be checked by somebody other than who settled it");
    case DueKind::Lagging:
        return tr("its stage has ended; it has not moved on");
    case DueKind::ReportMissing:
        return tr("the monthly report has not come in");
    case DueKind::Decision:
        return tr("decision of the docket: %1").arg(untilWords(item, left));
    case DueKind::Limit:
        return tr("limit of the letter: %1").arg(untilWords(item, left));
    case DueKind::Instalment:
        return tr("instalment of the plan: %1").arg(untilWords(item, left));
    case DueKind::Successor:
        return tr("its unit has ended: choose who takes over");
    case DueKind::FollowUp:
        return item.remedy ? tr("the entity is dissatisfied: %1?")
                                 .arg(actText(QString::fromUtf16(rowOf(*item.remedy).id)))
                           : tr("promised to the entity: %1").arg(untilWords(item, left));
    case DueKind::Rung:
        return tr("proposed: %1").arg(item.rung->rung.name);
    }
    Q_UNREACHABLE();
}

std::vector<TodayDraft> TodayPresenter::drafts() const
{
    std::vector<TodayDraft> left;
    const auto kept = desk_.drafts.drafts();
    if (!kept) {
        view_.refuse(kept.error());
        return left;
    }
    for (const auto& draft : *kept) {
        const QString entity = draftEntity(draft);
        const auto begun = begunAct(draft);
        left.push_back(
            {.id = draft.id,
             .number = begun ? begun->number.text() : QString(),
             .what = begun              ? actText(QString::fromUtf16(begun->row->id))
                     : entity.isEmpty() ? tr("(no market entity yet)")
                                        : entity,
             .saved = draft.savedAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"))});
    }
    return left;
}

// By the real day: a backup saves what was entered, whatever day the desk reckons from.
QString TodayPresenter::backupWords() const
{
    const auto newest = newestBackup(desk_.record);
    const auto cases = desk_.record.nextNumbers(desk_.programme.firstYear, 1);
    const bool isEmpty = cases && cases->front().text().endsWith(u"-0001");
    if (!newest || isEmpty)
        return {};
    if (!*newest)
        return tr("This ledger was never backed up.");
    const QDate on = (*newest)->enteredAt.toLocalTime().date();
    const auto days = on.daysTo(desk_.today);
    return days < kBackupIsOld
               ? QString()
               : tr("The last backup is %n day(s) old.", nullptr, static_cast<int>(days));
}

} // namespace jiuzhang::ui
