// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/commands.h"

#include "core/casework/other_events.h"

#include <array>

namespace jiuzhang::command_line {

namespace {

// What a subcommand leaves in the record: the row of that act or event says which roles it takes.
// One without a row here leaves nothing that takes a role.
struct Leaving {
    const char* command;
    const char* when; // the words that make it leave this; empty: always
    const char16_t* kind;
    Roles besides = {}; // and one of these too
};

constexpr std::array kLeavings{
    Leaving{"register", "", u"register"},
    Leaving{"import", "", u"import"},
    Leaving{"undo-import", "", u"register"}, // what withdraws an entry takes the roles of it
    Leaving{"list", "--clear", u"export"},
    Leaving{"show", "--clear", u"export"},
    Leaving{"dispatch", "", u"dispatch"},
    Leaving{"export", "--clear, contacts", u"export"},
    Leaving{"fill", "contacts", u"export"},
    Leaving{"reply-book", "", u"reply-book"},
    Leaving{"replies", "", u"replies"},
    Leaving{"print", "a number", u"issue-paper"},
    Leaving{"print", "--reason", u"export"},
    Leaving{"report", "--freeze", u"freeze-month"},
    Leaving{"submitted", "", u"submitted"},
    Leaving{"deductions", "--statement", u"deduction-statement"},
    Leaving{"deductions", "--fix", u"fix-deductions"},
    Leaving{"handover", "--record", u"handed-over-work"},
    Leaving{"rules", "adopt", u"adopt-rules"},
    Leaving{"numbers", "annul", u"annul-paper"},
    Leaving{"numbers", "first", u"set-first-number"},
    Leaving{"operators", "add, change, end", u"set-person"},
    Leaving{"operators", "access", u"set-access"},
    Leaving{"operators", "another's passphrase", u"set-person"},
    Leaving{"referrals", "", u"sealed"},
    Leaving{"backup", "", u"back-up"},
    Leaving{"chain", "", u"export", {Role::Manage}},
};

Roles rolesOf(const QString& kind)
{
    const ActRow* act = actNamed(kind);
    return act ? act->roles : otherEventNamed(kind)->roles;
}

QString need(const QString& when, Roles roles, Roles besides = {})
{
    const auto named = [](Roles some) { return roleIds(some).join(QStringLiteral(", ")); };
    return (when.isEmpty() ? QStringLiteral("Roles: ")
                           : QStringLiteral("Roles with %1: ").arg(when)) +
           (besides.isEmpty() ? QString() : named(besides) + QStringLiteral("; and ")) +
           named(roles);
}

} // namespace

std::string rolesTold(const char* command)
{
    QStringList lines;
    for (const Leaving& each : kLeavings) {
        if (QLatin1StringView(each.command) == QLatin1StringView(command))
            lines += need(QString::fromLatin1(each.when), rolesOf(QString::fromUtf16(each.kind)),
                          each.besides);
    }
    if (QLatin1StringView(command) == QLatin1StringView("act")) {
        for (const ActRow& row : allActs())
            if (!row.ofItsOwn)
                lines += need(QString::fromUtf16(row.id), row.roles);
    }
    if (lines.isEmpty())
        lines += QStringLiteral("Roles: none");
    return lines.join(u'\n').toStdString();
}

} // namespace jiuzhang::command_line
