// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_reading.h"

#include "core/base/text.h"
#include "core/casework/fields.h"
#include "core/exchange/clue_keys.h"
#include "core/exchange/column_questions.h"
#include "core/exchange/seen_rows.h"

#include <QMultiHash>

#include <algorithm>
#include <array>
#include <set>

namespace jiuzhang {

namespace {

// A sum of which the others of its column are a thousandth, at most.
struct Sum {
    const char16_t* key;
    std::optional<Money> ClueContent::*at;
};
constexpr std::array kSums{Sum{u"disputedFen", &ClueContent::disputed},
                           Sum{u"totalFen", &ClueContent::total}};

// One sheet with its header, on the way to clues.
class SheetReading {
public:
    SheetReading(ClueRows& all, const Sheet& sheet, Header header, const ClueReading& reading)
        : all_(all), shown_(sheet), sheet_(sheet), header_(std::move(header)), reading_(reading),
          firstTaken_(static_cast<std::ptrdiff_t>(all.taken.size()))
    {
    }

    void read() &&
    {
        questions_.fingerprint = headerFingerprint(header_);
        if (const auto known = reading_.remembered.find(questions_.fingerprint);
            known != reading_.remembered.end())
            questions_.remembered = known->second;
        askColumns(questions_, shown_, header_, reading_);
        askSource();
        giveShielding();
        placeAnswers();
        hear(sheet_.name);
        for (const QString& text : sheet_.printed)
            hear(text);
        readRows();
        for (const Sum& sum : kSums)
            askFarAbove(sum);
        askSecrecy();
        tellColumns();
        tellAnswers();
        if (!questions_.open.empty()) {
            std::move(all_.taken.begin() + firstTaken_, all_.taken.end(),
                      std::back_inserter(all_.waiting));
            all_.taken.erase(all_.taken.begin() + firstTaken_, all_.taken.end());
        }
        all_.rejected.insert(all_.rejected.begin() + firstRejected_, questions_.open.begin(),
                             questions_.open.end());
    }

private:
    // Where no column and no title says it, one answer is for all rows.
    void askSource()
    {
        const bool isSaid = header_.find(kSource) || reading_.said.contains(kSource) ||
                            reading_.names.sourceInTitle(header_.title);
        if (isSaid)
            return;
        QStringList ids;
        for (const auto& source : reading_.programme.sources)
            ids += source.id.text();
        const auto answer =
            questions_.ask(sheet_, {0, kSource, {}},
                           {ErrorCode::AskedForAll, {kSource, ids.join(QStringLiteral(", "))}}, {},
                           reading_.answers);
        // Until it is answered the rows are read as if they had one.
        reading_.said[kSource] = answer.value_or(ids.front());
    }

    // An answer is of what stood in its row, which may be another row by now.
    void placeAnswers()
    {
        for (const ReadingAnswer& answer : reading_.answers) {
            if (answer.row == kAlike)
                alike_.push_back(answer);
            else if (answer.sheet == sheet_.name && answer.row > 0)
                answers_[placeOf(answer)].push_back(answer);
        }
    }

    int placeOf(const ReadingAnswer& answer)
    {
        if (answer.written.isEmpty())
            return answer.row;
        if (written_.isEmpty()) {
            for (const auto& [number, row] : sheet_.rows) {
                if (number > header_.lastRow)
                    written_.insert(writtenFingerprint(shown_, header_, reading_, number), number);
            }
        }
        const auto rows = written_.values(answer.written);
        const bool isThere = rows.isEmpty() || rows.contains(answer.row);
        return isThere ? answer.row : *std::ranges::min_element(rows);
    }

    // What was answered of a wish for all rows; whether it still stands is seen behind them.
    void giveShielding()
    {
        const auto* answer =
            answerAbout(reading_.answers, ErrorCode::AskedShielding, sheet_.name, kConfidential);
        if (answer && answer->text != kSkip && answer->text != kRegister)
            reading_.said[kConfidential] = answer->text;
        else if (answer && answer->text == kRegister)
            reading_.said[kConfidential] = shieldingId(Shielding::LeadOnly);
    }

    // A wish in a title, a heading, a footer, at a page's edge or in the sheet's own name is for
    // all its rows.
    void hear(const QString& text)
    {
        const auto heard = reading_.names.secrecy().in(text);
        if (heard <= wish_)
            return;
        wish_ = heard;
        wishWords_ = tidied(text);
    }

    void hearLine(const std::map<int, Cell>& cells)
    {
        const HeaderColumn* own = header_.find(kConfidential);
        for (const auto& [column, cell] : cells) {
            hear(cell.comment);
            // A form that asks for the wish does not wish it.
            const QString text = cellText(cell.value);
            if ((!own || own->column != column) && !comparable(text).startsWith(u"是否"))
                hear(text);
        }
    }

