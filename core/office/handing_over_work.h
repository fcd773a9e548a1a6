// SPDX-License-Identifier: GPL-3.0-or-later
// 交接: what is open of a unit, or of an officer of the office, when somebody else takes it over.
#pragma once

#include "core/casework/next_step.h"
#include "core/office/desk.h"

namespace jiuzhang {

struct HandoverAsked {
    QString unit = {};   // whose work it is: a unit by any of its names …
    QString person = {}; // … or somebody of the office
    QString to = {};     // who takes it over; empty: not known yet
    friend bool operator==(const HandoverAsked&, const HandoverAsked&) = default;
};

// One matter that is open, as whoever reads the sheet may know it.
struct HandoverMatter {
    CaseNumber number;
    QString entity; // masked where it is shielded
    QString category;
    QString state;
    QString unit;               // to whom it was sent; of one that was not: who is complained of
    std::optional<QDate> since; // that unit has it, or it was registered
    QStringList papers;         // numbers of the letters that went out on it and stand
    QStringList promised;       // plan, opinion, decision, each with its day
    std::optional<NextDay> next;
    QStringList files; // attached
    QString former;    // 原责任人及变动情况, and what was traced
};

struct Handover {
    QString from; // the unit's name, or the person's
    bool ofUnit = false;
    QString to;
    QDate on;
    std::vector<HandoverMatter> matters; // in the order of numbers
};

// Of a unit: what it leads or helps with, through succession, and what is complained of it and sent
// to nobody yet. Of a person: what he dispatched last, or registered if nobody dispatched it, and
// what was handed over to him since. Open, settled but not struck off, or with an instalment that
// is not paid. UnknownUnit, PersonUnknown; FieldMissing without either; YearOutside: a day before
// the programme; PersonNotYet: before the person's first day; of who takes it over
// HandoverToItself, UnitEnded, and those of People::withRole() for who acts on cases.
[[nodiscard]] Result<Handover> handoverOf(const Desk& desk, const HandoverAsked& asked, QDate on);

inline const QString kHandedOverWork = QStringLiteral("handed-over-work");

// The sheet that was signed, kept with the numbers that stand in it. The file at `path` gets its
// name when that is recorded. FieldMissing: nobody takes it over; StaleCopy: of a case that is not
// open or theirs any more; those of decide() and writeOut().
[[nodiscard]] Outcome recordHandover(Desk& desk, const Acting& acting, const Handover& handover,
                                     const QByteArray& sheet, const QString& path);

// Whether the work that an entry tells of could be handed over as it says: of the office as it was.
[[nodiscard]] Outcome couldHandOver(const Desk& then, const Event& event);

// from ofUnit to on matters[{case entity category state unit since papers[] promised[] nextOn next
// files[] former}].
[[nodiscard]] QJsonObject toJson(const Handover& handover);

// The sheet for paper and workbook: its title, columns and rows, and the lines to be signed.
struct HandoverSheet {
    struct Column {
        const char16_t* heading;
        int width; // Chinese characters
    };
    QStringList title;
    QString above;
    std::span<const Column> columns;
    std::vector<QStringList> rows;
    QStringList below; // 移交人, 接收人, 监交人
};
[[nodiscard]] HandoverSheet sheetOf(const Handover& handover, const Programme& programme);

// As a workbook, in bytes. Those of writeOut().
[[nodiscard]] Result<QByteArray> handoverWorkbook(const Desk& desk, const Handover& handover);

} // namespace jiuzhang
