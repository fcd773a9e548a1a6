// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringList>

#include <vector>

namespace jiuzhang {

// What a spreadsheet's number format makes of a number (ECMA-376 part 1, §18.8.31): 3800000
// under 「0!.0,"万"」 is seen as 「380.0万」. Formats of .xls and of OpenDocument are told in the
// same code.
class NumberFormat {
public:
    explicit NumberFormat(const QString& code); // "" and General: as it is

    // Numbers are seen as they are, but for rounding and grouping; or as whole days.
    [[nodiscard]] bool isPlain() const;
    [[nodiscard]] bool showsDay() const; // a date or a time
    // How much of the day is seen: 1 the year, 2 the month too, 3 all of it; 0: the year is not.
    [[nodiscard]] int partsOfDay() const;

    // As it is seen, but with every digit that it has, and without grouping: what is read must
    // not have been rounded.
    [[nodiscard]] QString shown(double number) const;
    [[nodiscard]] QString shown(QDate day) const;

private:
    enum class Kind { Literal, Digit, Point, Day, General };
    struct Piece {
        Kind kind;
        QString text; // of a literal; the letters of a part of a day; "0" or "#"
    };
    struct Section {
        std::vector<Piece> pieces;
        int thousands = 0; // commas behind the last digit: the number is divided so often
        bool isPercent = false;
        QChar comparison = {}; // 「[>=10000]」: '>', '<', '='; none: by its place
        bool orEqual = false;
        double limit = 0;
    };
    class Reading;

    [[nodiscard]] const Section& sectionFor(double number) const;
    [[nodiscard]] static bool has(const Section& section, Kind kind);
    [[nodiscard]] static QStringList wholeDigits(const Section& section, QString whole);

    std::vector<Section> sections_;
};

// The number without exponent and with the 15 significant digits that a spreadsheet shows: each
// decimal of so many digits is found again in its double, exactly.
[[nodiscard]] QString decimalText(double number);

} // namespace jiuzhang
