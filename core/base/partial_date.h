// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace jiuzhang {

// A date as exactly as it is known: 「2014.7」 is July 2014, and no day is made up for it.
class PartialDate {
public:
    // A day, month or year that exists, or nothing. Month 0 = only the year is known;
    // day 0 = only year and month.
    [[nodiscard]] static std::optional<PartialDate> of(int year, int month = 0, int day = 0);
    [[nodiscard]] static std::optional<PartialDate> fromIso(QStringView iso); // as iso() writes it

    [[nodiscard]] int year() const noexcept { return year_; }
    [[nodiscard]] int month() const noexcept { return month_; }
    [[nodiscard]] int day() const noexcept { return day_; }
    [[nodiscard]] bool isWholeDate() const noexcept { return day_ != 0; }
    [[nodiscard]] QDate firstDay() const;  // 2014-07 → 2014-07-01
    [[nodiscard]] QString iso() const;     // "2014-07-21", "2014-07", "2014"
    [[nodiscard]] QString chinese() const; // 「2014年7月21日」「2014年7月」「2014年」
    friend auto operator<=>(const PartialDate&, const PartialDate&) = default;

private:
    PartialDate(int year, int month, int day) : year_(year), month_(month), day_(day) {}
    int year_;
    int month_;
    int day_;
};

// The day of "2022-06-01", as events keep it; null for anything else. Every event that is read asks
// for one: QDate::fromString() takes ten times as long.
[[nodiscard]] QDate isoDay(QStringView iso);

// What a person wrote for a date: 2021.5 · 2021年5月 · 2021/5/3 · 2021-05-03 · 20210503 · 202105 ·
// 2021 · 2021、5、3 · 2021年5月3号 · 二〇二一年五月 · 2021-05-03 00:00:00 · with full-width digits;
// 21年5月 is of 1950 to 2049. Nothing for what is not a date that exists; other two-digit years
// and day-first spellings are refused, not guessed.
[[nodiscard]] std::optional<PartialDate> dateFromText(const QString& text);

// 21 → 2021, 98 → 1998: of 1950 to 2049.
[[nodiscard]] int wholeYear(int twoFigures);

// The day a workbook's date serial stands for (1900 system, 60 = the 29 February that was
// not); nothing outside 1950 to 2100.
[[nodiscard]] std::optional<QDate> dateFromSerial(double serial);

} // namespace jiuzhang
