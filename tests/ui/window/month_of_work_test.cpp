// SPDX-License-Identifier: GPL-3.0-or-later
// A month as the office lives it, from the first page of a new ledger to the year's summary and
// the backup: every morning the program is opened, and everything is typed. After each act the
// keyboard is where the next keystroke belongs. Days were counted with the 2022 calendar by hand.
#include "app/composition.h"
#include "core/office/months/reports.h"
#include "tests/support/catch.h"
#include "tests/ui/shared/own_settings.h"
#include "tests/ui/window/typist.h"
#include "ui/shared/language.h"
#include "ui/window/main_window.h"
#include "ui/window/new_ledger_dialog.h"
#include "ui/window/widget_prompts.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jiuzhang;
using namespace jiuzhang::ui;
using tests::Typist;

namespace {

constexpr int kLongWait = 30'000; // ms, on a busy machine

const QString kPaid = u"2022-0001"_s;
const QString kPassedOn = u"2022-0002"_s;
const QString kImported = u"2022-0003"_s;

const QString kHandler = u"经办人01"_s;
const QString kChecker = u"核查人01"_s;

template <class T>
T must(Result<T> result)
{
    REQUIRE(result);
    return std::move(*result);
}

// The program as somebody opens it on one morning.
class Morning : public Typist {
public:
    Morning(const QString& path, QDate day)
        : path_(path), day_(day),
          ledger_(
              OpenedLedger::open(path, OpenedLedger::Access::Write, [day] { return day; }).value()),
          workplace_{ledger_->desk(), [this] { return again(); }, path,
                     QStringLiteral(SHEET_READER), kHandler},
          window_(workplace_)
    {
        window_.resize(1366, 768);
        window_.show();
        REQUIRE(QTest::qWaitForWindowActive(&window_));
        QCoreApplication::processEvents();
    }

    [[nodiscard]] Desk& desk() { return ledger_->desk(); }
    [[nodiscard]] const QString& operatorName() const { return workplace_.operatorName; }
    [[nodiscard]] Case caseOf(const QString& number)
    {
        return must(desk().record.load(CaseNumber(number)));
    }

    void open(const QString& number)
    {
        find(number);
        REQUIRE(keyboardIsIn() == u"案件编号");
    }
    // The act's form is up, with the keyboard in it: its fields, and Ctrl+Enter.
    void record(const QList<std::pair<QString, QString>>& values)
    {
        for (const auto& [name, value] : values)
            fill(name, value);
        const auto* confirm = button(u"确认"_s);
        REQUIRE(confirm);
        INFO(confirm->toolTip().toStdString());
        REQUIRE(confirm->isEnabled());
        this->confirm();
        CHECK(keyboardIsIn() == u"案件编号");
        CHECK_FALSE(button(u"确认"_s));
    }
    void takesNext(const QString& act, const QList<std::pair<QString, QString>>& values)
    {
        CAPTURE(act.toStdString());
        next();
        REQUIRE(button(u"确认"_s + act));
        record(values);
    }
    void does(const QString& act, const QList<std::pair<QString, QString>>& values)
    {
        CAPTURE(act.toStdString());
        find(act);
        REQUIRE(button(u"确认"_s + act));
        record(values);
    }
    void sitsDown(const QString& name)
    {
        strike(Qt::Key_U, Qt::ControlModifier);
        for (int at = 0; at < 5 && operatorName() != name; ++at) {
            for (int down = 0; down < at; ++down)
                strike(Qt::Key_Down);
            strike(Qt::Key_Return);
            if (operatorName() != name)
                strike(Qt::Key_U, Qt::ControlModifier);
        }
        REQUIRE(operatorName() == name);
    }
    void waitFor(const std::function<bool()>& isSo) { REQUIRE(QTest::qWaitFor(isSo, kLongWait)); }
    void pushesWhenReady(const QString& words)
    {
        waitFor([&] { return button(words) && button(words)->isEnabled(); });
        push(words);
    }
    void savesAs(const QString& words, const QString& file)
    {
        waitFor([&] { return button(words) && button(words)->isEnabled(); });
        pushAndAnswer(words, [&] { nameFile(file); });
        waitFor([&] { return QFile::exists(file); });
    }

private:
    [[nodiscard]] Result<std::unique_ptr<OpenDesk>> again() const
    {
        return OpenedLedger::open(path_, OpenedLedger::Access::Write, [day = day_] { return day; })
            .map([](auto&& file) -> std::unique_ptr<OpenDesk> { return std::move(file); });
    }

