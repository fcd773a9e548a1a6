// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/months/frozen_month.h"

#include "core/casework/json_fields.h"
#include "core/figures/month_report.h"
#include "core/office/decide.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

namespace jiuzhang {

namespace {

const QString kMonthWorkbook = QStringLiteral("month-workbook");

QString eventKind(const QString& month)
{
    return QStringLiteral("freeze-month/") + month;
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

Figures figuresFrom(const QJsonObject& json)
{
    const auto day = [&](QStringView key) { return dayIn(json, key).value_or(QDate()); };
    const auto before = json[u"closingBefore"];
    return {.span = {json[u"month"].toString(), {day(u"from"), day(u"to")}, day(u"asOf")},
            .units = rowsFrom(json[u"units"].toArray()),
            .categories = rowsFrom(json[u"categories"].toArray()),
            .tracks = {},
            .total = rowFrom(json[u"total"].toObject()),
            .faulty = {},
            .corrections = correctionsFrom(json[u"corrections"].toArray()),
            .closingBefore = before.isDouble() ? std::optional(before.toInteger()) : std::nullopt};
}

Result<QByteArray> workbookOf(const Desk& desk, const QString& month, std::optional<QDate> asOf)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(month + QStringLiteral(".xlsx"));
    if (auto written = writeMonthWorkbook(desk, month, asOf, path); !written)
        return refuse(written.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::FileUnreadable, {path, file.errorString()});
    return file.readAll();
}

QStringList numbersOf(const std::vector<CaseNumber>& numbers)
{
    QStringList texts;
    for (const auto& number : numbers)
        texts += number.text();
    return texts;
}

} // namespace

QString frozenWorkbook(const QString& month)
{
    return QStringLiteral("月报〔%1〕").arg(month);
}

Result<std::optional<Figures>> frozenFigures(const CaseRecord& record, const QString& month)
{
    const auto frozen = record.configuration(eventKind(month));
    if (!frozen)
        return refuse(frozen.error());
    if (frozen->isEmpty())
        return std::optional<Figures>();
    return std::optional(figuresFrom(*frozen));
}

Result<ClosedMonths> closedMonths(const Desk& desk)
{
    std::vector<ClosedMonth> months;
    const QDate last = std::max(desk.today, desk.workingDate).addMonths(1);
    for (QDate month(desk.programme.firstYear, 1, 1); month <= last; month = month.addMonths(1)) {
        const auto frozen = desk.record.eventsOfKind(eventKind(monthLabel(month)));
        if (!frozen)
            return refuse(frozen.error());
        for (const auto& event : *frozen)
            months.push_back({month, dayIn(event.payload, u"to").value_or(QDate()), event.seq});
    }
    return ClosedMonths(std::move(months));
}

namespace {

// A month counted and written, and how far the record was then.
struct PreparedMonth {
    std::int64_t head = 0;
    Figures figures;
    QByteArray workbook;
};

Outcome mayFreeze(const MonthReport& report)
{
    const ReportSpan& span = report.figures.span;
    if (report.frozen)
        return refuse(ErrorCode::MonthFrozen, {span.label});
    if (span.readOn() < span.period.to)
        return refuse(ErrorCode::DateInFuture,
                      {QStringLiteral("month"), span.period.to.toString(Qt::ISODate),
                       span.asOf.toString(Qt::ISODate)},
                      span.label);
    if (!report.figures.identityHolds())
        return refuse(ErrorCode::IdentityBroken,
                      {span.label, numbersOf(report.figures.faulty).join(u", ")});
    return {};
}

Result<PreparedMonth> prepared(const Desk& desk, const QString& month, std::optional<QDate> asOf)
{
    const auto head = desk.record.head();
    if (!head)
        return refuse(head.error());
    auto report = monthReport(desk, month, asOf);
    if (!report)
        return refuse(report.error());
    if (auto may = mayFreeze(*report); !may)
        return refuse(may.error());
    auto workbook = workbookOf(desk, month, asOf);
    if (!workbook)
        return refuse(workbook.error());
    return PreparedMonth{head->seq, std::move(report->figures), std::move(*workbook)};
}

IssuedPaper paperOf(const PreparedMonth& counted, QDate on)
{
    const ReportSpan& span = counted.figures.span;
    return {.kind = kMonthWorkbook,
            .year = span.period.to.year(),
            .number = span.period.to.month(),
            .numberText = frozenWorkbook(span.label),
            .subject = {},
            .addressee = {},
            .issuedOn = on,
            .sha256 =
                QCryptographicHash::hash(counted.workbook, QCryptographicHash::Sha256).toHex()};
}

} // namespace

Outcome freezeMonth(Desk& desk, const Acting& acting, const QString& month,
                    std::optional<QDate> asOf)
{
    if (auto may = mayEnter(acting, desk.today); !may)
        return may;
    // Counting takes long, so it is done before the lock is taken, and once more inside it when
    // somebody has recorded something meanwhile: that would be in no month.
    auto counted = prepared(desk, month, asOf);
    if (!counted)
        return refuse(counted.error());
    const auto decision = [&](const Desk& fresh) -> Result<Decision> {
        const auto head = fresh.record.head();
        if (!head)
            return refuse(head.error());
        if (head->seq != counted->head)
            counted = prepared(fresh, month, asOf);
        if (!counted)
            return refuse(counted.error());
        return Decision{
            {{eventKind(month), {}, acting, {}, monthReportJson(counted->figures, true)}}};
    };
    const auto keepWorkbook = [&](const Recorded&) {
        return desk.papers.freeze(paperOf(*counted, acting.on), counted->workbook);
    };
    return decide(desk, acting, {}, decision, keepWorkbook).map([](const Recorded&) {});
}

} // namespace jiuzhang
