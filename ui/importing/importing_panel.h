// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/import_presenter.h"
#include "ui/shared/work_screen.h"

class QLabel;
class QPushButton;
class QTableView;

namespace jiuzhang::ui {

class ColumnMap;
class ImportModel;
class RowPane;

// The screen 导入表格: a unit's workbook row by row, and what of it becomes cases.
class ImportPanel : public WorkScreen, private ImportView {
    Q_OBJECT
public:
    ImportPanel(Workplace& workplace, Prompts& prompts, QWidget* parent);
    ~ImportPanel() override;

    void open(const QString& path); // reads it, as if it had been chosen
    void refresh() override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showFile(const QString& path) override;
    void showWork(const QString& what, bool cancellable) override;
    void showLines(const QList<ImportLine>& lines) override;
    void showColumns(const ImportOutcome& outcome) override;
    void showRow(const ImportRow& row) override;
    void offerRegistering(const QString& text, bool possible) override;

    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeTable();
    [[nodiscard]] QWidget* makeFoot();
    void openChosenCase();
    void chooseRow(const QModelIndex& current);
    void layOutSeenRows();
    void fitWords();
    [[nodiscard]] QWidget* makeAnswer(const ImportLine& line);

    QLabel* file_ = nullptr;
    QPushButton* choose_ = nullptr;
    ShownOrWhyNot* pages_ = nullptr; // nothing read, or the rows
    ColumnMap* columns_ = nullptr;
    ImportModel* model_ = nullptr;
    QTableView* table_ = nullptr;
    RowPane* row_ = nullptr; // the one that is selected
    QPushButton* register_ = nullptr;
    QPushButton* openCase_ = nullptr;
    bool canRegister_ = false;
    std::unique_ptr<ImportPresenter> presenter_;
};

} // namespace jiuzhang::ui
