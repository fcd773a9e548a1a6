// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/referral_key.h"
#include "core/office/rules/operators.h"
#include "core/office/sign_in.h"
#include "ui/shared/prompts.h"
#include "ui/shared/work_view.h"
#include "ui/shared/workplace.h"

#include <QCoreApplication>

namespace jiuzhang::ui {

class PeopleView : public virtual WorkView {
public:
    virtual void showPeople(const People& people, QDate on) = 0;
    virtual void showObstacle(const std::optional<Error>& whyNot) = 0; // none: may change the list
    virtual void showAccess(const Access& access) = 0;
    // Who holds the key of what is referred; `isSigned`: it is sealed at all. None: whoever sits
    // here has nothing to do with referrals.
    struct Seal {
        bool isSigned;
        std::optional<ReferralKey> key;
    };
    virtual void showSeal(const std::optional<Seal>& seal) = 0;
    // What was taken out of the ledger, the oldest first; or why whoever sits here may not know.
    virtual void showTakenOut(const Result<std::vector<Event>>& events) = 0;
};

// Who is on the list of people, and what is changed in it.
class PeoplePresenter {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::PeoplePresenter)
public:
    PeoplePresenter(Workplace& workplace, Prompts& prompts, PeopleView& view);

    void refresh();
    // A line of the list as it should be: a new one without number. Who begins the list sits at
    // the desk from then on.
    void record(const Person& wanted);
    void setPassphrase(int number); // asks for it; of oneself also for the old one
    [[nodiscard]] bool maySetPassphrase(int number) const;
    void setAccess(const Access& access);
    void changeReferralKey(); // asks what: set up, hand on, get by the code

private:
    [[nodiscard]] bool mayShutOut();
    [[nodiscard]] Result<std::vector<Event>> takenOut() const;
    [[nodiscard]] std::optional<PeopleView::Seal> seal() const;
    void setUpKey(bool anew);
    void handKeyOn(const Person& person);
    void recoverKey();
    void keyChanged(bool isSaid);
    [[nodiscard]] Result<Person> listed(const Person& wanted);
    [[nodiscard]] Result<Person> changed(const Person& before, const Person& wanted);

    Workplace& workplace_;
    Prompts& prompts_;
    PeopleView& view_;
};

} // namespace jiuzhang::ui
