// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/entry_mending.h"

#include "core/base/amount_text.h"
#include "core/casework/case_course.h"
#include "core/office/putting_right.h"
#include "ui/shared/clue_text.h"
#include "ui/shared/instalments_text.h"
#include "ui/shared/terms_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace jiuzhang::ui {

namespace {

const auto kDayKey = QStringLiteral("on");

struct EntryWords {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::Mending)
};

// It is there and still counts.
Result<Event> standingEntry(const CaseFile& file, std::int64_t entry)
{
    const auto course = courseOf(file.events);
    const auto found =
        std::ranges::find(course, entry, [](const CourseEntry& each) { return each.event.seq; });
    if (found == course.end() || !touchesCase(found->event.kind))
        return refuse(ErrorCode::EntryUnknown, {QString::number(entry)});
    if (!found->stands())
        return refuse(ErrorCode::EntryUndone,
                      {found->event.kind, dateText(found->event.happenedOn)});
    return found->event;
}

QString inForm(const Need& need, const QJsonValue& value, const Programme& programme)
{
    if (need.kind == NeedKind::Amount)
        return value.isDouble() ? exactWan(Money::fromFen(value.toInteger())) : QString();
    if (need.kind == NeedKind::Instalments)
        return instalmentsTyped(value.toString());
    if (need.kind == NeedKind::Unit)
        return programme.directory.name(UnitId(value.toString()));
    return value.toString();
}

QList<MendableValue> valuesOf(const Event& event, const ActRow& row, const Programme& programme)
{
    if (row.act == Act::Register)
        return mendableFields(clueFromJson(event.payload[u"clue"].toObject()), programme);
    QList<MendableValue> values;
    if (row.act == Act::Change) {
        const auto* field = clueField(event.payload[u"field"].toString());
        QJsonObject clue;
        putKept(clue, *field, event.payload);
        values +=
            {field->writtenKey(), field, nullptr, formText(*field, clueFromJson(clue), programme)};
        return values;
    }
    for (const auto& need : row.needs) {
        const auto key = QString::fromUtf16(need.key);
        if (mayBeCorrected(need))
            values += {key, nullptr, &need, inForm(need, event.payload[key], programme)};
    }
    return values;
}

QString aboutText(const Event& event)
{
    return EntryWords::tr("“%1” of %2").arg(actText(event.kind), dateText(event.happenedOn));
}

} // namespace

Mending clueMending(const Case& subject, const Programme& programme)
{
    return {.values = mendableFields(subject.clue, programme), .mayChange = true};
}

Result<Mending> entryMending(const CaseFile& file, std::int64_t entry, const Programme& programme)
{
    const auto event = TRY(standingEntry(file, entry));
    const ActRow* row = actNamed(event.kind);
    if (!row || row->act == Act::Reverse || row->act == Act::Withdraw)
        return refuse(ErrorCode::EntryNotForAct, {QStringLiteral("correct"), event.kind});
    if (row->act == Act::Correct) {
        auto again = TRY(entryMending(file, event.payload[u"event"].toInteger(), programme));
        const QString key = event.payload[u"field"].toString();
        again.values.removeIf([&](const MendableValue& value) {
            return value.key != key && (!value.field || value.field->id() != key);
        });
        return again;
    }
    Mending mending{
        .about = aboutText(event), .entry = event.seq, .values = valuesOf(event, *row, programme)};
    mending.values += {kDayKey, nullptr, nullptr, dateText(event.happenedOn)};
    return mending;
}

Result<Mending> entryUndoing(const CaseFile& file, std::int64_t entry)
{
    const auto event = TRY(standingEntry(file, entry));
    const ActRow* undoing = undoingOf(event.kind);
    if (!undoing)
        return refuse(ErrorCode::EntryNotForAct, {QStringLiteral("withdraw"), event.kind});
    const bool isApproved = std::ranges::any_of(actNamed(event.kind)->needs, [](const Need& need) {
        return QStringView(need.key) == u"approver";
    });
    return Mending{.act = undoing->act,
                   .about = aboutText(event),
                   .entry = event.seq,
                   .isApproved = isApproved};
}

} // namespace jiuzhang::ui
