// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/typist.h"

#include "tests/support/catch.h"
#include "tests/ui/input_method.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QPointer>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>
#include <QWindow>

#include <algorithm>

namespace jiuzhang::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostTabs = 80;
constexpr int kLongWait = 30'000; // ms, on a busy machine

// As it is read out, without the letter that leads there: 「姓名(N)」.
QString nameOf(QWidget* widget)
{
    static const QRegularExpression kKey(u"\\s*\\([A-Z0-9]\\)"_s);
    auto* told = QAccessible::queryAccessibleInterface(widget);
    QString name = widget->accessibleName();
    if (name.isEmpty() && told && told->role() == QAccessible::ComboBox) { // not what is chosen
        const auto labels = told->relations(QAccessible::Label);
        name = labels.isEmpty() ? QString() : labels[0].first->text(QAccessible::Name);
    } else if (name.isEmpty() && told) {
        name = told->text(QAccessible::Name);
    }
    name.remove(kKey);
    return name.isEmpty() ? widget->objectName() : name;
}

// The window that keys go to; from there they find the menu or the list that is open over it.
QWindow* inFront()
{
    if (!QApplication::activeWindow()) { // as a desktop does when a menu or a dialog has gone
        for (auto* window : QApplication::topLevelWidgets()) {
            if (window->isVisible() && window->windowType() == Qt::Window)
                window->activateWindow();
        }
    }
    REQUIRE(QTest::qWaitFor([] { return QApplication::activeWindow() != nullptr; }));
    return QApplication::activeWindow()->windowHandle();
}

} // namespace

void Typist::strike(Qt::Key key, Qt::KeyboardModifiers with)
{
    QTest::keyClick(inFront(), key, with);
    QCoreApplication::processEvents();
}

void Typist::type(const QString& text)
{
    REQUIRE(QApplication::focusWidget());
    if (isOnKeys(text)) {
        for (const QChar each : text)
            QTest::keyClick(inFront(), each.toLatin1());
    } else {
        commit(QApplication::focusWidget(), text);
    }
    QCoreApplication::processEvents();
}

QString Typist::keyboardIsIn()
{
    QCoreApplication::processEvents();
    CHECK((!QApplication::focusWidget() || QApplication::focusWidget()->isVisible()));
    for (auto* at = QApplication::focusWidget(); at; at = at->parentWidget()) {
        if (const QString name = nameOf(at); !name.isEmpty() && !name.startsWith(u"qt_"))
            return name;
    }
    return {};
}

void Typist::find(const QString& words)
{
    strike(Qt::Key_K, Qt::ControlModifier);
    type(words);
    strike(Qt::Key_Return);
}

void Typist::next()
{
    strike(Qt::Key_J, Qt::ControlModifier);
}

void Typist::goTo(const QString& name)
{
    QStringList passed{keyboardIsIn()};
    while (passed.back() != name && passed.size() < kMostTabs) {
        strike(Qt::Key_Tab);
        passed += keyboardIsIn();
    }
    INFO(passed.join(u", "_s).toStdString());
    REQUIRE(passed.back() == name);
}

void Typist::choose(const QString& words)
{
    auto* choice = qobject_cast<QComboBox*>(QApplication::focusWidget());
    strike(Qt::Key_Home);
    for (int at = 0; at <= choice->count() && choice->currentText() != words; ++at)
        strike(Qt::Key_Down);
    REQUIRE(choice->currentText() == words);
}

// One of several buttons of which one is chosen.
void Typist::pick(const QString& words)
{
    const auto current = [] { return qobject_cast<QRadioButton*>(QApplication::focusWidget()); };
    const auto all = current()->parentWidget()->findChildren<QRadioButton*>();
    const auto wanted = std::ranges::find(all, words, &QRadioButton::text);
    REQUIRE(wanted != all.end());
    strike(Qt::Key_Space);
    for (int at = 0; at < kMostTabs && current() != *wanted; ++at) {
        const QPoint way = (*wanted)->pos() - current()->pos();
        strike(way.y() != 0 ? (way.y() > 0 ? Qt::Key_Down : Qt::Key_Up)
                            : (way.x() > 0 ? Qt::Key_Right : Qt::Key_Left));
        REQUIRE(current());
    }
    REQUIRE(current() == *wanted);
    REQUIRE(current()->isChecked());
}

void Typist::fill(const QString& name, const QString& value)
{
    goTo(name);
    CAPTURE(name.toStdString());
    if (qobject_cast<QRadioButton*>(QApplication::focusWidget()))
        return pick(value);
    if (qobject_cast<QAbstractButton*>(QApplication::focusWidget())) { // a day that may be left out
        strike(Qt::Key_Space);
        strike(Qt::Key_Tab);
    }
    const auto* choice = qobject_cast<QComboBox*>(QApplication::focusWidget());
    if (choice && !choice->isEditable())
        return choose(value);
    strike(Qt::Key_A, Qt::ControlModifier);
    type(value);
}

void Typist::confirm()
{
    strike(Qt::Key_Return, Qt::ControlModifier);
}

QAbstractButton* Typist::button(const QString& words)
{
    const auto all = QApplication::activeWindow()->findChildren<QAbstractButton*>();
    const auto found = std::ranges::find_if(all, [&](const QAbstractButton* each) {
        return each->isVisible() && QString(each->text()).remove(u'&').contains(words);
    });
    return found == all.end() ? nullptr : *found;
}

void Typist::push(const QString& words)
{
    const QPointer<QAbstractButton> found = button(words);
    CAPTURE(words.toStdString());
    REQUIRE(found);
    INFO(found->text().toStdString() << " " << found->toolTip().toStdString());
    REQUIRE(found->isEnabled());
    REQUIRE_FALSE(found->shortcut().isEmpty());
    const auto all = QApplication::activeWindow()->findChildren<QAbstractButton*>();
    REQUIRE(std::ranges::count_if(all, [&](const QAbstractButton* each) {
                return each->isVisible() && each->isEnabled() &&
                       each->shortcut() == found->shortcut();
            }) == 1);
    const auto keys = found->shortcut()[0];
    strike(keys.key(), keys.keyboardModifiers());
    // It is seen to go down, and does its work when it comes up.
    REQUIRE(QTest::qWaitFor([&] { return !found || !found->isDown(); }));
    QCoreApplication::processEvents();
}

void Typist::answering(const std::function<void()>& keys, const std::function<void()>& answer)
{
    bool isAnswered = false;
    QTimer waiting;
    QObject::connect(&waiting, &QTimer::timeout, &waiting, [&] {
        const auto* dialog = QApplication::activeModalWidget();
        if (isAnswered || !dialog || QApplication::activeWindow() != dialog)
            return;
        isAnswered = true;
        answer();
    });
    waiting.start(10);
    keys();
    REQUIRE(QTest::qWaitFor([&] { return isAnswered && !QApplication::activeModalWidget(); },
                            kLongWait));
    (void)inFront();
}

void Typist::pushAndAnswer(const QString& words, const std::function<void()>& answer)
{
    answering([&] { push(words); }, answer);
}

void Typist::nameFile(const QString& path)
{
    strike(Qt::Key_A, Qt::ControlModifier);
    type(path);
    strike(Qt::Key_Return);
}

} // namespace jiuzhang::tests
