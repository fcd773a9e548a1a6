// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/people_presenter.h"
#include "ui/shared/work_screen.h"

class QCheckBox;
class QGroupBox;
class QSpinBox;
class QTabWidget;

namespace jiuzhang::ui {

class LineModel;
class LineView;
class PersonEditor;

// The screen 人员: who is on the list, with which roles, from when to when; and one line of it to
// be added or changed.
class PeoplePanel : public WorkScreen, private PeopleView {
    Q_OBJECT
public:
    PeoplePanel(Workplace& workplace, Prompts& prompts, QWidget* parent);

    void refresh() override;

private:
    void showPeople(const People& people, QDate on) override;
    void showObstacle(const std::optional<Error>& whyNot) override;
    void showAccess(const Access& access) override;
    void showSeal(const std::optional<Seal>& seal) override;
    void showTakenOut(const Result<std::vector<Event>>& events) override;

    [[nodiscard]] QTabWidget* makeTabs();
    [[nodiscard]] QWidget* makeForm();
    [[nodiscard]] QWidget* makeSigningIn();
    [[nodiscard]] QWidget* makeSeal();
    void showLine(int row); // -1: a new one

    PeoplePresenter presenter_;
    LineModel* lines_ = nullptr;
    LineView* list_ = nullptr;
    ShownOrWhyNot* pages_ = nullptr; // the list, or what it is not to have one
    LineModel* takenOut_ = nullptr;
    ShownOrWhyNot* takenOutPages_ = nullptr; // the list, or why there is none
    QLabel* obstacle_ = nullptr;
    QGroupBox* form_ = nullptr;
    PersonEditor* editor_ = nullptr;
    QPushButton* another_ = nullptr;
    QPushButton* words_ = nullptr; // sets the passphrase of who is chosen
    QWidget* signingIn_ = nullptr; // the passphrase, and …
    QWidget* access_ = nullptr;    // … how people sign in
    QWidget* seal_ = nullptr;      // who holds the key of referrals
    QLabel* sealed_ = nullptr;
    QPushButton* key_ = nullptr;
    QCheckBox* signed_ = nullptr;
    QSpinBox* idle_ = nullptr;
    std::vector<Person> shown_;
    QDate on_;
};

} // namespace jiuzhang::ui
