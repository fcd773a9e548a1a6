// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/papers/papers_presenter.h"
#include "ui/shared/work_screen.h"

#include <QTemporaryDir>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableView;

namespace jiuzhang::ui {

class RegisterModel;
class WordingPage;

// The screen 发文登记: the year's papers with their numbers, who signed for them, what was
// annulled; their bytes again; and the texts of the kinds.
class PapersPanel : public WorkScreen, private PapersView {
    Q_OBJECT
public:
    PapersPanel(Workplace& workplace, Prompts& prompts, QWidget* parent);
    ~PapersPanel() override;

    void refresh() override;

private:
    void showRegister(std::vector<RegisterEntry> entries, const QString& summary) override;
    void showRecordChanged() override;

    [[nodiscard]] QWidget* makeRegister();
    [[nodiscard]] QWidget* makeFilters(QWidget* parent);
    [[nodiscard]] QWidget* makeTable(QWidget* parent);
    [[nodiscard]] QWidget* makeSigning(QWidget* parent);
    [[nodiscard]] QWidget* makeOutput(QWidget* parent);
    template <class Act>
    void toPress(Act act); // what is chosen
    void filter();
    void showChosen();
    [[nodiscard]] QStringList chosen() const; // numbers
    void openChosen();

    Workplace& workplace_;
    Prompts& prompts_;
    QSpinBox* year_ = nullptr;
    QComboBox* kind_ = nullptr;
    QLineEdit* find_ = nullptr;
    QCheckBox* onlyUnsigned_ = nullptr;
    QLabel* summary_ = nullptr;
    RegisterModel* model_ = nullptr;
    QTableView* table_ = nullptr;
    QComboBox* addressee_ = nullptr;
    QLineEdit* by_ = nullptr;
    QDateEdit* on_ = nullptr;
    QLineEdit* reason_ = nullptr;
    std::vector<QPushButton*> ofOne_;  // that need one paper
    std::vector<QPushButton*> ofMany_; // that need any
    WordingPage* wording_ = nullptr;
    QTemporaryDir opened_; // copies for other programs; gone when the screen is
    std::unique_ptr<PapersPresenter> presenter_;
};

} // namespace jiuzhang::ui
