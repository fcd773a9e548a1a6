// SPDX-License-Identifier: GPL-3.0-or-later
// A month as the office lives it, through the window alone: every morning the program is
// opened, and things are clicked and typed. Days were counted with the 2022 calendar by hand.
#include "app/composition.h"
#include "core/office/listing.h"
#include "core/office/months/reports.h"
#include "tests/support/catch.h"
#include "tests/ui/shared/own_settings.h"
#include "tests/ui/window/typed_act.h"
#include "ui/casefile/casefile_panel.h"
#include "ui/dispatch/dispatch_panel.h"
#include "ui/intake/clue_form.h"
#include "ui/intake/intake_panel.h"
#include "ui/monthly/monthly_panel.h"
#include "ui/shared/field_editor.h"
#include "ui/shared/line_model.h"
#include "ui/supervision/supervision_panel.h"
#include "ui/window/main_window.h"

#include <QComboBox>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jiuzhang;
using namespace jiuzhang::ui;

namespace {

// The program as somebody opens it on one morning.
class Morning {
public:
    Morning(const QString& path, QDate day, const QString& name = u"经办人01"_s)
        : path_(path), day_(day),
          ledger_(
              OpenedLedger::open(path, OpenedLedger::Access::Write, [day] { return day; }).value()),
          workplace_{ledger_->desk(), [this] { return again(); }, path, {}, name},
          window_(workplace_)
    {
        window_.resize(1280, 720);
        window_.show();
        (void)QTest::qWaitForWindowActive(&window_);
    }

    [[nodiscard]] Desk& desk() { return ledger_->desk(); }
    template <class Panel>
    Panel& at(const char* screen)
    {
        window_.showScreen(QLatin1String(screen));
        QCoreApplication::processEvents();
        return *window_.findChild<Panel*>();
    }

    void registers(const QMap<QString, QString>& clue)
    {
        auto& panel = at<IntakePanel>("intake");
        auto* form = panel.findChild<ClueForm*>();
        for (auto field = clue.begin(); field != clue.end(); ++field)
            form->field(field.key())->setText(field.value());
        QTest::mouseClick(panel.findChild<QPushButton*>(u"register"_s), Qt::LeftButton);
        REQUIRE(form->field(u"entity"_s)->text().isEmpty());
    }

    void sends(const QString& number)
    {
        auto& panel = at<DispatchPanel>("dispatch");
        panel.offer({number});
        auto* send = panel.findChild<QPushButton*>(u"send"_s);
        INFO(send->toolTip().toStdString());
        REQUIRE(send->isEnabled());
        QTest::mouseClick(send, Qt::LeftButton);
    }

