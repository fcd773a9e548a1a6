// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/deduction_rules.h"

#include "core/base/json_cursor.h"

#include <QFile>

static void bringInDeductionsResource()
{
    Q_INIT_RESOURCE(deductions);
}

namespace jiuzhang {

namespace {

constexpr int kMostPoints = 10'000;
constexpr int kMostWorkdays = 250;
constexpr int kMostOfUnit = 100'000;

DeductionRules rulesIn(const JsonCursor& root)
{
    DeductionRules rules;
    if (!root.hasKeys({"format", "points", "lateAfterWorkdays", "mostPerUnit"}))
        return rules;
    if (root.at("format").text() != QStringLiteral("jiuzhang-deductions-1"))
        root.at("format").mistake(QStringLiteral("is not \"jiuzhang-deductions-1\""));
    const auto points = root.at("points");
    for (const auto& word : kDeductionCauses) {
        const auto place = points.at(word.id);
        if (place.isAbsent())
            place.mistake(QStringLiteral("is not there"));
        rules.points[static_cast<std::size_t>(word.value)] =
            place.integer(0, kMostPoints).value_or(0);
    }
    for (const QString& key : points.keys()) {
        const bool isKnown = std::ranges::any_of(
            kDeductionCauses, [&](const auto& word) { return key == QLatin1String(word.id); });
        if (!isKnown)
            points.at(key).mistake(QStringLiteral("is no cause of a deduction"));
    }
    rules.lateAfterWorkdays = root.at("lateAfterWorkdays").integer(0, kMostWorkdays).value_or(0);
    rules.mostPerUnit = root.at("mostPerUnit").integer(0, kMostOfUnit).value_or(0);
    return rules;
}

} // namespace

QString deductionCauseId(DeductionCause cause)
{
    return QString::fromLatin1(kDeductionCauses[static_cast<std::size_t>(cause)].id);
}

QString deductionCauseName(DeductionCause cause)
{
    return QString::fromUtf16(kDeductionCauses[static_cast<std::size_t>(cause)].chinese);
}

Result<DeductionRules> DeductionRules::fromJson(const QByteArray& json, const QString& place)
{
    std::vector<Mistake> mistakes;
    const auto rules = rulesIn(JsonCursor::document(json, mistakes));
    if (mistakes.empty())
        return rules;
    const Mistake& first = mistakes.front();
    return refuse(ErrorCode::RulesInvalid, {place, first.path + u' ' + first.reason}, first.path);
}

Result<DeductionRules> shippedDeductionRules()
{
    bringInDeductionsResource();
    const QString path = QStringLiteral(":/deductions/deductions.json");
    QFile file(path);
    return DeductionRules::fromJson(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(),
                                    path);
}

} // namespace jiuzhang
