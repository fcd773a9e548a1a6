// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_presenter.h"

#include "core/office/exporting.h"
#include "core/office/papers/paper_mask.h"
#include "core/office/permission.h"
#include "core/office/referrals.h"
#include "ui/shared/new_passphrase.h"
#include "ui/shared/seal_text.h"

#include <algorithm>
#include <functional>

namespace jiuzhang::ui {

PeoplePresenter::PeoplePresenter(Workplace& workplace, Prompts& prompts, PeopleView& view)
    : workplace_(workplace), prompts_(prompts), view_(view)
{
}

void PeoplePresenter::refresh()
{
    const Desk& desk = workplace_.desk;
    const People& people = desk.programme.people;
    view_.showPeople(people, desk.workingDate);
    std::optional<Error> whyNot;
    if (!people.isEmpty()) {
        const auto may =
            people.withRole(workplace_.operatorName, {Role::Manage}, desk.workingDate, desk.today);
        whyNot = may ? std::nullopt : std::optional(may.error());
    }
    view_.showObstacle(whyNot);
    view_.showTakenOut(whyNot ? Result<std::vector<Event>>(jiuzhang::refuse(*whyNot)) : takenOut());
    view_.showAccess(accessOf(desk.record).value_or(Access()));
    view_.showSeal(seal());
}

// Why it was, and the name of a file, may name somebody whom the reader may not know.
Result<std::vector<Event>> PeoplePresenter::takenOut() const
{
    const Desk& desk = workplace_.desk;
    auto events = TRY(desk.record.eventsOfKind(kExport));
    if (maySeeParties(desk, workplace_.acting()))
        return events;
    for (Event& event : events) {
        event.reason = toldText(desk, {}, {}, event.reason);
        event.payload[u"file"] = toldText(desk, {}, {}, event.payload[u"file"].toString());
    }
    return events;
}

std::optional<PeopleView::Seal> PeoplePresenter::seal() const
{
    const Desk& desk = workplace_.desk;
    const auto access = accessOf(desk.record);
    auto key = referralKey(desk);
    if (desk.programme.people.isEmpty() || !access || !key ||
        !mayKnowReferrals(desk, workplace_.acting()))
        return std::nullopt;
    return PeopleView::Seal{access->isSigned, std::move(*key)};
}

void PeoplePresenter::record(const Person& wanted)
{
    const auto& all = workplace_.desk.programme.people.all();
    const auto before = std::ranges::find(all, wanted.number, &Person::number);
    const bool isNew = before == all.end();
    if (!isNew && before->name == wanted.name && before->roles == wanted.roles &&
        before->from == wanted.from && before->to == wanted.to)
        return view_.say(tr("Nothing was changed."));
    const bool begins = all.empty();
    const auto done = isNew ? listed(wanted) : changed(*before, wanted);
    if (!done)
        return view_.refuse(done.error());
    if (begins)
        workplace_.operatorName = done->name;
    view_.showRulesChanged(isNew ? tr("%1 is No. %2 of the list.").arg(done->name).arg(done->number)
                                 : tr("The line of %1 is changed.").arg(done->name));
}

void PeoplePresenter::setPassphrase(int number)
{
    const Desk& desk = workplace_.desk;
    const auto person = desk.programme.people.meant(QString::number(number));
    const auto own = desk.programme.people.meant(workplace_.operatorName);
    const auto key = signInKey(desk.record, number);
    if (!person || !key)
        return view_.refuse(person ? key.error() : person.error());
    const QString name = (*person)->name;
    Passphrase before;
    if (own && (*own)->number == number && *key &&
        !(before = prompts_.askSecret(tr("The passphrase of %1 until now").arg(name))))
        return;
    const auto words =
        newPassphrase(prompts_, tr("New passphrase of %1, at least 8 characters").arg(name), view_);
    if (!words)
        return;
    const bool held = holdsReferralKey(desk, number).value_or(false);
    const auto set =
        jiuzhang::setPassphrase(workplace_.desk, workplace_.acting(), name, *words, before);
    if (!set)
        return view_.refuse(set.error());
    const QString done = tr("The passphrase of %1 is set.").arg(name);
    const bool isLost = held && !holdsReferralKey(desk, number).value_or(false);
    view_.sayDone(isLost ? tr("%1 %2").arg(done, keyLostText(name)) : done);
    view_.showRecordChanged();
}

bool PeoplePresenter::maySetPassphrase(int number) const
{
    const Desk& desk = workplace_.desk;
    return jiuzhang::maySetPassphrase(desk.programme.people, workplace_.acting(), number,
                                      desk.today)
        .has_value();
}

void PeoplePresenter::setAccess(const Access& access)
{
    if (access.isSigned && !mayShutOut())
        return;
    const auto set = jiuzhang::setAccess(workplace_.desk, workplace_.acting(), access);
    if (!set)
        return view_.refuse(set.error());
    view_.sayDone(access.isSigned ? tr("From now on each person signs in.")
                                  : tr("From now on names are chosen from the list."));
    view_.showRecordChanged();
}

// Who has no passphrase does not get in from then on, and is told by name before.
bool PeoplePresenter::mayShutOut()
{
    const Desk& desk = workplace_.desk;
    const auto before = accessOf(desk.record);
    if (!before || before->isSigned)
        return true;
    const QStringList without = withoutPassphrase(desk).value_or(QStringList());
    return without.isEmpty() ||
           prompts_.confirm(tr("%n of the people have no passphrase, and cannot sign in until one "
                               "is set for them: %1.",
                               nullptr, static_cast<int>(without.size()))
                                .arg(without.join(tr(", "))),
                            tr("Sign in from now on"));
}

void PeoplePresenter::changeReferralKey()
{
    const auto now = seal();
    if (!now)
        return;
    if (!now->key)
        return setUpKey(false);
    const auto held = referralSecret(workplace_.desk, now->key->publicKey);
    if (!held)
        return view_.refuse(held.error());
    const bool holds = held->has_value();
    std::vector<std::pair<QString, std::function<void()>>> ways;
    if (holds) {
        for (const Person& person : now->key->others)
            ways.emplace_back(tr("Hand it on to %1").arg(person.name),
                              [this, person] { handKeyOn(person); });
    } else {
        ways.emplace_back(tr("Give the recovery code"), [this] { recoverKey(); });
    }
    if (holds || now->key->holders.empty())
        ways.emplace_back(tr("Set up another key"), [this] { setUpKey(true); });
    QStringList answers;
    for (const auto& way : ways)
        answers += way.first;
    const auto chosen = prompts_.choose(holdersText(now->key), answers);
    if (chosen)
        ways[static_cast<std::size_t>(*chosen)].second();
}

void PeoplePresenter::setUpKey(bool anew)
{
    const auto code = setUpReferralKey(workplace_.desk, workplace_.acting(), anew);
    if (!code)
        return view_.refuse(code.error());
    const QString told = recoveryText(*code);
    const QString written = tr("It is written down");
    const bool isWritten = prompts_.confirm(told, written) || prompts_.confirm(told, written);
    if (!isWritten)
        view_.say(tr("The key is set up, and its recovery code was not written down. Set up "
                     "another key to get another code."));
    keyChanged(isWritten);
}

void PeoplePresenter::handKeyOn(const Person& person)
{
    const auto done = shareReferralKey(workplace_.desk, workplace_.acting(), person.name);
    if (!done)
        return view_.refuse(done.error());
    keyChanged(true);
}

void PeoplePresenter::recoverKey()
{
    const auto code = prompts_.askLine(tr("The recovery code, as it stands on paper"));
    if (!code)
        return;
    const auto done = recoverReferralKey(workplace_.desk, workplace_.acting(), *code);
    if (!done)
        return view_.refuse(done.error());
    keyChanged(true);
}

void PeoplePresenter::keyChanged(bool isSaid)
{
    const auto now = seal();
    view_.showSeal(now);
    if (now && isSaid)
        view_.sayDone(holdersText(now->key));
    view_.showRecordChanged();
}

Result<Person> PeoplePresenter::listed(const Person& wanted)
{
    return addPerson(workplace_.desk, workplace_.acting(), wanted.name, wanted.roles, wanted.from);
}

Result<Person> PeoplePresenter::changed(const Person& before, const Person& wanted)
{
    PersonEdit edit{.name = wanted.name, .roles = wanted.roles, .to = wanted.to};
    if (wanted.from != before.from || (before.to && !wanted.to)) // of one who is there again
        edit.from = wanted.from;
    return changePerson(workplace_.desk, workplace_.acting(), QString::number(before.number), edit);
}

} // namespace jiuzhang::ui
