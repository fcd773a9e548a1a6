// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/papers_taken_in.h"

#include "core/base/partial_date.h"
#include "core/record/paper_register.h"
#include "core/store/event_log.h"
#include "core/store/kept_store.h"

#include <QJsonDocument>

namespace jiuzhang {

namespace {

NewEvent takenIn(const Statement& row, const QByteArray& sha256)
{
    const IssuedPaper paper{.kind = row.text(0),
                            .year = static_cast<int>(row.number(1)),
                            .number = static_cast<int>(row.number(2)),
                            .numberText = row.text(3),
                            .subject = row.isNull(4) ? std::nullopt
                                                     : std::optional(CaseNumber(row.text(4))),
                            .addressee = row.text(5),
                            .issuedOn = isoDay(row.text(6)),
                            .sha256 = sha256,
                            .fields = QJsonDocument::fromJson(row.bytes(8)).object()};
    QJsonObject payload = payloadOf(paper);
    if (row.bytes(7) != sha256) {
        payload[u"damaged"] = true;
        payload[u"registeredSha256"] = row.text(7);
    }
    return {kPaperTakenIn,
            paper.subject,
            {.operatorName = QStringLiteral("系统"), .on = paper.issuedOn},
            {},
            payload};
}

} // namespace

Outcome takeInPapers(Connection& connection)
{
    EventLog log(connection);
    KeptStore kept(connection);
    Statement row(connection,
                  QStringLiteral("SELECT kind, year, number, number_text, subject, addressee,"
                                 " issued_on, sha256, fields, bytes FROM paper_before"
                                 " ORDER BY rowid"));
    const auto read = row.each([&] {
        return kept.keep(row.bytes(9)).and_then([&](const QByteArray& sha256) {
            return log.append(takenIn(row, sha256)).map([](const Event&) {});
        });
    });
    return read.and_then([&] { return connection.script("DROP TABLE paper_before"); });
}

} // namespace jiuzhang
