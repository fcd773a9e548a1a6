// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/desk.h"

namespace jiuzhang {

// The people of the ledger, from its events "set-person". ChainBroken: one of them says nothing of
// anybody, or lists somebody while a number before his is nobody's.
[[nodiscard]] Result<People> peopleOf(const CaseRecord& record);
// The same of some such events, oldest first. ChainBroken.
[[nodiscard]] Result<People> peopleIn(std::span<const Event> events);

// What is to be otherwise with a person; what is not said stays.
struct PersonEdit {
    std::optional<QString> name = {};
    std::optional<Roles> roles = {};
    std::optional<QDate> from = {}; // of one who left: returns on that day
    std::optional<QDate> to = {};   // the last day
};

// Lists a person. The first one begins the list and has every role where none is said. Refusals:
// those of People::maySay(), and of decide().
[[nodiscard]] Result<Person> addPerson(Desk& desk, const Acting& acting, const QString& name,
                                       Roles roles, QDate from);
// `who` by name or number. The same, PersonUnknown; SameValue: it is so already.
[[nodiscard]] Result<Person> changePerson(Desk& desk, const Acting& acting, const QString& who,
                                          const PersonEdit& edit);

// The event that says it; of a list that is begun with a new ledger too.
[[nodiscard]] Result<NewEvent> personEvent(const People& people, const Acting& acting,
                                           const Person& person, QDate today);

} // namespace jiuzhang
