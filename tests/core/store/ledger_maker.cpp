// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/ledger_maker.h"

#include <sqlite3.h>

namespace jiuzhang {

LedgerMaker::LedgerMaker()
{
    REQUIRE(folder_.isValid());
    file_ = must(LedgerFile::create(path()));
}

void LedgerMaker::reopen()
{
    close();
    file_ = must(LedgerFile::open(path()));
}

void LedgerMaker::tamperClosed(const QByteArray& sql)
{
    close();
    sqlite3* database = nullptr;
    REQUIRE(sqlite3_open(path().toUtf8().constData(), &database) == SQLITE_OK);
    const auto run = [&](const QByteArray& script, int (*row)(void*, int, char**, char**) = nullptr,
                         void* target = nullptr) {
        char* words = nullptr;
        sqlite3_exec(database, script.constData(), row, target, &words);
        const std::string said = words ? words : "";
        sqlite3_free(words);
        CAPTURE(script.toStdString());
        REQUIRE(said == "");
    };
    const auto addTo = [](void* target, int, char** values, char**) {
        *static_cast<QByteArray*>(target) += QByteArray(values[0]) + ';';
        return 0;
    };
    QByteArray drops;
    QByteArray triggers;
    run("SELECT 'DROP TRIGGER ' || name FROM sqlite_schema WHERE type = 'trigger'", addTo, &drops);
    run("SELECT sql FROM sqlite_schema WHERE type = 'trigger'", addTo, &triggers);
    run(drops + sql);
    run(triggers);
    sqlite3_close(database);
}

void LedgerMaker::tamper(const QByteArray& sql)
{
    tamperClosed(sql);
    reopen();
}

CaseNumber LedgerMaker::enter(const ClueContent& clue, QDate on)
{
    std::optional<CaseNumber> number;
    must(record().atomically([&]() -> Outcome {
        number = must(record().nextNumbers(on.year(), 1)).front();
        must(record().append(registering(*number, clue, on)));
        return {};
    }));
    return *number;
}

void LedgerMaker::act(const CaseNumber& number, const QString& kind, QDate on,
                      const QJsonObject& payload)
{
    must(record().atomically([&]() -> Outcome {
        must(
            record().append(NewEvent{.kind = kind,
                                     .subject = number,
                                     .acting = {.operatorName = QStringLiteral("经办01"), .on = on},
                                     .payload = payload}));
        return {};
    }));
}

void LedgerMaker::issue(IssuedPaper paper, const QByteArray& bytes)
{
    must(record().atomically([&]() -> Outcome {
        paper.sha256 = must(file_->kept().keep(bytes));
        must(record().append(
            {.kind = kIssuePaper,
             .subject = paper.subject,
             .acting = {.operatorName = QStringLiteral("经办01"), .on = paper.issuedOn},
             .payload = payloadOf(paper)}));
        return {};
    }));
}

Case LedgerMaker::load(const CaseNumber& number)
{
    return must(record().load(number));
}

std::vector<QString> LedgerMaker::numbers(const LedgerQuestion& question)
{
    const auto rows = must(query().rows(question));
    std::vector<QString> numbers;
    for (const auto& subject : must(query().cases(rows, question.asOf)))
        numbers.push_back(subject.number.text());
    return numbers;
}

Verification LedgerMaker::verify(const std::optional<LedgerCare::Anchor>& anchor)
{
    return must(file_->care().verify(anchor, {}));
}

ClueContent someClue()
{
    ClueContent clue;
    clue.source = SourceId(QStringLiteral("public"));
    clue.receivedOn = QDate(2022, 4, 20);
    clue.entity = QStringLiteral("景德镇某建设有限公司");
    clue.category = CategoryId(QStringLiteral("payment-arrears"));
    clue.respondent = UnitId(QStringLiteral("dept-education"));
    clue.locality = UnitId(QStringLiteral("360203001"));
    clue.total = Money::fromFen(128'650'000);
    clue.facts = QStringLiteral("校舍维修完工后尾款未付。");
    clue.claim = QStringLiteral("请求支付余款。");
    return clue;
}

NewEvent registering(const CaseNumber& number, const ClueContent& clue, QDate on)
{
    return NewEvent{.kind = QStringLiteral("register"),
                    .subject = number,
                    .acting = {.operatorName = QStringLiteral("经办01"), .on = on},
                    .payload = {{QStringLiteral("year"), number.text().left(4).toInt()},
                                {QStringLiteral("clue"), toJson(clue)}}};
}

} // namespace jiuzhang
