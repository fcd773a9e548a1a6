// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/amount_text.h"
#include "core/base/text.h"
#include "core/office/registration.h"

#include <algorithm>
#include <cmath>

namespace jiuzhang {

namespace {

// Reads one form into a clue, field by field, and keeps each mistake with its field.
class FormReader {
public:
    FormReader(const QJsonObject& form, const Programme& programme, QDate on)
        : form_(form), programme_(programme), on_(on)
    {
    }

    FormReading read() &&
    {
        readParties();
        readMatter();
        readAmounts();
        refuseUnknownFields();
        // A field that could not be read is said once, not also as missing.
        for (auto& mistake : clueMistakes(reading_.clue, programme_, on_)) {
            const bool said =
                std::any_of(reading_.mistakes.begin(), reading_.mistakes.end(),
                            [&](const Error& earlier) { return earlier.where == mistake.where; });
            if (!said)
                reading_.mistakes.push_back(std::move(mistake));
        }
        return std::move(reading_);
    }

private:
    void readParties()
    {
        ClueContent& clue = reading_.clue;
        clue.entity = tidied(text(u"entity"));
        clue.creditCode = comparable(text(u"creditCode")).toUpper();
        clue.legalRepresentative = tidied(text(u"legalRepresentative"));
        clue.contact = tidied(text(u"contact"));
        clue.phone = tidied(text(u"phone"));
        clue.address = tidied(text(u"address"));
        readShielding();
    }

    void readMatter()
    {
        ClueContent& clue = reading_.clue;
        clue.source = named<SourceId>(
            u"source", [&](const QString& name) { return programme_.sourceNamed(name); });
        clue.category = named<CategoryId>(
            u"category", [&](const QString& name) { return programme_.categoryNamed(name); });
        const auto unit = [&](const QString& name) {
            return programme_.directory.named(name, on_);
        };
        clue.respondent = named<UnitId>(u"respondent", unit);
        clue.locality = named<UnitId>(u"locality", unit);
        clue.receivedOn = wholeDate(u"receivedOn");
        clue.basisTitle = tidied(text(u"basisTitle"));
        clue.basisNumber = tidied(text(u"basisNumber"));
        clue.basisDate = date(u"basisDate");
        clue.facts = text(u"facts").trimmed();
        clue.claim = text(u"claim").trimmed();
    }

    void readAmounts()
    {
        ClueContent& clue = reading_.clue;
        readAmount(u"totalFen", u"total", clue.total, clue.totalApproximate);
        readAmount(u"disputedFen", u"disputed", clue.disputed, clue.disputedApproximate);
    }

    QJsonValue value(QStringView key)
    {
        read_ += key.toString();
        return form_[key];
    }

    QString text(QStringView key)
    {
        const auto given = value(key);
        if (given.isString() || given.isNull() || given.isUndefined())
            return given.toString().normalized(QString::NormalizationForm_C);
        mistake(key, {ErrorCode::UnknownChoice,
                      {key.toString(), given.toVariant().toString(), QStringLiteral("\"…\"")}});
        return {};
    }

    template <class C, class Find>
    std::optional<C> named(QStringView key, const Find& find)
    {
        const QString name = text(key).trimmed();
        if (name.isEmpty())
            return std::nullopt;
        const Result<C> found = find(name);
        if (found)
            return *found;
        mistake(key, found.error());
        return std::nullopt;
    }

    std::optional<PartialDate> date(QStringView key)
    {
        const QString written = text(key).trimmed();
        if (written.isEmpty())
            return std::nullopt;
        const auto read = dateFromText(written);
        if (!read)
            mistake(key, {ErrorCode::DateUnreadable, {key.toString(), written}});
        return read;
    }

    std::optional<QDate> wholeDate(QStringView key)
    {
        const auto read = date(key);
        if (!read)
            return std::nullopt;
        if (read->isWholeDate())
            return read->firstDay();
        mistake(key, {ErrorCode::DateUnreadable, {key.toString(), read->iso()}});
        return std::nullopt;
    }

    void readShielding()
    {
        const auto given = value(u"confidential");
        if (given.isNull() || given.isUndefined() || given == QString())
            return;
        if (given.isBool())
            reading_.clue.shielding = given.toBool() ? Shielding::LeadOnly : Shielding::Open;
        else if (const auto level = shieldingFromId(given.toString()))
            reading_.clue.shielding = *level;
        else
            mistake(u"confidential", {ErrorCode::UnknownChoice,
                                      {QStringLiteral("confidential"), given.toVariant().toString(),
                                       QStringLiteral("true, false, open, lead-only, anonymous")}});
    }

    void readAmount(QStringView fenKey, QStringView textKey, std::optional<Money>& amount,
                    bool& approximate)
    {
        const auto fen = value(fenKey);
        if (fen.isDouble() && fen.toDouble() == std::floor(fen.toDouble()) &&
            std::abs(fen.toDouble()) <= 1e15) {
            amount = Money::fromFen(fen.toInteger());
        } else if (!fen.isNull() && !fen.isUndefined()) {
            mistake(fenKey,
                    {ErrorCode::AmountUnreadable, {fenKey.toString(), fen.toVariant().toString()}});
        }
        const QString written = text(textKey).trimmed();
        if (written.isEmpty())
            return;
        const auto read = amountFromText(written, AmountUnit::Wan, fenKey.toString());
        if (!read) {
            mistake(fenKey, read.error());
            return;
        }
        amount = read->money;
        approximate = read->approximate;
    }

    void refuseUnknownFields()
    {
        for (auto it = form_.begin(); it != form_.end(); ++it) {
            if (!read_.contains(it.key()) && !it.value().isNull())
                mistake(it.key(), {ErrorCode::FieldUnknown, {it.key()}});
        }
    }

    void mistake(QStringView key, Error error)
    {
        error.where = key.toString();
        reading_.mistakes.push_back(std::move(error));
    }

    const QJsonObject& form_;
    const Programme& programme_;
    QDate on_;
    QStringList read_;
    FormReading reading_;
};

} // namespace

FormReading readClue(const QJsonObject& form, const Programme& programme, QDate on)
{
    return FormReader(form, programme, on).read();
}

} // namespace jiuzhang
