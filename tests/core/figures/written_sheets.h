// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace jiuzhang::test {

// What stands in an .xlsx file, read from its parts and not by anything of ours.
class WrittenSheets {
public:
    explicit WrittenSheets(const QString& path); // fails the test when it is no workbook

    [[nodiscard]] QStringList names() const { return names_; }
    // The value of "B3" as it is stored; an empty text for an empty cell.
    [[nodiscard]] QString cell(const QString& sheet, const QString& place) const;
    // The value in this row of the column that has this heading in row 3.
    [[nodiscard]] QString under(const QString& sheet, const QString& heading, int row) const;
    // Whether it is stored as text ("inlineStr", "s"), not as a number or a formula.
    [[nodiscard]] bool isText(const QString& sheet, const QString& place) const;
    [[nodiscard]] bool hasPart(const QString& name) const { return parts_.contains(name); }
    [[nodiscard]] QByteArray part(const QString& name) const { return parts_.value(name); }
    [[nodiscard]] const QMap<QString, QByteArray>& parts() const { return parts_; }
    [[nodiscard]] QByteArray sheetPart(const QString& sheet) const;

private:
    struct Cell {
        QString type;
        QString value;
    };
    void readNames();
    void readStrings();
    void readSheet(const QString& name);

    QMap<QString, QByteArray> parts_;
    QStringList names_;
    QStringList strings_;
    QMap<QString, QMap<QString, Cell>> cells_; // sheet → place → cell
};

} // namespace jiuzhang::test
