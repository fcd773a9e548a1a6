// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directory/person_name.h"
#include "core/directory/role.h"

#include <QDate>
#include <QJsonObject>

#include <vector>

namespace jiuzhang {

// Somebody of the office. Who a person is, is the number: names are changed, the number stays.
struct Person {
    int number = 0; // 1, 2, 3 … in the order in which they were listed
    QString name;
    QDate from;                   // the first day of entering anything
    std::optional<QDate> to = {}; // the last day that anything is entered for
    Roles roles;
    QStringList formerNames = {};

    [[nodiscard]] bool isThereOn(QDate day) const { return from <= day && (!to || day <= *to); }
    friend bool operator==(const Person&, const Person&) = default;
};
[[nodiscard]] QJsonObject toJson(const Person& person); // number name from to roles
// ProgrammeInvalid: what no list of people says.
[[nodiscard]] Result<Person> personFromJson(const QJsonObject& json);

// A name as somebody signed with it. Before the list was begun it was any typed text.
struct Signature {
    QString name;
    std::int64_t entry = 0; // the number of the event; 0: it is being entered now
};

// The people of the office, those who left among them (casework, People). Nobody is listed: any
// name goes, and those that look alike are one person's.
class People {
public:
    // As an event says it: a new person, or what is otherwise with one who is listed.
    void set(const Person& person, std::int64_t entry);

    [[nodiscard]] bool isEmpty() const { return people_.empty(); }
    [[nodiscard]] const std::vector<Person>& all() const { return people_; } // by number
    [[nodiscard]] int nextNumber() const { return static_cast<int>(people_.size()) + 1; }

    // Who is meant by a number or a name, a former one too. PersonUnknown.
    [[nodiscard]] Result<const Person*> meant(const QString& text) const;
    // Who may enter something for that day: is there by `today` and has not left before `on`.
    // PersonUnknown, PersonNotYet, PersonLeft.
    [[nodiscard]] Result<const Person*> present(const QString& text, QDate on, QDate today) const;
    // The same with one of the roles at least. RoleMissing.
    [[nodiscard]] Result<const Person*> withRole(const QString& text, Roles any, QDate on,
                                                 QDate today) const;

    // Two signatures that may be one person's. An old name counts as everybody it looks like,
    // whatever tells namesakes apart now.
    [[nodiscard]] bool mayBeOne(const Signature& one, const Signature& other) const;

    // Whether the list may say this of the person from today on. NameUnseen, NameTaken,
    // FieldMissing (role), DateBefore, LastManager; UnknownChoice: a number that is neither listed
    // nor the next.
    [[nodiscard]] Outcome maySay(const Person& person, QDate today) const;

private:
    struct Known { // a name that a person has or had
        int number;
        QString name;
        NameShape shape;
        NameShape bare; // without what tells namesakes apart
    };
    [[nodiscard]] std::vector<int> meantBy(const Signature& signature) const;
    [[nodiscard]] Outcome isFree(const Person& person) const; // the name
    [[nodiscard]] bool isManagedWith(const Person& person, QDate today) const;
    [[nodiscard]] const Person& numbered(int number) const;

    std::vector<Person> people_;
    std::vector<Known> names_;
    std::int64_t begunBy_ = 0; // the event that began the list
};

} // namespace jiuzhang
