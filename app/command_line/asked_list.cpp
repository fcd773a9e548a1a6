// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/asked_list.h"

namespace jiuzhang::command_line {

void addQuestion(CLI::App& command, AskedList& asked)
{
    command.add_option("--find", asked.find, "any text of the case");
    command.add_option(
        "--where", asked.where,
        "FIELD=VALUE, FIELD=FROM..TO or act=ACT:FROM..TO; of one field any, of several all");
    command.add_option("--sort", asked.sort, "FIELD or -FIELD");
    command.add_option("--as-of", asked.asOf, "as the ledger stood at the end of that day");
}

Result<LedgerQuestion> questionFrom(const AskedList& asked, QDate on)
{
    LedgerQuestion question;
    question.find = textOf(asked.find);
    question.descending = asked.sort.starts_with('-');
    question.sortBy = textOf(question.descending ? asked.sort.substr(1) : asked.sort);
    question.on = on;
    for (const auto& condition : asked.where) {
        const auto text = textOf(condition);
        const auto equals = text.indexOf(u'=');
        if (equals < 1)
            return refuse(ErrorCode::UnknownChoice,
                          {QStringLiteral("where"), text, QStringLiteral("FIELD=VALUE")});
        question.where.emplace_back(text.left(equals), text.mid(equals + 1));
    }
    if (!asked.asOf.empty()) {
        const auto asOf = TRY(dayOf(asked.asOf, "as-of", {}));
        question.asOf = asOf;
    }
    return question;
}

} // namespace jiuzhang::command_line
