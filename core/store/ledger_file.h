// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/attachment_box.h"
#include "core/record/case_record.h"
#include "core/record/draft_box.h"
#include "core/record/ledger_care.h"
#include "core/record/ledger_query.h"
#include "core/record/paper_register.h"

#include <memory>

namespace jiuzhang {

// One ledger: a single SQLite file, and the doors to what it holds. Belongs to the thread that
// opened it; another thread opens the file a second time.
class LedgerFile {
public:
    // An empty ledger in a new file. LedgerExists: whatever stands there already stays;
    // FileMissing (the folder), LedgerReadOnly, StorageFull: no file is left behind.
    [[nodiscard]] static Result<std::unique_ptr<LedgerFile>> create(const QString& path);

    // An existing ledger, brought up to the newest schema. A file that may not be written opens
    // all the same, and refuses work with LedgerReadOnly. LedgerMissing, NotALedger,
    // LedgerTooNew, LedgerDamaged, LedgerBusy. Takes the same time for any size of ledger: what
    // lies deeper in the file is care().verify()'s to check.
    [[nodiscard]] static Result<std::unique_ptr<LedgerFile>> open(const QString& path,
                                                                  bool readOnly = false);

    ~LedgerFile();
    LedgerFile(const LedgerFile&) = delete;
    LedgerFile& operator=(const LedgerFile&) = delete;

    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] CaseRecord& record();
    [[nodiscard]] const LedgerQuery& query() const;
    [[nodiscard]] PaperRegister& papers();
    [[nodiscard]] DraftBox& drafts();
    [[nodiscard]] AttachmentBox& attachments();
    [[nodiscard]] LedgerCare& care();

private:
    struct Rooms;
    explicit LedgerFile(std::unique_ptr<Rooms> rooms);
    std::unique_ptr<Rooms> rooms_;
};

} // namespace jiuzhang
