// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFile>
#include <QStringList>

#include <memory>

namespace jiuzhang {

// SQLite's application_id of our ledgers, 'JZLG'; their schema says the same.
inline constexpr quint32 kLedgerMark = 0x4A5A4C47;
// What a backup of a ledger begins with.
inline const QByteArray kBackupMark = QByteArrayLiteral("JIUZHANG BACKUP 1\n");

// Whether there stands a ledger, a backup of one, or what SQLite would read as a ledger's own, its
// journal; by what stands in the files, so that no name hides it.
[[nodiscard]] bool belongsToLedger(const QString& path);

// A file that leaves the program: written beside its place and synced, then renamed, so that
// it is there whole or not at all. What is recorded about it is kept in between. One that is
// not kept leaves nothing behind.
class OutputFile {
public:
    // `endings` (".pdf"): what can be written; none: any. OutputUnsupported; OutputIsLedger when
    // the place is a ledger, its journal, a backup or a link to one; NotAFile; FolderMissing;
    // FileUnwritable. Changes nothing that stands there.
    [[nodiscard]] static Result<OutputFile> begin(const QString& path,
                                                  const QStringList& endings = {});
    OutputFile(OutputFile&&) = default;
    OutputFile& operator=(OutputFile&&) = delete;
    ~OutputFile();

    // Behind what was written before. FileUnwritable, StorageFull.
    [[nodiscard]] Outcome write(const QByteArray& content);
    void keepFromOthers(); // readable by its owner alone; else as the umask says
    // FileNotRenamed: the file lies whole under its temporary name, which the refusal gives.
    // FileUnwritable: it has its name, and may lose it when the power fails.
    [[nodiscard]] Outcome keep();

    [[nodiscard]] const QString& place() const { return place_; }

private:
    OutputFile(QString place, std::unique_ptr<QFile> file);

    QString place_;
    std::unique_ptr<QFile> file_; // beside the place; null: kept
};

// All of it at once, for a file about which nothing is recorded.
[[nodiscard]] Outcome writeOut(const QString& path, const QByteArray& content,
                               const QStringList& endings = {});

} // namespace jiuzhang
