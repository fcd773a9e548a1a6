// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/base/error.h"
#include "core/base/money.h"
#include "core/directory/programme.h"

#include <QDate>

#include <memory>

namespace jiuzhang {

// What a unit is asked about one case, as far as it may know it.
struct ReplyAsked {
    CaseNumber number;
    QString entity;
    QString facts;
    QString claim;
    std::optional<Money> amount;
    QString letterNumber;
    std::optional<QDate> dueOn;
};

struct ReplyBookOrder {
    QString unit; // to whom it goes
    QDate on;
    QStringList months; // that it may report, "2022-06"
    std::vector<ReplyAsked> cases;
};

// The workbook that a unit fills in and sends back: a row per case with blanks that take only what
// can be read again (reply_columns.h), everything else locked; and a sheet for its monthly report.
class ReplyBook {
public:
    // FileUnwritable, StorageFull, OutputUnsupported. Written beside its place …
    [[nodiscard]] static Result<ReplyBook> written(const QString& path, const Programme& programme,
                                                   const ReplyBookOrder& order);
    ReplyBook(ReplyBook&&) noexcept;
    ~ReplyBook();
    [[nodiscard]] Outcome keep(); // … and given its name

private:
    struct Parts;
    explicit ReplyBook(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> parts_;
};

} // namespace jiuzhang
