// SPDX-License-Identifier: GPL-3.0-or-later
// 交接: what is open of a unit, or of an officer of the office, when somebody else takes it over.
#pragma once

#include "core/casework/next_step.h"
#include "core/office/whose_work.h"

namespace jiuzhang {

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

// Those of whoseWork() and takerOf().
[[nodiscard]] Result<Handover> handoverOf(const Desk& desk, const HandoverAsked& asked, QDate on);

// The sheet that was signed, kept with the numbers that stand in it. The file at `path` gets its
// name when that is recorded. FieldMissing: nobody takes it over; StaleCopy: of a case that is not
// open or theirs any more; those of decide() and writeOut().
[[nodiscard]] Outcome recordHandover(Desk& desk, const Acting& acting, const Handover& handover,
                                     const QByteArray& sheet, const QString& path);

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
