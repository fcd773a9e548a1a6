// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/letter.h"

#include "core/base/text.h"
#include "core/exchange/clue_keys.h"
#include "core/exchange/clue_reading.h"
#include "core/reading/finders.h"

#include <algorithm>

namespace jiuzhang {

namespace {

// How good a piece is: the lower, the better.
int rankOf(const Spot& spot)
{
    if (spot.ground == Ground::Labelled)
        return 0;
    return spot.sureness == Sureness::Certain ? 1 : 2;
}

// The best pieces of a field, if they agree; else all of these are told as doubtful.
std::optional<Spot> agreed(const QString& key, const std::vector<Spot>& all, ReadText& read)
{
    std::vector<Spot> best;
    for (const Spot& spot : all) {
        if (spot.key != key)
            continue;
        if (!best.empty() && rankOf(spot) < rankOf(best.front()))
            best.clear();
        if (best.empty() || rankOf(spot) == rankOf(best.front()))
            best.push_back(spot);
    }
    if (best.empty())
        return std::nullopt;
    const bool agree = std::ranges::all_of(
        best, [&](const Spot& spot) { return spot.sameAs == best.front().sameAs; });
    if (agree)
        return best.front();
    QStringList told;
    for (const Spot& spot : best) {
        if (!told.contains(spot.sameAs))
            read.unread.push_back({key, spot.at, Doubt::Several});
        told += spot.sameAs;
    }
    return std::nullopt;
}

// What an import would ask a person is likely here; what it would refuse is not read.
class PiecesRead {
public:
    PiecesRead(ReadText& read, const ClueReading& with) : read_(read), with_(with) {}

    void take(const Spot& spot)
    {
        const QString value = spot.value.isEmpty() ? read_.piece(spot.at) : spot.value;
        ClueCell cell{.cell = value, .unit = spot.unit};
        if (isAmount(spot.key) && !cell.unit && spot.ground != Ground::Labelled)
            cell.unit = AmountUnit::Yuan;
        cells_[spot.key] = std::move(cell);
        read_.taken.push_back({spot.key, spot.at, spot.sureness, spot.ground});
    }

    void finish()
    {
        FormReading reading = readClueRow(cells_, with_.programme, with_.workingDay);
        while (const auto mistake = mistakeIn(reading)) {
            hear(*mistake);
            reading = readClueRow(cells_, with_.programme, with_.workingDay);
        }
        read_.clue = std::move(reading.clue);
        std::ranges::sort(read_.taken, {},
                          [](const TakenPiece& piece) { return placeOf(piece.key); });
    }

private:
    // Of a piece that was taken; that the rest is missing is no mistake of a letter.
    [[nodiscard]] std::optional<Error> mistakeIn(const FormReading& reading) const
    {
        const auto found = std::ranges::find_if(
            reading.mistakes, [&](const Error& mistake) { return cells_.contains(mistake.where); });
        return found == reading.mistakes.end() ? std::nullopt : std::optional(*found);
    }

    void hear(const Error& mistake)
    {
        const auto piece = std::ranges::find(read_.taken, mistake.where, &TakenPiece::key);
        ClueCell& cell = cells_.at(mistake.where);
        const bool isHeard =
            std::ranges::find(cell.confirmed, mistake.code) != cell.confirmed.end();
        if (mistake.code == ErrorCode::AskedMeant && !isHeard) {
            cell.confirmed.push_back(mistake.code);
            piece->sureness = Sureness::Likely;
            piece->ground = Ground::Likeness;
            return;
        }
        read_.unread.push_back({mistake.where, piece->at, Doubt::Unreadable, mistake});
        cells_.erase(mistake.where);
        read_.taken.erase(piece);
    }

    static std::size_t placeOf(const QString& key)
    {
        const auto fields = clueFields();
        return static_cast<std::size_t>(
            std::ranges::find_if(fields,
                                 [&](const ClueField& field) { return field.id() == key; }) -
            fields.begin());
    }

    ReadText& read_;
    const ClueReading& with_;
    ClueCells cells_;
};

void add(Spots& all, Spots more)
{
    std::ranges::move(more.found, std::back_inserter(all.found));
    std::ranges::move(more.unread, std::back_inserter(all.unread));
}

// Where one sum is told again and again, the first place stands for all of them.
void dropSumsTaken(const std::vector<Spot>& found, std::vector<UnreadPiece>& unread,
                   const LetterText& letter)
{
    std::erase_if(unread, [&](const UnreadPiece& piece) {
        if (piece.doubt != Doubt::WhichSum)
            return false;
        const auto money = amountFromText(letter.at(piece.at), AmountUnit::Yuan, {});
        return money && std::ranges::any_of(found, [&](const Spot& spot) {
                   const auto same = isAmount(spot.key)
                                         ? amountFromText(letter.at(spot.at),
                                                          spot.unit.value_or(AmountUnit::Yuan), {})
                                         : Result<ReadAmount>(refuse(ErrorCode::AmountUnreadable));
                   return same && same->money == money->money;
               });
    });
}

Result<ReadText> readLetter(const QString& text, const ClueReading& with)
{
    const auto words = TRY(LetterWords::shipped());
    HeaderNames names = with.names;
    std::map<QString, QString> said;
    if (const QString sender = words.senderOf(text); !sender.isEmpty()) {
        const auto profile = TRY(profileNamed(sender));
        names = names.with(profile);
        said = profile.said;
    }
    const LetterText letter(text, words);
    const auto labels = labelsIn(letter, names, words);
    const Finding in{letter, labels, words, with.programme, with.workingDay};
    Spots spots = labelledSpots(letter, labels, names);
    add(spots, entitySpots(in));
    add(spots, personSpots(in));
    add(spots, unitSpots(in));
    add(spots, basisSpots(in));
    add(spots, sumSpots(in));
    add(spots, storySpots(in, names.secrecy()));
    const auto claim = std::ranges::find(spots.found, kClaim, &Spot::key);
    add(spots, categorySpots(in, claim == spots.found.end() ? Passage{} : claim->at));
    for (const auto& [key, value] : said)
        spots.found.push_back({key, {}, Sureness::Certain, Ground::Sender, value, value});

    ReadText read;
    read.text = text;
    read.unread = std::move(spots.unread);
    dropSumsTaken(spots.found, read.unread, letter);
    PiecesRead pieces(read, with);
    for (const auto& field : clueFields()) {
        if (const auto spot = agreed(field.id(), spots.found, read))
            pieces.take(*spot);
    }
    pieces.finish();
    // What was doubtful of a field that another piece fills is of no interest.
    std::erase_if(read.unread, [&](const UnreadPiece& piece) {
        return piece.doubt == Doubt::SomebodyElse && read.takenFor(piece.key);
    });
    std::ranges::stable_sort(read.unread, {},
                             [](const UnreadPiece& piece) { return piece.at.start; });
    return read;
}

} // namespace

Result<ReadText> readText(const QString& text, const ClueReading& with)
{
    const auto accepted = TRY(acceptedText(text));
    if (std::ranges::none_of(accepted, [](QChar c) { return c.isLetterOrNumber(); }))
        return refuse(ErrorCode::NothingToRead);
    if (auto row = readTableText(accepted, with))
        return *row;
    return readLetter(accepted, with);
}

const TakenPiece* ReadText::takenFor(const QString& key) const
{
    const auto found = std::ranges::find(taken, key, &TakenPiece::key);
    return found == taken.end() ? nullptr : &*found;
}

} // namespace jiuzhang
