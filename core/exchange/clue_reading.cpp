// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/clue_reading.h"

#include "core/base/text.h"
#include "core/casework/terms_of_work.h"
#include "core/exchange/clue_cells.h"
#include "core/exchange/clue_keys.h"
#include "core/exchange/form_cells.h"

#include <algorithm>

namespace jiuzhang {

namespace {

const auto kPhone = QStringLiteral("phone");

template <class E>
QString wordsOf()
{
    QStringList all;
    for (const auto& word : words<E>())
        all += QString::fromUtf16(word.chinese);
    return all.join(u'、');
}

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
        const auto found = cells_.find(key);
        if (found == cells_.end())
            return {};
        const Cell& cell = found->second.cell;
        const QString written = shownText(cell);
        if (comparable(written).isEmpty() || !isValue(cell))
            return {};
        const auto text = acceptedText(written);
        if (!text) {
            refuse(text.error());
            return {};
        }
        if (auto unseen = unseenIn(written); !unseen.isEmpty())
            reading_.takenOut[key] = std::move(unseen);
        return withoutQuote(*text);
    }

    // Somebody wrote it, or its result is stored.
    bool isValue(const Cell& cell)
    {
        if (const auto* formula = std::get_if<Formula>(&cell.value)) {
            refuse({ErrorCode::AskedFormula, {key_, formula->text}});
            return false;
        }
        if (std::holds_alternative<CellError>(cell.value)) {
            refuse({ErrorCode::FormulaNotValue, {key_}});
            return false;
        }
        if (!cell.formula.isEmpty())
            note(RowNote::FormulaResult);
        return true;
    }

    // 「'13907981234」: the mark by which a spreadsheet is told that digits are a text.
    QString withoutQuote(const QString& text)
    {
        static const QString marks = QStringLiteral("'’‘");
        const QString trimmed = text.trimmed();
        const bool isMarked =
            trimmed.size() > 1 && marks.contains(trimmed[0]) && trimmed[1].isDigit();
        if (!isMarked)
            return text;
        note(RowNote::QuoteTakenOut);
        return trimmed.mid(1);
    }

