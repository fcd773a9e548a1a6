// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/error_text.h"

#include "core/casework/fields.h"
#include "core/office/papers/paper_kinds.h"
#include "ui/shared/terms_text.h"

#include <QCoreApplication>

#include <array>

namespace jiuzhang::ui {

namespace {

struct FieldName {
    const char* key;
    const char* name;
};

constexpr std::array kFields{
    // of a case
    FieldName{"number", QT_TRANSLATE_NOOP("Field", "Case number")},
    FieldName{"registeredOn", QT_TRANSLATE_NOOP("Field", "Registered on")},
    FieldName{"shielding", QT_TRANSLATE_NOOP("Field", "Confidentiality")},
    FieldName{"recognisedFen", QT_TRANSLATE_NOOP("Field", "Recognised amount")},
    FieldName{"fulfilledFen", QT_TRANSLATE_NOOP("Field", "Fulfilled amount")},
    FieldName{"factsAndClaim", QT_TRANSLATE_NOOP("Field", "Facts and claim")},
    FieldName{"state", QT_TRANSLATE_NOOP("Field", "State")},
    FieldName{"stage", QT_TRANSLATE_NOOP("Field", "Stage")},
    FieldName{"lead", QT_TRANSLATE_NOOP("Field", "Lead unit")},
    FieldName{"assisting", QT_TRANSLATE_NOOP("Field", "Assisting units")},
    FieldName{"copied", QT_TRANSLATE_NOOP("Field", "Copied units")},
    FieldName{"routingReason", QT_TRANSLATE_NOOP("Field", "Reason of the routing")},
    FieldName{"letterNumber", QT_TRANSLATE_NOOP("Field", "Letter number")},
    FieldName{"dispatchedOn", QT_TRANSLATE_NOOP("Field", "Dispatched on")},
    FieldName{"signedOn", QT_TRANSLATE_NOOP("Field", "Signed for on")},
    FieldName{"dueOn", QT_TRANSLATE_NOOP("Field", "Due on")},
    FieldName{"provisional", QT_TRANSLATE_NOOP("Field", "Provisional limit")},
    FieldName{"late", QT_TRANSLATE_NOOP("Field", "Late")},
    FieldName{"settledOn", QT_TRANSLATE_NOOP("Field", "Settled on")},
    FieldName{"struckOffOn", QT_TRANSLATE_NOOP("Field", "Struck off on")},
    FieldName{"clues", QT_TRANSLATE_NOOP("Field", "Clues")},
    FieldName{"year", QT_TRANSLATE_NOOP("Field", "Programme year")},
    // typed on the command line
    FieldName{"anchor", QT_TRANSLATE_NOOP("Field", "Anchor (--anchor)")},
    FieldName{"set", QT_TRANSLATE_NOOP("Field", "Value (--set)")},
    FieldName{"where", QT_TRANSLATE_NOOP("Field", "Condition (--where)")},
    FieldName{"as-of", QT_TRANSLATE_NOOP("Field", "As of (--as-of)")},
    FieldName{"working-date", QT_TRANSLATE_NOOP("Field", "Working date (--working-date)")},
    FieldName{"first-month", QT_TRANSLATE_NOOP("Field", "First month (--first-month)")},
    FieldName{"screen", QT_TRANSLATE_NOOP("Field", "Screen (--screen)")},
    FieldName{"topic", QT_TRANSLATE_NOOP("Field", "Page of the manual")},
    FieldName{"answer", QT_TRANSLATE_NOOP("Field", "Answer")},
    FieldName{"on-behalf-of", QT_TRANSLATE_NOOP("Field", "On behalf of")},
    FieldName{"FROM", QT_TRANSLATE_NOOP("Field", "First day (FROM)")},
    // of an act
    FieldName{"on", QT_TRANSLATE_NOOP("Field", "Date")},
    FieldName{"operator", QT_TRANSLATE_NOOP("Field", "Operator")},
    FieldName{"name", QT_TRANSLATE_NOOP("Field", "Name")},
    FieldName{"role", QT_TRANSLATE_NOOP("Field", "Roles")},
    FieldName{"takenOverBy", QT_TRANSLATE_NOOP("Field", "Who takes over (--to)")},
    FieldName{"person", QT_TRANSLATE_NOOP("Field", "Person")},
    FieldName{"from", QT_TRANSLATE_NOOP("Field", "First day")},
    FieldName{"to", QT_TRANSLATE_NOOP("Field", "Last day")},
    FieldName{"passphrase", QT_TRANSLATE_NOOP("Field", "Passphrase")},
    FieldName{"recoveryCode", QT_TRANSLATE_NOOP("Field", "Recovery code")},
    FieldName{"access", QT_TRANSLATE_NOOP("Field", "Way of signing in")},
    FieldName{"idle", QT_TRANSLATE_NOOP("Field", "Idle minutes")},
    FieldName{"why", QT_TRANSLATE_NOOP("Field", "Reason")},
    FieldName{"note", QT_TRANSLATE_NOOP("Field", "Change note")},
    FieldName{"opinion", QT_TRANSLATE_NOOP("Field", "Opinion")},
    FieldName{"rung", QT_TRANSLATE_NOOP("Field", "Supervision")},
    FieldName{"limitOn", QT_TRANSLATE_NOOP("Field", "New limit")},
    FieldName{"letterLimit", QT_TRANSLATE_NOOP("Field", "Limit of the letter")},
    FieldName{"mergedInto", QT_TRANSLATE_NOOP("Field", "Merged into")},
    FieldName{"lagging", QT_TRANSLATE_NOOP("Field", "Behind the stage")},
    FieldName{"followUp", QT_TRANSLATE_NOOP("Field", "Follow-up waits")},
    FieldName{"carriedOver", QT_TRANSLATE_NOOP("Field", "Carried over")},
    FieldName{"signForDue", QT_TRANSLATE_NOOP("Field", "To be signed for by")},
    FieldName{"decisionDue", QT_TRANSLATE_NOOP("Field", "Decision due on")},
    FieldName{"clockFrom", QT_TRANSLATE_NOOP("Field", "Clock since")},
    FieldName{"rungFor", QT_TRANSLATE_NOOP("Field", "Supervised for")},
    FieldName{"unanswered", QT_TRANSLATE_NOOP("Field", "Unanswered letters")},
    FieldName{"lastActOn", QT_TRANSLATE_NOOP("Field", "Last act on")},
    FieldName{"urgings", QT_TRANSLATE_NOOP("Field", "Supervision acts")},
    FieldName{"open", QT_TRANSLATE_NOOP("Field", "Open")},
    FieldName{"paperNumber", QT_TRANSLATE_NOOP("Field", "Number of the letter")},
    FieldName{"replyDue", QT_TRANSLATE_NOOP("Field", "Reply due on")},
    FieldName{"returnDue", QT_TRANSLATE_NOOP("Field", "To be returned by")},
    FieldName{"followUpDue", QT_TRANSLATE_NOOP("Field", "To be asked again on")},
    FieldName{"dissatisfiedOn", QT_TRANSLATE_NOOP("Field", "Found dissatisfied on")},
    // of a unit
    FieldName{"units", QT_TRANSLATE_NOOP("Field", "Units")},
    FieldName{"newUnits", QT_TRANSLATE_NOOP("Field", "New units")},
    FieldName{"unitName", QT_TRANSLATE_NOOP("Field", "Name of the unit")},
    FieldName{"shortName", QT_TRANSLATE_NOOP("Field", "Short name")},
    FieldName{"unitBasis", QT_TRANSLATE_NOOP("Field", "Document that decided it")},
    FieldName{"successionOn", QT_TRANSLATE_NOOP("Field", "In force from")},
    FieldName{"validFrom", QT_TRANSLATE_NOOP("Field", "Exists from")},
    FieldName{"validTo", QT_TRANSLATE_NOOP("Field", "Exists until")},
    FieldName{"reportsFrom", QT_TRANSLATE_NOOP("Field", "Reports from")},
    FieldName{"reportsTo", QT_TRANSLATE_NOOP("Field", "Reports until")},
    FieldName{"successor", QT_TRANSLATE_NOOP("Field", "Unit that takes over")},
    // of the sender of papers
    FieldName{"signsFrom", QT_TRANSLATE_NOOP("Field", "Signs so from")},
    FieldName{"signature", QT_TRANSLATE_NOOP("Field", "Signature")},
    FieldName{"organMark", QT_TRANSLATE_NOOP("Field", "Organ mark")},
    FieldName{"ourselves", QT_TRANSLATE_NOOP("Field", "Calls itself")},
    // of a paper
    FieldName{"date", QT_TRANSLATE_NOOP("Field", "Date")},
    FieldName{"contactName", QT_TRANSLATE_NOOP("Field", "Contact of the office")},
    FieldName{"contactPhone", QT_TRANSLATE_NOOP("Field", "Telephone of the office")},
    FieldName{"replyDueOn", QT_TRANSLATE_NOOP("Field", "Reply due on")},
};

} // namespace

QString fieldText(const QString& key)
{
    static constexpr QLatin1String kOfCase("case."); // as papers name the fields of a case
    const QString bare = key.startsWith(kOfCase) ? key.mid(kOfCase.size()) : key;
    for (const auto& field : clueFields()) {
        if (bare == QStringView(field.key) || bare == field.writtenKey())
            return catalogueText(field.writtenKey(), QString::fromUtf16(field.word));
    }
    for (const auto& field : kFields) {
        if (bare == QLatin1String(field.key))
            return QCoreApplication::translate("Field", field.name);
    }
    if (const Need* need = needNamed(bare))
        return needText(*need);
    const PaperKey* named = paperKey(bare);
    return named ? catalogueText(bare, QString::fromUtf16(named->word)) : key;
}

} // namespace jiuzhang::ui
