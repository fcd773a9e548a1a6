// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/base/money.h"
#include "core/figures/measure.h"
#include "core/figures/rate.h"

#include <QJsonArray>

#include <array>
#include <span>
#include <vector>

namespace jiuzhang {

struct MeasureRow {
    Measure measure;
    const char* key;                     // command-line.md, JSON: report
    const char16_t* heading;             // %1 is the kind of period, 月 or 年
    const char16_t* meaning;             // for the definitions
    bool isMoney = false;                // counted in fen, shown in 万元
    bool hasColumn = true;               // else a part of a rate, or the cases beside the acts
    std::optional<Measure> ofCases = {}; // counts acts: the cases that they were of (件)
    bool inTimes = false;                // counts acts or legs (次), else cases (件)
};
[[nodiscard]] std::span<const MeasureRow> measures();
[[nodiscard]] const MeasureRow& rowOf(Measure measure);
[[nodiscard]] std::optional<Measure> measureNamed(const QString& key); // none of that key

// The two sources that plan II.1 names have a measure each; every other one came by referral.
[[nodiscard]] Measure newBySource(const std::optional<SourceId>& source);

struct RateRow {
    const char* key;
    const char16_t* heading;
    Measure numerator;
    Measure denominator;
};
[[nodiscard]] std::span<const RateRow> rates();

// One row of a report: the figures of one unit, category or track, or of all cases.
class FigureRow {
public:
    QString id = {};   // of the unit, category or track; empty: of none
    QString name = {}; // as it is printed

    [[nodiscard]] std::int64_t count(Measure measure) const { return at(measure); }
    [[nodiscard]] Money money(Measure measure) const { return Money::fromFen(at(measure)); }
    [[nodiscard]] Rate rate(const RateRow& rate) const;
    void set(Measure measure, std::int64_t value);
    void set(Measure measure, Money value) { set(measure, value.fen()); }
    FigureRow& operator+=(const FigureRow& other); // the figures; id and name stay
    FigureRow& operator-=(const FigureRow& other); // the same

    // opening + new + reopened + refused + unmerged + transferred in + corrected = settled +
    // declined + merged + transferred out + closing
    [[nodiscard]] bool identityHolds() const;
    [[nodiscard]] bool isZero() const;
    friend bool operator==(const FigureRow&, const FigureRow&) = default;

private:
    [[nodiscard]] std::int64_t at(Measure measure) const
    {
        return values_[static_cast<std::size_t>(measure)];
    }
    std::array<std::int64_t, kMeasureCount> values_{};
};

[[nodiscard]] QJsonObject toJson(const FigureRow& row); // keys of command-line.md, report

} // namespace jiuzhang
