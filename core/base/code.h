// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <compare>
#include <utility>

namespace jiuzhang {

// A short text that names one thing of one kind: a unit's code cannot be passed where a
// category's is wanted. There is no empty code: "none" is std::optional<Code>.
template <class Tag>
class Code {
public:
    explicit Code(QString text) : text_(std::move(text)) {}
    [[nodiscard]] const QString& text() const noexcept { return text_; }
    friend bool operator==(const Code& a, const Code& b) noexcept { return a.text_ == b.text_; }
    friend std::strong_ordering operator<=>(const Code& a, const Code& b) noexcept
    {
        return a.text_.compare(b.text_) <=> 0;
    }
    friend std::size_t qHash(const Code& code, std::size_t seed = 0) noexcept
    {
        return ::qHash(code.text_, seed);
    }

private:
    QString text_;
};

using UnitId = Code<struct UnitTag>;         // "360203001", "dept-commerce"
using CategoryId = Code<struct CategoryTag>; // "payment-arrears"
using SourceId = Code<struct SourceTag>;     // "public", "internal"
using TermId = Code<struct TermTag>;         // "first-reply"
using CaseNumber = Code<struct CaseTag>;     // "2022-0001": programme year and running number

} // namespace jiuzhang
