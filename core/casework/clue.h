// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/partial_date.h"
#include "core/casework/money_terms.h"
#include "core/directory/programme.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace jiuzhang {

// 是否要求保密, per clue (casework, Shielding).
enum class Shielding { Open, LeadOnly, Anonymous };
[[nodiscard]] QString shieldingId(Shielding shielding); // "open" "lead-only" "anonymous"
[[nodiscard]] std::optional<Shielding> shieldingFromId(const QString& id);

// 企业规模, as 中小企业划型标准规定 divides them.
enum class EnterpriseSize { Large, Medium, Small, Micro };
[[nodiscard]] QString enterpriseSizeId(EnterpriseSize size);   // "large" "medium" "small" "micro"
[[nodiscard]] QString enterpriseSizeWord(EnterpriseSize size); // 大型 中型 小型 微型
// By id or word, which may go on: 「小型企业」「微型（个体）」.
[[nodiscard]] std::optional<EnterpriseSize> enterpriseSizeFromText(const QString& text);

// A rate in percent as a decimal without sign: "3.85"; 0 to 100, six decimals at most.
[[nodiscard]] bool isInterestRate(const QString& text);

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
    QString industry;
    std::optional<EnterpriseSize> enterpriseSize;
    QString formerOfficials; // 原责任人及变动情况
    std::optional<QDate> deliveredOn;
    std::optional<QDate> payBy; // as agreed; it may lie ahead
    QString interestRate;       // as agreed, isInterestRate()
    std::optional<Money> contested;
    bool contestedApproximate = false;
    QString evidenceList; // 佐证材料
    std::optional<QDate> contractOn;
    std::optional<DueFrom> dueFrom; // what the time for payment runs from, if payBy is not known …
    std::optional<QDate> dueFromOn;           // … and its day, which may lie ahead
    std::optional<InterestPer> interestPer;   // of interestRate; none: a year
    std::optional<YearDays> interestDays;     // none: 365
    std::optional<InterestRule> interestRule; // as a person set it; none: as the facts say
    std::optional<PaymentOrder> order;        // none: principal first
    friend bool operator==(const ClueContent&, const ClueContent&) = default;
};

// Keys are those of command-line.md; amounts in fen, dates ISO, units and categories by id.
[[nodiscard]] QJsonObject toJson(const ClueContent& clue);
[[nodiscard]] ClueContent clueFromJson(const QJsonObject& json); // of what toJson wrote

struct ClueField;
// Puts what a correction or change says, {"value" ["approximate"]}, in the field's place in the
// JSON of a clue; a value that is null empties it.
void putKept(QJsonObject& clue, const ClueField& field, const QJsonObject& told);

// Everything that keeps this clue from being registered on `on`, in the order of the form;
// none: it may be registered. Error::where is the field's key ("entity", "receivedOn").
[[nodiscard]] std::vector<Error> clueMistakes(const ClueContent& clue, const Programme& programme,
                                              QDate on);

} // namespace jiuzhang
