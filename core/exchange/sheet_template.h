// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ledger_row.h"
#include "core/exchange/row_shift.h"
#include "core/exchange/xml_text.h"

#include <set>

namespace jiuzhang {

// A cell of a template that asks for values: 「{{entity}}」, 「共{{count}}件」.
struct Placeholder {
    QString sheet;
    QString cell; // "B5"
    int row;
    QString name; // between the braces
};

// What the cells of a workbook need to be understood: its shared texts, and the styles that show a
// number as a day.
struct BookTexts {
    std::vector<QString> shared;
    std::set<int> dayStyles;
};

// The value for a name in the given case, counted from 0; -1: in a row that is not repeated.
using TemplateValues = std::function<LedgerCell(const QString& name, int subject)>;

// One sheet of a template, as text: only the cells that ask for something are written anew.
class SheetTemplate {
public:
    SheetTemplate(QString name, QByteArray xml, const BookTexts& texts);

    [[nodiscard]] const QString& name() const { return name_; }
    [[nodiscard]] std::vector<Placeholder> placeholders() const;
    // The sheet with its values; the row of `shift` once for each of its copies.
    [[nodiscard]] QByteArray filled(const TemplateValues& values, const RowShift& shift) const;

private:
    struct Cell {
        XmlTag tag;
        qsizetype end; // behind </c>
        QByteArray reference;
        QString text; // "" where it holds no text
    };
    struct Row {
        XmlTag tag;
        qsizetype end; // behind </row>
        int number;
        std::vector<Cell> cells;
    };
    void readRows(const BookTexts& texts);
    [[nodiscard]] QString textOf(const QByteArray& cell, const BookTexts& texts) const;
    [[nodiscard]] QByteArray rowText(const Row& row, const TemplateValues& values,
                                     const RowShift& shift, int copy, int subject) const;
    [[nodiscard]] QByteArray cellText(const Cell& cell, const TemplateValues& values,
                                      const RowShift& shift, int row, int subject) const;
    [[nodiscard]] QByteArray outside(const QByteArray& part, const RowShift& shift) const;

    QString name_;
    QByteArray xml_;
    const BookTexts& texts_;
    std::vector<Row> rows_;
};

} // namespace jiuzhang
