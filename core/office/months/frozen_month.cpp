// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/months/frozen_month.h"

#include "core/base/input_file.h"
#include "core/casework/json_fields.h"
#include "core/figures/month_report.h"
#include "core/office/decide.h"
#include "core/office/months/first_month.h"

#include <QTemporaryDir>

#include <algorithm>
#include <utility>

namespace jiuzhang {

namespace {

const QString kCasesSha256 = QStringLiteral("casesSha256"); // of the cases behind its figures

// The event that froze the month; nothing when it is not frozen.
Result<std::optional<Event>> freezing(const CaseRecord& record, const QString& month)
{
    const auto frozen = TRY(record.eventsOfKind(kFreezeMonth));
    const auto found = std::ranges::find_if(
        frozen, [&](const Event& event) { return event.payload[u"month"] == month; });
    return found == frozen.end() ? std::optional<Event>() : *found;
}

FigureRow rowFrom(const QJsonObject& json)
{
    FigureRow row;
    row.id = json[u"id"].toString();
    row.name = json[u"name"].toString();
    for (const auto& each : measures())
        row.set(each.measure, json[QLatin1String(each.key)].toInteger());
    return row;
}

std::vector<FigureRow> rowsFrom(const QJsonArray& json)
{
    std::vector<FigureRow> rows;
    for (const auto& row : json)
        rows.push_back(rowFrom(row.toObject()));
    return rows;
}

std::vector<Correction> correctionsFrom(const QJsonArray& json)
{
    std::vector<Correction> corrections;
    for (const auto& correction : json)
        corrections.push_back(correctionFrom(correction.toObject()));
    return corrections;
}

std::vector<CaseNumber> numbersFrom(const QJsonArray& json)
{
    std::vector<CaseNumber> numbers;
    for (const auto& number : json)
        numbers.emplace_back(number.toString());
    return numbers;
}

ReportSpan spanFrom(const QJsonObject& json)
{
    const auto day = [&](QStringView key) { return dayIn(json, key).value_or(QDate()); };
    return {json[u"month"].toString(), {day(u"from"), day(u"to")}, day(u"asOf"), day(u"yearFrom")};
}

Figures figuresFrom(const QJsonObject& json)
{
    const auto before = json[u"closingBefore"];
    return {.span = spanFrom(json),
            .units = rowsFrom(json[u"units"].toArray()),
            .categories = rowsFrom(json[u"categories"].toArray()),
            .tracks = {},
            .total = rowFrom(json[u"total"].toObject()),
            .faulty = {},
            .corrections = correctionsFrom(json[u"corrections"].toArray()),
            .overpaid = numbersFrom(json[u"overpaid"].toArray()),
            .closingBefore = before.isDouble() ? std::optional(before.toInteger()) : std::nullopt};
}

Result<QByteArray> workbookOf(const Desk& desk, const QString& month, std::optional<QDate> asOf)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(month + QStringLiteral(".xlsx"));
    TRY(writeMonthWorkbook(desk, month, asOf, path));
    return contentOf(path);
}

QStringList numbersOf(const std::vector<CaseNumber>& numbers)
{
    QStringList texts;
    for (const auto& number : numbers)
        texts += number.text();
    return texts;
}

} // namespace

Result<std::optional<Figures>> frozenFigures(const CaseRecord& record, const QString& month)
{
    return freezing(record, month).map([](const std::optional<Event>& event) {
        return event ? std::optional(figuresFrom(event->payload)) : std::nullopt;
    });
}

Result<QByteArray> frozenWorkbook(const Desk& desk, const QString& month)
{
    const auto event = freezing(desk.record, month);
    if (!event)
        return refuse(event.error());
    if (*event && (*event)->payload.contains(u"sha256"))
        return desk.kept.bytes((*event)->payload[u"sha256"].toString().toLatin1());
    return desk.papers.bytes(QStringLiteral("月报〔%1〕").arg(month));
}

Result<std::shared_ptr<const FigureCases>> frozenCases(const Desk& desk, const QString& month)
{
    const auto event = TRY(freezing(desk.record, month));
    const QString sha256 = event ? event->payload[kCasesSha256].toString() : QString();
    if (sha256.isEmpty())
        return nullptr;
    return desk.kept.bytes(sha256.toLatin1()).map([](const QByteArray& bytes) {
        return std::make_shared<const FigureCases>(FigureCases::fromKept(bytes));
    });
}

