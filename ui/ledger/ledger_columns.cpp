// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledger_columns.h"

#include "core/base/amount_text.h"
#include "ui/shared/clue_text.h"
#include "ui/shared/error_text.h"
#include "ui/shared/terms_text.h"

#include <QCoreApplication>

#include <array>

namespace jiuzhang::ui {

namespace {

using Context = LineContext;

QString day(const std::optional<QDate>& value)
{
    return value ? dateText(*value) : QString();
}

QString unit(const std::optional<UnitId>& id, const Context& context)
{
    return id ? context.programme.directory.shortName(*id) : QString();
}

QString units(const std::vector<UnitId>& ids, const Context& context)
{
    QStringList names;
    for (const auto& id : ids)
        names += context.programme.directory.shortName(id);
    return names.join(QCoreApplication::translate("LedgerColumn", ", "));
}

// The mark says it, not a colour alone.
QString due(const Case& subject, const Context& context)
{
    const auto date = subject.dueOn();
    if (!date)
        return {};
    if (subject.isLate(context.on))
        return QCoreApplication::translate("LedgerColumn", "%1 late").arg(dateText(*date));
    if (subject.dueIsProvisional())
        return QCoreApplication::translate("LedgerColumn", "%1 (provisional)").arg(dateText(*date));
    return dateText(*date);
}

QString stage(const Case& subject, const Context&)
{
    return QStringLiteral("%1 %2").arg(subject.stage()).arg(stageText(subject.stage()));
}

QString latest(const Case& subject, const Context&)
{
    const QString act = dateText(subject.lastActOn) + u' ' + actText(subject.latestAct);
    return subject.latestText.isEmpty()
               ? act
               : QCoreApplication::translate("LedgerColumn", "%1: %2").arg(act, subject.latestText);
}

QString struckOff(const Case& subject, const Context&)
{
    return (day(subject.struckOffOn) + u' ' + subject.struckOffBy).trimmed();
}

QString letterNumber(const Case& subject, const Context&)
{
    return subject.legs.empty() ? QString() : subject.legs.back().letterNumber;
}

QString dispatchedOn(const Case& subject, const Context&)
{
    return subject.legs.empty() ? QString() : dateText(subject.legs.back().dispatchedOn);
}

QString signedOn(const Case& subject, const Context&)
{
    return subject.legs.empty() ? QString() : day(subject.legs.back().signedOn);
}

QString opinion(const Case& subject, const Context&)
{
    return subject.opinions.empty() ? QString() : subject.opinions.back().text;
}

// What the case tells beside its clue; the title is in the language of the window.
struct OfCase {
    const char* key;
    const char* title;
    const char* sortBy; // null: not at all
    int width;
    bool shownFirst;
    bool isAmount;
    QString (*text)(const Case& subject, const Context& context);
};

constexpr std::array kBeforeClue{
    OfCase{"number", QT_TRANSLATE_NOOP("LedgerColumn", "Case number"), "number", 5, true, false,
           [](const Case& c, const Context&) { return c.number.text(); }},
    OfCase{"registeredOn", QT_TRANSLATE_NOOP("LedgerColumn", "Registered on"), "registeredOn", 6,
           false, false, [](const Case& c, const Context&) { return dateText(c.registeredOn); }},
};

constexpr std::array kBehindClue{
    OfCase{"lead", QT_TRANSLATE_NOOP("LedgerColumn", "Lead unit"), "lead", 6, true, false,
           [](const Case& c, const Context& x) { return unit(c.lead, x); }},
    OfCase{"assisting", QT_TRANSLATE_NOOP("LedgerColumn", "Assisting units"), nullptr, 8, false,
           false, [](const Case& c, const Context& x) { return units(c.assisting, x); }},
    OfCase{"copied", QT_TRANSLATE_NOOP("LedgerColumn", "Copied units"), nullptr, 8, false, false,
           [](const Case& c, const Context& x) { return units(c.copied, x); }},
    OfCase{"letterNumber", QT_TRANSLATE_NOOP("LedgerColumn", "Letter number"), nullptr, 12, false,
           false, letterNumber},
    OfCase{"dispatchedOn", QT_TRANSLATE_NOOP("LedgerColumn", "Dispatched on"), nullptr, 7, false,
           false, dispatchedOn},
    OfCase{"signedOn", QT_TRANSLATE_NOOP("LedgerColumn", "Signed for on"), nullptr, 7, false, false,
           signedOn},
    OfCase{"dueOn", QT_TRANSLATE_NOOP("LedgerColumn", "Due on"), "dueOn", 8, true, false, due},
    OfCase{"state", QT_TRANSLATE_NOOP("LedgerColumn", "State"), "state", 4, true, false,
           [](const Case& c, const Context&) { return stateText(c.state); }},
    OfCase{"stage", QT_TRANSLATE_NOOP("LedgerColumn", "Stage"), "stage", 6, false, false, stage},
    OfCase{"track", QT_TRANSLATE_NOOP("LedgerColumn", "Track"), "track", 6, false, false,
           [](const Case& c, const Context&) { return c.track ? trackText(*c.track) : QString(); }},
    OfCase{"opinion", QT_TRANSLATE_NOOP("LedgerColumn", "Opinion"), nullptr, 20, false, false,
           opinion},
    OfCase{"latest", QT_TRANSLATE_NOOP("LedgerColumn", "Latest progress"), "lastActOn", 3, true,
           false, latest},
    OfCase{"fulfilled", QT_TRANSLATE_NOOP("LedgerColumn", "Fulfilled\n(10,000 yuan)"),
           "fulfilledFen", 8, false, true,
           [](const Case& c, const Context&) { return exactWan(c.fulfilled()); }},
    OfCase{"outcome", QT_TRANSLATE_NOOP("LedgerColumn", "Outcome"), "outcome", 6, false, false,
           [](const Case& c, const Context&) {
               return c.outcome ? outcomeText(*c.outcome) : QString();
           }},
    OfCase{"settledOn", QT_TRANSLATE_NOOP("LedgerColumn", "Settled on"), "settledOn", 7, false,
           false, [](const Case& c, const Context&) { return day(c.settledOn); }},
    OfCase{"struckOff", QT_TRANSLATE_NOOP("LedgerColumn", "Struck off on, by"), "struckOffOn", 10,
           false, false, struckOff},
    OfCase{"view", QT_TRANSLATE_NOOP("LedgerColumn", "The entity's view"), nullptr, 6, false, false,
           [](const Case& c, const Context&) { return c.view ? viewText(*c.view) : QString(); }},
};

LedgerColumn columnOf(const OfCase& row)
{
    return {.key = QString::fromLatin1(row.key),
            .sortBy = QString::fromLatin1(row.sortBy),
            .width = row.width,
            .shownFirst = row.shownFirst,
            .isAmount = row.isAmount,
            .title = [&row] { return QCoreApplication::translate("LedgerColumn", row.title); },
            .text = row.text};
}

// Units are called by their short names; a long text orders nothing.
LedgerColumn columnOf(const ClueField& field)
{
    const auto* named = std::get_if<field::Unit>(&field.type);
    const bool isAmount = std::holds_alternative<field::Amount>(field.type);
    const bool isStory = std::holds_alternative<field::Story>(field.type);
    const auto title = [&field, isAmount] {
        const QString name = fieldText(field.id());
        return isAmount ? QCoreApplication::translate("LedgerColumn", "%1\n(10,000 yuan)").arg(name)
                        : name;
    };
    const auto text = [&field, named](const Case& subject, const Context& context) {
        return named ? unit(subject.clue.*named->at, context)
                     : clueText(field, subject.clue, context.programme);
    };
    return {.key = field.writtenKey(),
            .sortBy = isStory ? QString() : field.id(),
            .width = field.listed,
            .shownFirst = field.shownFirst,
            .isAmount = isAmount,
            .title = title,
            .text = text};
}

} // namespace

std::span<const LedgerColumn> ledgerColumns()
{
    static const auto columns = [] {
        std::vector<LedgerColumn> all;
        for (const auto& row : kBeforeClue)
            all.push_back(columnOf(row));
        for (const auto& field : clueFields()) {
            if (field.listed > 0)
                all.push_back(columnOf(field));
        }
        for (const auto& row : kBehindClue)
            all.push_back(columnOf(row));
        return all;
    }();
    return columns;
}

} // namespace jiuzhang::ui
