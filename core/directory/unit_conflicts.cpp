// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directory/unit_conflicts.h"

#include "core/base/text.h"

#include <algorithm>

namespace jiuzhang {

namespace {

using Wrong = UnitConflict::Kind;

QString isoOf(const std::optional<QDate>& day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

bool existOnOneDay(const Unit& a, const Unit& b)
{
    const bool aEndsFirst = a.validTo && b.validFrom && *a.validTo < *b.validFrom;
    const bool bEndsFirst = b.validTo && a.validFrom && *b.validTo < *a.validFrom;
    return !aEndsFirst && !bEndsFirst;
}

// A name and where it stands.
struct PlacedName {
    QString name;
    QString place;
};

std::vector<PlacedName> namesOf(const Unit& unit)
{
    std::vector<PlacedName> names{{unit.name, QStringLiteral("name")},
                                  {unit.shortName, QStringLiteral("shortName")}};
    for (qsizetype i = 0; i < unit.aliases.size(); ++i)
        names.push_back({unit.aliases[i], QStringLiteral("aliases[%1]").arg(i)});
    return names;
}

class Comparing {
public:
    explicit Comparing(const std::vector<Unit>& units) : units_(units) {}

    std::vector<UnitConflict> run() &&
    {
        for (std::size_t i = 0; i < units_.size(); ++i)
            checkAlone(i);
        for (std::size_t i = 0; i < units_.size(); ++i)
            checkSuccessors(i);
        for (std::size_t i = 0; i < units_.size(); ++i)
            checkNames(i);
        return std::move(found_);
    }

private:
    void checkAlone(std::size_t i)
    {
        const Unit& unit = units_[i];
        if (const auto before = byId_.constFind(unit.id); before != byId_.cend())
            found_.push_back({Wrong::IdTwice, i, QStringLiteral("id"), unit.id.text(), *before});
        byId_.insert(unit.id, i);
        if (unit.validFrom && unit.validTo && *unit.validTo < *unit.validFrom)
            found_.push_back(
                {Wrong::EndsBeforeItBegins, i, QStringLiteral("validTo"), isoOf(unit.validTo)});
        if (!unit.successors.empty() && !unit.validTo)
            found_.push_back({Wrong::SuccessorsOfTheAlive, i, QStringLiteral("validTo"), {}});
    }

    void checkNames(std::size_t i)
    {
        for (const auto& [name, place] : namesOf(units_[i])) {
            const QString key = comparable(name);
            std::vector<std::size_t>& bearers = byName_[key];
            for (const std::size_t other : bearers) {
                if (other != i && !key.isEmpty() && existOnOneDay(units_[other], units_[i]))
                    found_.push_back({Wrong::NameTwice, i, place, name, other});
            }
            bearers.push_back(i);
        }
    }

    void checkSuccessors(std::size_t i)
    {
        const auto& successors = units_[i].successors;
        for (std::size_t k = 0; k < successors.size(); ++k) {
            const auto other = byId_.constFind(successors[k].unit);
            const auto kind = other == byId_.cend() ? Wrong::SuccessorUnknown : taking(i, *other);
            if (!kind)
                continue;
            UnitConflict conflict{*kind, i, QStringLiteral("successors[%1].unit").arg(k),
                                  successors[k].unit.text()};
            if (other != byId_.cend())
                conflict.other = *other;
            found_.push_back(conflict);
        }
    }

    // What keeps `heir` from taking over from `i`; nothing: it may.
    [[nodiscard]] std::optional<Wrong> taking(std::size_t i, std::size_t heir) const
    {
        const auto& lastDay = units_[i].validTo;
        const Unit& next = units_[heir];
        if (heir == i)
            return Wrong::SuccessorOfItself;
        if (lastDay && next.validFrom && *next.validFrom <= *lastDay)
            return Wrong::SuccessorTooEarly;
        if (lastDay && next.validTo && *next.validTo <= *lastDay)
            return Wrong::SuccessorEndsFirst;
        return std::nullopt;
    }

    const std::vector<Unit>& units_;
    QHash<UnitId, std::size_t> byId_;
    QHash<QString, std::vector<std::size_t>> byName_; // comparable name → who bears it
    std::vector<UnitConflict> found_;
};

} // namespace

std::vector<UnitConflict> conflictsIn(const std::vector<Unit>& units)
{
    return Comparing(units).run();
}

} // namespace jiuzhang