Result<std::vector<ReportSpan>> frozenSpans(const CaseRecord& record)
{
    std::vector<ReportSpan> spans;
    for (const auto& event : TRY(record.eventsOfKind(kFreezeMonth)))
        spans.push_back(spanFrom(event.payload));
    std::ranges::sort(spans, std::greater(), &ReportSpan::label);
    return spans;
}

Result<ClosedMonths> closedMonths(const Desk& desk)
{
    const auto frozen = TRY(desk.record.eventsOfKind(kFreezeMonth));
    std::vector<ClosedMonth> months;
    for (const auto& event : frozen) {
        if (const auto month = monthFromLabel(event.payload[u"month"].toString()))
            months.push_back({*month, dayIn(event.payload, u"to").value_or(QDate()), event.seq});
    }
    std::ranges::sort(months, {}, &ClosedMonth::month);
    return ClosedMonths(std::move(months));
}

namespace {

// A month counted and written.
struct PreparedMonth {
    QJsonObject report;
    QByteArray workbook;
    QByteArray cases;
};

Outcome isInOrder(const Desk& desk, const QString& month)
{
    const auto next = TRY(nextToFreeze(desk));
    // Whoever has clues of a month before the one that is owed first may begin with theirs.
    const bool isFirst = !TRY(closedMonths(desk)).latest();
    const auto ofClue = isFirst ? TRY(monthOfFirstClue(desk)) : std::nullopt;
    const bool mayBegin = ofClue && monthLabel(*ofClue) == month;
    if (next && monthLabel(*next) != month && !mayBegin)
        return refuse(ErrorCode::MonthOutOfOrder, {month, monthLabel(*next)});
    return {};
}

Outcome mayFreeze(const Desk& desk, const MonthReport& report)
{
    const ReportSpan& span = report.figures.span;
    if (report.frozen)
        return refuse(ErrorCode::MonthFrozen, {span.label});
    if (span.readOn() < span.period.to)
        return refuse(ErrorCode::DateInFuture,
                      {QStringLiteral("month"), span.period.to.toString(Qt::ISODate),
                       span.asOf.toString(Qt::ISODate)},
                      span.label);
    TRY(isInOrder(desk, span.label));
    if (!report.figures.identityHolds())
        return refuse(ErrorCode::IdentityBroken,
                      {span.label, numbersOf(report.figures.faulty).join(u", ")});
    return {};
}

Result<PreparedMonth> prepared(const Desk& desk, const QString& month, std::optional<QDate> asOf)
{
    auto report = TRY(monthReport(desk, month, asOf, CaseLists::Kept));
    TRY(mayFreeze(desk, report));
    auto workbook = TRY(workbookOf(desk, month, asOf));
    const auto cases = std::exchange(report.figures.cases, nullptr); // kept beside what is told
    return PreparedMonth{monthReportJson(report.figures, true), std::move(workbook), cases->kept()};
}

} // namespace

Result<std::optional<QDate>> nextToFreeze(const Desk& desk)
{
    const auto closed = TRY(closedMonths(desk));
    if (const auto latest = closed.latest())
        return latest->addMonths(1);
    return firstReportedMonth(desk);
}

Outcome freezeMonth(Desk& desk, const Acting& acting, const QString& month,
                    std::optional<QDate> asOf)
{
    if (!asOf) // what was known on the day of the freezing, which is not before its last day
        asOf = acting.on;
    // Counting takes long, so it is done before the lock is taken, and once more inside it when
    // somebody has recorded something meanwhile: that would be in no month.
    const auto before = TRY(desk.record.head());
    auto counted = prepared(desk, month, asOf); // refused, if so, only when it is decided
    const auto decision = [&](const Desk& fresh) -> Result<Decision> {
        const auto head = TRY(fresh.record.head());
        if (head.seq != before.seq)
            counted = prepared(fresh, month, asOf);
        if (!counted)
            return refuse(counted.error());
        QJsonObject payload = counted->report;
        payload[u"sha256"] = QString::fromLatin1(sha256Of(counted->workbook));
        payload[kCasesSha256] = QString::fromLatin1(sha256Of(counted->cases));
        return Decision{
            {{kFreezeMonth, {}, acting, {}, payload}}, {}, {counted->workbook, counted->cases}};
    };
    return decide(desk, acting, {}, decision).map([](const Recorded&) {});
}

} // namespace jiuzhang
