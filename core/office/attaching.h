// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/desk.h"

namespace jiuzhang {

inline constexpr qint64 kLargestAttachment = 50 * 1024 * 1024; // bytes; the ledger holds them all

// A file to be attached, and what the event says of it: {"name", "sha256", "size"}.
struct FileToKeep {
    QJsonObject payload = {};
    QByteArray content = {};
};
// FileMissing, NotAFile, FileUnreadable, FileEmpty, AttachmentTooLarge; AttachmentIsLedger: or a
// backup or a journal of one.
[[nodiscard]] Result<FileToKeep> fileToKeep(const QString& path);

// Writes the attachment under its own name into a folder, for the desktop to open; answers the
// path. As writeOut().
[[nodiscard]] Result<QString> writeAttachment(const Desk& desk, const Attachment& attachment,
                                              const QString& folder);

} // namespace jiuzhang