    // Chooses the act among those that the case offers, fills its form and confirms.
    void does(const QString& number, const char* act, const QMap<QString, QString>& values)
    {
        auto& panel = at<CaseFilePanel>("casefile");
        panel.showCase(CaseNumber(number));
        auto* button = panel.findChild<QPushButton*>(QLatin1String(act));
        CAPTURE(number, act);
        REQUIRE(button);
        INFO(button->toolTip().toStdString());
        REQUIRE(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        auto* form = panel.findChild<ActForm*>();
        REQUIRE(form);
        for (auto value = values.begin(); value != values.end(); ++value)
            tests::typeInto(*form, value.key(), value.value());
        auto* confirm = form->findChild<QPushButton*>(u"confirm"_s);
        INFO(confirm->toolTip().toStdString());
        REQUIRE(confirm->isEnabled());
        QTest::mouseClick(confirm, Qt::LeftButton);
        QCoreApplication::processEvents();
    }

    void urges(const QString& number)
    {
        auto& panel = at<SupervisionPanel>("supervision");
        auto* lines = panel.findChild<LineModel*>();
        REQUIRE(QTest::qWaitFor([&] { return lines->rowCount() > 0; }));
        for (int row = 0; row < lines->rowCount(); ++row) {
            if (lines->text(row, 0) == number)
                lines->setData(lines->index(row, 0), Qt::Checked, Qt::CheckStateRole);
        }
        auto* issue = panel.findChild<QPushButton*>(u"issue"_s);
        INFO(issue->toolTip().toStdString());
        REQUIRE(issue->isEnabled());
        QTest::mouseClick(issue, Qt::LeftButton);
        REQUIRE(QTest::qWaitFor([&] {
            return must(desk().papers.papersOf(CaseNumber(number))).back().kind ==
                   u"supervision-letter";
        }));
        QTest::qWait(50);
    }

    template <class T>
    static T must(Result<T> result)
    {
        REQUIRE(result);
        return std::move(*result);
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

QMap<QString, QString> clue(const QString& entity)
{
    return {{u"source"_s, u"public"_s},
            {u"receivedOn"_s, u"2022-05-05"_s},
            {u"entity"_s, entity},
            {u"category"_s, u"payment-arrears"_s},
            {u"respondent"_s, u"区财政局"_s},
            {u"disputed"_s, u"128.65"_s},
            {u"facts"_s, u"工程尾款至今未付"_s},
            {u"claim"_s, u"支付尾款"_s}};
}

const QString kPaid = u"2022-0001"_s;
const QString kPassedOn = u"2022-0002"_s;

void takeInAndSend(const QString& path)
{
    {
        Morning at(path, {2022, 5, 5});
        at.registers(clue(u"景德镇青岚陶瓷有限公司"_s));
        at.registers(clue(u"景德镇南山建材有限公司"_s));
    }
    {
        Morning at(path, {2022, 5, 6});
        at.sends(kPaid);
        at.sends(kPassedOn);
    }
    Morning at(path, {2022, 5, 9});
    at.does(kPaid, "sign-for", {{u"by"_s, u"签收人01"_s}});
    at.does(kPassedOn, "sign-for", {{u"by"_s, u"签收人01"_s}});
}

void handle(const QString& path)
{
    {
        Morning at(path, {2022, 5, 11}); // the second working day after receipt
        at.does(kPassedOn, "return",
                {{u"reasonCode"_s, u"duties-transferred"_s},
                 {u"basis"_s, u"机构改革后职责已划转"_s},
                 {u"suggestedUnit"_s, u"区住建局"_s}});
        at.does(kPaid, "verify", {{u"finding"_s, u"欠款属实"_s}, {u"track"_s, u"prompt"_s}});
    }
    {
        // Replies were due on 05-26: fifteen working days from 05-06, 05-07 being one.
        Morning at(path, {2022, 5, 27});
        at.urges(kPaid);
    }
    Morning at(path, {2022, 6, 1});
    at.does(kPaid, "opine", {{u"text"_s, u"分两期支付"_s}, {u"author"_s, u"承办人01"_s}});
    at.does(kPaid, "fulfil", {{u"amountFen"_s, u"128.65"_s}, {u"voucher"_s, u"凭证01"_s}});
    at.does(kPaid, "settle", {{u"outcome"_s, u"resolved"_s}, {u"evidence"_s, u"付款凭证"_s}});
}

// The months in their order, as the screen has it.
void freeze(Morning& at, const QString& month)
{
    auto& monthly = at.at<MonthlyPanel>("monthly");
    auto* chosen = monthly.findChild<QComboBox*>();
    chosen->setCurrentIndex(chosen->findData(month));
    auto* button = monthly.findChild<QPushButton*>(u"freeze"_s);
    REQUIRE(QTest::qWaitFor([&] { return button->isEnabled(); }, 20'000));
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::mouseClick(monthly.findChild<QPushButton*>(u"yes"_s), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor(
        [&] {
            const auto report = monthReport(at.desk(), month);
            return report && report->frozen;
        },
        20'000));
}

} // namespace

TEST_CASE("a month of work is done through the window", "[window]")
{
    tests::OwnSettings settings;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"五月.jz"_s);
    REQUIRE(createLedger({path, {}, 2022, {}}, {u"经办人01"_s, {}, QDate(2022, 5, 1), {}}));
    takeInAndSend(path);
    handle(path);
    {
        Morning at(path, {2022, 6, 2}, u"经办人02"_s);
        at.does(kPaid, "strike-off", {{u"toldOn"_s, u"2022-06-02"_s}, {u"view"_s, u"satisfied"_s}});
    }
    Morning at(path, {2022, 6, 21}); // the period ended on the 20th
    freeze(at, u"2022-05"_s);
    freeze(at, u"2022-06"_s);

    CHECK(Morning::must(monthReport(at.desk(), u"2022-06"_s)).figures.identityHolds());
    const auto closed = Morning::must(caseFile(at.desk(), CaseNumber(kPaid)));
    CHECK(closed.subject.state == State::StruckOff);
    CHECK(closed.subject.fulfilled() == Money::fromFen(128'650'000));
    CHECK(closed.subject.urgings.front().forDue == QDate(2022, 5, 26));
    CHECK(closed.papers.back().numberText == u"珠改创督〔2022〕1号"_s);
    const auto open = Morning::must(caseFile(at.desk(), CaseNumber(kPassedOn)));
    CHECK(open.subject.state == State::Returned);
    CHECK(Morning::must(at.desk().care.verify({}, {})).ok());
}
