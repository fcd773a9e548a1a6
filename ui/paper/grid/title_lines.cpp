// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/grid/title_lines.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace jiuzhang::paper {

namespace {

// What a breaking costs; only the order of these matters.
constexpr double kBrokenWord = 100;
constexpr double kHourglass = 60;
constexpr double kMoreLines = 40;
constexpr double kSameWidth = 20;
constexpr double kStep = 3; // by how many characters a line should differ from the next

struct Breaking {
    std::vector<std::size_t> ends; // one past the last cell of each line
    double cost;
};

class TitleBreaker {
public:
    TitleBreaker(const std::vector<Cells>& words, double width) : width_(width)
    {
        for (const Cells& word : words) {
            for (const Cell& cell : word) {
                if (cell.character == U'（')
                    wordEnds_.push_back(text_.size());
                text_.push_back(cell);
                if (cell.character == U'）')
                    wordEnds_.push_back(text_.size());
            }
            wordEnds_.push_back(text_.size());
        }
    }

    [[nodiscard]] const Cells& text() const { return text_; }

    // The cheapest breaking into so many lines; nullopt when none is possible.
    [[nodiscard]] std::optional<Breaking> best(std::size_t lines)
    {
        best_.reset();
        std::vector<std::size_t> ends;
        extend(ends, lines, 0);
        return best_;
    }

private:
    void extend(std::vector<std::size_t>& ends, std::size_t lines, double cost)
    {
        const std::size_t start = ends.empty() ? 0 : ends.back();
        double used = 0;
        for (std::size_t end = start + 1; end <= text_.size(); ++end) {
            used += text_[end - 1].width;
            if (used > width_)
                return;
            const bool last = lines == 1;
            if (last != (end == text_.size()))
                continue;
            if (!last && !mayBreakBetween(text_[end - 1].character, text_[end].character))
                continue;
            ends.push_back(end);
            const double total =
                cost + (std::ranges::binary_search(wordEnds_, end) ? 0 : kBrokenWord);
            if (last)
                offer({ends, total + shapeCost(ends)});
            else
                extend(ends, lines - 1, total);
            ends.pop_back();
        }
    }

    void offer(const Breaking& breaking)
    {
        if (!best_ || breaking.cost < best_->cost)
            best_ = breaking;
    }

    [[nodiscard]] double shapeCost(const std::vector<std::size_t>& ends) const
    {
        std::vector<double> widths; // in characters
        std::size_t start = 0;
        for (const std::size_t end : ends) {
            double width = 0;
            for (; start < end; ++start)
                width += text_[start].width;
            widths.push_back(width / text_.front().style.size);
        }
        double cost = 0;
        bool shrinks = false;
        for (std::size_t at = 1; at < widths.size(); ++at) {
            const double step = widths[at] - widths[at - 1];
            cost += std::abs(std::abs(step) - kStep) + (std::abs(step) < 1 ? kSameWidth : 0);
            if (step > 0 && shrinks)
                cost += kHourglass;
            shrinks = shrinks || step < 0;
        }
        return cost;
    }

    double width_;
    Cells text_;
    std::vector<std::size_t> wordEnds_; // ascending; what stands in brackets is a word too
    std::optional<Breaking> best_;
};

} // namespace

std::vector<Cells> titleLines(const std::vector<Cells>& words, double width)
{
    TitleBreaker breaker(words, width);
    const Cells& text = breaker.text();
    const auto least = static_cast<std::size_t>(std::ceil(widthOf(text) / width));
    // Beyond four lines it is no title any more, and trying every breaking takes too long.
    constexpr std::size_t kMostLines = 4;
    std::optional<Breaking> chosen;
    for (std::size_t lines = least; lines <= std::min(least + 1, kMostLines); ++lines)
        if (auto found = breaker.best(lines)) {
            found->cost += static_cast<double>(lines - least) * kMoreLines;
            if (!chosen || found->cost < chosen->cost)
                chosen = found;
        }
    if (!chosen)
        return brokenIntoLines(text, width);

    std::vector<Cells> result;
    auto start = text.begin();
    for (const std::size_t end : chosen->ends) {
        const auto stop = text.begin() + static_cast<std::ptrdiff_t>(end);
        result.emplace_back(start, stop);
        start = stop;
    }
    return result;
}

} // namespace jiuzhang::paper
