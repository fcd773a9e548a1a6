// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "tests/command_line/races/racers.h"

#include <QTemporaryDir>

namespace jiuzhang::tests {

// What must succeed.
template <class T>
T must(Result<T> result)
{
    if (!result)
        FAIL("refused: " << errorId(result.error().code).toStdString() << " "
                         << result.error().details.join(u' ').toStdString());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

// A ledger in the middle of its work, from which every race starts:
//   2022-0001  registered            2022-0004  merged by nobody yet, like the first
//   2022-0002  declined              2022-0005  with 区商务局, which was split
//   2022-0003  with 区财政局, late     2022-0006  declined, its notice printed
// April and May are frozen. Beside it lies a draft of the rules.
class OfficeAtWork {
public:
    OfficeAtWork();

    // A copy of it in an empty folder of its own.
    void layOut(const QString& folder) const;
    [[nodiscard]] static QString ledgerIn(const QString& folder);

private:
    QTemporaryDir folder_;
};

// A clue about that entity: the rules send it to 区财政局 and copy 区工业和信息化局.
[[nodiscard]] QJsonObject clueAbout(const QString& entity);

// All that a ledger tells, event by event, and the files that lie beside it; without what no two
// runs have alike: moments, the chain over them, and the digest of a workbook, which names one.
[[nodiscard]] QStringList toldBy(const QString& ledger);

} // namespace jiuzhang::tests
