// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/told_query.h"

#include "core/office/permission.h"
#include "core/office/told_cases.h"

namespace jiuzhang {

Result<CaseFile> caseFileFor(const Desk& desk, const Acting& reader, const CaseNumber& number)
{
    auto file = TRY(caseFile(desk, number));
    if (maySeeParties(desk, {reader.operatorName, {}, desk.today}))
        return file;
    auto told = TRY(ToldCases::of(desk, {}, ToldCases::As::Masked));
    return told.told(std::move(file));
}

Result<Case> listedCase(const Desk& desk, const CaseNumber& number)
{
    auto told = TRY(ToldCases::of(desk, {}, ToldCases::As::Masked));
    return told.told(TRY(caseFile(desk, number))).subject;
}

Result<std::vector<std::int64_t>> ToldQuery::rows(const LedgerQuestion& question) const
{
    return rowsFor(desk_, reader_(), question);
}

Result<std::vector<Case>> ToldQuery::cases(std::span<const std::int64_t> rows,
                                           std::optional<QDate> asOf) const
{
    auto cases = TRY(desk_.query.cases(rows, asOf));
    auto told = TRY(ToldCases::of(desk_, {}, ToldCases::As::Masked));
    for (Case& subject : cases) {
        if (!told.isToldWhole(subject))
            subject = told.told(TRY(caseFile(desk_, subject.number, asOf))).subject;
    }
    return cases;
}

Outcome ToldQuery::forEachOf(std::span<const std::int64_t> rows, std::optional<QDate> asOf,
                             const std::function<Outcome(const Case&)>& visit) const
{
    for (const auto& subject : TRY(cases(rows, asOf)))
        TRY(visit(subject));
    return {};
}

Outcome ToldQuery::forEach(std::optional<QDate> asOf,
                           const std::function<bool(const Case&)>& visit) const
{
    return desk_.query.forEach(asOf, visit);
}

Outcome ToldQuery::forEachAtWork(std::optional<QDate> asOf,
                                 const std::function<void(const WorkLine&)>& visit) const
{
    return desk_.query.forEachAtWork(asOf, visit);
}

Result<std::map<QString, int>> ToldQuery::counts(const LedgerQuestion& question,
                                                 const QString& field) const
{
    return desk_.query.counts(question, field);
}

} // namespace jiuzhang
