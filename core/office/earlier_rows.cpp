// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/earlier_rows.h"

#include "core/office/past_imports.h"

#include <QJsonArray>

#include <set>

namespace jiuzhang {

namespace {

using CasesOfRows = QHash<QByteArray, QList<CaseNumber>>;

// Fingerprints of all rows that earlier imports registered, with their cases: several where
// several rows said the same.
Result<CasesOfRows> rowsImportedBefore(const Desk& desk)
{
    const auto imports = TRY(desk.record.eventsOfKind(QStringLiteral("import")));
    const auto withdrawn = TRY(voidCases(desk));
    CasesOfRows cases;
    for (const auto& event : imports) {
        for (const auto& value : event.payload[u"rows"].toArray()) {
            const auto row = value.toObject();
            const CaseNumber number(row[u"case"].toString());
            if (withdrawn.contains(number))
                continue;
            for (const auto& key : {u"fingerprint", u"written"}) {
                if (const auto said = row[QString::fromUtf16(key)]; said.isString())
                    cases[said.toString().toLatin1()].append(number);
            }
        }
    }
    return cases;
}

} // namespace

Outcome findEarlier(const Desk& desk, ImportOutcome& outcome)
{
    auto before = TRY(rowsImportedBefore(desk));
    const auto find = [&](const QString& sheet, int row, const QByteArray& fingerprint) {
        const auto cases = before.find(fingerprint);
        if (fingerprint.isEmpty() || cases == before.end() || cases->isEmpty())
            return false;
        outcome.earlier.push_back({sheet, row, cases->takeFirst()});
        return true;
    };
    for (const auto& row : outcome.rows.taken) {
        if (!find(row.sheet, row.row, row.fingerprint))
            find(row.sheet, row.row, row.written);
    }
    std::set<std::pair<QString, int>> answeredThen;
    for (const auto& each : outcome.rows.rejected) {
        const std::pair place{each.sheet, each.row};
        if (!answeredThen.contains(place) && find(each.sheet, each.row, each.written))
            answeredThen.insert(place);
    }
    std::erase_if(outcome.rows.rejected, [&](const RowRejection& each) {
        return answeredThen.contains({each.sheet, each.row});
    });
    return {};
}

} // namespace jiuzhang
