// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/attachment_box.h"
#include "core/store/statement.h"

namespace jiuzhang {

class AttachmentStore final : public AttachmentBox {
public:
    explicit AttachmentStore(Connection& connection) : connection_(connection) {}

    Result<QByteArray> keep(const QByteArray& content) override;
    Result<QByteArray> content(const QByteArray& sha256) const override;

private:
    Connection& connection_;
};

} // namespace jiuzhang
