// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/acting.h"
#include "ui/casefile/casefile_view.h"
#include "ui/shared/prompts.h"
#include "ui/shared/workplace.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTimer>

namespace jiuzhang::ui {

// Everything on one case, and the acts that it offers. What an act still needs is asked of
// the gate that it will pass, without doing it. What is typed into its form is kept as a draft,
// until it is recorded or closed, and stands there again when the case is shown.
class CaseFilePresenter {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::CaseFilePresenter)
public:
    static constexpr int kKeptAfter = 3'000; // ms from the first change that is in no draft
    CaseFilePresenter(Workplace& workplace, Prompts& prompts, CaseFileView& view);

    void show(const CaseNumber& number);
    void find(const QString& typed); // a case number as people type it
    void refresh();                  // the same case as it is now; a form begun stays
    void chooseAct(const ActRow& row);
    void closeAct(); // what was typed is thrown away
    void leaveAct(); // … is kept
    void pause();    // for a while: what was typed is kept
    [[nodiscard]] bool isBegun() const { return draft_.has_value(); } // something is kept of it
    // What an act's form says before anything is typed: a date that looks filled is filled.
    void shown(const ActValues& values, QDate on);
    void edited(const ActValues& values, QDate on); // amounts as people write them
    void perform();
    // Puts something right. `entry`: of the chronicle; 0: the clue as it stands. `key`: the value
    // that was pointed at; empty: none.
    void correct(std::int64_t entry, const QString& key = {});
    void undo(std::int64_t entry);
    void take(const ActRow& row); // as which the form that is open puts it right
    void openLetter(const QString& numberText);
    void correctLetter(const QString& numberText);     // by a new one, into a file
    void openAttachment(qsizetype index);              // of the case's attachments
    [[nodiscard]] std::optional<QString> chooseFile(); // to attach
    // One of papersOfCase() as a file; a letter that has no number yet is issued by it.
    void savePaper(const QString& kind);
    [[nodiscard]] static QStringList papersOfCase();
    [[nodiscard]] static bool isIssuedBySaving(const QString& kind);
    [[nodiscard]] const std::optional<CaseFile>& file() const { return file_; }

private:
    bool load(const CaseNumber& number);
    void showFile();
    void save(const QString& title, const PrintRequest& request);
    [[nodiscard]] Outcome handOut(const QString& numberText);
    void begin(const ActRow& row);
    void beginMending(Result<Mending> mending);
    [[nodiscard]] QString lettersAfterwards(const Mending& undoing) const;
    void keep();
    void goOn(); // with what was begun on this case
    void checkAct();
    [[nodiscard]] std::optional<Error> stillNeeded() const;
    void performInFull(ActValues values);
    [[nodiscard]] bool isSoAnyway(const std::optional<Error>& why);
    [[nodiscard]] NeedKind kindOf(const Need& need) const;
    [[nodiscard]] Result<ActValues> valuesForGate() const;
    [[nodiscard]] Acting acting() const;

    Workplace& workplace_;
    Prompts& prompts_;
    CaseFileView& view_;
    std::optional<CaseFile> file_;
    const ActRow* row_ = nullptr;    // of the form that is open
    std::optional<Mending> mending_; // that it is made for; none: an act of the case
    ActValues values_;
    QDate on_;
    QString commandId_;                 // of the form that is open: a double click acts once
    std::optional<std::int64_t> draft_; // of the form that is open
    QTimer later_;                      // then what is typed is kept
    QTemporaryDir opened_; // letters and files shown in the desktop's reader, gone with the window
};

} // namespace jiuzhang::ui
