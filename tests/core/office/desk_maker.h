// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/desk.h"
#include "core/store/ledger_file.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

namespace jiuzhang::tests {

using namespace Qt::StringLiterals;

[[nodiscard]] QDate day(const char* iso);

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

// Sets nothing on a page: the "PDF" is the orders in JSON, so that a test can read what was
// asked for. Refuses when the test says so.
class PlainTypesetter final : public Typesetter {
public:
    std::optional<Error> refusal = {};
    QString refusedKind = {}; // empty: with `refusal` set, every paper is refused

    [[nodiscard]] Result<QByteArray> pdf(const std::vector<PaperOrder>& orders) const override;
    [[nodiscard]] Result<QByteArray> docx(const std::vector<PaperOrder>& orders) const override;
    [[nodiscard]] Result<QString> said(const std::vector<PaperOrder>& orders) const override;
    [[nodiscard]] Result<QByteArray> joined(const std::vector<QByteArray>& pdfs) const override;
    [[nodiscard]] Result<QByteArray> ofd(const QByteArray& pdf) const override;
};

// An open ledger of the shipped programme in a folder of its own, with somebody at the desk;
// 经办人02 is named to refer cases to discipline inspection. Months are reported from June on.
// The real day is 2022-12-01, the working date 2022-06-20.
class DeskMaker {
public:
    DeskMaker();

    [[nodiscard]] Desk& desk() { return desk_; }
    [[nodiscard]] Acting on(const char* iso, const QString& commandId = {}) const;
    [[nodiscard]] QString file(const QString& name) const { return folder_.filePath(name); }

    // Each must succeed.
    CaseNumber registered(const ClueContent& clue, const char* on = "2022-05-05");
    CaseNumber registered(); // of completeClue()
    void act(const char* id, const CaseNumber& number, const char* on, const ActValues& values,
             const QString& operatorName = u"经办人01"_s);
    void dispatched(const CaseNumber& number, const char* on = "2022-05-10");
    void settled(const CaseNumber& number); // by 2022-06-13

    [[nodiscard]] Case load(const CaseNumber& number) { return must(desk_.record.load(number)); }
    void readRulesAgain(); // the desk works by what was adopted since

    // What "nothing has changed" means: number of events and hash of the last one.
    [[nodiscard]] std::pair<std::int64_t, QByteArray> head();

    [[nodiscard]] bool isSound() const; // verify finds nothing; else the failing check tells what

    PlainTypesetter typesetter;

private:
    QTemporaryDir folder_;
    std::unique_ptr<LedgerFile> ledger_;
    Programme programme_;
    WorkingCalendar calendar_;
    RuleSet rules_;
    Desk desk_;
};

// The values with day, hour and place of a meeting, where the act calls to one and they are not
// said.
[[nodiscard]] ActValues withMeeting(const ActRow& row, const char* on, ActValues values);

// A clue of plan I.3 against 区财政局 in 新厂街道: the rules send it there and copy 区工信局.
[[nodiscard]] ClueContent completeClue();

} // namespace jiuzhang::tests
