// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/number_format.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace jiuzhang {

// Reads the code of a format, character by character.
class NumberFormat::Reading {
public:
    explicit Reading(const QString& code) : code_(code) {}

    std::vector<Section> sections()
    {
        std::vector<Section> all;
        all.push_back(section());
        while (at_ < code_.size()) {
            ++at_; // the semicolon
            all.push_back(section());
        }
        return all;
    }

private:
    Section section()
    {
        section_ = {};
        while (at_ < code_.size() && code_[at_] != u';')
            step();
        if (isFraction())
            section_.pieces = {{Kind::General, {}}};
        return std::move(section_);
    }

    void step()
    {
        const QChar c = code_[at_++];
        static const QString days = QStringLiteral("ymdhsaeg");
        if (c == u'"')
            literal(upTo(u'"'));
        else if (c == u'\\' || c == u'!')
            literal(code_.mid(at_++, 1));
        else if (c == u'_' || c == u'*')
            ++at_; // room as wide as a character, a filler
        else if (c == u'[')
            bracket(upTo(u']'));
        else if (generalBegins(at_ - 1))
            section_.pieces.push_back({Kind::General, {}});
        else if (c == u'0' || c == u'#' || c == u'?')
            digit(c);
        else if (c == u'.')
            section_.pieces.push_back({Kind::Point, {}});
        else if (c == u',')
            comma();
        else if ((c == u'E' || c == u'e') && at_ < code_.size() &&
                 (code_[at_] == u'+' || code_[at_] == u'-'))
            exponent();
        else if (days.contains(c.toLower()))
            partOfDay(c.toLower());
        else if (c != u'@')
            literal(c);
        section_.isPercent = section_.isPercent || c == u'%';
    }

    QString upTo(QChar end)
    {
        const auto found = code_.indexOf(end, at_);
        const auto last = found < 0 ? code_.size() : found;
        const QString inside = code_.mid(at_, last - at_);
        at_ = last + 1;
        return inside;
    }

    void literal(const QString& text) { section_.pieces.push_back({Kind::Literal, text}); }

    // A colour, a language, a way of counting, a currency 「$¥-804」 or a condition 「>=10000」.
    void bracket(const QString& inside)
    {
        static const QRegularExpression condition(
            QStringLiteral("^([<>=])([=>])?(-?\\d+(?:\\.\\d+)?)$"));
        static const QRegularExpression passed(QStringLiteral("^[hms]+$"),
                                               QRegularExpression::CaseInsensitiveOption);
        if (const auto match = condition.match(inside); match.hasMatch()) {
            section_.comparison = match.captured(1)[0];
            section_.orEqual = match.captured(2) == u"=";
            section_.limit = match.captured(3).toDouble();
        } else if (inside.startsWith(u'$')) {
            literal(inside.mid(1).section(u'-', 0, 0));
        } else if (passed.match(inside).hasMatch()) {
            section_.pieces.push_back({Kind::Day, inside.toLower()});
        }
    }

    bool generalBegins(qsizetype at)
    {
        for (const QString& word : {QStringLiteral("General"), QStringLiteral("G/通用格式")}) {
            if (QStringView(code_).mid(at).startsWith(word, Qt::CaseInsensitive)) {
                at_ = at + word.size();
                return true;
            }
        }
        return false;
    }

    void digit(QChar c)
    {
        section_.thousands = 0; // the commas before were for grouping
        section_.pieces.push_back({Kind::Digit, c == u'0' ? QStringLiteral("0") : QString()});
    }

    void comma()
    {
        const bool afterDigit =
            !section_.pieces.empty() && section_.pieces.back().kind == Kind::Digit;
        if (afterDigit)
            ++section_.thousands;
    }

    // A number with an exponent is the same without.
    void exponent()
    {
        while (at_ < code_.size() && code_[at_] != u';')
            ++at_;
        section_.pieces = {{Kind::General, {}}};
    }

    void partOfDay(QChar c)
    {
        auto& pieces = section_.pieces;
        if (!pieces.empty() && pieces.back().kind == Kind::Day && pieces.back().text.endsWith(c))
            pieces.back().text += c;
        else
            pieces.push_back({Kind::Day, QString(c)});
    }

    // 「# ?/?」: a stroke between digits.
    [[nodiscard]] bool isFraction() const
    {
        const auto stroke = std::ranges::find_if(section_.pieces, [](const Piece& piece) {
            return piece.kind == Kind::Literal && piece.text == u"/";
        });
        const auto isDigit = [](const Piece& piece) { return piece.kind == Kind::Digit; };
        return std::any_of(section_.pieces.begin(), stroke, isDigit) &&
               std::any_of(stroke, section_.pieces.end(), isDigit);
    }

    const QString& code_;
    qsizetype at_ = 0;
    Section section_;
};

NumberFormat::NumberFormat(const QString& code) : sections_(Reading(code).sections()) {}

bool NumberFormat::has(const Section& section, Kind kind)
{
    return std::ranges::find(section.pieces, kind, &Piece::kind) != section.pieces.end();
}

bool NumberFormat::showsDay() const
{
    return has(sections_.front(), Kind::Day);
}

int NumberFormat::partsOfDay() const
{
    const auto shows = [&](QChar letter) {
        return std::ranges::any_of(sections_.front().pieces, [&](const Piece& piece) {
            return piece.kind == Kind::Day && piece.text.startsWith(letter);
        });
    };
    if (!shows(u'y') && !shows(u'e'))
        return 0;
    if (!shows(u'm'))
        return 1;
    return shows(u'd') ? 3 : 2;
}

