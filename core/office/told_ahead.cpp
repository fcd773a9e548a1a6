// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/told_ahead.h"

namespace jiuzhang {

namespace {

// One case alone would hardly be worth the way to another thread and back.
constexpr std::size_t kToldTogether = 64;

} // namespace

ToldAhead::ToldAhead(ToldCases& told, Telling telling)
    : told_(told), telling_(std::move(telling)),
      ahead_([this](const auto& cases) { return this->told(*cases); },
             [this](const Told& lines) { return write(lines); })
{
}

Outcome ToldAhead::add(int position, Case subject)
{
    together_.emplace_back(position, std::move(subject));
    if (together_.size() < kToldTogether)
        return {};
    return ahead_.add(std::make_shared<const Cases>(std::exchange(together_, {})));
}

Outcome ToldAhead::finish()
{
    TRY(ahead_.add(std::make_shared<const Cases>(std::exchange(together_, {}))));
    return ahead_.finish();
}

// A case that is not told alone waits for its turn on the caller's thread.
ToldAhead::Told ToldAhead::told(const Cases& cases) const
{
    Told told;
    told.lines.reserve(cases.size());
    for (const auto& [position, subject] : cases) {
        if (told_.isToldAlone(subject))
            told.lines.push_back(told_.tell(position, subject, telling_, told.masked));
        else
            told.lines.emplace_back([this, position = position, subject = subject] {
                return told_.tell(position, subject, telling_)();
            });
    }
    return told;
}

Outcome ToldAhead::write(const Told& told)
{
    if (told.masked)
        told_.noteMasked();
    for (const auto& line : told.lines)
        TRY(line());
    return {};
}

} // namespace jiuzhang