    void askSecrecy()
    {
        if (wish_ == SecrecyWishes::Wish::None)
            return;
        QStringList details{wishWords_};
        if (wish_ == SecrecyWishes::Wish::Anonymous)
            details += shieldingId(Shielding::Anonymous);
        if (!questions_.ask(sheet_, {0, kConfidential, {}}, {ErrorCode::AskedShielding, details},
                            wishWords_, reading_.answers, true))
            hideRows();
    }

    // Of whom the wish is for is not known until it is answered.
    void hideRows()
    {
        const auto hide = [&](auto& rows) {
            for (auto& each : rows)
                each.isShielded = each.isShielded || (each.row > 0 && each.sheet == sheet_.name);
        };
        hide(all_.rejected);
        hide(all_.skipped);
        std::ranges::move(untaken_, std::back_inserter(all_.shielded));
        for (auto row = all_.taken.begin() + firstTaken_; row != all_.taken.end(); ++row)
            all_.shielded.push_back(row->content);
    }

    // A thousand times what the others say is 元 written under 万元, most likely.
    void askFarAbove(const Sum& sum)
    {
        std::vector<std::int64_t> amounts;
        const auto first = all_.taken.begin() + firstTaken_;
        for (auto row = first; row != all_.taken.end(); ++row) {
            if (const auto& amount = row->content.*sum.at; amount && amount->fen() > 0)
                amounts.push_back(amount->fen());
        }
        if (amounts.size() < 2)
            return;
        std::ranges::sort(amounts);
        // Of a few there is nothing usual: then each is held against the least.
        constexpr std::size_t kFew = 5;
        const Money usual = Money::fromFen(amounts[amounts.size() < kFew ? 0 : amounts.size() / 2]);
        const auto asked = std::stable_partition(first, all_.taken.end(), [&](const ClueRow& row) {
            return !isFarAbove(row, sum, usual) || confirmed_.contains({row.row, sum.key});
        });
        for (auto row = asked; row != all_.taken.end(); ++row)
            all_.rejected.push_back(farAbove(*row, sum, usual));
        all_.taken.erase(asked, all_.taken.end());
    }

    [[nodiscard]] static bool isFarAbove(const ClueRow& row, const Sum& sum, Money usual)
    {
        constexpr std::int64_t kTimes = 1000;
        const auto& amount = row.content.*sum.at;
        return amount && amount->fen() / kTimes >= usual.fen();
    }

    [[nodiscard]] RowRejection farAbove(const ClueRow& row, const Sum& sum, Money usual) const
    {
        const QString key = QString::fromUtf16(sum.key);
        const HeaderColumn* column = header_.find(key);
        const int number = column ? column->column : 0; // reckoned from others
        const auto& cells = sheet_.rows.at(row.row).cells;
        const auto cell = cells.find(number);
        const QString amount = exactWan(*(row.content.*sum.at));
        return {row.sheet,
                row.row,
                number,
                column ? column->heading : key,
                cell == cells.end() ? QString() : shownText(cell->second),
                {ErrorCode::AskedFarAbove,
                 {key, amount, exactWan(usual)},
                 row.sheet + u'!' + columnName(number) + QString::number(row.row)},
                writtenFingerprint(shown_, header_, reading_, row.row),
                row.content.shielding != Shielding::Open};
    }

    void readRows()
    {
        std::vector<int> numbers;
        for (const auto& row : sheet_.rows) {
            if (row.first > header_.lastRow)
                numbers.push_back(row.first);
            else
                hearLine(row.second.cells);
        }
        seeRows(
            shown_, header_, reading_, numbers, [this](int row) { return answersAbout(row); },
            [this](SeenRow row) { take(std::move(row)); });
    }

    void take(SeenRow row)
    {
        const int number = row.number;
        const auto kind = row.kind;
        const QString& first = row.first;
        if (kind != RowKind::Clue)
            hearLine(sheet_.rows.at(number).cells);
        if (auto* untaken = std::get_if<UntakenRow>(&row.read)) {
            all_.skipped.push_back(
                {sheet_.name, number, first, rowKindId(kind), untaken->isShielded});
            leaveOut(std::move(untaken->about), untaken->isShielded);
        } else if (auto* read = std::get_if<ReadRow>(&row.read)) {
            take(number, std::move(*read), first);
        }
    }

    void take(int number, ReadRow read, const QString& first)
    {
        hear(number, read);
        if (auto* clue = std::get_if<ClueRow>(&read.as)) {
            all_.taken.push_back(std::move(*clue));
        } else if (auto* skipped = std::get_if<SkippedRow>(&read.as)) {
            skipped->text = first;
            leaveOut(std::move(read.about), skipped->isShielded);
            all_.skipped.push_back(std::move(*skipped));
        } else {
            auto& found = std::get<std::vector<RowRejection>>(read.as);
            leaveOut(std::move(read.about), found.front().isShielded);
            std::ranges::move(found, std::back_inserter(all_.rejected));
        }
    }