bool NumberFormat::isPlain() const
{
    if (showsDay())
        return partsOfDay() == 3;
    // One digit before the point is always seen; more are seen only where a format fills up.
    const auto fills = [](const Section& section) {
        const auto point = std::ranges::find(section.pieces, Kind::Point, &Piece::kind);
        return std::count_if(section.pieces.begin(), point,
                             [](const Piece& piece) { return piece.text == u"0"; }) > 1;
    };
    return std::ranges::none_of(sections_, [&](const Section& section) {
        const bool speaks = std::ranges::any_of(section.pieces, [](const Piece& piece) {
            static const QString signs = QStringLiteral("+-()");
            return piece.kind == Kind::Literal && !signs.contains(piece.text.trimmed());
        });
        return section.thousands > 0 || section.isPercent || speaks || fills(section);
    });
}

const NumberFormat::Section& NumberFormat::sectionFor(double number) const
{
    for (const Section& section : sections_) {
        const bool holds =
            (section.comparison == u'>' && number > section.limit) ||
            (section.comparison == u'<' && number < section.limit) ||
            ((section.orEqual || section.comparison == u'=') && number == section.limit);
        if (!section.comparison.isNull() && holds)
            return section;
    }
    const auto byPlace = std::ranges::find(sections_, QChar(), &Section::comparison);
    if (byPlace == sections_.end())
        return sections_.back();
    const auto left = static_cast<std::size_t>(sections_.end() - byPlace);
    const bool isFirst = byPlace == sections_.begin();
    if (isFirst && number < 0 && left > 1)
        return *(byPlace + 1);
    if (isFirst && number == 0 && left > 2)
        return *(byPlace + 2);
    return *byPlace;
}

namespace {

struct Decimal {
    QString whole;    // without leading zeros: "" is 0
    QString fraction; // without trailing zeros
};

// The digits of the number, its point moved so many places to the left.
Decimal decimalOf(double number, int places)
{
    const QString text = decimalText(std::abs(number));
    Decimal decimal{text.section(u'.', 0, 0), text.section(u'.', 1)};
    for (; places < 0; ++places) {
        decimal.whole +=
            decimal.fraction.isEmpty() ? QStringLiteral("0") : decimal.fraction.left(1);
        decimal.fraction.remove(0, 1);
    }
    if (places > 0) {
        const QString padded = decimal.whole.rightJustified(places, u'0');
        decimal.fraction.prepend(padded.right(places));
        decimal.whole = padded.chopped(places);
    }
    while (decimal.whole.startsWith(u'0'))
        decimal.whole.remove(0, 1);
    while (decimal.fraction.endsWith(u'0'))
        decimal.fraction.chop(1);
    return decimal;
}

} // namespace

// What stands at each place for a digit before the point, the first taking all that are left.
QStringList NumberFormat::wholeDigits(const Section& section, QString whole)
{
    QStringList digits;
    auto piece = std::ranges::find(section.pieces, Kind::Point, &Piece::kind);
    while (piece != section.pieces.begin()) {
        --piece;
        if (piece->kind != Kind::Digit)
            continue;
        digits.prepend(whole.isEmpty() ? piece->text : whole.right(1));
        whole.chop(1);
    }
    if (!digits.isEmpty())
        digits.front().prepend(whole);
    return digits;
}

QString NumberFormat::shown(double number) const
{
    const Section& section = sectionFor(number);
    if (!has(section, Kind::Digit) && !has(section, Kind::General))
        return decimalText(number); // a format that hides it
    const auto decimal = decimalOf(number, 3 * section.thousands - (section.isPercent ? 2 : 0));
    QStringList digits = wholeDigits(section, decimal.whole);
    if (number == 0 && digits.join(QString()).isEmpty() && !has(section, Kind::General))
        return decimalText(number); // 「-」 for nothing
    // 「0!.0」: behind a literal point the digits go on.
    const bool pointStands = std::ranges::any_of(section.pieces, [](const Piece& piece) {
        return piece.kind == Kind::Literal && piece.text == u".";
    });
    const QString point = decimal.fraction.isEmpty() ? QString() : QStringLiteral(".");
    const QString fraction = (pointStands ? QString() : point) + decimal.fraction;
    QString seen;
    for (const Piece& piece : section.pieces) {
        if (piece.kind == Kind::Literal)
            seen += piece.text;
        else if (piece.kind == Kind::General)
            seen += (decimal.whole.isEmpty() ? QStringLiteral("0") : decimal.whole) + fraction;
        else if (piece.kind == Kind::Digit && digits.size() == 1)
            seen += digits.takeFirst() + fraction;
        else if (piece.kind == Kind::Digit && !digits.isEmpty())
            seen += digits.takeFirst();
    }
    return number < 0 && &section == &sections_.front() ? u'-' + seen : seen;
}

QString NumberFormat::shown(QDate day) const
{
    QString seen;
    for (const Piece& piece : sections_.front().pieces) {
        if (piece.kind == Kind::Literal) {
            seen += piece.text;
        } else if (piece.kind == Kind::Day) {
            const QChar letter = piece.text[0];
            if (letter == u'y' || letter == u'e')
                seen += QString::number(day.year());
            else if (letter == u'm')
                seen += QString::number(day.month());
            else if (letter == u'd')
                seen += QString::number(day.day());
        }
    }
    return seen.trimmed();
}

QString decimalText(double number)
{
    constexpr int kSignificant = 15;
    if (number == 0)
        return QStringLiteral("0");
    const int whole = static_cast<int>(std::floor(std::log10(std::abs(number)))) + 1;
    QString text = QString::number(number, 'f', std::max(0, kSignificant - whole));
    if (text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return text;
}

} // namespace jiuzhang
