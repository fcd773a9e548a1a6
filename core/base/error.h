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

} // namespace jiuzhang