    void read(const field::Line& type, const QString& text)
    {
        // Digits that look like a day are shown as one: 「2018-12」 was a number once.
        const bool isDay = std::holds_alternative<QDate>(cells_.at(key_).cell.value);
        const bool isOdd = isDay || (key_ == kPhone && isOddPhone(text)) ||
                           (key_ == kEntity && isPlaceholder(text));
        if (!isOdd || isConfirmed({ErrorCode::AskedUnusual, {key_, tidied(text)}}))
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
        if (const auto rate = rateOfCell(cells_.at(key_).cell))
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
    template <class E>
    void read(const field::Chosen<E>& type, const QString& text)
    {
        reading_.clue.*type.at = wordFrom<E>(tidied(text));
        if (!(reading_.clue.*type.at))
            refuse({ErrorCode::UnknownChoice, {key_, tidied(text), wordsOf<E>()}});
    }
    void read(const field::Day& type, const QString& text)
    {
        const auto day = dayOf(text);
        if (day && day->isWholeDate())
            reading_.clue.*type.at = day->firstDay();
        else
            refuse({ErrorCode::DateUnreadable, {key_, tidied(text)}});
    }
    void read(const field::PartialDay& type, const QString& text)
    {
        reading_.clue.*type.at = dayOf(text);
        if (!(reading_.clue.*type.at))
            refuse({ErrorCode::DateUnreadable, {key_, tidied(text)}});
    }
    void read(const field::Amount& type, const QString& text)
    {
        const auto amount = amountOf(tidied(text));
        if (!amount)
            return refuse(amount.error());
        const Cell& cell = cells_.at(key_).cell;
        if (!cell.comment.isEmpty() &&
            !isConfirmed({ErrorCode::AskedComment, {key_, tidied(cell.comment)}}))
            return;
        if (amount->approximate)
            note(RowNote::Approximate);
        if (!amount->remark.isEmpty())
            note(RowNote::Remark, tidied(text));
        reading_.clue.*type.at = amount->money;
        reading_.clue.*type.approximate = amount->approximate;
    }
    void read(const field::Source& type, const QString& text)
    {
        take(reading_.clue.*type.at, programme_.sourceNamed(tidied(text)));
    }
    void read(const field::Category& type, const QString& text)
    {
        const auto like = [&] { return programme_.categoryLike(tidied(text)); };
        takeOrAsk(reading_.clue.*type.at, programme_.categoryNamed(tidied(text)), like,
                  [&](const CategoryId& id) { return programme_.category(id)->name; });
    }
    void read(const field::Unit& type, const QString& text)
    {
        const QDate day = reading_.clue.receivedOn.value_or(on_);
        const auto& directory = programme_.directory;
        const auto like = [&] { return directory.like(tidied(text), day); };
        takeOrAsk(reading_.clue.*type.at, directory.named(tidied(text), day), like,
                  [&](const UnitId& id) { return directory.name(id); });
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

    // What is asked is as good as nothing until it is confirmed.
    std::optional<PartialDate> dayOf(const QString& text)
    {
        const Cell& cell = cells_.at(key_).cell;
        const bool isText = std::holds_alternative<QString>(cell.value);
        const auto day = isText ? dayFromText(text) : dayOfCell(cell, on_);
        if (!day)
            return std::nullopt;
        if (day->certainty == ReadDay::Certainty::Reckoned)
            note(RowNote::DayFromNumber);
        if (day->certainty == ReadDay::Certainty::Roughly)
            note(RowNote::Remark, tidied(text));
        const Error question =
            day->certainty == ReadDay::Certainty::Likely
                ? Error{ErrorCode::AskedMeant, {key_, tidied(text), day->day.iso()}}
                : Error{ErrorCode::AskedUnusual, {key_, tidied(text)}};
        const bool isAsked = day->certainty == ReadDay::Certainty::Likely || isLongPast(day->day);
        return isAsked && !isConfirmed(question) ? std::nullopt : std::optional(day->day);
    }

    // A clue comes in now or is of the arrears of the last years, of which every row would be
    // asked; what it is about is no older than the reforms.
    [[nodiscard]] bool isLongPast(const PartialDate& day) const
    {
        constexpr int kYearsOfReceipt = 5;
        constexpr int kYearsOfMatter = 30;
        const int years = key_ == u"receivedOn" ? kYearsOfReceipt : kYearsOfMatter;
        return day.firstDay() < on_.addYears(-years);
    }

    Result<ReadAmount> amountOf(const QString& text)
    {
        const ClueCell& cell = cells_.at(key_);
        if (cell.isShared)
            return jiuzhang::refuse(ErrorCode::AmountShared, {key_, text});
        const auto unit = cell.unit.value_or(AmountUnit::Yuan);
        const auto read = amountFromText(toTheFen(text, unit), unit, key_);
        if (const auto sums = read ? QStringList() : amountsIn(text); !sums.isEmpty())
            return jiuzhang::refuse(ErrorCode::AskedAmount, {key_, text, sums.join(u'、')});
        const auto amount = TRY(read);
        // Without a unit only zero is certain, and what carries its own.
        if (!cell.unit && amount.isBare && amount.money != Money())
            return jiuzhang::refuse(ErrorCode::AmountNeedsUnit, {key_, text});
        const Error beyond{ErrorCode::AskedUnusual, {key_, text}};
        if (isBeyondBelief(amount, unit) && !isConfirmed(beyond))
            return jiuzhang::refuse(beyond);
        // 「¥125,000.00」 under 万元.
        const Error asked{ErrorCode::AskedMeant,
                          {key_, text, exactWan(amount.money) + QStringLiteral("万元")}};
        if (amount.isYuanByMark && cell.unit == AmountUnit::Wan && !isConfirmed(asked))
            return jiuzhang::refuse(asked);
        return amount;
    }

    // 33.333333333333336 is a third that a spreadsheet reckoned.
    QString toTheFen(const QString& text, AmountUnit unit)
    {
        const auto* number = std::get_if<double>(&cells_.at(key_).cell.value);
        const auto point = text.indexOf(u'.');
        const int decimals = decimalsOf(unit);
        bool isPlain = false;
        (void)text.toDouble(&isPlain);
        if (!number || !isPlain || unit == AmountUnit::Fen || point < 0 ||
            text.size() - point - 1 <= decimals)
            return text;
        note(RowNote::Rounded, text);
        return QString::number(*number, 'f', decimals);
    }

    // No clue is about ten 亿; and a bare 38000 under 万元 is in 元, most likely.
    static bool isBeyondBelief(const ReadAmount& amount, AmountUnit unit)
    {
        constexpr std::int64_t kYi = 10'000'000'000; // fen
        const bool isBare = amount.isBare && unit > AmountUnit::Yuan;
        return amount.money.fen() >= (isBare ? kYi : 10 * kYi);
    }

    // What is called by another name than its own is asked, if there is one that is like it.
    template <class T>
    void takeOrAsk(std::optional<T>& value, const Result<T>& named, const auto& likeIt,
                   const auto& nameOf)
    {
        const std::optional<T> like = named ? std::nullopt : likeIt();
        if (!like)
            return take(value, named);
        const QString written = tidied(shownText(cells_.at(key_).cell));
        if (!isConfirmed({ErrorCode::AskedMeant, {key_, written, nameOf(*like)}}))
            return;
        note(RowNote::MeantAs, written);
        value = *like;
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

    // Whether a person has said yes to it. If not, it is asked.
    bool isConfirmed(const Error& question)
    {
        const auto& confirmed = cells_.at(key_).confirmed;
        if (std::ranges::find(confirmed, question.code) != confirmed.end())
            return true;
        refuse(question);
        return false;
    }

    void note(RowNote what, const QString& words = {})
    {
        reading_.notes.push_back({what, key_, words});
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

} // namespace

bool asksShielding(const FormReading& reading)
{
    return reading.clue.shielding != Shielding::Open ||
           std::ranges::find(reading.mistakes, kConfidential, &Error::where) !=
               reading.mistakes.end();
}

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
