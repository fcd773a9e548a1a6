// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/case.h"
#include "core/store/ledger_file.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

namespace jiuzhang {

// A ledger in a folder of its own that is gone with it, and short ways to write in it.
class LedgerMaker {
public:
    LedgerMaker();

    [[nodiscard]] QString path() const { return folder_.filePath(QStringLiteral("ledger.jz")); }
    [[nodiscard]] LedgerFile& file() { return *file_; }
    [[nodiscard]] CaseRecord& record() { return file_->record(); }
    [[nodiscard]] const LedgerQuery& query() { return file_->query(); }

    void close() { file_.reset(); }
    void reopen();
    // Changes the file as a person with a database tool would, past the program and its triggers,
    // which stand again afterwards as if nothing had been.
    void tamper(const QByteArray& sql);
    void tamperClosed(const QByteArray& sql); // the same, and leaves it closed

    // Each in a unit of work of its own; must succeed.
    CaseNumber enter(const ClueContent& clue, QDate on);
    void act(const CaseNumber& number, const QString& kind, QDate on,
             const QJsonObject& payload = {});

    void issue(IssuedPaper paper, const QByteArray& bytes);

    [[nodiscard]] Case load(const CaseNumber& number);
    [[nodiscard]] std::vector<QString> numbers(const LedgerQuestion& question);
    [[nodiscard]] Verification verify(const std::optional<LedgerCare::Anchor>& anchor = {});

private:
    QTemporaryDir folder_;
    std::unique_ptr<LedgerFile> file_;
};

// A clue with everything that every test needs and none looks at.
[[nodiscard]] ClueContent someClue();
[[nodiscard]] NewEvent registering(const CaseNumber& number, const ClueContent& clue, QDate on);

// What must succeed, with the refusal's code in the failing line.
template <class T>
T must(Result<T> result)
{
    if (!result)
        FAIL("refused: " << errorId(result.error().code).toStdString() << " "
                         << result.error().details.join(u' ').toStdString());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

// The code of what must be refused.
template <class T>
ErrorCode refusalOf(const Result<T>& result)
{
    REQUIRE_FALSE(result.has_value());
    return result.error().code;
}

[[nodiscard]] inline QString q(const char16_t* text)
{
    return QString::fromUtf16(text);
}

} // namespace jiuzhang
