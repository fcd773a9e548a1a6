// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/prompts.h"
#include "ui/shared/screen.h"
#include "ui/today/today_presenter.h"

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace jiuzhang::ui {

class BarsPicture;
class FlowLayout;
class Notice;
class WeeksPicture;

// The screen 今日: what waits for somebody, in groups, and the drafts left.
class TodayPanel : public Screen, private TodayView {
    Q_OBJECT
public:
    TodayPanel(Workplace& workplace, Prompts& prompts, QWidget* parent);

    void refresh() override;
    [[nodiscard]] QStringList chosenCases() const override;
    QString stepCase(int lines) override;

Q_SIGNALS:
    // How much waits, by the screen where it is seen to; here: all.
    void waiting(const QHash<QString, int>& counts);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showDay(const QString& title) override;
    void showGroups(const std::vector<TodayGroup>& groups) override;
    void showPictures(const TodayPictures& pictures) override;
    void showDrafts(const std::vector<TodayDraft>& drafts) override;
    void showNothing(const QString& sentence) override;
    void showBackup(const QString& sentence) override;
    void refuse(const Error& error) override;

    void makeTree();
    [[nodiscard]] QWidget* makePictures();
    [[nodiscard]] QTreeWidgetItem* addGroup(const QString& title, const QString& dateTitle);
    void tellWaiting(const std::vector<TodayGroup>& groups);
    void addCount(const TodayGroup& group, QTreeWidgetItem* at);
    void follow(const QTreeWidgetItem* item);

    TodayPresenter presenter_;
    QLabel* day_ = nullptr;
    QPushButton* backup_ = nullptr;
    Notice* mistake_ = nullptr;
    FlowLayout* counts_ = nullptr;
    QWidget* pictures_ = nullptr;
    WeeksPicture* weeks_ = nullptr;
    BarsPicture* units_ = nullptr;
    std::vector<WaitingDay> days_; // as they are drawn
    std::vector<WaitingUnit> waiting_;
    ShownOrWhyNot* pages_ = nullptr; // the list, or why there is none
    QTreeWidget* tree_ = nullptr;
};

} // namespace jiuzhang::ui
