// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/commands.h"

#include "core/base/input_file.h"
#include "core/office/papers/paper_mask.h"
#include "core/office/rules/rules.h"
#include "core/routing/coverage.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace jiuzhang::command_line {

namespace {

struct RulesOptions {
    std::string action; // show check replay adopt
    std::string file;
    std::string note;
};

Result<QJsonObject> draftIn(const QString& path)
{
    QJsonParseError mistake{};
    const auto document = QJsonDocument::fromJson(TRY(contentOf(path)), &mistake);
    if (document.isNull())
        return refuse(ErrorCode::NotJson, {path, mistake.errorString() + QStringLiteral(" @") +
                                                     QString::number(mistake.offset)});
    QJsonObject draft = document.object();
    draft.remove(u"versions"); // what `show --json` prints may be changed and given back
    return draft;
}

QString leadText(const std::optional<UnitId>& lead, const Directory& directory)
{
    return lead ? directory.shortName(*lead) : Words::tr("a person chooses");
}

// Rules in their words: an id means nothing to a clerk.
QString ruleWords(const QStringList& ids, const std::vector<Rule>& rules)
{
    QStringList words;
    for (const Rule& rule : rules) {
        if (ids.contains(rule.id))
            words += rule.words;
    }
    return words.isEmpty() ? QStringLiteral("—") : words.join(u'、');
}

QString copiesText(const std::vector<UnitId>& units, const Directory& directory)
{
    QStringList names;
    for (const UnitId& unit : units)
        names += directory.shortName(unit);
    return names.isEmpty() ? QStringLiteral("—") : names.join(u'、');
}

Result<Answer> showRules(const Desk& desk)
{
    const auto versions = TRY(ruleVersions(desk.record, desk.programme));
    Answer answer{{{QStringLiteral("version"), desk.rules.version()}}, {}};
    QJsonArray rules;
    for (const Rule& rule : toldRules(desk, desk.rules.rules())) {
        rules.append(toJson(rule));
        answer.lines += QStringLiteral("%1  %2").arg(rule.rank, 4).arg(rule.words);
    }
    answer.json[u"rules"] = rules;
    QJsonArray history;
    for (const RuleVersion& each : versions) {
        const QString note = toldText(desk, {}, {}, each.note);
        const QString on = each.on.toString(Qt::ISODate);
        history.append(QJsonObject{
            {QStringLiteral("version"), each.version},
            {QStringLiteral("on"), on},
            {QStringLiteral("operator"), each.operatorName},
            {QStringLiteral("note"), note.isEmpty() ? QJsonValue() : QJsonValue(note)}});
        answer.lines += Words::tr("Version %1, from %2: %3")
                            .arg(QString::number(each.version), on,
                                 note.isEmpty() ? Words::tr("came with the programme") : note);
    }
    answer.json[u"versions"] = history;
    return answer;
}

Result<Answer> checkRules(const Desk& desk, const RuleSet& rules, QDate on)
{
    const Directory& directory = desk.programme.directory;
    for (const LeadConflict& found : leadConflicts(rules.rules(), directory))
        return refuse(ErrorCode::RulesConflict,
                      {found.other, found.rule, QString::number(found.rank)});
    const Coverage coverage = coverageOf(rules, desk.programme, on);
    Answer answer{{{QStringLiteral("version"), rules.version()},
                   {QStringLiteral("rules"), static_cast<int>(rules.rules().size())},
                   {QStringLiteral("blanks"), coverage.blanks()},
                   {QStringLiteral("coverage"), toJson(coverage, directory)}},
                  {}};
    answer.lines += Words::tr("%1 rules, none of them in conflict.").arg(rules.rules().size());
    for (const CoverageCell& cell : coverage.cells) {
        if (cell.isBlank())
            answer.lines += Words::tr("No rule names a lead: %1, %2")
                                .arg(desk.programme.category(cell.category)->name,
                                     cell.locality ? directory.name(*cell.locality)
                                                   : Words::tr("locality not known"));
    }
    return answer;
}

Result<Answer> replay(const Desk& desk, const RuleSet& draft, QDate on)
{
    const auto replayed = TRY(replayRules(desk, draft, on, [](int) { return true; }));
    const Directory& directory = desk.programme.directory;
    const auto rules = toldRules(desk, draft.rules());
    Answer answer;
    QJsonArray differences;
    for (const RoutingDifference& each : replayed.differences) {
        differences.append(toJson(each, directory));
        answer.lines +=
            Words::tr("%1  lead: %2 → %3  copied: %4 → %5  by %6")
                .arg(each.number.text(), leadText(each.was.lead, directory),
                     leadText(each.would.lead, directory), copiesText(each.was.copied, directory),
                     copiesText(each.would.copied, directory), ruleWords(each.would.rules, rules));
    }
    answer.lines += Words::tr("%1 of %2 cases would go elsewhere.")
                        .arg(replayed.differences.size())
                        .arg(replayed.cases);
    answer.json = QJsonObject{{QStringLiteral("cases"), replayed.cases},
                              {QStringLiteral("differences"), differences}};
    return answer;
}

Result<Answer> adopt(Desk& desk, const Options& options, const QJsonObject& draft,
                     const std::string& note)
{
    const auto acting = TRY(actingOf(options));
    const auto version = TRY(adoptRules(desk, acting, draft, textOf(note), desk.rules.version()));
    return Answer{{{QStringLiteral("version"), version}},
                  {Words::tr("The rules are adopted as version %1.").arg(version)}};
}

Result<Answer> rulesCommand(const Options& options, const RulesOptions& asked)
{
    const auto on = TRY(dayOf(options.on, "on", QDate::currentDate()));
    const bool adopts = asked.action == "adopt";
    const auto ledger =
        TRY(openLedger(options, adopts ? OpenedLedger::Access::Write : OpenedLedger::Access::Read));
    Desk& desk = ledger->desk();
    if (asked.file.empty())
        return asked.action == "show" ? showRules(desk) : checkRules(desk, desk.rules, on);
    const auto draft = TRY(draftIn(textOf(asked.file)));
    if (adopts)
        return adopt(desk, options, draft, asked.note);
    const auto rules = TRY(draftRules(desk, draft));
    return asked.action == "check" ? checkRules(desk, rules, on) : replay(desk, rules, on);
}

} // namespace

void addRulesCommand(CLI::App& app, Chosen& chosen)
{
    auto asked = std::make_shared<RulesOptions>();
    auto* command =
        addCommand(app, chosen, "rules", "the routing rules: show, check, replay or adopt",
                   [asked](const Options& options) { return rulesCommand(options, *asked); });
    command->require_subcommand(1);
    const auto add = [&](const char* name, const char* description) {
        auto* action = command->add_subcommand(name, description)->fallthrough();
        action->callback([asked, name] { asked->action = name; });
        return action;
    };
    const char* const draft = "a rule file";
    add("show", "the rules in force, and the versions before");
    add("check", "conflicts, and what no rule covers; of the rules in force or of FILE")
        ->add_option("FILE", asked->file, draft);
    add("replay", "which cases FILE would send elsewhere")
        ->add_option("FILE", asked->file, draft)
        ->required();
    auto* adopting = add("adopt", "make FILE the rules in force");
    adopting->add_option("FILE", asked->file, draft)->required();
    adopting->add_option("--note", asked->note, "why")->required();
}

} // namespace jiuzhang::command_line
