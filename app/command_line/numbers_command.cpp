// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/commands.h"

#include "core/office/papers/paper_fields.h"
#include "core/office/papers/paper_kinds.h"

#include <QJsonArray>

namespace jiuzhang::command_line {

namespace {

struct NumbersOptions {
    std::string action;
    std::optional<int> year;
    int yearBegun = 0;
    std::string number;
    std::string reason;
    std::string kind;
    int first = 0;
};

QJsonArray gapsJson(const IssueRegister& book)
{
    QJsonArray gaps;
    for (const auto& gap : book.gaps)
        gaps.append(QJsonObject{{QStringLiteral("kind"), gap.kind},
                                {QStringLiteral("from"), gap.from},
                                {QStringLiteral("to"), gap.to},
                                {QStringLiteral("decidedBy"), textOrNull(gap.decidedBy)}});
    return gaps;
}

// As the register tells it, masked: one entry for each addressee.
Result<Answer> listNumbers(const Options& options, const NumbersOptions& asked)
{
    const auto on = TRY(dayOf(options.on, "on", QDate::currentDate()));
    const auto ledger = TRY(openLedger(options, OpenedLedger::Access::Read));
    const Desk& desk = ledger->desk();
    const int year = asked.year.value_or(on.year());
    TRY(checkNumberYear(desk, year));
    const auto book = TRY(issueRegister(desk, year));
    const QJsonObject told = TRY(registerFields(desk, book.entries, on));
    const QJsonArray papers = told[u"papers"].toArray();
    Answer answer;
    for (const QJsonValue paper : papers) {
        QStringList words;
        for (const auto* key : {u"number", u"date", u"kindName", u"case", u"addressee"})
            words += paper[QStringView(key)].toString();
        if (const QString why = paper[u"annulledReason"].toString(); !why.isEmpty())
            words += Words::tr("annulled: %1").arg(why);
        words.removeAll(QString());
        answer.lines += words.join(u"  ");
    }
    for (const auto& gap : book.gaps)
        answer.lines +=
            gap.decidedBy.isEmpty()
                ? Words::tr("No paper bears the numbers %1 to %2 of %3; nobody decided that.")
                      .arg(QString::number(gap.from), QString::number(gap.to), paperName(gap.kind))
                : Words::tr("The numbers %1 to %2 of %3 were passed over by %4.")
                      .arg(QString::number(gap.from), QString::number(gap.to), paperName(gap.kind),
                           gap.decidedBy);
    answer.json = {{QStringLiteral("year"), book.year},
                   {QStringLiteral("numbers"), papers},
                   {QStringLiteral("gaps"), gapsJson(book)}};
    return answer;
}

Result<Answer> annulNumber(const Options& options, const NumbersOptions& asked)
{
    const auto acting = TRY(actingOf(options));
    const auto ledger = TRY(openLedger(options, OpenedLedger::Access::Write));
    const QString number = textOf(asked.number);
    TRY(annulPaper(ledger->desk(), acting, number, textOf(asked.reason)));
    return Answer{{{QStringLiteral("annulled"), number}},
                  {Words::tr("%1 is annulled. The number is not used again.").arg(number)}};
}

Result<Answer> setFirst(const Options& options, const NumbersOptions& asked)
{
    const auto acting = TRY(actingOf(options));
    const auto ledger = TRY(openLedger(options, OpenedLedger::Access::Write));
    const QString kind = textOf(asked.kind);
    TRY(setFirstNumber(ledger->desk(), acting, kind, asked.yearBegun, asked.first));
    return Answer{{{QStringLiteral("kind"), kind},
                   {QStringLiteral("year"), asked.yearBegun},
                   {QStringLiteral("first"), asked.first}},
                  {Words::tr("%1 of %2 begins with number %3.")
                       .arg(paperName(kind), QString::number(asked.yearBegun),
                            QString::number(asked.first))}};
}

} // namespace

void addNumbersCommand(CLI::App& app, Chosen& chosen)
{
    auto asked = std::make_shared<NumbersOptions>();
    auto* command =
        addCommand(app, chosen, "numbers", "the numbers of papers: spent, annulled, first",
                   [asked](const Options& options) {
                       if (asked->action == "annul")
                           return annulNumber(options, *asked);
                       return asked->action == "first" ? setFirst(options, *asked)
                                                       : listNumbers(options, *asked);
                   });
    command->require_subcommand(1);
    const auto add = [&](const char* name, const char* description) {
        auto* action = command->add_subcommand(name, description)->fallthrough();
        action->callback([asked, name] { asked->action = name; });
        return action;
    };
    add("list", "those of a year, and the gaps between them")
        ->add_option("--year", asked->year, "default: that of --on");
    auto* annulling = add("annul", "the paper does not count; its number is not used again");
    annulling->add_option("NUMBER", asked->number, "as it stands on the paper")->required();
    annulling->add_option("--reason", asked->reason, "why")->required();
    auto* beginning = add("first", "the number with which a year begins");
    beginning->add_option("KIND", asked->kind, "referral-letter, bulletin …")->required();
    beginning->add_option("YEAR", asked->yearBegun)->required();
    beginning->add_option("N", asked->first)->required();
}

} // namespace jiuzhang::command_line
