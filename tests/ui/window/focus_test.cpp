// SPDX-License-Identifier: GPL-3.0-or-later
// After every act the keyboard is where the next keystroke belongs, and never on the bar where
// it would name another operator.
#include "core/office/dispatching.h"
#include "core/office/rules/directory_edits.h"
#include "tests/ui/registered_clues.h"
#include "tests/ui/shared/own_settings.h"
#include "tests/ui/window/typed_act.h"
#include "ui/casefile/casefile_panel.h"
#include "ui/casefile/chronicle_view.h"
#include "ui/window/main_window.h"
#include "ui/window/places.h"

#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace jiuzhang;
using namespace jiuzhang::ui;

namespace {

const CaseNumber kSubject(u"2022-0001"_s);
const CaseNumber kOther(u"2022-0002"_s);

// The window on a ledger with two cases.
struct AtWindow {
    tests::OwnSettings settings;
    OpenWorkplace place;
    std::optional<MainWindow> window;

    AtWindow()
    {
        registerClue(place, u"景德镇青岚陶瓷有限公司"_s);
        registerClue(place, u"景德镇南山建材有限公司"_s);
    }
    void open()
    {
        window.emplace(place.workplace);
        window->show();
        REQUIRE(QTest::qWaitForWindowActive(&*window));
    }
    [[nodiscard]] QWidget& screen() const
    {
        return *window->findChild<QStackedWidget*>(u"screens"_s)->currentWidget();
    }
    [[nodiscard]] bool focusIsInScreen() const
    {
        QCoreApplication::processEvents();
        return screen().isAncestorOf(QApplication::focusWidget());
    }
    [[nodiscard]] Case subject() { return place.desk().record.load(kSubject).value(); }

    // By somebody else than the window's operator, so that he may strike off, and struck off
    // by a third.
    void does(const QString& act)
    {
        const Acting acting{
            act == u"strike-off" ? u"经办人03"_s : u"经办人02"_s, {}, place.desk().workingDate, {}};
        INFO(act.toStdString());
        if (act == u"dispatch") {
            const auto commerce = UnitId(u"dept-commerce"_s);
            const auto sent = dispatchCase(place.desk(), acting, kSubject,
                                           {commerce, std::vector<UnitId>(), u"测试"_s});
            REQUIRE(sent.result.ok());
            return;
        }
        const auto done = jiuzhang::act(place.desk(), *actNamed(act), acting,
                                        std::span(&kSubject, 1), values(*actNamed(act), false));
        REQUIRE(done.front().ok());
    }

