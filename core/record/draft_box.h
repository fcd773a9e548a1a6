// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace jiuzhang {

// A clue not yet registered, or an act not yet recorded: the texts of the form as they stand,
// checked by nobody.
struct Draft {
    std::int64_t id = 0;
    QDateTime savedAt; // UTC
    QJsonObject form;
};

// Drafts are no part of the record: they are kept, changed and thrown away.
class DraftBox {
public:
    virtual ~DraftBox() = default;
    [[nodiscard]] virtual Result<std::vector<Draft>> drafts() const = 0; // newest first
    // Saves over `id`, or as a new one without; answers its id.
    [[nodiscard]] virtual Result<std::int64_t> save(std::optional<std::int64_t> id,
                                                    const QJsonObject& form) = 0;
    [[nodiscard]] virtual Outcome discard(std::int64_t id) = 0;
};

} // namespace jiuzhang