    QString path_;
    QDate day_;
    std::unique_ptr<OpenedLedger> ledger_;
    Workplace workplace_;
    MainWindow window_;
};

struct Office {
    tests::OwnSettings settings;
    QTemporaryDir folder;
    QString path = folder.filePath(u"五月.jiuzhang"_s);

    Office() { installLanguage(*QCoreApplication::instance(), Language::Chinese); }
    ~Office() { installLanguage(*QCoreApplication::instance(), Language::English); }
    Q_DISABLE_COPY_MOVE(Office)

    [[nodiscard]] QString file(const QString& name) const { return folder.filePath(name); }

    void makesTheLedger() const
    {
        WidgetPrompts prompts(nullptr);
        const QDate today(2022, 5, 5);
        const auto make = [&](const NewLedgerOrder& order) -> Outcome {
            return createLedger({.path = order.path,
                                 .year = order.year,
                                 .firstMonth = order.firstMonth,
                                 .person = order.person},
                                {order.person, {}, today, {}});
        };
        NewLedgerDialog dialog(prompts, make, today, nullptr);
        dialog.show();
        REQUIRE(QTest::qWaitForWindowActive(&dialog));
        Typist typist;
        Typist::strike(Qt::Key_A, Qt::ControlModifier);
        Typist::type(u"五月"_s);
        typist.fill(u"文件夹（本机硬盘）"_s, folder.path());
        typist.fill(u"第一位人员（具有全部角色）"_s, kHandler);
        Typist::strike(Qt::Key_Return);
        REQUIRE(dialog.result() == QDialog::Accepted);
        REQUIRE(QFile::exists(path));
    }
    void takesIn() const;
    void importsOne() const;
    void sends() const;
    void handles() const;
    void refusesOnce() const;
    void putsRight() const;
    void closesTheMonth() const;
};

void Office::takesIn() const
{
    Morning at(path, {2022, 5, 5});
    at.find(u"人员"_s);
    at.push(u"另添一人"_s);
    at.fill(u"姓名"_s, kChecker);
    at.goTo(u"核查：销号、退回重办、回访"_s);
    Typist::strike(Qt::Key_Space);
    at.push(u"保存"_s);

    Typist::strike(Qt::Key_N, Qt::ControlModifier);
    at.fill(u"线索来源"_s, u"公开征集"_s);
    at.fill(u"接收日期"_s, u"2022-05-05"_s);
    at.fill(u"市场主体"_s, u"景德镇青岚陶瓷有限公司"_s);
    at.fill(u"问题类型"_s, u"账款支付不到位"_s);
    at.fill(u"被反映单位"_s, u"区财政局"_s);
    at.fill(u"争议（拖欠）金额"_s, u"128.65"_s);
    at.fill(u"基本情况"_s, u"工程尾款至今未付"_s);
    at.fill(u"主要诉求"_s, u"支付尾款"_s);
    Typist::strike(Qt::Key_S, Qt::ControlModifier);
    CHECK(at.caseOf(kPaid).clue.entity == u"景德镇青岚陶瓷有限公司");

    QGuiApplication::clipboard()->setText(
        u"企业名称：景德镇南山建材有限公司\n反映：区财政局拖欠水泥款46.2万元，至今未付。\n"
        "诉求：请求支付货款。"_s);
    Typist::strike(Qt::Key_V, Qt::ControlModifier); // tells all but where it came from
    at.fill(u"线索来源"_s, u"公开征集"_s);
    Typist::strike(Qt::Key_S, Qt::ControlModifier);
    CHECK(at.caseOf(kPassedOn).clue.entity == u"景德镇南山建材有限公司");
}

void Office::importsOne() const
{
    QFile book(file(u"来表.csv"_s));
    REQUIRE(book.open(QIODevice::WriteOnly));
    REQUIRE(
        book.write(
            "线索来源,接收日期,市场主体,问题类型,被反映单位,争议金额（万元）,基本情况,主要诉求\n"
            "公开征集,2022-05-04,景德镇北山包装有限公司,拖欠账款,区住建局,12.5,"
            "货款至今未付,支付货款\n") > 0);
    book.close();
    Morning at(path, {2022, 5, 5});
    at.find(u"导入表格"_s);
    at.answering([] { Typist::strike(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier); },
                 [&] { at.nameFile(book.fileName()); });
    at.pushesWhenReady(u"登记 1"_s);
    at.waitFor([&] { return at.desk().record.load(CaseNumber(kImported)).has_value(); });
    CHECK(at.caseOf(kImported).clue.entity == u"景德镇北山包装有限公司");
}

void Office::sends() const
{
    Morning at(path, {2022, 5, 6});
    at.open(kPaid);
    at.next();
    at.push(u"转办本件"_s);
    at.savesAs(u"存为 PDF"_s, file(u"函.pdf"_s));
    at.open(kPassedOn);
    at.next();
    at.push(u"转办本件"_s);
    CHECK(at.caseOf(kPaid).state == State::Dispatched);
    CHECK(at.caseOf(kPassedOn).state == State::Dispatched);
}

void Office::handles() const
{
    {
        Morning at(path, {2022, 5, 9});
        for (const auto& number : {kPaid, kPassedOn}) {
            at.open(number);
            at.takesNext(u"签收"_s, {{u"签收人"_s, u"签收人01"_s}});
        }
    }
    {
        Morning at(path, {2022, 5, 11}); // the second working day after receipt
        at.open(kPassedOn);
        at.does(u"退回"_s, {{u"理由类别"_s, u"相关职责已划转其他单位"_s},
                            {u"依据"_s, u"机构改革后职责已划转"_s},
                            {u"建议承办单位"_s, u"区住建局"_s}});
        at.open(kPaid);
        at.takesNext(u"核实"_s, {{u"核实情况"_s, u"欠款属实"_s}, {u"处置类别"_s, u"尽快解决"_s}});
    }
    {
        // Replies were due on 05-26: fifteen working days from 05-06, 05-07 being one.
        Morning at(path, {2022, 5, 27});
        at.find(u"督办"_s);
        at.waitFor([&] { return at.keyboardIsIn() == u"待督促"; });
        Typist::strike(Qt::Key_Space);
        at.pushesWhenReady(u"制发"_s);
        at.waitFor([&] { return !at.caseOf(kPaid).urgings.empty(); });
    }
    Morning at(path, {2022, 6, 1});
    at.open(kPaid);
    at.takesNext(u"提出处理意见"_s, {{u"内容"_s, u"分两期支付"_s}, {u"提出人"_s, u"承办人01"_s}});
    at.takesNext(u"认定金额"_s, {{u"金额"_s, u"128.65"_s}, {u"依据"_s, u"对账单"_s}});
    at.takesNext(u"兑现"_s, {{u"金额"_s, u"128.65"_s}, {u"凭证"_s, u"凭证01"_s}});
    at.takesNext(u"办结"_s, {{u"办理结果"_s, u"已化解"_s}, {u"办结依据"_s, u"付款凭证"_s}});
}

// Whoever settles strikes nothing off: the other one sits down for that.
void Office::refusesOnce() const
{
    Morning at(path, {2022, 6, 2});
    at.sitsDown(kChecker);
    at.open(kPaid);
    at.does(u"退回重办"_s, {{u"理由"_s, u"缺少主体确认"_s}, {u"重新答复期限"_s, u"2022-06-17"_s}});
    at.sitsDown(kHandler);
    at.takesNext(u"提出处理意见"_s, {{u"内容"_s, u"补交确认函"_s}, {u"提出人"_s, u"承办人01"_s}});
    at.takesNext(u"办结"_s, {{u"办理结果"_s, u"已化解"_s}, {u"办结依据"_s, u"付款凭证和确认函"_s}});
    at.sitsDown(kChecker);
    at.takesNext(u"销号"_s, {{u"主体评价"_s, u"满意"_s}});
    CHECK(at.caseOf(kPaid).state == State::StruckOff);
}

// What was typed wrongly, or should not have been typed at all.
void Office::putsRight() const
{
    Morning at(path, {2022, 6, 6});
    at.open(kPassedOn);
    at.does(u"提交研究"_s, {{u"研究清单"_s, u"六月研究清单"_s}});
    Typist::strike(Qt::Key_F2, Qt::ShiftModifier);
    Typist::type(u"联系电话"_s);
    Typist::strike(Qt::Key_Return);
    Typist::type(u"13800000001"_s);
    at.fill(u"理由"_s, u"来电更正"_s);
    at.confirm();
    CHECK(at.caseOf(kPassedOn).clue.phone == u"13800000001");

    at.does(u"备注"_s, {{u"内容"_s, u"记错了案件"_s}});
    Typist::strike(Qt::Key_K, Qt::AltModifier); // the chronicle, whose newest entry is in front
    Typist::strike(Qt::Key_Home);
    Typist::strike(Qt::Key_Delete);
    at.fill(u"理由"_s, u"应记在另一案"_s);
    at.confirm();
    CHECK(must(at.desk().record.events(CaseNumber(kPassedOn))).back().kind == u"withdraw");
}

void Office::closesTheMonth() const
{
    Morning at(path, {2022, 6, 21}); // the period ended on the 20th
    at.find(u"报送情况"_s);
    while (at.button(u"登记报送"_s)->isEnabled() == false)
        Typist::strike(Qt::Key_Down);
    Typist::strike(Qt::Key_Return); // the keyboard goes on to what records it
    Typist::strike(Qt::Key_Space);
    at.find(u"月报"_s);
    for (const auto& month : {u"2022-05"_s, u"2022-06"_s}) {
        at.fill(u"月份"_s, month);
        at.pushesWhenReady(u"封存"_s);
        at.push(u"封存(Z)"_s);
        at.waitFor([&] { return must(monthReport(at.desk(), month)).frozen; });
    }
    at.savesAs(u"导出工作簿"_s, file(u"六月.xlsx"_s));
    at.find(u"年终总结"_s);
    at.savesAs(u"导出 PDF"_s, file(u"年度.pdf"_s));
    at.find(u"备份"_s);
    at.savesAs(u"立即备份"_s, file(u"五月.jzbackup"_s));

    CHECK(must(monthReport(at.desk(), u"2022-06"_s)).figures.identityHolds());
    const auto closed = must(caseFile(at.desk(), CaseNumber(kPaid)));
    CHECK(closed.subject.fulfilled() == Money::fromFen(128'650'000));
    CHECK(closed.subject.urgings.front().forDue == QDate(2022, 5, 26));
    CHECK(at.caseOf(kPassedOn).state == State::Returned);
    CHECK(must(at.desk().care.verify({}, {})).ok());
}

} // namespace

TEST_CASE("a month of work is typed, without a mouse", "[window]")
{
    Office office;
    office.makesTheLedger();
    office.takesIn();
    office.importsOne();
    office.sends();
    office.handles();
    office.refusesOnce();
    office.putsRight();
    office.closesTheMonth();
}
