// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/registration.h"
#include "ui/intake/pasted_form.h"
#include "ui/shared/field_note.h"
#include "ui/shared/long_work.h"

#include <QCoreApplication>
#include <QSet>
#include <QTimer>

namespace jiuzhang::ui {

// A case that the clue being typed may belong to.
struct LikelyLine {
    QString number;
    QString words; // entity and respondent; how likely, and why
    friend bool operator==(const LikelyLine&, const LikelyLine&) = default;
};

// What the entry form can show.
class IntakeView {
public:
    virtual ~IntakeView() = default;
    virtual void showForm(const QJsonObject& form) = 0;                // every field anew
    virtual void offerUndo(bool possible) = 0;                         // of the paste
    virtual void showNotes(const QMap<QString, FieldNote>& notes) = 0; // no key: no note
    virtual void showDrafts(const std::vector<Draft>& drafts,
                            std::optional<std::int64_t> open) = 0; // newest first
    virtual void showLikely(const QList<LikelyLine>& likeliest, int further) = 0;
    virtual void goTo(const QString& field) = 0;
    virtual void say(const QString& sentence) = 0;
    virtual void refuse(const Error& error) = 0;
    virtual void showRegistered(const CaseNumber& number) = 0; // and offer its case file
};

// The entry form for one clue: reads along while it is typed, keeps drafts, registers. A
// mistake is said once its field was left, or all of them when the clue is to be registered.
// Cases that the clue may belong to are shown as soon as the ledger has been read beside the
// window.
class IntakePresenter {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::IntakePresenter)
public:
    static constexpr std::size_t kLikelyShown = 3;
    static constexpr int kKeptAfter = 3'000; // ms from the first change that is in no draft

    IntakePresenter(Workplace& workplace, IntakeView& view);

    void refresh(); // drafts and units as they are now; what was typed stays
    void newClue(); // a blank form; what stands in it is kept as a draft
    void edited(const QJsonObject& form);
    void left(const QString& field);
    void registerClue();
    void saveDraft();
    void leave(); // to another screen, or for a while: what was typed is kept as a draft
    void openDraft(std::int64_t id);
    void discardDraft(); // the one that is open
    // Reads a letter or a row into the form; each field says from which piece, and what nobody can
    // be sure of stays empty.
    void paste(const QString& clipboard);
    void undoPaste(); // while nothing was typed since

private:
    [[nodiscard]] QJsonObject blankForm() const;
    [[nodiscard]] bool isChanged() const; // since it was last blank or saved
    bool keep();                          // as a draft; false: refused, and said
    void begin(const QJsonObject& form, std::optional<std::int64_t> draft);
    void showNotes();
    void showLikely(const ClueContent& clue);
    void readKnownClues();
    void showDrafts();
    [[nodiscard]] QString understood(const ClueField& field, const ClueContent& clue) const;
    void goToFirstMistake();
    void sayRegistered(const CaseNumber& number);
    void sayPasted(const ReadText& read);

    Workplace& workplace_;
    IntakeView& view_;
    QJsonObject form_;
    QJsonObject saved_; // the form as it was when nothing was unsaved
    std::optional<std::int64_t> draft_;
    QSet<QString> left_;
    PastedForm pasted_; // what the form was filled with last; empty: nothing was pasted
    struct BeforePaste {
        QJsonObject form;
        QJsonObject saved;
        std::optional<std::int64_t> draft;
    };
    std::optional<BeforePaste> before_;
    QString commandId_;      // of registering this form: a double click registers once
    QTimer later_;           // then what is typed is kept as a draft: a crash loses no more
    bool outOfDate_ = false; // the record changed while the ledger was being read
    LongWork work_;          // reads the ledger; last: ends before what it tells
};

} // namespace jiuzhang::ui
