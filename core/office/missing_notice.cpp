// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/missing_notice.h"

#include "core/figures/report_span.h"
#include "core/office/letters.h"
#include "core/office/submissions.h"

#include <QJsonArray>

#include <algorithm>

namespace jiuzhang {

namespace {

const QString kNotice = QStringLiteral("missing-report-notice");

QJsonValue text(const QString& value)
{
    return value.isEmpty() ? QJsonValue() : QJsonValue(value);
}

} // namespace

QJsonObject missingReportFields(const Desk& desk, std::span<const MissingReport> missing, QDate on)
{
    const Programme& programme = desk.programme;
    QJsonArray units;
    QStringList addressees;
    for (const auto& report : missing) {
        units.append(programme.directory.name(report.acting));
        addressees += programme.directory.name(report.acting);
    }
    const MissingReport& first = missing.front();
    return {{QStringLiteral("organ"), programme.office},
            {QStringLiteral("district"), programme.district},
            {QStringLiteral("programmeTitle"), programme.title},
            {QStringLiteral("contactName"), text(programme.contactName)},
            {QStringLiteral("contactPhone"), text(programme.contactPhone)},
            {QStringLiteral("date"), on.toString(Qt::ISODate)},
            {QStringLiteral("addressee"), addressees.join(u'、')},
            {QStringLiteral("copies"), QJsonArray()},
            {QStringLiteral("month"), monthLabel(first.month)},
            {QStringLiteral("dueOn"), first.dueOn.toString(Qt::ISODate)},
            {QStringLiteral("workdaysLate"), first.workdaysLate},
            {QStringLiteral("limitOn"), QJsonValue()},
            {QStringLiteral("missingUnits"), units}};
}

Result<std::vector<IssuedPaper>> issueMissingReportNotices(Desk& desk, const Acting& acting)
{
    if (acting.operatorName.trimmed().isEmpty())
        return refuse(ErrorCode::OperatorMissing);
    const auto missing = dueMissingReports(desk, acting.on);
    if (!missing)
        return refuse(missing.error());
    std::vector<IssuedPaper> papers;
    const auto issued = desk.record.atomically([&]() -> Outcome {
        for (auto first = missing->begin(); first != missing->end();) {
            const auto last = std::find_if(first, missing->end(), [&](const MissingReport& each) {
                return each.month != first->month;
            });
            auto paper = issuePaper(
                desk, {}, {kNotice, missingReportFields(desk, {first, last}, acting.on)}, acting);
            if (!paper)
                return refuse(paper.error());
            papers.push_back(std::move(*paper));
            first = last;
        }
        return {};
    });
    if (!issued)
        return refuse(issued.error());
    return papers;
}

} // namespace jiuzhang
