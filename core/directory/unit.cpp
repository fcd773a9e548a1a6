// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directory/unit.h"

#include <algorithm>
#include <array>

namespace jiuzhang {

namespace {

struct KindName {
    UnitKind kind;
    const char* id;
};

constexpr std::array kKinds{
    KindName{UnitKind::Party, "party"},
    KindName{UnitKind::Department, "department"},
    KindName{UnitKind::Discipline, "discipline"},
    KindName{UnitKind::Court, "court"},
    KindName{UnitKind::Branch, "branch"},
    KindName{UnitKind::Park, "park"},
    KindName{UnitKind::Town, "town"},
    KindName{UnitKind::Subdistrict, "subdistrict"},
};

} // namespace

std::optional<UnitKind> unitKindFromId(const QString& id)
{
    const auto* const found = std::ranges::find_if(
        kKinds, [&](const KindName& row) { return id == QLatin1StringView(row.id); });
    if (found == kKinds.end())
        return std::nullopt;
    return found->kind;
}

QString unitKindId(UnitKind kind)
{
    return QString::fromLatin1(std::ranges::find(kKinds, kind, &KindName::kind)->id);
}

} // namespace jiuzhang
