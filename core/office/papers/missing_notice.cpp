// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/papers/missing_notice.h"

#include "core/figures/report_span.h"
#include "core/office/months/submissions.h"

#include <QJsonArray>

#include <algorithm>
#include <set>

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

Result<Print> printMissingReportNotices(Desk& desk, const Acting& acting,
                                        const BeforePrintKept& beforeKept)
{
    const auto missing = dueMissingReports(desk, acting.on);
    if (!missing)
        return refuse(missing.error());
    std::set<QDate> months;
    for (const auto& report : *missing)
        months.insert(report.month);
    std::vector<PrintRequest> requests;
    for (const QDate month : months)
        requests.push_back({kNotice, {}, {{QStringLiteral("month"), monthLabel(month)}}});
    return issuedPapers(desk, acting, requests, beforeKept);
}

} // namespace jiuzhang
