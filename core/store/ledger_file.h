// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/case_record.h"
#include "core/record/draft_box.h"
#include "core/record/kept_bytes.h"
#include "core/record/ledger_care.h"
#include "core/record/ledger_query.h"
#include "core/record/paper_register.h"

#include <chrono>
#include <memory>

namespace jiuzhang {

// One ledger: a single SQLite file, and the doors to what it holds. Belongs to the thread that
// opened it; another thread opens the file a second time.
class LedgerFile {
public:
    // A new ledger, with what `setUp` records in it. It is made in a file beside its place and
    // moved there when it is whole: a crash on the way leaves nothing in its place. LedgerExists:
    // whatever stands there already, or a journal left of what stood there, stays; FolderMissing
    // (the folder), LedgerReadOnly, StorageFull, what setUp refuses: no file is left behind.
    using SetUp = std::function<Outcome(CaseRecord& record)>;
    [[nodiscard]] static Result<std::unique_ptr<LedgerFile>> create(const QString& path,
                                                                    const SetUp& setUp = {});

    // An existing ledger, brought up to the newest schema. A file that may not be written opens
    // all the same, and refuses work with LedgerReadOnly. What a crash left unfinished is undone,
    // also when it is opened for reading. LedgerMissing, NotALedger, LedgerTooNew, LedgerDamaged,
    // LedgerBusy, LedgerUnfinished, BackupFailed. Takes the same time for any size of ledger: what
    // lies deeper in the file is care().verify()'s to check.
    [[nodiscard]] static Result<std::unique_ptr<LedgerFile>> open(const QString& path,
                                                                  bool readOnly = false);

    ~LedgerFile();
    LedgerFile(const LedgerFile&) = delete;
    LedgerFile& operator=(const LedgerFile&) = delete;

    [[nodiscard]] bool isReadOnly() const;
    // How long work waits for another program's before LedgerBusy; 60 s unless set.
    void waitForOthers(std::chrono::milliseconds longest);
    [[nodiscard]] CaseRecord& record();
    [[nodiscard]] const LedgerQuery& query() const;
    [[nodiscard]] PaperRegister& papers();
    [[nodiscard]] DraftBox& drafts();
    [[nodiscard]] KeptBytes& kept();
    [[nodiscard]] LedgerCare& care();

private:
    struct Rooms;
    explicit LedgerFile(std::unique_ptr<Rooms> rooms);
    std::unique_ptr<Rooms> rooms_;
};

} // namespace jiuzhang
