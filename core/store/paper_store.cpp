// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/paper_store.h"

#include "core/base/canonical_json.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace jiuzhang {

namespace {

QString withColumns(const char* sql)
{
    return QString::fromLatin1(sql).arg(
        QStringLiteral("kind, year, number, number_text, subject, addressee, issued_on, sha256,"
                       " fields"));
}

Result<std::vector<IssuedPaper>> papersIn(Statement& row)
{
    std::vector<IssuedPaper> papers;
    const auto read = row.each([&]() -> Outcome {
        papers.push_back(
            {.kind = row.text(0),
             .year = static_cast<int>(row.number(1)),
             .number = static_cast<int>(row.number(2)),
             .numberText = row.text(3),
             .subject = row.isNull(4) ? std::nullopt : std::optional(CaseNumber(row.text(4))),
             .addressee = row.text(5),
             .issuedOn = QDate::fromString(row.text(6), Qt::ISODate),
             .sha256 = row.text(7).toLatin1(),
             .fields = QJsonDocument::fromJson(row.text(8).toUtf8()).object()});
        return {};
    });
    if (!read)
        return refuse(read.error());
    return papers;
}

} // namespace

QByteArray sha256Of(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

Result<int> PaperStore::nextNumber(const QString& kind, int year, int first) const
{
    Statement highest(connection_, QStringLiteral("SELECT coalesce(max(number), 0) FROM paper"
                                                  " WHERE kind = ? AND year = ?"));
    return highest.bind(kind).bind(std::int64_t{year}).next().map([&](bool) {
        return std::max(static_cast<int>(highest.number(0)) + 1, first);
    });
}

Outcome PaperStore::freeze(const IssuedPaper& paper, const QByteArray& pdf)
{
    if (!connection_.isInTransaction())
        return refuse(ErrorCode::StorageFailed,
                      {connection_.path(), QStringLiteral("no transaction is open")});
    Statement row(connection_,
                  QStringLiteral("INSERT INTO paper (kind, year, number, number_text, subject,"
                                 " addressee, issued_on, sha256, fields, bytes)"
                                 " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    row.bind(paper.kind).bind(std::int64_t{paper.year}).bind(std::int64_t{paper.number});
    row.bind(paper.numberText).bind(paper.subject).bind(paper.addressee).bind(paper.issuedOn);
    row.bind(QString::fromLatin1(sha256Of(pdf)));
    row.bind(QString::fromUtf8(canonicalJson(paper.fields))).bind(QVariant(pdf));
    return row.run();
}

Result<std::vector<IssuedPaper>> PaperStore::papersOf(const CaseNumber& subject) const
{
    Statement row(connection_,
                  withColumns("SELECT %1 FROM paper WHERE subject = ? ORDER BY rowid"));
    return papersIn(row.bind(subject.text()));
}

Result<std::vector<IssuedPaper>> PaperStore::papersOf(int year) const
{
    Statement row(connection_, withColumns("SELECT %1 FROM paper WHERE year = ? ORDER BY rowid"));
    return papersIn(row.bind(std::int64_t{year}));
}

Result<QByteArray> PaperStore::bytes(const QString& numberText) const
{
    Statement row(connection_, QStringLiteral("SELECT bytes FROM paper WHERE number_text = ?"));
    const auto found = row.bind(numberText).next();
    if (!found)
        return refuse(found.error());
    if (!*found)
        return refuse(ErrorCode::KindUnknown, {numberText, QString()});
    return row.value(0).toByteArray();
}

} // namespace jiuzhang
