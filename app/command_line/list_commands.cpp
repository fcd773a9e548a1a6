// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/asked_list.h"
#include "app/command_line/commands.h"

#include "core/casework/case_course.h"
#include "core/casework/json_fields.h"
#include "core/casework/public_json.h"
#include "core/casework/righting_words.h"
#include "core/office/due_list.h"
#include "core/office/exporting.h"
#include "core/office/listing.h"
#include "core/office/permission.h"
#include "ui/shared/terms_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace jiuzhang::command_line {

namespace {

// In clear, for a reason that is recorded; else masked, whoever asks.
struct ClearOptions {
    bool clear = false;
    std::string reason;
    // FieldMissing without the reason, before anybody is asked who he is.
    [[nodiscard]] Result<OpenedLedger::Access> access() const
    {
        if (clear && textOf(reason).trimmed().isEmpty())
            return refuse(ErrorCode::FieldMissing, {QStringLiteral("reason")});
        return clear ? OpenedLedger::Access::Write : OpenedLedger::Access::Read;
    }
    [[nodiscard]] ToldCases::As as() const
    {
        return clear ? ToldCases::As::Clear : ToldCases::As::Masked;
    }
};

void addClear(CLI::App& command, ClearOptions& asked)
{
    command.add_flag("--clear", asked.clear, "without masks; needs --reason, and is recorded");
    command.add_option("--reason", asked.reason, "why in clear");
}

// Before anything is answered in clear.
Outcome recordClear(Desk& desk, const Acting& acting, const ClearOptions& asked, const char* what,
                    std::size_t cases)
{
    if (!asked.clear)
        return {};
    TRY(mayTellParties(desk, acting, textOf(asked.reason)));
    return recordTakenOut(desk, acting,
                          {.what = QString::fromLatin1(what),
                           .cases = cases,
                           .clear = true,
                           .reason = textOf(asked.reason)});
}

struct ListOptions {
    AskedList asked;
    ClearOptions clear;
    std::size_t limit = 0; // 0: all
    std::size_t offset = 0;
};

QString lineOf(const Case& subject, const QString& entity, const Directory& directory)
{
    return QStringList{subject.number.text(), ui::stateText(subject.state), entity,
                       subject.lead ? directory.shortName(*subject.lead) : QStringLiteral("—"),
                       ui::dateText(subject.dueOn().value_or(QDate()))}
        .join(u"  ");
}

Result<Answer> list(const Options& options, const ListOptions& asked)
{
    const auto acting = TRY(actingOf(options));
    const auto ledger = TRY(openLedger(options, TRY(asked.clear.access())));
    Desk& desk = ledger->desk();
    const auto on =
        TRY(dayOf(options.on.empty() ? asked.asked.asOf : options.on, "on", desk.workingDate));
    const auto question =
        TRY(questionFrom(asked.asked, on).and_then([&](const LedgerQuestion& each) {
            return questionOf(desk, each);
        }));
    auto rows = TRY(rowsFor(desk, acting, question));
    const auto total = static_cast<qint64>(rows.size());
    const auto first = std::min(asked.offset, rows.size());
    const auto count = std::min(asked.limit == 0 ? rows.size() : asked.limit, rows.size() - first);
    const auto cases = TRY(desk.query.cases(std::span(rows).subspan(first, count), question.asOf));
    Answer answer;
    QJsonArray array;
    TRY(recordClear(desk, acting, asked.clear, "list", cases.size()));
    auto told = TRY(ToldCases::of(desk, {}, asked.clear.as()));
    for (const auto& each : cases) {
        QJsonObject json = asked.clear.clear ? publicJson(each, desk.programme, on)
                                             : listedJson(each, desk.programme, on);
        told.veil(json, each);
        array.append(json);
        answer.lines += lineOf(each, json[u"entity"].toString(), desk.programme.directory);
    }
    answer.json = {{QStringLiteral("total"), total}, {QStringLiteral("cases"), array}};
    answer.lines += Words::tr("%1 cases").arg(total);
    return answer;
}

// What was put right of an entry since: by which entries.
QString markOf(const CourseEntry& entry, const std::vector<Event>& events)
{
    QStringList marks;
    const auto add = [&](std::int64_t seq) {
        const auto by = std::ranges::find(events, seq, &Event::seq);
        marks += Words::tr("[%1, entry %2]").arg(ui::actText(by->kind)).arg(seq);
    };
    for (const auto seq : entry.mendedBy)
        add(seq);
    if (!entry.stands())
        add(entry.undoneBy);
    return marks.join(u' ');
}

QJsonObject entryJson(const CourseEntry& entry, const Event& asEntered)
{
    QJsonObject json = toJson(asEntered);
    QJsonArray correctedBy;
    for (const auto seq : entry.mendedBy)
        correctedBy.append(static_cast<qint64>(seq));
    json[u"correctedBy"] = correctedBy;
    json[u"undoneBy"] =
        entry.stands() ? QJsonValue() : QJsonValue(static_cast<qint64>(entry.undoneBy));
    return json;
}

QString sayingOf(Righting righting, const LedgerLine& line)
{
    righting.was = toldValue(righting.field, righting.was, line);
    righting.is = toldValue(righting.field, righting.is, line);
    return sayingOf(righting, line.programme);
}

// What an entry says of another one, or of a field: what it puts right, from what to what.
QString sayingOf(const Event& event, const LedgerLine& line)
{
    if (isAct(event.kind, Act::Change))
        return sayingOf(changeIn(event), line);
    const auto& rightings = line.subject.rightings;
    const auto righting = std::ranges::find(rightings, event.seq, &Righting::entry);
    return righting == rightings.end() ? QString() : sayingOf(*righting, line);
}

// The chronicle, as it may be read.
void tellEntries(Answer& answer, const std::vector<Event>& entries, const LedgerLine& line)
{
    QJsonArray events;
    const auto course = courseOf(entries);
    for (std::size_t at = 0; at < course.size(); ++at) {
        const Event& event = entries[at];
        QJsonObject json = entryJson(course[at], event);
        ToldCases::veilEntry(json, line);
        events.append(json);
        QStringList words{QString::number(event.seq), ui::dateText(event.happenedOn),
                          ui::actText(event.kind),    event.operatorName,
                          sayingOf(event, line),      line.told(event.reason),
                          markOf(course[at], entries)};
        words.removeAll(QString());
        answer.lines += words.join(u"  ");
    }
    answer.json[u"events"] = events;
}

struct ShowOptions {
    std::string number;
    std::string asOf;
    ClearOptions clear;
};

Result<Answer> show(const Options& options, const ShowOptions& asked)
{
    const auto asOf = TRY(dayOf(asked.asOf, "as-of", {}));
    const auto acting = TRY(actingOf(options));
    const auto ledger = TRY(openLedger(options, TRY(asked.clear.access())));
    Desk& desk = ledger->desk();
    const auto on = TRY(dayOf(options.on, "on", asOf.isValid() ? asOf : desk.workingDate));
    const auto file = TRY(caseFile(desk, CaseNumber(textOf(asked.number)),
                                   asOf.isValid() ? std::optional(asOf) : std::nullopt));
    TRY(recordClear(desk, acting, asked.clear, "show", 1));
    auto told = TRY(ToldCases::of(desk, {}, asked.clear.as()));
    QJsonObject json = asked.clear.clear ? publicJson(file.subject, desk.programme, on)
                                         : listedJson(file.subject, desk.programme, on);
    told.veil(json, file.subject);
    Answer answer{{{QStringLiteral("case"), json}},
                  {lineOf(file.subject, json[u"entity"].toString(), desk.programme.directory)}};
    told.tell(0, file.subject,
              [&](const LedgerLine& line) { tellEntries(answer, file.events, line); });
    return answer;
}

QJsonObject dueItemJson(const DueItem& item, const Directory& directory)
{
    QJsonObject json{
        {QStringLiteral("kind"), dueKindId(item.kind)},
        {QStringLiteral("case"), item.number ? QJsonValue(item.number->text()) : QJsonValue()},
        {QStringLiteral("unit"), item.unit ? QJsonValue(directory.name(*item.unit)) : QJsonValue()},
        {QStringLiteral("dueOn"), item.dueOn.toString(Qt::ISODate)},
        {QStringLiteral("daysLate"), item.daysLate}};
    if (item.kind == DueKind::ReportMissing)
        json[u"month"] = item.entity;
    if (item.rung) {
        QJsonArray skipped;
        for (const auto& rung : item.rung->skipped)
            skipped.append(rung.id);
        json[u"rung"] = item.rung->rung.id;
        json[u"skipped"] = skipped;
    }
    return json;
}

QString dueLine(const DueItem& item, const Directory& directory)
{
    QStringList line{dueKindId(item.kind), item.number ? item.number->text() : QString(),
                     item.entity, item.unit ? directory.name(*item.unit) : QString(),
                     item.dueOn.toString(Qt::ISODate)};
    if (item.rung)
        line += item.rung->rung.name;
    line.removeAll(QString());
    return line.join(u"  ");
}

Result<Answer> due(const Options& options)
{
    const auto ledger = TRY(openLedger(options, OpenedLedger::Access::Read));
    Desk& desk = ledger->desk();
    const auto on = TRY(dayOf(options.on, "on", desk.workingDate));
    const auto items = TRY(dueList(desk, on));
    Answer answer;
    QJsonArray array;
    for (const auto& item : items) {
        array.append(dueItemJson(item, desk.programme.directory));
        answer.lines += dueLine(item, desk.programme.directory);
    }
    answer.json = {{QStringLiteral("items"), array}};
    return answer;
}

} // namespace

void addListCommands(CLI::App& app, Chosen& chosen)
{
    auto asked = std::make_shared<ListOptions>();
    auto* command = addCommand(app, chosen, "list", "cases of the ledger",
                               [asked](const Options& options) { return list(options, *asked); });
    addQuestion(*command, asked->asked);
    addClear(*command, asked->clear);
    command->add_option("--limit", asked->limit, "at most so many");
    command->add_option("--offset", asked->offset, "without the first so many");

    auto which = std::make_shared<ShowOptions>();
    command = addCommand(app, chosen, "show", "one case and its chronicle",
                         [which](const Options& options) { return show(options, *which); });
    command->add_option("CASE", which->number, "its number")->required();
    command->add_option("--as-of", which->asOf, "as it stood at the end of that day");
    addClear(*command, which->clear);

    addCommand(app, chosen, "due", "what is due, late, lagging or waiting on a day", due);
}

} // namespace jiuzhang::command_line
