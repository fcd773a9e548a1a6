// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/command_line/races/writings.h"

#include "app/command_line/command_line.h"
#include "core/exchange/reply_columns.h"
#include "core/office/backups.h"
#include "core/office/months/reporting_rules.h"
#include "core/office/papers/paper_register_book.h"
#include "core/office/papers/paper_wording.h"
#include "core/office/papers/saved_papers.h"
#include "core/office/past_imports.h"
#include "core/office/rules/calendar_change.h"
#include "core/office/rules/directory_edits.h"
#include "core/office/rules/succession.h"
#include "tests/command_line/races/office_at_work.h"
#include "ui/dispatch/dispatch_presenter.h"
#include "ui/shared/error_text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

namespace jiuzhang::tests {

namespace {

// What is entered in a window is entered on this day, which begins while it waits at the gate.
const QDate kNewDay(2022, 7, 1);

const QString kLetter = u"珠改创转〔2022〕1号"_s; // to 区财政局, of 2022-0003
const QString kNotice = u"珠改创告〔2022〕1号"_s; // of 2022-0006

// In a window that was opened the day before.
Racer::Work click(const std::function<Outcome(Desk&, const Acting&, const Turn&)>& work)
{
    return [work](const Turn& turn) {
        QDate day = kNewDay.addDays(-1);
        const auto ledger =
            OpenedLedger::open(turn.ledger, OpenedLedger::Access::Write, [&day] { return day; });
        turn.passGate();
        day = kNewDay;
        command_line::Chosen chosen;
        chosen.options.json = true;
        chosen.run = [&](const command_line::Options&) -> Result<command_line::Answer> {
            if (!ledger)
                return refuse(ledger.error());
            TRY(work((*ledger)->desk(), {turn.operatorName(), {}, kNewDay}, turn));
            return command_line::Answer{};
        };
        return command_line::run(chosen, {});
    };
}

Racer::Work act(const QString& id, const QString& number, const char* on, const QString& value = {})
{
    return command([=](const Turn& turn) {
        QStringList words{u"act"_s, id, number, u"--on"_s, QLatin1String(on)};
        for (const QString& each : value.split(u' ', Qt::SkipEmptyParts))
            words += {u"--set"_s, QString(each).replace(u"WHO"_s, QString::number(turn.who))};
        return words;
    });
}

QString written(const Turn& turn, const QString& name, const QByteArray& content)
{
    QFile file(turn.file(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        _exit(9);
    return file.fileName();
}

Unit department(const QString& name)
{
    return {.id = UnitId(QString()), // it gets its own
            .name = name,
            .shortName = name,
            .kind = UnitKind::Department,
            .sectorOf = {},
            .aliases = {},
            .validFrom = {},
            .validTo = {},
            .successors = {}};
}

Outcome addUnit(Desk& desk, const Acting& acting, const Turn& turn)
{
    const Unit unit = department(u"区第%1服务局"_s.arg(turn.who));
    return changeUnits(desk, acting, {UnitChange::Kind::Add, {}, {unit}, kNewDay, u"批复"_s});
}

Outcome renameFinance(Desk& desk, const Acting& acting, const Turn&)
{
    const UnitId finance(u"dept-finance"_s);
    const Unit unit = department(u"区财政金融局"_s);
    return changeUnits(desk, acting,
                       {UnitChange::Kind::Rename, {finance}, {unit}, kNewDay, u"批复"_s});
}

// Two days of the week after the new day are off.
Outcome adoptJuly(Desk& desk, const Acting& acting, const Turn&)
{
    const QByteArray days = "date,name,kind\n"
                            "2022-07-04,端午节,off\n"
                            "2022-07-05,端午节,off\n"
                            "2022-10-01,国庆节,off\n"
                            "2022-10-02,国庆节,off\n"
                            "2022-10-03,国庆节,off\n";
    const auto july = TRY(WorkingCalendar::fromCsv(days, u"2022.csv"_s));
    return adoptCalendar(desk, acting, july);
}

Outcome handOverCommerce(Desk& desk, const Acting& acting, const Turn& turn)
{
    const auto waiting = TRY(casesToHandOver(desk, desk.programme.directory, kNewDay));
    if (waiting.empty())
        return refuse(ErrorCode::CaseUnknown, {});
    const auto heir = waiting.front().heirs[static_cast<std::size_t>(turn.who - 1)];
    const HandOver handed{waiting.front().number, heir};
    const auto done = handOver(desk, acting, std::span(&handed, 1)).front();
    return done.error ? Outcome(refuse(*done.error)) : Outcome();
}

Outcome saveNotices(Desk& desk, const Acting& acting, const Turn& turn)
{
    const auto saved = TRY(saveMissingReportNotices(desk, acting, turn.file(u"notices.pdf"_s)));
    return saved.named;
}

// The dispatch screen itself, with the case chosen in it and nobody before it.
struct UnseenScreen final : ui::DispatchView {
    QStringList refused;
    void showWaiting(const std::vector<ui::WaitingCase>&, qsizetype) override {}
    void showProposal(const ui::ProposalWords&) override {}
    void showNothing(const QString&) override {}
    void showObstacle(const QString&) override {}
    void showSent(const std::vector<ui::SentCase>& cases, qsizetype) override
    {
        for (const auto& each : cases)
            refused += each.ok ? QStringList() : QStringList{each.sentence};
    }
    void refuse(const Error& error) override { refused += ui::errorText(error); }
};

int sendOnScreen(const Turn& turn)
{
    const auto ledger = OpenedLedger::open(turn.ledger, OpenedLedger::Access::Write);
    if (!ledger)
        return 9;
    ui::Workplace workplace{(*ledger)->desk(), {}, turn.ledger, {}, turn.operatorName()};
    UnseenScreen screen;
    ui::DispatchPresenter presenter(workplace, screen);
    presenter.offer({u"2022-0001"_s});
    turn.passGate();
    presenter.send({0});
    QTextStream(stderr) << screen.refused.join(u'\n');
    return screen.refused.isEmpty() ? 0 : 1;
}

// A reply workbook as a table of texts: a unit has difficulties with one case.
QByteArray replyTable(const QString& number, int who)
{
    QStringList headings;
    QStringList answers;
    for (const auto& column : replyColumns()) {
        headings += QString::fromUtf16(column.heading);
        answers += column.part == ReplyColumn::Part::Trouble ? u"资金紧张%1"_s.arg(who) : QString();
    }
    answers.front() = number;
    return (headings.join(u',') + u'\n' + answers.join(u',') + u'\n').toUtf8();
}

const std::vector<Writing> kWritings{
    {"register", command([](const Turn& turn) {
         const QJsonArray clues{clueAbout(u"甲%1厂"_s.arg(turn.who)),
                                clueAbout(u"乙%1厂"_s.arg(turn.who))};
         return QStringList{u"register"_s, u"--json-in"_s,
                            written(turn, u"clues.json"_s, QJsonDocument(clues).toJson()),
                            u"--on"_s, u"2022-06-10"_s};
     })},
    {"import", command([](const Turn&) {
         return QStringList{u"import"_s, u"" SAMPLES "/clues-tidy.xlsx"_s, u"--on"_s,
                            u"2022-06-15"_s};
     })},
    {"undo an import",
     click([](Desk& desk, const Acting& acting, const Turn&) -> Outcome {
         const auto imports = TRY(desk.record.eventsOfKind(u"import"_s));
         return undoImport(desk, acting, QString::number(imports.front().seq), {})
             .map([](const auto&) {});
     }),
     {u"import-undone"_s}},
    {"decline", act(u"decline"_s, u"2022-0001"_s, "2022-06-10",
                    u"reasonCode=out-of-scope reason=不属于范围"_s)},
    {"merge", act(u"merge"_s, u"2022-0004"_s, "2022-06-10", u"root=2022-0001"_s)},
    // One case: each of several is a decision of its own, and others may come between.
    {"dispatch", command([](const Turn& turn) {
         return QStringList{u"dispatch"_s,   u"2022-0001"_s, u"--on"_s,
                            u"2022-06-13"_s, u"--letters"_s, turn.file(u"letters.pdf"_s)};
     })},
    {"sign for", act(u"sign-for"_s, u"2022-0003"_s, "2022-06-10", u"by=签收人WHO"_s)},
    {"remind", act(u"remind"_s, u"2022-0003"_s, "2022-06-20")},
    {"put on a docket", act(u"docket"_s, u"2022-0003"_s, "2022-06-20", u"docket=第WHO批"_s)},
    {"annotate", act(u"annotate"_s, u"2022-0003"_s, "2022-06-20", u"text=已联系"_s)},
    {"correct", act(u"correct"_s, u"2022-0003"_s, "2022-06-20",
                    u"field=contact value=联系人0WHO reason=录入有误"_s)},
    {"withdraw", act(u"withdraw"_s, u"2022-0003"_s, "2022-06-20", u"reason=误录"_s)},
    {"attach", command([](const Turn& turn) {
         return QStringList{u"act"_s,
                            u"attach"_s,
                            u"2022-0003"_s,
                            u"--on"_s,
                            u"2022-06-20"_s,
                            u"--set"_s,
                            u"file="_s + written(turn, u"scan.txt"_s, "扫描件")};
     })},
    {"print with a number", command([](const Turn& turn) {
         return QStringList{
             u"print"_s, u"not-accepted-notice"_s,  u"2022-0002"_s, u"--on"_s, u"2022-06-20"_s,
             u"-o"_s,    turn.file(u"notice.pdf"_s)};
     })},
    {"print a correction", command([](const Turn& turn) {
         return QStringList{u"print"_s,
                            u"not-accepted-notice"_s,
                            u"2022-0006"_s,
                            u"--on"_s,
                            u"2022-06-20"_s,
                            u"--set"_s,
                            u"corrects="_s + kNotice,
                            u"--set"_s,
                            u"contact=联系人05"_s,
                            u"-o"_s,
                            turn.file(u"correction.pdf"_s)};
     })},
    {"urge the missing reports", click(saveNotices)},
    {"freeze", command([](const Turn&) {
         return QStringList{u"report"_s,   u"--month"_s, u"2022-06"_s,
                            u"--freeze"_s, u"--on"_s,    u"2022-07-01"_s};
     })},
    {"state on points", command([](const Turn& turn) {
         return QStringList{u"deductions"_s, u"--year"_s,     u"2022"_s,
                            u"--on"_s,       u"2022-07-31"_s, u"--statement"_s,
                            u"新厂街道"_s,   u"--text"_s,     u"说明%1"_s.arg(turn.who)};
     })},
    {"fix the points", command([](const Turn&) {
         return QStringList{u"deductions"_s, u"--year"_s,     u"2022"_s,
                            u"--on"_s,       u"2022-12-31"_s, u"--fix"_s};
     })},
    {"hand over work", command([](const Turn& turn) {
         return QStringList{
             u"handover"_s, u"--unit"_s,    u"区财政局"_s, u"--to"_s,
             u"接手人01"_s, u"--record"_s,  u"-o"_s,       turn.file(u"handover.xlsx"_s),
             u"--on"_s,     u"2022-06-20"_s};
     })},
    {"report received", command([](const Turn&) {
         return QStringList{u"submitted"_s, u"新厂街道"_s, u"--month"_s,
                            u"2022-06"_s,   u"--on"_s,     u"2022-06-20"_s};
     })},
    {"export", command([](const Turn& turn) {
         return QStringList{u"export"_s, u"-o"_s, turn.file(u"export.csv"_s), u"--on"_s,
                            u"2022-06-20"_s};
     })},
    {"reply workbook", command([](const Turn& turn) {
         return QStringList{u"reply-book"_s, u"2022-0003"_s, u"-o"_s, turn.file(u"replies.xlsx"_s),
                            u"--on"_s,       u"2022-06-20"_s};
     })},
    {"replies", command([](const Turn& turn) {
         return QStringList{u"replies"_s,
                            written(turn, u"replies.csv"_s, replyTable(u"2022-0003"_s, turn.who)),
                            u"--on"_s, u"2022-06-20"_s};
     })},
    {"fill", command([](const Turn& turn) {
         return QStringList{u"fill"_s,      u"" SAMPLES "/own-table.xlsx"_s, u"2022-0003"_s,
                            u"-o"_s,        turn.file(u"filled.xlsx"_s),     u"--on"_s,
                            u"2022-06-20"_s};
     })},
    {"adopt rules",
     command([](const Turn& turn) {
         return QStringList{u"rules"_s,
                            u"adopt"_s,
                            turn.ledger.left(turn.ledger.lastIndexOf(u'/')) + u"/rules.json"_s,
                            u"--note"_s,
                            u"调整"_s,
                            u"--on"_s,
                            u"2022-06-14"_s};
     }),
     {u"rules-changed"_s}},
    {"rebuild", command([](const Turn&) { return QStringList{u"rebuild"_s}; })},
    {"send on the screen", sendOnScreen, {}, true},
    {"annul", click([](Desk& desk, const Acting& acting, const Turn&) {
         return annulPaper(desk, acting, kNotice, u"印错"_s);
     })},
    {"receipt", click([](Desk& desk, const Acting& acting, const Turn& turn) {
         return recordReceipt(desk, acting, kLetter, u"签收人0%1"_s.arg(turn.who));
     })},
    {"first number", click([](Desk& desk, const Acting& acting, const Turn& turn) {
         return setFirstNumber(desk, acting, u"not-accepted-notice"_s, 2022, 10 + turn.who);
     })},
    {"add a unit", click(addUnit)},
    {"rename a unit", click(renameFinance)},
    {"calendar", click(adoptJuly)},
    {"hand over", click(handOverCommerce), {u"stale-copy"_s}},
    {"office",
     click([](Desk& desk, const Acting& acting, const Turn& turn) {
         return setOfficeDetails(desk, acting,
                                 {u"联系人0%1"_s.arg(turn.who), u"0798-0000000"_s, {}});
     }),
     {u"setting-changed"_s}},
    {"reporting",
     click([](Desk& desk, const Acting& acting, const Turn& turn) {
         MonthlyReporting reporting = desk.programme.reporting;
         reporting.reportDay = 24 + turn.who;
         return setReporting(desk, acting, u"2022-08"_s, reporting);
     }),
     {u"setting-changed"_s}},
    {"text of a paper",
     click([](Desk& desk, const Acting& acting, const Turn&) {
         QFile shipped(u":/paper/reminder.json"_s);
         if (!shipped.open(QIODevice::ReadOnly))
             return Outcome(refuse(ErrorCode::FileMissing, {shipped.fileName()}));
         return setPaperText(desk, acting, u"reminder"_s, {},
                             shipped.readAll().replace("提醒办理", "再次提醒办理"));
     }),
     {u"setting-changed"_s}},
    {"backups",
     click([](Desk& desk, const Acting& acting, const Turn& turn) {
         return setBackupRules(desk, acting, {{}, {.days = 8 + turn.who}}, {});
     }),
     {u"setting-changed"_s}},
    {"list a person", command([](const Turn& turn) { // who writes without being listed, is late
         return QStringList{u"operators"_s, u"add"_s, u"负责人0%1"_s.arg(turn.who)};
     })},
    {"draft", click([](Desk& desk, const Acting&, const Turn& turn) {
         return desk.drafts.save({}, clueAbout(turn.operatorName())).map([](auto) {});
     })},
};

} // namespace

Racer::Work command(const std::function<QStringList(const Turn&)>& words)
{
    return [words](const Turn& turn) {
        QStringList line{words(turn)};
        line.insert(1, u"--ledger=%1"_s.arg(turn.ledger));
        line += {u"--operator"_s, turn.operatorName(), u"--json"_s};
        std::vector<std::string> given;
        for (auto word = line.crbegin(); word != line.crend(); ++word)
            given.push_back(word->toStdString());
        turn.passGate();
        CLI::App app;
        command_line::Chosen chosen;
        command_line::addSubcommands(app, chosen);
        app.parse(given);
        return command_line::run(chosen, {});
    };
}

const std::vector<Writing>& everyWriting()
{
    return kWritings;
}

} // namespace jiuzhang::tests
