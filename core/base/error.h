// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error_code.h"

#include <QStringList>

#include <tl/expected.hpp>

#include <vector>

namespace jiuzhang {

// A refusal: what, where, and what is needed to say it in one sentence. `where` names the
// place in the input (a JSON path, a sheet's cell, a case number) or is empty.
struct Error {
    ErrorCode code;
    QStringList details = {};
    QString where = {};
    std::vector<Error> causes = {}; // what lies under it, the first one first
    friend bool operator==(const Error&, const Error&) = default;
};

template <class T>
using Result = tl::expected<T, Error>;
using Outcome = Result<void>;

[[nodiscard]] inline tl::unexpected<Error> refuse(ErrorCode code, QStringList details = {},
                                                  QString where = {})
{
    return tl::unexpected<Error>(Error{code, std::move(details), std::move(where)});
}

[[nodiscard]] inline tl::unexpected<Error> refuse(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

template <class T>
T valueIn(Result<T>&& result) // of one that was not refused
{
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

} // namespace jiuzhang

// The value of a Result, or else the refusal goes on to the caller: `const auto x = TRY(f());`
// of an Outcome, the refusal alone. A statement expression, which g++ and clang know.
#define TRY(...) JIUZHANG_TRY(__COUNTER__, __VA_ARGS__)
#define JIUZHANG_TRY(count, ...) JIUZHANG_TRY_AS(count, __VA_ARGS__)
#define JIUZHANG_TRY_AS(count, ...)                                                                \
    __extension__({                                                                                \
        auto tried_##count = (__VA_ARGS__);                                                        \
        if (!tried_##count)                                                                        \
            return ::tl::unexpected<::jiuzhang::Error>(std::move(tried_##count).error());          \
        ::jiuzhang::valueIn(std::move(tried_##count));                                             \
    })