    void leaveOut(ClueContent about, bool isShielded)
    {
        (isShielded ? all_.shielded : untaken_).push_back(std::move(about));
    }

    // What is said of the row itself goes before what is said of all alike.
    [[nodiscard]] ReadingAnswers answersAbout(int row) const
    {
        const auto about = answers_.find(row);
        ReadingAnswers answers = about == answers_.end() ? ReadingAnswers() : about->second;
        for (ReadingAnswer answer : alike_) {
            const bool isSaid = std::ranges::any_of(answers, [&](const ReadingAnswer& each) {
                return each.code == answer.code && each.column == answer.column;
            });
            answer.sheet = sheet_.name;
            answer.row = row;
            if (!isSaid && answer.value)
                answers.push_back(answer);
        }
        return answers;
    }

    void hear(int row, const ReadRow& read)
    {
        for (const ReadingAnswer& answer : read.heard) {
            // Whoever has said what the sum means has looked at its size.
            constexpr std::array kOfTheSum{ErrorCode::AskedFarAbove, ErrorCode::AskedUnusual,
                                           ErrorCode::AskedMeant};
            if (std::ranges::find(kOfTheSum, answer.code) != kOfTheSum.end()) {
                for (const Sum& sum : kSums) {
                    const HeaderColumn* column = header_.find(QString::fromUtf16(sum.key));
                    if (answer.column == (column ? column->heading : QString::fromUtf16(sum.key)))
                        confirmed_.emplace(row, sum.key);
                }
            }
            all_.heard.push_back(answer);
        }
        if (read.wrong)
            all_.wrongAnswer = read.wrong;
    }

    void tellColumns()
    {
        for (const HeaderColumn& column : header_.untaken) {
            if (holdsValue(sheet_, header_, column.column))
                all_.untaken.push_back({sheet_.name, column});
        }
        for (const auto& [key, column] : header_.columns)
            all_.columns.push_back({sheet_.name, key, column});
        int lastColumn = 0;
        for (const auto& [number, row] : sheet_.rows) {
            for (const auto& [column, cell] : row.cells) {
                if (column != header_.reasons)
                    lastColumn = std::max(lastColumn, column);
            }
        }
        all_.tables.push_back({sheet_.name, header_.lastRow, sheet_.rows.rbegin()->first,
                               lastColumn, questions_.fingerprint});
        remember();
        if (!all_.sheets.contains(sheet_.name))
            all_.sheets.append(sheet_.name);
    }

    // What was said of the columns holds for the next table like this one; what was said of a wish
    // or of a comment does not.
    void remember()
    {
        constexpr std::array kOfColumns{ErrorCode::AskedColumn, ErrorCode::AskedContact,
                                        ErrorCode::AskedRest, ErrorCode::AskedForAll};
        if (header_.lastRow == 0) // letters are no headings to know a table again by
            return;
        for (ReadingAnswer answer : questions_.heard) {
            if (std::ranges::find(kOfColumns, answer.code) == kOfColumns.end())
                continue;
            answer.sheet.clear();
            answer.value.reset();
            all_.toRemember[questions_.fingerprint].push_back(answer);
        }
    }

    // What was answered about a column that is still there may be asked no longer.
    void tellAnswers()
    {
        all_.heard.insert(all_.heard.end(), questions_.heard.begin(), questions_.heard.end());
        if (questions_.wrong)
            all_.wrongAnswer = questions_.wrong;
        for (const ReadingAnswer& answer : reading_.answers) {
            if (answer.row == kAlike)
                all_.heard.push_back(answer);
            const bool isHere = answer.sheet == sheet_.name && answer.row == 0;
            if (isHere && answer.code != ErrorCode::AskedColumn && !questions_.isOpen(answer))
                all_.heard.push_back(answer);
        }
    }

    ClueRows& all_;
    ShownSheet shown_;
    const Sheet& sheet_;
    Header header_;
    ClueReading reading_; // of this sheet, with what is said for all its rows
    TableQuestions questions_;
    SecrecyWishes::Wish wish_ = SecrecyWishes::Wish::None; // beside the rows, the strongest
    QString wishWords_;
    std::vector<ClueContent> untaken_;                    // of rows that ask for nothing themselves
    QMultiHash<QByteArray, int> written_;                 // the rows by RowRejection::written
    std::map<int, ReadingAnswers> answers_;               // by row
    ReadingAnswers alike_;                                // about all rows where the same is asked
    std::set<std::pair<int, const char16_t*>> confirmed_; // far above, and right
    std::ptrdiff_t firstTaken_;                           // of this sheet, among all that are taken
    std::ptrdiff_t firstRejected_ = std::ssize(all_.rejected);
};

} // namespace

void readTable(ClueRows& all, const Sheet& sheet, Header header, const ClueReading& reading)
{
    SheetReading(all, sheet, std::move(header), reading).read();
}

} // namespace jiuzhang
