// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_panel.h"

#include "ui/shared/error_text.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/layout.h"
#include "ui/shared/notice.h"
#include "ui/shared/pictures/bars_picture.h"
#include "ui/shared/pictures/weeks_picture.h"
#include "ui/shared/terms_text.h"

#include <QHeaderView>
#include <QTreeWidget>

namespace jiuzhang::ui {

namespace {

enum Column { NumberColumn, EntityColumn, UnitColumn, DateColumn, WordsColumn };

constexpr int kPictureLines = 10;     // their height in lines of text
constexpr int kRoomForPictures = 600; // pixels of the window's height

// Where a line leads.
constexpr int kNumber = Qt::UserRole;
constexpr int kDraft = Qt::UserRole + 1;
constexpr int kNumbers = Qt::UserRole + 2;
constexpr int kTitle = Qt::UserRole + 3;
constexpr int kScreen = Qt::UserRole + 4;

QTreeWidgetItem* addLine(QTreeWidgetItem* group, const QStringList& texts)
{
    auto* line = new QTreeWidgetItem(group, texts);
    for (int column = 0; column < texts.size(); ++column)
        line->setToolTip(column, texts[column]);
    return line;
}

// Where the line leads: to its case, else to the group's screen.
void leadFrom(QTreeWidgetItem* item, const TodayLine& line, const TodayGroup& group)
{
    if (!line.number.isEmpty())
        item->setData(0, kNumber, line.number);
    else
        item->setData(0, kScreen, group.screen);
}

QString numberOf(const WaitingUnit& unit)
{
    const QString all = QString::number(unit.numbers.size());
    return unit.late > 0 ? withPart(all, QString::number(unit.late)) : all;
}

} // namespace

TodayPanel::TodayPanel(Workplace& workplace, Prompts&, QWidget* parent)
    : Screen(parent), presenter_(workplace, *this)
{
    mistake_ = new Notice(this);
    makeTree();
    pages_ = new ShownOrWhyNot(tree_, tr("Looking at every case …"), this);
    pages_->showThat(false);
    pages_->whyNot()->setFocusPolicy(Qt::TabFocus); // and hands it on to the list when it comes
    auto* counts = new QWidget(this);
    counts_ = new FlowLayout(counts);
    day_ = heading({}, this);
    backup_ =
        button({}, "backup", this, [this] { Q_EMIT screenWanted(QStringLiteral("backups")); });
    backup_->hide();
    layOut({inRow({day_, room(), backup_}), mistake_, counts, makePictures(), wide(pages_)});
    setFocusProxy(tree_);
}

QWidget* TodayPanel::makePictures()
{
    weeks_ = new WeeksPicture(tr("The weeks ahead"), this);
    connect(weeks_, &WeeksPicture::opened, this, [this](int mark) {
        const auto& day = days_[static_cast<std::size_t>(mark)];
        if (!day.numbers.isEmpty())
            Q_EMIT casesWanted(tr("Falls due on %1").arg(dateText(day.day)), day.numbers);
    });
    units_ = new BarsPicture(tr("What waits, by unit"), Shade::Late, this);
    connect(units_, &BarsPicture::opened, this, [this](int mark) {
        const auto& unit = waiting_[static_cast<std::size_t>(mark)];
        Q_EMIT casesWanted(tr("Waits for %1").arg(unit.name), unit.numbers);
    });
    pictures_ = rowOf(this, {wide(weeks_), wide(units_)});
    pictures_->setFixedHeight(kPictureLines * fontMetrics().height());
    return pictures_;
}

// In a small window the list has the room.
void TodayPanel::resizeEvent(QResizeEvent* event)
{
    Screen::resizeEvent(event);
    pictures_->setVisible(window()->height() >= kRoomForPictures);
}

void TodayPanel::makeTree()
{
    tree_ = new QTreeWidget(this);
    tree_->setHeaderLabels(
        {tr("Case number"), tr("Market entity"), tr("Owed by"), tr("Date"), tr("What waits")});
    tree_->setRootIsDecorated(true);
    tree_->setUniformRowHeights(true);
    tree_->setAlternatingRowColors(true);
    tree_->setAccessibleName(tr("What waits"));
    tree_->setExpandsOnDoubleClick(false); // a double click leads on
    const int character = fontMetrics().horizontalAdvance(u'字');
    tree_->setColumnWidth(NumberColumn, 11 * character);
    tree_->setColumnWidth(EntityColumn, 15 * character);
    tree_->setColumnWidth(UnitColumn, 8 * character);
    tree_->setColumnWidth(DateColumn, 8 * character);
    connect(tree_, &QTreeWidget::itemActivated, this,
            [this](const QTreeWidgetItem* item) { follow(item); });
}

void TodayPanel::refresh()
{
    presenter_.refresh();
}

QStringList TodayPanel::chosenCases() const
{
    const auto* item = tree_->currentItem();
    const QString number = item ? item->data(0, kNumber).toString() : QString();
    return number.isEmpty() ? QStringList() : QStringList{number};
}

QString TodayPanel::stepCase(int lines)
{
    auto* item = tree_->currentItem();
    while (item) {
        item = lines > 0 ? tree_->itemBelow(item) : tree_->itemAbove(item);
        if (item && !item->data(0, kNumber).toString().isEmpty()) {
            tree_->setCurrentItem(item);
            return item->data(0, kNumber).toString();
        }
    }
    return {};
}

void TodayPanel::showDay(const QString& title)
{
    day_->setText(title);
    mistake_->hide();
}

void TodayPanel::showGroups(const std::vector<TodayGroup>& groups)
{
    tree_->clear();
    while (const auto* old = counts_->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (const auto& group : groups) {
        QTreeWidgetItem* head = nullptr;
        if (group.count > 0) {
            const QString counted =
                group.isOfCases ? tr("%1 (%2)", "cases") : tr("%1 (%2)", "reports");
            head = addGroup(counted.arg(group.title).arg(group.count), group.dateTitle);
            if (group.screen.isEmpty()) {
                head->setData(0, kNumbers, group.numbers);
                head->setData(0, kTitle, group.title);
            } else {
                head->setData(0, kScreen, group.screen);
            }
            const QString where =
                group.screen.isEmpty() ? tr("Show in the ledger") : tr("Show on its screen");
            auto* all = new QLabel(QStringLiteral("<a href=\"#\">%1</a>").arg(where), tree_);
            all->setContentsMargins(3, 4, 0, 4); // the height of every row
            connect(all, &QLabel::linkActivated, this, [this, head] { follow(head); });
            tree_->setItemWidget(head, WordsColumn, all);
            for (const auto& line : group.lines)
                leadFrom(
                    addLine(head, {line.number, line.entity, line.unit, line.date, line.words}),
                    line, group);
            if (group.above > 0)
                addLine(head, {tr("%n more, listed above", nullptr, group.above)});
            head->setExpanded(true);
        }
        addCount(group, head);
    }
    tellWaiting(groups);
}

void TodayPanel::tellWaiting(const std::vector<TodayGroup>& groups)
{
    QHash<QString, int> counts;
    QSet<QString> cases; // one that waits for two reasons is one
    int reports = 0;
    for (const auto& group : groups) {
        for (const auto& number : group.numbers)
            cases.insert(number);
        reports += group.isOfCases ? 0 : group.count;
        if (!group.seenToAt.isEmpty())
            counts[group.seenToAt] += group.count;
    }
    counts[QStringLiteral("today")] = static_cast<int>(cases.size()) + reports;
    Q_EMIT waiting(counts);
}

void TodayPanel::addCount(const TodayGroup& group, QTreeWidgetItem* at)
{
    auto* count =
        button(tr("%1 %2").arg(group.title).arg(group.count), "dueCount", this, [this, at] {
            at->setExpanded(true);
            tree_->scrollToItem(at, QAbstractItemView::PositionAtTop);
            tree_->setCurrentItem(at->child(0));
            tree_->setFocus();
        });
    count->setEnabled(at != nullptr);
    count->setToolTip(at ? QString() : tr("Nothing of this kind waits."));
    counts_->addWidget(count);
}

QTreeWidgetItem* TodayPanel::addGroup(const QString& title, const QString& dateTitle)
{
    auto* head = new QTreeWidgetItem(tree_, {title, {}, {}, dateTitle});
    QFont bold = tree_->font();
    bold.setBold(true);
    head->setFont(NumberColumn, bold);
    return head;
}

void TodayPanel::showDrafts(const std::vector<TodayDraft>& drafts)
{
    if (drafts.empty())
        return;
    auto* head = addGroup(tr("Drafts (%1)").arg(drafts.size()), tr("Saved"));
    for (const auto& draft : drafts) {
        const bool isAct = !draft.number.isEmpty();
        auto* line = addLine(head, {isAct ? draft.number : tr("Draft"),
                                    draft.what,
                                    {},
                                    draft.saved,
                                    isAct ? tr("not recorded yet") : tr("not registered yet")});
        if (isAct)
            line->setData(0, kNumber, draft.number);
        else
            line->setData(0, kDraft, draft.id);
    }
    head->setExpanded(true);
}

void TodayPanel::showPictures(const TodayPictures& pictures)
{
    days_ = pictures.days;
    waiting_ = pictures.units;
    std::vector<DayAhead> ahead;
    for (const auto& day : days_)
        ahead.push_back({day.day, day.isWorkday, static_cast<int>(day.numbers.size()), day.told});
    std::vector<Bar> bars;
    for (const auto& unit : waiting_)
        bars.push_back({unit.name, unit.numbers.size(), unit.late, numberOf(unit), unit.told});
    weeks_->show(tr("Cases of which something falls due in these weeks"), std::move(ahead),
                 pictures.on);
    units_->show(tr("Cases that wait, by unit (of them late)"), std::move(bars));
}

void TodayPanel::showNothing(const QString& sentence)
{
    pages_->showWhyNot(sentence);
}

void TodayPanel::refuse(const Error& error)
{
    mistake_->refuse(error);
}

void TodayPanel::follow(const QTreeWidgetItem* item)
{
    if (const auto number = item->data(0, kNumber); number.isValid())
        Q_EMIT caseWanted(number.toString());
    else if (const auto draft = item->data(0, kDraft); draft.isValid())
        Q_EMIT draftWanted(draft.toLongLong());
    else if (const auto screen = item->data(0, kScreen); screen.isValid())
        Q_EMIT screenWanted(screen.toString());
    else if (const auto numbers = item->data(0, kNumbers); numbers.isValid())
        Q_EMIT casesWanted(item->data(0, kTitle).toString(), numbers.toStringList());
}

void TodayPanel::showBackup(const QString& sentence)
{
    backup_->setText(QStringLiteral("⚠ ") + sentence);
    backup_->setVisible(!sentence.isEmpty());
}

} // namespace jiuzhang::ui
