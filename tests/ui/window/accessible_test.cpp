// SPDX-License-Identifier: GPL-3.0-or-later
// Every screen, full of a year's cases, as those meet it who do not see it or use no mouse.
#include "app/composition.h"
#include "tests/support/catch.h"
#include "tests/ui/shared/own_settings.h"
#include "ui/window/main_window.h"
#include "ui/window/places.h"

#include <QAccessible>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jiuzhang;
using namespace jiuzhang::ui;

namespace {

const QDate kYearsEnd(2022, 12, 28);

struct FullDesk {
    FullDesk()
    {
        REQUIRE(createSampleLedger(path));
        ledger = open(OpenedLedger::Access::Write);
        workplace.emplace(Workplace{ledger->desk(),
                                    [this]() -> Result<std::unique_ptr<OpenDesk>> {
                                        return std::unique_ptr<OpenDesk>(
                                            open(OpenedLedger::Access::Read));
                                    },
                                    path,
                                    {},
                                    u"负责人01"_s});
        window.emplace(*workplace);
        window->resize(1366, 768);
        window->show();
        (void)QTest::qWaitForWindowActive(&*window);
    }
    [[nodiscard]] std::unique_ptr<OpenedLedger> open(OpenedLedger::Access access) const
    {
        return OpenedLedger::open(path, access, [] { return kYearsEnd; }).value();
    }
    void goTo(const QString& screen)
    {
        window->showScreen(screen);
        QTest::qWait(200); // what is gathered beside the window comes
    }

    tests::OwnSettings settings;
    QTemporaryDir folder;
    QString path = folder.filePath(u"示例.jiuzhang"_s);
    std::unique_ptr<OpenedLedger> ledger;
    std::optional<Workplace> workplace;
    std::optional<MainWindow> window;
};

QString nameOf(QWidget* widget)
{
    auto* told = QAccessible::queryAccessibleInterface(widget);
    return told ? told->text(QAccessible::Name) : QString();
}

QString described(const QWidget* widget)
{
    return QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName() +
           u" in "_s + QLatin1String(widget->parentWidget()->metaObject()->className());
}

// What the keyboard can be in, as it is seen now.
bool takesKeyboard(const QWidget* widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isEnabled() &&
           widget->isVisible() && !widget->focusProxy();
}

} // namespace

TEST_CASE("everything that the keyboard can be in is named to those who do not see it", "[window]")
{
    FullDesk at;
    for (const QString& screen : placeNames()) {
        at.goTo(screen);
        QStringList unnamed;
        for (auto* widget : at.window->findChildren<QWidget*>()) {
            if (takesKeyboard(widget) && nameOf(widget).isEmpty())
                unnamed += described(widget);
        }
        CAPTURE(screen.toStdString());
        CHECK(unnamed.join(u'\n').toStdString() == std::string());
    }
}

TEST_CASE("Tab leads to everything on a screen, and round again", "[window]")
{
    FullDesk at;
    for (const QString& screen : placeNames()) {
        at.goTo(screen);
        QSet<const QWidget*> chain;
        const QWidget* first = &*at.window;
        for (const QWidget* next = first->nextInFocusChain();
             next != first && !chain.contains(next); next = next->nextInFocusChain())
            chain.insert(next);
        QStringList missed;
        for (auto* widget : at.window->findChildren<QWidget*>()) {
            if (takesKeyboard(widget) && !chain.contains(widget))
                missed += described(widget);
        }
        CAPTURE(screen.toStdString());
        CHECK(missed.join(u'\n').toStdString() == std::string());
    }
}
