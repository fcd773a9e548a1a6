// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_presenter.h"

#include "core/office/exporting.h"
#include "ui/shared/new_passphrase.h"

#include <algorithm>

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
    view_.showTakenOut(whyNot ? Result<std::vector<Event>>(jiuzhang::refuse(*whyNot))
                              : desk.record.eventsOfKind(kExport));
    view_.showAccess(accessOf(desk.record).value_or(Access()));
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
    const auto set =
        jiuzhang::setPassphrase(workplace_.desk, workplace_.acting(), name, *words, before);
    if (!set)
        return view_.refuse(set.error());
    view_.say(tr("The passphrase of %1 is set.").arg(name));
    view_.showRecordChanged();
}

void PeoplePresenter::setAccess(const Access& access)
{
    const auto set = jiuzhang::setAccess(workplace_.desk, workplace_.acting(), access);
    if (!set)
        return view_.refuse(set.error());
    view_.say(access.isSigned ? tr("From now on each person signs in.")
                              : tr("From now on names are chosen from the list."));
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
