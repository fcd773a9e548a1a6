// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/intake_presenter.h"
#include "ui/shared/prompts.h"
#include "ui/shared/screen.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace jiuzhang::ui {

class ClueForm;
class Notice;

// The screen 登记线索: the entry form, its drafts, and the way to the case just registered.
class IntakePanel : public Screen, private IntakeView {
    Q_OBJECT
public:
    IntakePanel(Workplace& workplace, Prompts& prompts, QWidget* parent);
    ~IntakePanel() override;

    void refresh() override;
    void openDraft(qlonglong draft);
    void newClue(); // a blank form; what stands in this one is kept as a draft

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void showForm(const QJsonObject& form) override;
    void offerUndo(bool possible) override;
    void showNotes(const QMap<QString, FieldNote>& notes) override;
    void showDrafts(const std::vector<Draft>& drafts, std::optional<std::int64_t> open) override;
    void showLikely(const QList<LikelyLine>& likeliest, int further) override;
    void goTo(const QString& field) override;
    void say(const QString& sentence) override;
    void refuse(const Error& error) override;
    void showRegistered(const CaseNumber& number) override;

    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeForm();
    [[nodiscard]] QWidget* makeLikely();
    [[nodiscard]] QWidget* makeMessage();
    [[nodiscard]] QWidget* makeFoot();

    Workplace& workplace_;
    Prompts& prompts_;
    QScrollArea* area_ = nullptr;
    ClueForm* form_ = nullptr;
    QLabel* which_ = nullptr; // a new clue, or which draft
    QToolButton* drafts_ = nullptr;
    QPushButton* discard_ = nullptr;
    QLabel* likely_ = nullptr; // cases that the clue may belong to
    Notice* message_ = nullptr;
    QPushButton* openCase_ = nullptr;
    std::unique_ptr<IntakePresenter> presenter_;
};

} // namespace jiuzhang::ui
