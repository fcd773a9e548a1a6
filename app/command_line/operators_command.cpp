// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/sign_in.h"

#include "core/office/rules/operators.h"
#include "core/office/sign_in.h"
#include "ui/shared/seal_text.h"
#include "ui/shared/terms_text.h"

#include <QJsonArray>

namespace jiuzhang::command_line {

namespace {

struct OperatorsOptions {
    std::string action; // list add change end passphrase access
    std::string person;
    std::vector<std::string> roles;
    std::string name;
    std::string from;
    std::string passphraseFile;
    std::string access; // open signed
    std::optional<int> idle;
};

Result<Roles> rolesOf(const std::vector<std::string>& ids)
{
    Roles roles;
    for (const auto& id : ids) {
        const auto role = roleFromId(textOf(id));
        if (!role && id != "all")
            return refuse(ErrorCode::UnknownChoice,
                          {QStringLiteral("role"), textOf(id),
                           (roleIds(kEveryRole) + QStringList{QStringLiteral("all")})
                               .join(QStringLiteral(", "))});
        if (!role)
            return kEveryRole;
        roles.add(*role);
    }
    return roles;
}

QString line(const Person& person)
{
    QStringList roles;
    for (const RoleRow& row : kRoles) {
        if (person.roles.contain(row.role))
            roles += ui::roleText(row.role);
    }
    return QStringLiteral("%1  %2  %3 – %4  %5")
        .arg(QString::number(person.number), person.name, ui::dateText(person.from),
             person.to ? ui::dateText(*person.to) : QString(), roles.join(Words::tr(", ")));
}

QJsonObject listed(const Person& person)
{
    QJsonObject json = toJson(person);
    json[u"formerNames"] = QJsonArray::fromStringList(person.formerNames);
    return json;
}

Answer listPeople(const People& people)
{
    Answer answer;
    QJsonArray all;
    for (const Person& person : people.all()) {
        all.append(listed(person));
        answer.lines += line(person);
    }
    if (people.isEmpty())
        answer.lines += Words::tr("Nobody is listed: any name goes. The first one who is added "
                                  "begins the list.");
    answer.json = {{QStringLiteral("operators"), all}};
    return answer;
}

Result<Person> changed(Desk& desk, const Acting& acting, const OperatorsOptions& asked)
{
    const auto roles = TRY(rolesOf(asked.roles));
    const auto from = TRY(dayOf(asked.from, "from", {}));
    if (asked.action == "add")
        return addPerson(desk, acting, textOf(asked.person), roles,
                         from.isValid() ? from : acting.on);
    PersonEdit edit;
    if (asked.action == "end") {
        edit.to = acting.on;
    } else {
        edit.name = asked.name.empty() ? std::nullopt : std::optional(textOf(asked.name));
        edit.roles = asked.roles.empty() ? std::nullopt : std::optional(roles);
        edit.from = from.isValid() ? std::optional(from) : std::nullopt;
    }
    return changePerson(desk, acting, textOf(asked.person), edit);
}

Result<Answer> setWords(Desk& desk, const Options& options, const OperatorsOptions& asked)
{
    const auto acting = TRY(actingOf(options));
    const People& people = desk.programme.people;
    const Person person = *TRY(people.meant(textOf(asked.person)));
    const Person* own = TRY(people.meant(acting.operatorName));
    const auto key = TRY(signInKey(desk.record, person.number));
    const bool isAsked = own->number == person.number && key;
    const auto before = isAsked ? TRY(signInWords(options, person.name)) : Passphrase();
    const auto words = TRY(newWords(asked.passphraseFile, person.name));
    const bool held = TRY(holdsReferralKey(desk, person.number));
    TRY(setPassphrase(desk, acting, person.name, words, before));
    const bool holds = TRY(holdsReferralKey(desk, person.number));
    Answer answer{
        {{QStringLiteral("operator"), toJson(person)}, {QStringLiteral("holdsReferralKey"), holds}},
        {Words::tr("The passphrase of %1 is set.").arg(person.name)}};
    if (held && !holds)
        answer.lines += ui::keyLostText(person.name);
    return answer;
}

Result<Answer> setSigned(Desk& desk, const Options& options, const OperatorsOptions& asked)
{
    if (asked.access != "open" && asked.access != "signed")
        return refuse(ErrorCode::UnknownChoice, {QStringLiteral("access"), textOf(asked.access),
                                                 QStringLiteral("open, signed")});
    const auto acting = TRY(actingOf(options));
    Access access = TRY(accessOf(desk.record));
    access.isSigned = asked.access == "signed";
    access.idleMinutes = asked.idle.value_or(access.idleMinutes);
    TRY(setAccess(desk, acting, access));
    Answer answer{{{QStringLiteral("signed"), access.isSigned},
                   {QStringLiteral("idleMinutes"), access.idleMinutes}},
                  {access.isSigned ? Words::tr("From now on each person signs in.")
                                   : Words::tr("From now on names are chosen from the list.")}};
    const QStringList without = access.isSigned ? TRY(withoutPassphrase(desk)) : QStringList();
    if (!without.isEmpty())
        answer.lines += Words::tr("Without a passphrase, and so shut out until one is set: %1.")
                            .arg(without.join(Words::tr(", ")));
    answer.json[QStringLiteral("withoutPassphrase")] = QJsonArray::fromStringList(without);
    return answer;
}

Result<Answer> operatorsCommand(const Options& options, const OperatorsOptions& asked)
{
    if (asked.action == "list") {
        const auto ledger = TRY(openLedger(options, OpenedLedger::Access::Read));
        return listPeople(ledger->desk().programme.people);
    }
    const auto acting = TRY(actingOf(options));
    const auto ledger = TRY(openLedger(options, OpenedLedger::Access::Write));
    if (asked.action == "passphrase")
        return setWords(ledger->desk(), options, asked);
    if (asked.action == "access")
        return setSigned(ledger->desk(), options, asked);
    const auto person = TRY(changed(ledger->desk(), acting, asked));
    return Answer{{{QStringLiteral("operator"), toJson(person)}}, {line(person)}};
}

template <class Add>
void addSigningIn(const Add& add, OperatorsOptions& asked)
{
    auto* words = add("passphrase", "set what a person signs in with");
    words->add_option("NAME", asked.person, "by name or number")->required();
    words->add_option("--new-passphrase-file", asked.passphraseFile,
                      "a file that holds it; else JIUZHANG_NEW_PASSPHRASE");
    auto* access = add("access", "whether each person signs in");
    access->add_option("KIND", asked.access, "open or signed")->required();
    access->add_option("--idle", asked.idle, "minutes after which the window locks");
}

} // namespace

void addOperatorsCommand(CLI::App& app, Chosen& chosen)
{
    auto asked = std::make_shared<OperatorsOptions>();
    auto* command =
        addCommand(app, chosen, "operators", "the people: list, add, change or end",
                   [asked](const Options& options) { return operatorsCommand(options, *asked); });
    command->require_subcommand(1);
    const auto add = [&](const char* name, const char* description) {
        auto* action = command->add_subcommand(name, description)->fallthrough();
        action->callback([asked, name] { asked->action = name; });
        return action;
    };
    const auto addRoles = [&](CLI::App* action) {
        action->add_option("--role", asked->roles,
                           "read enter act check approve manage refer, or all");
    };
    const char* const named = "by name or number";
    add("list", "everybody who is or was on the list");
    auto* adding = add("add", "list a person; the first one begins the list");
    adding->add_option("NAME", asked->person, "namesakes with a suffix in brackets")->required();
    adding->add_option("--from", asked->from, "the first day; default: that of --on");
    addRoles(adding);
    auto* changing = add("change", "other roles, another name, or a return");
    changing->add_option("NAME", asked->person, named)->required();
    changing->add_option("--name", asked->name, "the new name; the number stays");
    changing->add_option("--from", asked->from, "of one who left: the day of the return");
    addRoles(changing);
    add("end", "the day of --on is the person's last one")
        ->add_option("NAME", asked->person, named)
        ->required();
    addSigningIn(add, *asked);
}

} // namespace jiuzhang::command_line
