// SPDX-License-Identifier: GPL-3.0-or-later
// What the ledger's screen writes for others, and takes back from them.
#include "ui/ledger/export_presenter.h"

#include "core/office/dispatching.h"
#include "tests/ui/heard_view.h"
#include "tests/ui/registered_clues.h"
#include "ui/ledger/reply_presenter.h"

#include <QFile>
#include <QTest>

#include <xlsxwriter.h>

using namespace jiuzhang;
using namespace jiuzhang::ui;
using namespace Qt::StringLiterals;

namespace {

const qsizetype kAllFields = 6; // behind the columns shown and the five purposes

struct HeardReplies final : ReplyView {
    QString title;
    QList<ReplyLine> lines;
    bool mayEnter = false;
    bool closed = false;
    void showReplies(const QString& what, const QList<ReplyLine>& all, bool may) override
    {
        title = what;
        lines = all;
        mayEnter = may;
    }
    void showRepliesClosed() override { closed = true; }
};

struct ExportDesk {
    OpenWorkplace place;
    AnsweringPrompts prompts;
    HeardView view;
    HeardReplies replies;
    ExportPresenter exporting{place.workplace, prompts, view};
    ReplyPresenter replying{place.workplace, prompts, view, replies};

    ExportDesk() { registerClue(place, u"甲厂"_s); }

