// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/past_imports.h"
#include "ui/importing/import_defaults.h"
#include "ui/importing/import_lines.h"
#include "ui/importing/import_row.h"
#include "ui/shared/long_work.h"
#include "ui/shared/prompts.h"
#include "ui/shared/work_view.h"

#include <QCoreApplication>

namespace jiuzhang::ui {

// What the import screen can show.
class ImportView : public virtual WorkView {
public:
    virtual void showFile(const QString& path) = 0;
    virtual void showLines(const QList<ImportLine>& lines) = 0;
    // The sheets of a book, and what their columns are read as, if they can be.
    virtual void showColumns(const ImportOutcome& outcome) = 0;
    // Of the row that is chosen what is wrong, asked, or like it.
    virtual void showRow(const ImportRow& row) = 0;
    // The button that registers; not possible: the text says why not.
    virtual void offerRegistering(const QString& text, bool possible) = 0;
};

// Reads a unit's workbook without changing anything, shows what would become of each row,
// and registers what can be. Reading and registering run beside the window.
class ImportPresenter {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::ImportPresenter)
public:
    ImportPresenter(Workplace& workplace, Prompts& prompts, ImportView& view);

    void choose();
    void open(const QString& path);
    void answer(const QString& sheet, int row, std::optional<RowAnswer> answer);
    void answerOtherwise(const QString& sheet, int row); // with what is meant, typed
    void choose(const QString& sheet, int row);
    void correct(const QStringList& texts);               // of each fault of the row that is chosen
    void tick(const QString& sheet, int row, bool taken); // one that can be registered
    // `field`: as saidColumn(), or kSkip.
    void mapColumn(const QString& sheet, const QString& heading, const QString& field);
    void chooseDefault(); // what no row says, or the profile that reads the columns
    void writeReturned(); // the rows of which nothing becomes a case, for their sender
    void registerRows();  // those of the last reading that can be
    void undo();          // an import that is chosen among those that stand
    void cancel();

private:
    enum class Task { Read, Register, Undo };
    void start(Task task);
    void startUndo(const PastImport& import, const QString& reason);
    void finish(const Outcome& outcome);
    // True: something was said about what stands in the row, and the book is read again.
    using Answering = std::function<std::optional<QString>(const Error& question)>;
    bool answerReading(const QString& sheet, int row, const Answering& answering);
    void say(const RowRejection& asked, const QString& answer);
    [[nodiscard]] bool areAlike(const RowRejection& asked) const;
    void showRead(const ImportOutcome& outcome);
    void showRefused(const Error& error);
    void showImported(const ImportOutcome& outcome);
    void showUndone(std::size_t cases);
    void offerNothing();

    Workplace& workplace_;
    Prompts& prompts_;
    ImportView& view_;
    QString path_;
    Task task_ = Task::Read;
    bool someRejected_ = false; // in the last reading
    ReadingAnswers said_;       // about the book that is open
    SaidForAll forAll_;
    std::pair<QString, int> chosen_;                  // sheet and row
    std::shared_ptr<ImportOutcome> outcome_;          // of the last work that was done
    std::shared_ptr<ImportOutcome> filled_;           // by the work under way
    std::shared_ptr<std::vector<CaseNumber>> undone_; // the same
    LongWork work_;                                   // last: ends before what it fills
};

} // namespace jiuzhang::ui
