// SPDX-License-Identifier: GPL-3.0-or-later
// What units send back in the workbooks that they were sent.
#include "core/office/replies.h"

#include "core/exchange/sheet_stream.h"
#include "core/office/months/submissions.h"
#include "core/office/reply_books.h"
#include "tests/core/office/entries.h"

#include <QFile>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

const QString kFinanceName = u"区财政局"_s;

// The answers of a row, by the headings of their columns.
using Answers = std::map<QString, CellValue>;

// A reply workbook as it comes out of the reader, which repeats it.
struct RepliesDesk : DeskMaker {
    QString reader = file(u"reader"_s);
    QString book = file(u"回复.xlsx"_s);

    RepliesDesk()
    {
        write(reader, "#!/bin/sh\nexec cat \"$1\"\n");
        QFile::setPermissions(reader, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void write(const QString& path, const QByteArray& content)
    {
        QFile written(path);
        REQUIRE(written.open(QIODevice::WriteOnly));
        REQUIRE(written.write(content) == content.size());
    }

    void fillIn(const std::vector<std::pair<CaseNumber, Answers>>& rows, const Answers& report = {},
                const QString& unit = kFinanceName)
    {
        Sheet sheet{.name = u"办理回复"_s, .hidden = false, .rows = {}, .merged = {}};
        sheet.rows[1].cells.emplace(1, u"办理情况回复表"_s);
        int place = 0;
        for (const auto& column : replyColumns())
            sheet.rows[3].cells.emplace(++place, QString::fromUtf16(column.heading));
        int row = 3;
        for (const auto& [number, answers] : rows) {
            auto& cells = sheet.rows[++row].cells;
            cells.emplace(1, number.text());
            place = 0;
            for (const auto& column : replyColumns()) {
                ++place;
                if (const auto given = answers.find(QString::fromUtf16(column.heading));
                    given != answers.end())
                    cells.emplace(place, given->second);
            }
        }
        Sheet month{.name = u"月报"_s, .hidden = false, .rows = {}, .merged = {}};
        month.rows[2].cells = {{1, u"填报单位"_s}, {2, unit}};
        row = 2;
        for (const QString& label : {u"报送月份"_s, u"是否零报告"_s, u"报送日期"_s}) {
            month.rows[++row].cells.emplace(1, label);
            if (const auto given = report.find(label); given != report.end())
                month.rows[row].cells.emplace(2, given->second);
        }
        write(book, toStream({sheet, month}));
    }

    Result<ReplyOutcome> take(bool dryRun = false, bool partial = false,
                              const char* on = "2022-06-20")
    {
        return takeReplies(desk(), DeskMaker::on(on), {book, reader, dryRun, partial});
    }

    CaseNumber sent()
    {
        const auto number = registered();
        dispatched(number);
        return number;
    }
};

Answers wholeAnswer()
{
    return {{u"签收人"_s, u"联系人03"_s},
            {u"签收日期"_s, QDate(2022, 5, 12)},
            {u"办理日期"_s, QDate(2022, 6, 1)},
            {u"办理情况"_s, u"尾款属实"_s},
            {u"处置类别"_s, chineseOf(Track::Prompt)},
            {u"认定金额（万元）"_s, 86.5},
            {u"认定依据"_s, u"结算书"_s},
            {u"处理意见"_s, u"分两次付清"_s},
            {u"提出人"_s, u"分管领导01"_s},
            {u"兑现金额（万元）"_s, 38.0001},
            {u"兑现日期"_s, QDate(2022, 6, 10)},
            {u"兑现凭证"_s, u"支付凭证001"_s},
            {u"存在困难"_s, u"资金紧张"_s},
            {u"下步打算"_s, u"七月付清"_s}};
}

} // namespace

TEST_CASE("a filled row becomes acts on behalf of the unit, each on its day", "[office]")
{
    RepliesDesk maker;
    const auto number = maker.sent();
    maker.fillIn({{number, wholeAnswer()}});
    const auto outcome = must(maker.take());
    CHECK(outcome.rejected.empty());
    CHECK(outcome.fresh() == 7);
    REQUIRE(outcome.batch);
    const Case subject = maker.load(number);
    CHECK(subject.state == State::Handling);
    CHECK(subject.legs.back().signedBy == u"联系人03"_s);
    CHECK(subject.legs.back().signedOn == day("2022-05-12"));
    CHECK(subject.track == Track::Prompt);
    CHECK(subject.finding == u"尾款属实"_s);
    CHECK(subject.recognised == Money::fromFen(86'500'000));
    REQUIRE(subject.fulfilments.size() == 1);
    CHECK(subject.fulfilments[0].amount == Money::fromFen(38'000'100));
    CHECK(subject.fulfilments[0].on == day("2022-06-10"));
    REQUIRE(subject.opinions.size() == 1);
    CHECK(subject.opinions[0].on == day("2022-06-01"));
    for (const auto& event : must(maker.desk().record.events(number))) {
        if (event.kind == u"opine")
            CHECK(event.onBehalfOf == kFinanceName);
        if (event.kind == u"annotate")
            CHECK((event.payload[u"text"] == u"存在困难：资金紧张"_s ||
                   event.payload[u"text"] == u"下步打算：七月付清"_s));
    }
    const Event evidence = must(maker.desk().record.event(*outcome.batch));
    const auto digest = evidence.payload[u"sha256"].toString().toLatin1();
    QFile book(maker.book);
    REQUIRE(book.open(QIODevice::ReadOnly));
    CHECK(must(maker.desk().kept.bytes(digest)) == book.readAll());
    CHECK(maker.isSound());
}

TEST_CASE("a look at a reply workbook enters nothing", "[office]")
{
    RepliesDesk maker;
    const auto number = maker.sent();
    maker.fillIn({{number, wholeAnswer()}});
    const auto head = maker.head();
    const auto outcome = must(maker.take(true));
    CHECK(outcome.acts.size() == 7);
    CHECK_FALSE(outcome.batch);
    CHECK(maker.head() == head);
}

TEST_CASE("the same workbook twice enters nothing twice, and one that goes on only what is new",
          "[office]")
{
    RepliesDesk maker;
    const auto number = maker.sent();
    auto answers = wholeAnswer();
    maker.fillIn({{number, answers}});
    must(maker.take());
    const auto head = maker.head();
    const auto again = must(maker.take());
    CHECK(again.fresh() == 0);
    CHECK(again.acts.size() == 7);
    CHECK(maker.head() == head);

    answers[u"兑现金额（万元）"_s] = 20.0;
    answers[u"兑现日期"_s] = QDate(2022, 6, 15);
    answers[u"兑现凭证"_s] = u"支付凭证002"_s;
    maker.fillIn({{number, answers}});
    CHECK(must(maker.take()).fresh() == 1);
    CHECK(maker.load(number).fulfilled() == Money::fromFen(58'000'100));
    CHECK(maker.isSound());
}

TEST_CASE("what was withdrawn since is entered again when the workbook comes again", "[office]")
{
    RepliesDesk maker;
    const auto number = maker.sent();
    maker.fillIn({{number, {{u"签收人"_s, u"联系人03"_s}, {u"签收日期"_s, QDate(2022, 5, 12)}}}});
    must(maker.take());
    maker.act("withdraw", number, "2022-06-20", {{u"reason"_s, u"签错"_s}});
    CHECK(maker.load(number).state == State::Dispatched);
    CHECK(must(maker.take()).fresh() == 1);
    CHECK(maker.load(number).state == State::Handling);
}

TEST_CASE("a row at fault is named with its column", "[office]")
{
    struct Fault {
        const char16_t* heading;
        CellValue answer;
    };
    const auto fault = GENERATE(values<Fault>({{u"兑现凭证", std::monostate()},
                                               {u"提出人", std::monostate()},
                                               {u"认定依据", std::monostate()},
                                               {u"兑现日期", u"六月上旬"_s},
                                               {u"认定金额（万元）", u"约80"_s},
                                               {u"认定金额（万元）", u"¥80"_s},
                                               {u"处置类别", u"再议"_s},
                                               {u"兑现金额（万元）", 100.0}}));
    RepliesDesk maker;
    const auto good = maker.sent();
    const auto bad = maker.sent();
    auto answers = wholeAnswer();
    const QString heading = QString::fromUtf16(fault.heading);
    CAPTURE(heading.toStdString());
    answers[heading] = fault.answer;
    if (std::holds_alternative<std::monostate>(fault.answer))
        answers.erase(heading);
    maker.fillIn({{good, wholeAnswer()}, {bad, answers}});
    const auto head = maker.head();
    CHECK(refusalOf(maker.take()) == ErrorCode::RepliesRefused);
    CHECK(maker.head() == head);
    const auto outcome = must(maker.take(false, true)); // the right rows alone
    REQUIRE(outcome.rejected.size() == 1);
    CHECK(outcome.rejected[0].row == 5);
    CHECK(outcome.rejected[0].heading == heading);
    CHECK(maker.load(good).state == State::Handling);
    CHECK(maker.load(bad).state == State::Dispatched); // no part of the row
    CHECK(maker.isSound());
}

TEST_CASE("a unit answers only about cases that it has", "[office]")
{
    RepliesDesk maker;
    const auto number = maker.sent();
    maker.fillIn({{number, wholeAnswer()}}, {}, u"区商务局"_s);
    const auto outcome = must(maker.take(true));
    REQUIRE(outcome.rejected.size() == 1);
    CHECK(outcome.rejected[0].error.code == ErrorCode::UnknownChoice);
    maker.fillIn({{CaseNumber(u"2022-0099"_s), wholeAnswer()}});
    CHECK(must(maker.take(true)).rejected[0].error.code == ErrorCode::CaseUnknown);
}

TEST_CASE("the monthly report in the workbook stands on the board, a nil return too", "[office]")
{
    RepliesDesk maker;
    maker.fillIn({},
                 {{u"报送月份"_s, u"2022-06"_s},
                  {u"是否零报告"_s, u"是"_s},
                  {u"报送日期"_s, QDate(2022, 6, 20)}},
                 u"新厂街道办事处"_s);
    const auto outcome = must(maker.take(false, false, "2022-06-21"));
    REQUIRE(outcome.report);
    CHECK(outcome.fresh() == 1);
    const auto received = must(submissionsOf(maker.desk()));
    const auto standing =
        received.standing(UnitId(u"360203002"_s), day("2022-06-01"), day("2022-06-21"));
    CHECK(standing.nil);
    CHECK(standing.state == ReportStanding::State::OnTime);
    CHECK(must(maker.take(false, false, "2022-06-21")).fresh() == 0);
    CHECK(must(submissionsOf(maker.desk())).of(UnitId(u"360203002"_s), day("2022-06-01")).size() ==
          1);
}

TEST_CASE("a workbook that is none of ours is refused", "[office]")
{
    RepliesDesk maker;
    Sheet sheet{.name = u"线索"_s, .hidden = false, .rows = {}, .merged = {}};
    sheet.rows[1].cells.emplace(1, u"单位名称"_s);
    maker.write(maker.book, toStream({sheet}));
    CHECK(refusalOf(maker.take()) == ErrorCode::NotAReplyBook);
}

TEST_CASE("a reply workbook goes to the unit that has the cases, and it is recorded", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    const QString path = maker.file(u"发出.xlsx"_s);
    const auto acting = maker.on("2022-05-11");
    CHECK(refusalOf(writeReplyBook(maker.desk(), acting, {number}, {}, path)) ==
          ErrorCode::ActNotAllowed); // nobody has it yet
    CHECK_FALSE(QFile::exists(path));
    maker.dispatched(number);
    const auto events = maker.head().first;
    must(writeReplyBook(maker.desk(), acting, {number}, {}, path));
    CHECK(QFile::exists(path));
    CHECK(maker.head().first == events + 1);
    CHECK(refusalOf(writeReplyBook(maker.desk(), acting, {number}, UnitId(u"dept-commerce"_s),
                                   path)) == ErrorCode::UnknownChoice);
    must(writeReplyBook(maker.desk(), acting, {}, UnitId(u"dept-finance"_s), path));
    const auto done = maker.registered();
    maker.settled(done);
    const auto settled = writeReplyBook(maker.desk(), maker.on("2022-06-11"), {done}, {}, path);
    REQUIRE_FALSE(settled); // and not that its unit is no choice for its unit
    CHECK(settled.error() ==
          Error{ErrorCode::ActNotAllowed, {u"reply-book"_s, u"settled"_s, QString()}, done.text()});
    CHECK(maker.isSound());
}
