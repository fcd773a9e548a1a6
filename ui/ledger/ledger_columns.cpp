// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledger_columns.h"

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

QString amount(const std::optional<Money>& value)
{
    return value ? value->inWan() : QString();
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

QString source(const Case& subject, const Context& context)
{
    const auto& id = subject.clue.source;
    const Source* found = id ? context.programme.source(*id) : nullptr;
    return found ? found->name : QString();
}

QString category(const Case& subject, const Context& context)
{
    const auto& id = subject.clue.category;
    const Category* found = id ? context.programme.category(*id) : nullptr;
    return found ? found->name : QString();
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

constexpr std::array kColumns{
    LedgerColumn{"number", QT_TRANSLATE_NOOP("LedgerColumn", "Case number"), "number", 5, true,
                 false, [](const Case& c, const Context&) { return c.number.text(); }},
    LedgerColumn{"registeredOn", QT_TRANSLATE_NOOP("LedgerColumn", "Registered on"), "registeredOn",
                 6, false, false,
                 [](const Case& c, const Context&) { return dateText(c.registeredOn); }},
    LedgerColumn{"source", QT_TRANSLATE_NOOP("LedgerColumn", "Source"), "source", 6, false, false,
                 source},
    LedgerColumn{"entity", QT_TRANSLATE_NOOP("LedgerColumn", "Market entity"), "entity", 13, true,
                 false, [](const Case& c, const Context&) { return c.clue.entity; }},
    LedgerColumn{"category", QT_TRANSLATE_NOOP("LedgerColumn", "Kind of problem"), "category", 9,
                 true, false, category},
    LedgerColumn{"facts", QT_TRANSLATE_NOOP("LedgerColumn", "Facts"), nullptr, 20, false, false,
                 [](const Case& c, const Context&) { return c.clue.facts; }},
    LedgerColumn{"claim", QT_TRANSLATE_NOOP("LedgerColumn", "Claim"), nullptr, 20, false, false,
                 [](const Case& c, const Context&) { return c.clue.claim; }},
    LedgerColumn{"respondent", QT_TRANSLATE_NOOP("LedgerColumn", "Respondent"), "respondent", 8,
                 true, false,
                 [](const Case& c, const Context& x) { return unit(c.clue.respondent, x); }},
    LedgerColumn{"locality", QT_TRANSLATE_NOOP("LedgerColumn", "Locality"), "locality", 7, false,
                 false, [](const Case& c, const Context& x) { return unit(c.clue.locality, x); }},
    LedgerColumn{"total", QT_TRANSLATE_NOOP("LedgerColumn", "Contract total (10,000 yuan)"),
                 "totalFen", 8, false, true,
                 [](const Case& c, const Context&) { return amount(c.clue.total); }},
    LedgerColumn{"disputed", QT_TRANSLATE_NOOP("LedgerColumn", "In dispute (10,000 yuan)"),
                 "disputedFen", 8, true, true,
                 [](const Case& c, const Context&) { return amount(c.clue.disputed); }},
    LedgerColumn{"lead", QT_TRANSLATE_NOOP("LedgerColumn", "Lead unit"), "lead", 6, true, false,
                 [](const Case& c, const Context& x) { return unit(c.lead, x); }},
    LedgerColumn{"assisting", QT_TRANSLATE_NOOP("LedgerColumn", "Assisting units"), nullptr, 8,
                 false, false,
                 [](const Case& c, const Context& x) { return units(c.assisting, x); }},
    LedgerColumn{"copied", QT_TRANSLATE_NOOP("LedgerColumn", "Copied units"), nullptr, 8, false,
                 false, [](const Case& c, const Context& x) { return units(c.copied, x); }},
    LedgerColumn{"letterNumber", QT_TRANSLATE_NOOP("LedgerColumn", "Letter number"), nullptr, 12,
                 false, false, letterNumber},
    LedgerColumn{"dispatchedOn", QT_TRANSLATE_NOOP("LedgerColumn", "Dispatched on"), nullptr, 7,
                 false, false, dispatchedOn},
    LedgerColumn{"signedOn", QT_TRANSLATE_NOOP("LedgerColumn", "Signed for on"), nullptr, 7, false,
                 false, signedOn},
    LedgerColumn{"dueOn", QT_TRANSLATE_NOOP("LedgerColumn", "Due on"), "dueOn", 8, true, false,
                 due},
    LedgerColumn{"state", QT_TRANSLATE_NOOP("LedgerColumn", "State"), "state", 4, true, false,
                 [](const Case& c, const Context&) { return stateText(c.state); }},
    LedgerColumn{"stage", QT_TRANSLATE_NOOP("LedgerColumn", "Stage"), "stage", 6, false, false,
                 stage},
    LedgerColumn{
        "track", QT_TRANSLATE_NOOP("LedgerColumn", "Track"), "track", 6, false, false,
        [](const Case& c, const Context&) { return c.track ? trackText(*c.track) : QString(); }},
    LedgerColumn{"opinion", QT_TRANSLATE_NOOP("LedgerColumn", "Opinion"), nullptr, 20, false, false,
                 opinion},
    LedgerColumn{"latest", QT_TRANSLATE_NOOP("LedgerColumn", "Latest progress"), "lastActOn", 3,
                 true, false, latest},
    LedgerColumn{"fulfilled", QT_TRANSLATE_NOOP("LedgerColumn", "Fulfilled (10,000 yuan)"),
                 "fulfilledFen", 8, false, true,
                 [](const Case& c, const Context&) { return c.fulfilled().inWan(); }},
    LedgerColumn{"outcome", QT_TRANSLATE_NOOP("LedgerColumn", "Outcome"), "outcome", 6, false,
                 false,
                 [](const Case& c, const Context&) {
                     return c.outcome ? outcomeText(*c.outcome) : QString();
                 }},
    LedgerColumn{"settledOn", QT_TRANSLATE_NOOP("LedgerColumn", "Settled on"), "settledOn", 7,
                 false, false, [](const Case& c, const Context&) { return day(c.settledOn); }},
    LedgerColumn{"struckOff", QT_TRANSLATE_NOOP("LedgerColumn", "Struck off on, by"), "struckOffOn",
                 10, false, false, struckOff},
    LedgerColumn{
        "view", QT_TRANSLATE_NOOP("LedgerColumn", "The entity's view"), nullptr, 6, false, false,
        [](const Case& c, const Context&) { return c.view ? viewText(*c.view) : QString(); }},
};

} // namespace

std::span<const LedgerColumn> ledgerColumns()
{
    return kColumns;
}

QString titleOf(const LedgerColumn& column)
{
    return QCoreApplication::translate("LedgerColumn", column.title);
}

} // namespace jiuzhang::ui
