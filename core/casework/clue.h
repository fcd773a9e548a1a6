// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/partial_date.h"
#include "core/directory/programme.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace jiuzhang {

// 是否要求保密, per clue (casework, Shielding).
enum class Shielding { Open, LeadOnly, Anonymous };
[[nodiscard]] QString shieldingId(Shielding shielding); // "open" "lead-only" "anonymous"
[[nodiscard]] std::optional<Shielding> shieldingFromId(const QString& id);

// What came in, as far as it is known: an empty text or optional was not given. A draft may
// hold any part of it; a registered clue has passed clueMistakes().
struct ClueContent {
    std::optional<SourceId> source;
    std::optional<QDate> receivedOn;
    QString entity; // 市场主体
    QString creditCode;
    QString legalRepresentative;
    QString contact;
    QString phone;
    QString address;
    Shielding shielding = Shielding::Open;
    std::optional<CategoryId> category;
    std::optional<UnitId> respondent; // 被反映单位
    std::optional<UnitId> locality;   // 属地
    QString basisTitle;               // contract, document or judgment
    QString basisNumber;
    std::optional<PartialDate> basisDate;
    std::optional<Money> total;    // 合同总额
    std::optional<Money> disputed; // 争议(拖欠)金额
    bool totalApproximate = false; // written with 约
    bool disputedApproximate = false;
    QString facts; // 基本情况
    QString claim; // 主要诉求
    friend bool operator==(const ClueContent&, const ClueContent&) = default;
};

// Keys are those of command-line.md; amounts in fen, dates ISO, units and categories by id.
[[nodiscard]] QJsonObject toJson(const ClueContent& clue);
[[nodiscard]] ClueContent clueFromJson(const QJsonObject& json); // of what toJson wrote

// Everything that keeps this clue from being registered on `on`, in the order of the form;
// none: it may be registered. Error::where is the field's key ("entity", "receivedOn").
[[nodiscard]] std::vector<Error> clueMistakes(const ClueContent& clue, const Programme& programme,
                                              QDate on);

} // namespace jiuzhang
