// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/paper_store.h"

#include "core/base/partial_date.h"
#include "core/store/case_columns.h"

#include <QJsonDocument>

namespace jiuzhang {

namespace {

QString withPaperColumns(const char* sql)
{
    return QString::fromLatin1(sql).arg(
        QStringLiteral("kind, year, number, number_text, subject, addressee, issued_on, sha256,"
                       " fields"));
}

Result<std::vector<IssuedPaper>> papersIn(Statement& row)
{
    std::vector<IssuedPaper> papers;
    TRY(row.each([&]() -> Outcome {
        papers.push_back(
            {.kind = row.text(0),
             .year = static_cast<int>(row.number(1)),
             .number = static_cast<int>(row.number(2)),
             .numberText = row.text(3),
             .subject = row.isNull(4) ? std::nullopt : std::optional(CaseNumber(row.text(4))),
             .addressee = row.text(5),
             .issuedOn = isoDay(row.text(6)),
             .sha256 = row.bytes(7),
             .fields = QJsonDocument::fromJson(row.bytes(8)).object()});
        return {};
    }));
    return papers;
}

} // namespace

Result<int> PaperStore::nextNumber(const QString& kind, int year, int first) const
{
    Statement highest(connection_, QStringLiteral("SELECT coalesce(max(number), 0) FROM paper"
                                                  " WHERE kind = ? AND year = ?"));
    return highest.bind(kind).bind(std::int64_t{year}).next().map([&](bool) {
        return std::max(static_cast<int>(highest.number(0)) + 1, first);
    });
}

Result<std::optional<QDate>> PaperStore::newestDay(const QString& kind, int year) const
{
    Statement newest(connection_, QStringLiteral("SELECT max(issued_on) FROM paper"
                                                 " WHERE kind = ? AND year = ?"));
    return newest.bind(kind).bind(std::int64_t{year}).next().map([&](bool) {
        const QDate day = isoDay(newest.text(0));
        return day.isValid() ? std::optional(day) : std::nullopt;
    });
}

Result<std::vector<IssuedPaper>> PaperStore::papersOf(const CaseNumber& subject) const
{
    Statement row(connection_,
                  withPaperColumns("SELECT %1 FROM paper WHERE case_id = ? ORDER BY seq"));
    return papersIn(row.bind(rowIdOf(subject).value_or(0)));
}

Result<std::vector<IssuedPaper>> PaperStore::papersOf(int year) const
{
    Statement row(connection_,
                  withPaperColumns("SELECT %1 FROM paper WHERE year = ? ORDER BY seq"));
    return papersIn(row.bind(std::int64_t{year}));
}

Result<QByteArray> PaperStore::bytes(const QString& numberText) const
{
    Statement row(connection_,
                  QStringLiteral("SELECT sha256, damaged FROM paper WHERE number_text = ?"));
    const auto found = TRY(row.bind(numberText).next());
    if (!found)
        return refuse(ErrorCode::PaperUnknown, {numberText});
    if (row.number(1) != 0)
        return refuse(ErrorCode::ContentDamaged, {connection_.path(), row.text(0)});
    return kept_.bytes(row.bytes(0));
}

} // namespace jiuzhang
