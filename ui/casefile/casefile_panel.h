// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/casefile_presenter.h"
#include "ui/shared/work_screen.h"

#include <QPointer>

class QLineEdit;
class QListWidget;
class QMenu;
class QPushButton;
class QTextBrowser;

namespace jiuzhang::ui {

class ActsPane;
class CaseHead;
class ChronicleView;

// The screen 案件: one case at a glance, its chronicle and letters, and what can be done.
class CaseFilePanel : public WorkScreen, private CaseFileView {
    Q_OBJECT
public:
    CaseFilePanel(Workplace& workplace, Prompts& prompts, QWidget* parent);
    ~CaseFilePanel() override;

    void showCase(const CaseNumber& number);
    void begin(const ActRow& row);    // the form of that act, on the case that is shown
    void attach(const QString& path); // the form that attaches it
    void refresh() override;
    [[nodiscard]] QStringList chosenCases() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return false; } // its parts scroll

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void showNoCase(const std::optional<Error>& why) override;
    void showCase(const CaseSheet& sheet) override;
    void showChronicle(const QList<ChronicleLine>& lines) override;
    void showLetters(const std::vector<IssuedPaper>& letters,
                     const std::map<QString, QString>& annulled,
                     const std::vector<Attachment>& attachments) override;
    void showActs(const std::vector<ActOffer>& offers) override;
    void showActForm(const ActRow* row) override;
    void showMending(const Mending& mending) override;
    void fillForm(const ActValues& values, QDate on) override;
    void showStillNeeded(const std::optional<Error>& need) override;
    void showDone(const QString& sentence) override;
    void say(const QString& sentence, const QString& file) override;
    void wantDispatch(const CaseNumber& number) override;

    [[nodiscard]] QWidget* makeSearch();
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QMenu* makePapersMenu();
    [[nodiscard]] QWidget* makeBody();
    [[nodiscard]] QWidget* makeHistory();
    void printClueForm();
    void openChosenLetter();
    void correctChosenLetter();
    void showLetterWays(); // those of the chosen letter
    void noteKeyboard();   // where it was before a form took it

    Workplace& workplace_;
    QLineEdit* number_ = nullptr;
    ShownOrWhyNot* pages_ = nullptr; // a case, or that none is chosen
    CaseHead* head_ = nullptr;
    QTextBrowser* sheet_ = nullptr;
    ChronicleView* chronicle_ = nullptr;
    QListWidget* letters_ = nullptr;
    QPushButton* openLetter_ = nullptr;
    QPushButton* correctLetter_ = nullptr;
    ActsPane* acts_ = nullptr;
    QPointer<QWidget> cameFrom_; // to the form that is open; goes back there
    QPointer<QWidget> backAt_;   // … and has it again
    std::unique_ptr<CaseFilePresenter> presenter_;
};

} // namespace jiuzhang::ui
