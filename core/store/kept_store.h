// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/kept_bytes.h"
#include "core/store/statement.h"

namespace jiuzhang {

class KeptStore final : public KeptBytes {
public:
    explicit KeptStore(Connection& connection) : connection_(connection) {}

    Result<QByteArray> keep(const QByteArray& bytes) override;
    Result<QByteArray> bytes(const QByteArray& sha256) const override;

private:
    Connection& connection_;
};

} // namespace jiuzhang
