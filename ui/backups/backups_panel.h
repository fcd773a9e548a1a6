// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backups/backups_presenter.h"
#include "ui/shared/work_screen.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace jiuzhang::ui {

class LineModel;
class LineView;

// The screen 备份: when the ledger was last backed up and where to, by itself and by hand; what
// a backup holds; and a new ledger made of it.
class BackupsPanel : public WorkScreen, private BackupsView {
    Q_OBJECT
public:
    BackupsPanel(Workplace& workplace, Prompts& prompts, QWidget* parent);
    ~BackupsPanel() override;

    void refresh() override;

private:
    void showBackups(const std::vector<BackupLine>& newestFirst) override;
    void showRules(const BackupRules& rules) override;
    void showLook(const std::optional<BackupLook>& look) override;
    void showWork(const QString& what, bool cancellable) override;

    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeLook();
    [[nodiscard]] QWidget* makeRules();
    [[nodiscard]] BackupRules typedRules() const;

    Prompts& prompts_;
    QLabel* newest_ = nullptr;
    LineModel* lines_ = nullptr;
    LineView* list_ = nullptr;
    ShownOrWhyNot* pages_ = nullptr; // the list, or that there never was one
    QLabel* look_ = nullptr;
    QPushButton* restore_ = nullptr;
    QList<QPushButton*> acts_; // none of them while one is under way
    QList<QLineEdit*> folders_;
    QCheckBox* sealed_ = nullptr;
    QSpinBox* days_ = nullptr;
    QSpinBox* weeks_ = nullptr;
    QSpinBox* months_ = nullptr;
    std::unique_ptr<BackupsPresenter> presenter_;
};

} // namespace jiuzhang::ui