    // Something lawful for every field of an act: as typed on the form, or as the gate takes it.
    [[nodiscard]] ActValues values(const ActRow& row, bool typed) const
    {
        ActValues values;
        for (const auto& need : row.needs) {
            if (need.required || need.kind != NeedKind::Day)
                values[QString::fromUtf16(need.key)] = value(need, typed);
        }
        return values;
    }

private:
    [[nodiscard]] QString value(const Need& need, bool typed) const
    {
        switch (need.kind) {
        case NeedKind::Text:
        case NeedKind::LongText:
            return u"按研究意见办理"_s;
        case NeedKind::Amount:
            return typed ? u"1"_s : u"1000000"_s;
        case NeedKind::Day:
            return place.workplace.desk.workingDate
                .addDays(QStringView(need.key) == u"toldOn" ? 0 : 30)
                .toString(Qt::ISODate);
        case NeedKind::Unit:
            return u"区财政局"_s;
        case NeedKind::OtherCase:
            return kOther.text();
        case NeedKind::File:
            return place.folder.filePath(u"附件01.txt"_s);
        case NeedKind::ReturnReason:
            return u"duties-transferred"_s;
        case NeedKind::DeclineReason:
            return place.workplace.desk.programme.declineReasons.begin()->first;
        case NeedKind::TrackWord:
            return u"prompt"_s;
        case NeedKind::OutcomeWord:
            return u"resolved"_s;
        case NeedKind::ViewWord:
            return u"satisfied"_s;
        case NeedKind::FieldKey:
            return u"contact"_s;
        case NeedKind::FieldValue:
            return u"联系人02"_s;
        case NeedKind::Entry:
        case NeedKind::Yes:
            return {};
        }
        Q_UNREACHABLE();
    }
};

// What brings a newly registered case to where the act can be done.
QStringList before(const QString& act)
{
    static const QString handled = u"dispatch sign-for "_s;
    static const QString settled = handled + u"verify opine settle "_s;
    static const QString sentBack = u"dispatch return "_s;
    static const QMap<QString, QString> ways{
        {u"unmerge"_s, u"merge"_s},
        {u"sign-for"_s, u"dispatch"_s},
        {u"return"_s, u"dispatch"_s},
        {u"appoint"_s, sentBack.repeated(3)},
        {u"verify"_s, handled},
        {u"opine"_s, handled},
        {u"recognise"_s, handled},
        {u"fulfil"_s, handled + u"recognise"_s},
        {u"suspend"_s, handled},
        {u"resume"_s, handled + u"suspend"_s},
        {u"extend"_s, u"dispatch"_s},
        {u"remind"_s, u"dispatch"_s},
        {u"supervise"_s, u"dispatch"_s},
        {u"interview"_s, u"dispatch"_s},
        {u"bulletin"_s, u"dispatch"_s},
        {u"decide"_s, u"docket"_s},
        {u"settle"_s, handled + u"verify opine"_s},
        {u"strike-off"_s, settled},
        {u"refuse"_s, settled},
        {u"follow-up"_s, settled},
        {u"reopen"_s, settled + u"strike-off"_s},
    };
    return ways.value(act).split(u' ', Qt::SkipEmptyParts);
}

void prepare(AtWindow& at, const QString& act)
{
    QFile file(at.place.folder.filePath(u"附件01.txt"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write("合同") > 0);
    if (act == u"refer") {
        REQUIRE(setOfficeDetails(at.place.desk(), at.place.workplace.acting(),
                                 {{}, {}, {at.place.workplace.operatorName}}));
        REQUIRE(at.place.ledger->readRulesAgain());
    }
    if (act == u"carry-over") // in the plan's last stage
        at.place.desk().workingDate = QDate(2022, 12, 1);
    for (const auto& step : before(act))
        at.does(step);
}

} // namespace

TEST_CASE("after an act the next case number typed is looked for and names nobody", "[window]")
{
    AtWindow at;
    at.open();
    at.window->showCase(kSubject.text());
    auto& panel = *at.window->findChild<CaseFilePanel*>();
    QTest::mouseClick(panel.findChild<QPushButton*>(u"annotate"_s), Qt::LeftButton);
    tests::typeInto(*panel.findChild<ActForm*>(), u"text"_s, u"已电话联系"_s);
    QTest::mouseClick(panel.findChild<QPushButton*>(u"confirm"_s), Qt::LeftButton);
    QCoreApplication::processEvents();

    QTest::keyClicks(QApplication::focusWidget(), kOther.text());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(at.place.workplace.operatorName == u"经办人01"_s);
    const auto* number = qobject_cast<QLineEdit*>(panel.focusProxy());
    REQUIRE(number);
    REQUIRE(number->text() == kOther.text());
    // The case that was typed is the one in front.
    QTest::mouseClick(panel.findChild<QPushButton*>(u"annotate"_s), Qt::LeftButton);
    tests::typeInto(*panel.findChild<ActForm*>(), u"text"_s, u"已电话联系"_s);
    QTest::mouseClick(panel.findChild<QPushButton*>(u"confirm"_s), Qt::LeftButton);
    QCoreApplication::processEvents();
    CHECK(at.place.desk().record.events(kOther)->back().kind == u"annotate");
}

TEST_CASE("after every act of a case the keyboard is in the number field", "[window]")
{
    const auto& row = GENERATE(from_range(allActs().begin(), allActs().end()));
    if (row.ofItsOwn || row.putsRight)
        return; // registered and sent on screens of their own; put right beside the entries
    const auto act = QString::fromUtf16(row.id);
    CAPTURE(act.toStdString());
    AtWindow at;
    prepare(at, act);
    at.open();
    at.window->showCase(kSubject.text());
    auto& panel = *at.window->findChild<CaseFilePanel*>();
    auto* button = panel.findChild<QPushButton*>(act);
    REQUIRE(button);
    INFO(button->toolTip().toStdString());
    REQUIRE(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    auto* form = panel.findChild<ActForm*>();
    REQUIRE(form);
    CHECK(form->isAncestorOf(QApplication::focusWidget())); // the next keystroke fills the form
    const auto values = at.values(row, true);
    for (auto value = values.begin(); value != values.end(); ++value)
        tests::typeInto(*form, value.key(), value.value());
    auto* confirm = form->findChild<QPushButton*>(u"confirm"_s);
    INFO(confirm->toolTip().toStdString());
    REQUIRE(confirm->isEnabled());
    QTest::mouseClick(confirm, Qt::LeftButton);
    REQUIRE(at.focusIsInScreen());
    const auto events = at.place.desk().record.events(kSubject);
    CHECK(std::ranges::find(*events, act, &Event::kind) != events->end());
    CHECK(QApplication::focusWidget() == panel.focusProxy());
    CHECK(at.place.workplace.operatorName == u"经办人01"_s);
}

TEST_CASE("after an entry was put right the keyboard is on its line", "[window]")
{
    const auto act = GENERATE(as<QString>{}, u"docket"_s, u"dispatch"_s);
    AtWindow at;
    at.does(act);
    at.open();
    at.window->showCase(kSubject.text());
    auto* chronicle = at.window->findChild<ChronicleView*>();
    const auto* lines = qobject_cast<ChronicleModel*>(chronicle->model());
    const auto events = at.place.desk().record.events(kSubject);
    const auto entry = std::ranges::find(*events, act, &Event::kind)->seq;
    chronicle->setFocus();
    chronicle->setCurrentIndex(lines->lineOf(entry));
    QTest::keyClick(chronicle, Qt::Key_Delete);
    REQUIRE(QApplication::focusWidget()->objectName() == u"reason"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"by mistake"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(at.focusIsInScreen());
    CHECK(at.place.desk().record.events(kSubject)->at(events->size()).kind == u"withdraw"_s);
    CHECK(QApplication::focusWidget() == chronicle);
    CHECK(lines->line(chronicle->currentIndex()).entry == entry);
}

TEST_CASE("a screen keeps the keyboard when what had it is hidden, disabled or deleted", "[window]")
{
    const auto& place = GENERATE(from_range(allPlaces().begin(), allPlaces().end()));
    AtWindow at;
    at.does(u"dispatch"_s);
    at.open();
    at.window->showScreen(place.id());
    CAPTURE(place.name);
    // What is still being counted makes parts of the screen anew.
    REQUIRE(QTest::qWaitFor([&] { return *at.place.workplace.worksUnderWay == 0; }, 30'000));
    CHECK(at.focusIsInScreen());
    const auto takesKeys = [](const QWidget* widget) {
        return widget->isVisible() && widget->isEnabled() &&
               (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
    };
    std::vector<QPointer<QWidget>> all; // some are made anew when what they show has been counted
    for (QWidget* widget : at.screen().findChildren<QWidget*>())
        all.emplace_back(widget);
    for (const QPointer<QWidget>& widget : all) {
        if (!widget || !takesKeys(widget))
            continue;
        CAPTURE(widget->metaObject()->className(), widget->objectName().toStdString());
        widget->setFocus();
        widget->hide();
        CHECK(at.focusIsInScreen());
        if (!widget)
            continue;
        widget->show();
        widget->setFocus();
        widget->setEnabled(false);
        CHECK(at.focusIsInScreen());
        if (widget)
            widget->setEnabled(true);
    }
    auto* made = new QPushButton(&at.screen()); // as the buttons of the acts are, and taken away
    made->show();
    made->setFocus();
    delete made;
    CHECK(at.focusIsInScreen());
}

TEST_CASE("neither wheel nor keys over the bar change who acts", "[window]")
{
    AtWindow at;
    at.open();
    auto* button = at.window->findChild<QPushButton*>(u"operator"_s);
    REQUIRE(button);
    const QPointF middle = button->rect().center();
    for (const int turn : {-120, 120}) {
        QWheelEvent wheel(middle, button->mapToGlobal(middle), {}, {0, turn}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(button, &wheel);
    }
    button->setFocus();
    QTest::keyClicks(button, u"2022-0002"_s);
    QTest::keyClick(button, Qt::Key_Return);
    CHECK(at.place.workplace.operatorName == u"经办人01"_s);
}