    void finish()
    {
        REQUIRE(QTest::qWaitFor([this] { return view.work.isEmpty(); }, 60'000));
    }
    [[nodiscard]] QString file(const QString& name) const { return place.folder.filePath(name); }
    [[nodiscard]] static QByteArray content(const QString& path)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

} // namespace

TEST_CASE("the cases shown are exported with the columns shown", "[ledger]")
{
    ExportDesk desk;
    registerClue(desk.place, u"乙厂"_s);
    desk.prompts.choices = {0};
    desk.prompts.file = desk.file(u"所列.csv"_s);
    const LedgerQuestion question{.find = u"乙厂"_s, .on = QDate(2022, 6, 20)};
    desk.exporting.exportCases(question, {u"number"_s, u"state"_s, u"disputed"_s});
    desk.finish();
    CHECK_FALSE(desk.view.refused);
    CHECK(desk.view.file == *desk.prompts.file);
    const auto text = QString::fromUtf8(ExportDesk::content(*desk.prompts.file));
    CHECK(text.contains(u"案件编号,当前阶段,争议（拖欠）金额（万元）\r\n"_s));
    CHECK(text.contains(u"2022-0002"_s));
    CHECK_FALSE(text.contains(u"2022-0001"_s));
}

TEST_CASE("an export that is not asked for to its end writes nothing", "[ledger]")
{
    ExportDesk desk;
    desk.prompts.file = desk.file(u"导出.csv"_s);
    desk.exporting.exportCases({.on = QDate(2022, 6, 20)}, {}); // no columns were chosen
    desk.prompts.choices = {kAllFields + 1};                    // in clear, but no reason is given
    desk.exporting.exportCases({.on = QDate(2022, 6, 20)}, {});
    CHECK(desk.view.work.isEmpty());
    CHECK_FALSE(QFile::exists(*desk.prompts.file));
    desk.prompts.choices = {kAllFields};
    desk.prompts.file = desk.file(u"导出.docx"_s);
    desk.exporting.exportCases({.on = QDate(2022, 6, 20)}, {});
    desk.finish();
    REQUIRE(desk.view.refused);
    CHECK(desk.view.refused->code == ErrorCode::OutputUnsupported);
}

TEST_CASE("the office's own workbook is filled with the cases shown, and stays as it was",
          "[ledger]")
{
    ExportDesk desk;
    desk.prompts.own = desk.file(u"本办表.xlsx"_s);
    desk.prompts.file = desk.file(u"已填.xlsx"_s);
    desk.prompts.choices = {kAllFields + 2};
    const auto make = [&](const char* text) {
        lxw_workbook* book = workbook_new(desk.prompts.own->toUtf8().constData());
        worksheet_write_string(workbook_add_worksheet(book, nullptr), 0, 0, text, nullptr);
        REQUIRE(workbook_close(book) == LXW_NO_ERROR);
        return ExportDesk::content(*desk.prompts.own);
    };
    SECTION("a field of the case")
    {
        const auto before = make("{{市场主体}}");
        desk.exporting.exportCases({.on = QDate(2022, 6, 20)}, {});
        desk.finish();
        CHECK_FALSE(desk.view.refused);
        CHECK(desk.view.file == *desk.prompts.file);
        CHECK(QFile::exists(*desk.prompts.file));
        CHECK(ExportDesk::content(*desk.prompts.own) == before);
    }
    SECTION("a field that nobody knows")
    {
        make("{{市场主休}}");
        desk.exporting.exportCases({.on = QDate(2022, 6, 20)}, {});
        desk.finish();
        REQUIRE(desk.view.refused);
        CHECK(desk.view.refused->code == ErrorCode::PlaceholderUnknown);
        CHECK_FALSE(QFile::exists(*desk.prompts.file));
    }
}

TEST_CASE("a reply workbook is looked at before it is entered", "[ledger]")
{
    ExportDesk desk;
    const CaseNumber number(u"2022-0001"_s);
    const DispatchChoice nobodyElse{.lead = {}, .copied = std::vector<UnitId>()};
    const auto acting = desk.place.workplace.acting();
    REQUIRE(dispatchCase(desk.place.desk(), acting, number, nobodyElse).result.ok());
    desk.prompts.file = desk.file(u"回复.xlsx"_s);
    desk.replying.writeBook({number});
    CHECK_FALSE(desk.view.refused);
    CHECK(desk.view.changes == 1);
    CHECK(QFile::exists(*desk.prompts.file));

    QStringList headings;
    QStringList answers;
    for (const auto& column : replyColumns()) {
        headings += QString::fromUtf16(column.heading);
        answers += column.part == ReplyColumn::Part::Trouble ? u"资金紧张"_s : QString();
    }
    answers.front() = number.text();
    desk.prompts.file = desk.file(u"回复.csv"_s);
    QFile table(*desk.prompts.file);
    REQUIRE(table.open(QIODevice::WriteOnly));
    table.write((headings.join(u',') + u'\n' + answers.join(u',') + u'\n').toUtf8());
    table.close();
    const auto head = desk.place.desk().record.head()->seq;
    desk.replying.look();
    desk.finish();
    REQUIRE(desk.replies.lines.size() == 1);
    CHECK_FALSE(desk.replies.lines[0].isRefused);
    CHECK(desk.replies.lines[0].text.contains(u"资金紧张"_s));
    CHECK(desk.replies.mayEnter);
    CHECK(desk.place.desk().record.head()->seq == head);
    desk.replying.enter();
    desk.finish();
    CHECK(desk.place.desk().record.head()->seq == head + 2);
    CHECK(desk.view.changes == 2);
    CHECK_FALSE(desk.replies.mayEnter);
    desk.replying.close();
    CHECK(desk.replies.closed);
}

TEST_CASE("the departments that cases were copied to get a workbook each", "[ledger]")
{
    ExportDesk desk;
    desk.prompts.choices = {kAllFields + 3, kAllFields + 3};
    desk.prompts.file = desk.file(QString());
    desk.exporting.exportCases({.on = QDate(2022, 6, 20)}, {});
    desk.finish();
    CHECK(desk.view.said.startsWith(u"Nothing was written"_s));

    const UnitId audit(u"dept-audit"_s);
    const DispatchChoice copied{.lead = {}, .copied = std::vector{audit}, .why = u"按职责"_s};
    REQUIRE(dispatchCase(desk.place.desk(), desk.place.workplace.acting(),
                         CaseNumber(u"2022-0001"_s), copied)
                .result.ok());
    desk.exporting.exportCases({.on = QDate(2022, 6, 20)}, {});
    desk.finish();
    CHECK_FALSE(desk.view.refused);
    CHECK(desk.view.said.startsWith(u"1 workbook(s) written"_s));
    CHECK(desk.view.file == *desk.prompts.file);
}
