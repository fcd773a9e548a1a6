// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/papers/missing_notice.h"

#include "core/figures/report_span.h"
#include "core/office/months/submissions.h"
#include "core/office/papers/paper_fields.h"

#include <QJsonArray>

#include <algorithm>
#include <set>

namespace jiuzhang {

namespace {

const QString kNotice = QStringLiteral("missing-report-notice");

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
    QJsonObject fields = commonFields(desk, on);
    fields[u"addressee"] = addressees.join(u'、');
    fields[u"month"] = monthLabel(first.month);
    fields[u"dueOn"] = first.dueOn.toString(Qt::ISODate);
    fields[u"workdaysLate"] = first.workdaysLate;
    fields[u"limitOn"] = QJsonValue();
    fields[u"missingUnits"] = units;
    return fields;
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
