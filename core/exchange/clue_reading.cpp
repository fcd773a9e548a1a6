// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/clue_reading.h"

#include "core/base/text.h"
#include "core/exchange/clue_cells.h"

#include <algorithm>

namespace jiuzhang {

namespace {

// Reads the cells of one row field by field, with one function for each type of field.
class RowReader {
public:
    RowReader(const ClueCells& cells, const Programme& programme, QDate on,
              std::vector<Error> mistakes)
        : cells_(cells), programme_(programme), on_(on), reading_{{}, std::move(mistakes)}
    {
    }

    FormReading read() &&
    {
        for (const auto& field : clueFields()) {
            key_ = field.id();
            if (const auto text = textOf(key_); !text.isEmpty())
                std::visit([&](const auto& type) { read(type, text); }, field.type);
        }
        partStory();
        for (auto& mistake : clueMistakes(reading_.clue, programme_, on_))
            add(std::move(mistake));
        return std::move(reading_);
    }

private:
    // The cell's text as it may enter; empty where it may not (which is a mistake), where there
    // is no cell, or only space in it.
    QString textOf(const QString& key)
    {
        const auto cell = cells_.find(key);
        if (cell == cells_.end())
            return {};
        const CellValue& value = cell->second.value;
        const QString written = cellText(value);
        if (comparable(written).isEmpty())
            return {};
        if (std::holds_alternative<Formula>(value) || std::holds_alternative<CellError>(value)) {
            add({ErrorCode::FormulaNotValue, {key}, key});
            return {};
        }
        const auto text = acceptedText(written);
        if (!text) {
            Error refused = text.error();
            refused.where = key;
            add(std::move(refused));
        } else if (auto unseen = unseenIn(written); !unseen.isEmpty()) {
            reading_.takenOut[key] = std::move(unseen);
        }
        return text.value_or(QString());
    }

    void read(const field::Line& type, const QString& text)
    {
        reading_.clue.*type.at = tidied(text);
    }
    void read(const field::CreditCode& type, const QString& text)
    {
        reading_.clue.*type.at = comparable(text).toUpper();
    }
    void read(const field::Story& type, const QString& text)
    {
        reading_.clue.*type.at = paragraphsOf(text);
    }
    void read(const field::Rate& type, const QString& text)
    {
        if (const auto rate = rateOfCell(cells_.at(key_).value))
            reading_.clue.*type.at = *rate;
        else
            refuse({ErrorCode::RateUnreadable, {key_, tidied(text)}});
    }
    void read(const field::Size& type, const QString& text)
    {
        reading_.clue.*type.at = enterpriseSizeFromText(comparable(text));
        if (!(reading_.clue.*type.at))
            refuse({ErrorCode::UnknownChoice,
                    {key_, tidied(text), QStringLiteral("大型、中型、小型、微型")}});
    }
    void read(const field::Day& type, const QString& text)
    {
        const auto day = dateOf(text);
        if (day && day->isWholeDate())
            reading_.clue.*type.at = day->firstDay();
        else
            refuse({ErrorCode::DateUnreadable, {key_, tidied(text)}});
    }
    void read(const field::PartialDay& type, const QString& text)
    {
        reading_.clue.*type.at = dateOf(text);
        if (!(reading_.clue.*type.at))
            refuse({ErrorCode::DateUnreadable, {key_, tidied(text)}});
    }
    void read(const field::Amount& type, const QString& text)
    {
        const auto amount = amountOf(tidied(text));
        if (!amount)
            return refuse(amount.error());
        reading_.clue.*type.at = amount->money;
        reading_.clue.*type.approximate = amount->approximate;
    }
    void read(const field::Source& type, const QString& text)
    {
        take(reading_.clue.*type.at, programme_.sourceNamed(tidied(text)));
    }
    void read(const field::Category& type, const QString& text)
    {
        take(reading_.clue.*type.at, programme_.categoryNamed(tidied(text)));
    }
    void read(const field::Unit& type, const QString& text)
    {
        const QDate day = reading_.clue.receivedOn.value_or(on_);
        take(reading_.clue.*type.at, programme_.directory.named(tidied(text), day));
    }
    void read(const field::Confidential& type, const QString& text)
    {
        if (const auto level = shieldingFromText(text))
            reading_.clue.*type.at = *level;
        else
            refuse(
                {ErrorCode::UnknownChoice, {key_, tidied(text), QStringLiteral("是、否、匿名")}});
    }

