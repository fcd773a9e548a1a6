// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/import_presenter.h"
#include "ui/shared/screen.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace jiuzhang::ui {

class ImportModel;
class Notice;

// The screen 导入表格: a unit's workbook row by row, and what of it becomes cases.
class ImportPanel : public Screen, private ImportView {
    Q_OBJECT
public:
    ImportPanel(Workplace& workplace, Prompts& prompts, QWidget* parent);
    ~ImportPanel() override;

    void open(const QString& path); // reads it, as if it had been chosen
    void refresh() override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void showFile(const QString& path) override;
    void showWork(const QString& what) override;
    void showProgress(int percent) override;
    void showLines(const QList<ImportLine>& lines) override;
    void say(const QString& sentence) override;
    void refuse(const Error& error) override;
    void offerRegistering(const QString& text, bool possible) override;
    void showRegistered() override;

    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeTable();
    [[nodiscard]] QWidget* makeFoot();
    void openChosenCase();

    QLabel* file_ = nullptr;
    QPushButton* choose_ = nullptr;
    QStackedWidget* pages_ = nullptr; // nothing read, or the rows
    ImportModel* model_ = nullptr;
    QTableView* table_ = nullptr;
    Notice* message_ = nullptr;
    QProgressBar* progress_ = nullptr;
    QPushButton* cancel_ = nullptr;
    QPushButton* register_ = nullptr;
    QPushButton* openCase_ = nullptr;
    bool canRegister_ = false;
    std::unique_ptr<ImportPresenter> presenter_;
};

} // namespace jiuzhang::ui
