// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directory/role.h"

#include <algorithm>

namespace jiuzhang {

std::optional<Role> roleFromId(const QString& id)
{
    const auto* found = std::ranges::find_if(
        kRoles, [&](const RoleRow& row) { return id == QLatin1StringView(row.id); });
    return found == kRoles.end() ? std::nullopt : std::optional(found->role);
}

QStringList roleIds(Roles roles)
{
    QStringList ids;
    for (const RoleRow& row : kRoles) {
        if (roles.contain(row.role))
            ids += QString::fromLatin1(row.id);
    }
    return ids;
}

} // namespace jiuzhang
