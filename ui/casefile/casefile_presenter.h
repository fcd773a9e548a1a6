// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/acting.h"
#include "core/office/listing.h"
#include "core/office/papers/papers.h"
#include "ui/casefile/case_sheet.h"
#include "ui/casefile/chronicle_lines.h"
#include "ui/casefile/entry_mending.h"
#include "ui/shared/prompts.h"
#include "ui/shared/work_view.h"
#include "ui/shared/workplace.h"

#include <QCoreApplication>
#include <QTemporaryDir>

namespace jiuzhang::ui {

struct ActOffer {
    const ActRow* row;
    std::optional<Error> obstacle; // why not now; none: the case is in the right state
};

// What the case file can show.
class CaseFileView : public virtual WorkView {
public:
    virtual void showNoCase(const std::optional<Error>& why) = 0; // none: none was chosen
    virtual void showCase(const CaseSheet& sheet) = 0;
    virtual void showChronicle(const QList<ChronicleLine>& lines) = 0;
    // `annulled`: the numbers that were annulled, and why.
    virtual void showLetters(const std::vector<IssuedPaper>& letters,
                             const std::map<QString, QString>& annulled,
                             const std::vector<Attachment>& attachments) = 0;
    virtual void showActs(const std::vector<ActOffer>& offers) = 0;
    virtual void showActForm(const ActRow* row) = 0; // null: no form is open
    virtual void showMending(const Mending& mending) = 0;
    virtual void showStillNeeded(const std::optional<Error>& need) = 0; // none: may be done
    virtual void showDone(const QString& sentence) = 0; // an act was done: the record changed
    virtual void wantDispatch(const CaseNumber& number) = 0;
};

// Everything on one case, and the acts that it offers. What an act still needs is asked of
// the gate that it will pass, without doing it.
class CaseFilePresenter {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::CaseFilePresenter)
public:
    CaseFilePresenter(Workplace& workplace, Prompts& prompts, CaseFileView& view);

    void show(const CaseNumber& number);
    void find(const QString& typed); // a case number as people type it
    void refresh();                  // the same case as it is now; a form begun stays
    void chooseAct(const ActRow& row);
    void closeAct();
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
    [[nodiscard]] const std::optional<CaseFile>& file() const { return file_; }

private:
    bool load(const CaseNumber& number);
    void showFile();
    void save(const QString& title, const PrintRequest& request);
    void begin(const ActRow& row);
    void beginMending(Result<Mending> mending);
    void checkAct();
    [[nodiscard]] std::optional<Error> stillNeeded() const;
    void performInFull(ActValues values);
    [[nodiscard]] bool isSoAnyway(const std::optional<Error>& why);
    [[nodiscard]] bool isAmount(const Need& need) const;
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
    QString commandId_;    // of the form that is open: a double click acts once
    QTemporaryDir opened_; // letters and files shown in the desktop's reader, gone with the window
};

} // namespace jiuzhang::ui
