// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/casefile/keys_alone.h"

#include "tests/ui/input_method.h"
#include "ui/shared/named_choice.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QRadioButton>
#include <QTest>

#include <algorithm>

namespace jiuzhang::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostTabs = 8;

// The fewest letters by which the list takes that one.
QString fewestLetters(const QComboBox& choice, const QString& name)
{
    for (qsizetype length = 1; length < name.size(); ++length) {
        for (qsizetype at = 0; at + length <= name.size(); ++at) {
            const QString part = name.mid(at, length);
            if (part == part.trimmed() &&
                choice.itemText(choice.findText(part, Qt::MatchContains)) == name)
                return part;
        }
    }
    return name;
}

} // namespace

void KeysAlone::open()
{
    panel.emplace(place.workplace, prompts, nullptr);
    panel->resize(1180, 680);
    panel->show();
    REQUIRE(QTest::qWaitForWindowActive(&*panel));
    panel->showCase(tests::kSubject);
    panel->takeFocus();
    chronicle = panel->findChild<ChronicleView*>();
}

void KeysAlone::strike(Qt::Key key, Qt::KeyboardModifiers with) const
{
    QTest::keyClick(keyboard(), key, with);
    QTest::qWait(0);
}

void KeysAlone::press(Qt::Key key, Qt::KeyboardModifiers with)
{
    ++pressed;
    strike(key, with);
}

void KeysAlone::goTo(std::int64_t entry)
{
    press(Qt::Key_H, Qt::AltModifier);
    REQUIRE(keyboard() == chronicle);
    const auto* lines = static_cast<ChronicleModel*>(chronicle->model());
    for (int row = 0; row < lines->rowCount() && chronicle->currentIndex() != lines->lineOf(entry);
         ++row)
        press(Qt::Key_Down);
    REQUIRE(chronicle->currentIndex() == lines->lineOf(entry));
}

void KeysAlone::find(const QString& key)
{
    auto* choice = qobject_cast<NamedChoice*>(keyboard());
    if (!choice) // the value is the only one, or what is meant
        return;
    const auto letters = fewestLetters(*choice, choice->itemText(choice->findData(key)));
    type(letters);
    pressed += static_cast<int>(letters.size());
    press(Qt::Key_Return);
    REQUIRE(choice->currentData() == key);
    REQUIRE(keyboard() != choice);
}

void KeysAlone::type(const QString& text)
{
    if (tests::isOnKeys(text))
        QTest::keyClicks(keyboard(), text);
    else
        tests::commit(keyboard(), text);
    QTest::qWait(0);
}

void KeysAlone::enter(const QString& text)
{
    if (qobject_cast<QCheckBox*>(keyboard())) { // a day that may be left out
        strike(Qt::Key_Space);
        strike(Qt::Key_Tab);
    }
    auto* choice = qobject_cast<QComboBox*>(keyboard());
    if (choice && !choice->isEditable()) {
        const int before = choice->currentIndex();
        strike(Qt::Key_Down);
        if (choice->currentIndex() == before)
            strike(Qt::Key_Up);
        REQUIRE(choice->currentIndex() != before);
    } else if (qobject_cast<QRadioButton*>(keyboard())) {
        strike(Qt::Key_Up);
    } else {
        type(text);
    }
}

void KeysAlone::tabTo(const QString& name)
{
    for (int tab = 0; tab < kMostTabs && keyboard()->objectName() != name; ++tab)
        press(Qt::Key_Tab);
    REQUIRE(keyboard()->objectName() == name);
}

void KeysAlone::explainAndConfirm(const QString& reason)
{
    tabTo(u"reason"_s);
    type(reason);
    if (form()->findChild<QWidget*>(u"approver"_s)) {
        tabTo(u"approver"_s);
        type(u"批准人01"_s);
    }
    INFO(form()->findChild<QWidget*>(u"confirm"_s)->toolTip().toStdString());
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE_FALSE(form());
}

std::int64_t KeysAlone::newest(const QString& kind)
{
    const auto events = place.desk().record.events(tests::kSubject);
    REQUIRE(events);
    const auto found = std::find_if(events->rbegin(), events->rend(),
                                    [&](const Event& event) { return event.kind == kind; });
    REQUIRE(found != events->rend());
    return found->seq;
}

const ChronicleLine& KeysAlone::line(std::int64_t entry) const
{
    const auto* lines = static_cast<ChronicleModel*>(chronicle->model());
    const auto at = lines->lineOf(entry);
    REQUIRE(at.isValid());
    return lines->line(at);
}

} // namespace jiuzhang::ui
