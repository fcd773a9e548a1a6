// SPDX-License-Identifier: GPL-3.0-or-later
// The states of a case (casework, Life of a case): stored by id, never renamed.
#pragma once

#include <QString>

#include <array>

namespace jiuzhang {

enum class State {
    Registered,
    Dispatched,
    Handling,
    Returned,
    Suspended,
    Settled,
    StruckOff,
    Declined,
    Merged,
    Void // its registration was withdrawn: in no figure, no duplicate of anything
};

// A word that is stored by its id, and what it is called on papers and in workbooks.
template <class E>
struct Word {
    E value;
    const char* id;
    const char16_t* chinese;
};

inline constexpr std::array kStates{
    Word<State>{State::Registered, "registered", u"已登记"},
    Word<State>{State::Dispatched, "dispatched", u"已转办"},
    Word<State>{State::Handling, "handling", u"办理中"},
    Word<State>{State::Returned, "returned", u"已退回"},
    Word<State>{State::Suspended, "suspended", u"已中止"},
    Word<State>{State::Settled, "settled", u"已办结"},
    Word<State>{State::StruckOff, "struck-off", u"已销号"},
    Word<State>{State::Declined, "declined", u"不予受理"},
    Word<State>{State::Merged, "merged", u"已并案"},
    Word<State>{State::Void, "void", u"作废"},
};

// The states that a case had: a set of them.
class States {
public:
    void add(State state) { bits_ |= bitOf(state); }
    void clear() { bits_ = 0; }
    [[nodiscard]] bool contain(State state) const { return (bits_ & bitOf(state)) != 0; }
    friend bool operator==(const States&, const States&) = default;

private:
    static constexpr unsigned bitOf(State state) { return 1U << static_cast<unsigned>(state); }
    unsigned bits_ = 0;
};

} // namespace jiuzhang
