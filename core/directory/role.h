// SPDX-License-Identifier: GPL-3.0-or-later
// What a person of the office may do (casework, People): stored by id, never renamed.
#pragma once

#include <QStringList>

#include <array>
#include <initializer_list>
#include <optional>

namespace jiuzhang {

enum class Role { Read, Enter, Act, Check, Approve, Manage, Refer };

struct RoleRow {
    Role role;
    const char* id;
    const char16_t* word; // 「承办」, on papers and in workbooks
};

inline constexpr std::array kRoles{
    RoleRow{Role::Read, "read", u"查阅"},       RoleRow{Role::Enter, "enter", u"录入"},
    RoleRow{Role::Act, "act", u"承办"},         RoleRow{Role::Check, "check", u"核查"},
    RoleRow{Role::Approve, "approve", u"审批"}, RoleRow{Role::Manage, "manage", u"管理"},
    RoleRow{Role::Refer, "refer", u"纪检"},
};

// A set of them.
class Roles {
public:
    constexpr Roles() = default;
    constexpr Roles(std::initializer_list<Role> roles)
    {
        for (const Role role : roles)
            add(role);
    }
    constexpr void add(Role role) { bits_ |= 1U << static_cast<unsigned>(role); }
    [[nodiscard]] constexpr bool contain(Role role) const { return meet(Roles{role}); }
    [[nodiscard]] constexpr bool meet(Roles others) const { return (bits_ & others.bits_) != 0; }
    [[nodiscard]] constexpr bool isEmpty() const { return bits_ == 0; }
    friend constexpr bool operator==(Roles, Roles) = default;

private:
    unsigned bits_ = 0;
};

inline constexpr Roles kEveryRole{Role::Read,    Role::Enter,  Role::Act,  Role::Check,
                                  Role::Approve, Role::Manage, Role::Refer};

[[nodiscard]] std::optional<Role> roleFromId(const QString& id);
[[nodiscard]] QStringList roleIds(Roles roles); // in the order above

} // namespace jiuzhang