    void partStory()
    {
        ClueContent& clue = reading_.clue;
        const auto facts = cells_.find(QStringLiteral("facts"));
        if (facts == cells_.end() || !facts->second.mayTellClaim || !clue.claim.isEmpty())
            return;
        auto story = splitStory(clue.facts);
        clue.facts = std::move(story.facts);
        clue.claim = std::move(story.claim);
    }

    std::optional<PartialDate> dateOf(const QString& text) const
    {
        const CellValue& value = cells_.at(key_).value;
        return std::holds_alternative<QString>(value) ? dateFromText(text) : dateOfCell(value);
    }

    Result<ReadAmount> amountOf(const QString& text) const
    {
        const ClueCell& cell = cells_.at(key_);
        if (cell.isShared)
            return jiuzhang::refuse(ErrorCode::AmountShared, {key_, text});
        const auto amount = amountFromText(text, cell.unit.value_or(AmountUnit::Yuan), key_);
        // Without a unit anywhere only zero is certain, and what carries its own unit.
        if (!cell.unit && amount != amountFromText(text, AmountUnit::Wan, key_))
            return jiuzhang::refuse(ErrorCode::AmountNeedsUnit, {key_, text});
        return amount;
    }

    template <class T>
    void take(std::optional<T>& value, const Result<T>& named)
    {
        if (named)
            value = *named;
        else
            refuse(named.error());
    }

    void refuse(Error error)
    {
        error.where = key_;
        add(std::move(error));
    }

    // A field that could not be read is said once, not also as missing.
    void add(Error error)
    {
        if (std::ranges::find(reading_.mistakes, error.where, &Error::where) ==
            reading_.mistakes.end())
            reading_.mistakes.push_back(std::move(error));
    }

    const ClueCells& cells_;
    const Programme& programme_;
    QDate on_;
    FormReading reading_;
    QString key_; // of the field being read
};

// Puts what a form or a JSON object says into cells, with what it says wrongly.
class FormCells {
public:
    explicit FormCells(const QJsonObject& form) : form_(form)
    {
        for (const auto& field : clueFields())
            std::visit([&](const auto& type) { put(type, field); }, field.type);
        for (auto it = form_.begin(); it != form_.end(); ++it) {
            if (!known_.contains(it.key()) && !it.value().isNull())
                mistakes.push_back({ErrorCode::FieldUnknown, {it.key()}, it.key()});
        }
    }

    ClueCells cells;
    std::vector<Error> mistakes;

private:
    void put(const field::Amount&, const ClueField& field)
    {
        const QString key = field.id();
        const auto fen = given(key);
        if (fen.isDouble())
            cells[key] = {fen.toDouble(), AmountUnit::Fen};
        else if (!fen.isNull())
            mistakes.push_back(
                {ErrorCode::AmountUnreadable, {key, fen.toVariant().toString()}, key});
        putText(field.writtenKey(), key, AmountUnit::Wan);
    }
    void put(const field::Confidential&, const ClueField& field)
    {
        if (const auto value = given(field.id()); value.isBool())
            cells[field.id()] = {value.toBool()};
        else
            putText(field.id(), field.id());
    }
    void put(const auto&, const ClueField& field) { putText(field.id(), field.id()); }

    void putText(const QString& formKey, const QString& key, std::optional<AmountUnit> unit = {})
    {
        const auto value = given(formKey);
        if (value.isString() && !value.toString().trimmed().isEmpty())
            cells[key] = {value.toString(), unit};
        else if (!value.isString() && !value.isNull())
            mistakes.push_back({ErrorCode::UnknownChoice,
                                {key, value.toVariant().toString(), QStringLiteral("\"…\"")},
                                key});
    }

    QJsonValue given(const QString& key)
    {
        known_ += key;
        const auto value = form_[key];
        return value.isUndefined() ? QJsonValue() : value;
    }

    const QJsonObject& form_;
    QStringList known_;
};

} // namespace

FormReading readClueRow(const ClueCells& cells, const Programme& programme, QDate on)
{
    return RowReader(cells, programme, on, {}).read();
}

FormReading readClue(const QJsonObject& form, const Programme& programme, QDate on)
{
    const FormCells read(form);
    return RowReader(read.cells, programme, on, read.mistakes).read();
}

} // namespace jiuzhang
