// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include "core/calendar/shipped_calendar.h"
#include "core/directory/shipped_programme.h"
#include "core/office/papers/paper_wording.h"
#include "ui/paper/press/office_press.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

namespace jiuzhang {

namespace {

Result<QByteArray> contentOf(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return refuse(ErrorCode::FileMissing, {path});
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::FileUnreadable, {path, file.errorString()});
    return file.readAll();
}

Result<NewLedger> rulesFor(const LedgerOrder& order)
{
    const auto calendar = shippedCalendarFile();
    if (!order.programme.isEmpty()) {
        const auto programme = contentOf(order.programme);
        if (!programme)
            return refuse(programme.error());
        return NewLedger{*programme, calendar, order.year};
    }
    const auto programme = shippedProgramme();
    if (!programme)
        return refuse(programme.error());
    return NewLedger{QJsonDocument(programme->json).toJson(), calendar, order.year};
}

bool areSame(const LedgerRules& a, const LedgerRules& b)
{
    return a.programme.json == b.programme.json &&
           a.programme.reportingChanges.size() == b.programme.reportingChanges.size() &&
           a.calendar.toJson() == b.calendar.toJson() && toJson(a.rules) == toJson(b.rules) &&
           a.workingDate == b.workingDate;
}

Outcome setUp(LedgerFile& file, const LedgerOrder& order, const NewLedger& rules,
              const Acting& acting)
{
    return file.record().atomically([&]() -> Outcome {
        if (auto done = setUpLedger(file.record(), rules, acting); !done)
            return done;
        if (order.workingDate)
            return setWorkingDate(file.record(), order.workingDate, acting);
        return {};
    });
}

} // namespace

OpenedLedger::OpenedLedger(std::unique_ptr<LedgerFile> file, LedgerRules rules,
                           std::map<QString, QByteArray> texts, QDate today)
    : file_(std::move(file)), rules_(std::move(rules)),
      press_(paper::pressWith(std::move(texts))), desk_{file_->record(),
                                                        file_->query(),
                                                        file_->papers(),
                                                        file_->drafts(),
                                                        file_->attachments(),
                                                        file_->care(),
                                                        rules_.programme,
                                                        rules_.calendar,
                                                        rules_.rules,
                                                        press_,
                                                        today,
                                                        rules_.workingDate.value_or(today)}
{
}

Result<std::unique_ptr<OpenedLedger>> OpenedLedger::open(const QString& path, Access access,
                                                         QDate today)
{
    auto file = LedgerFile::open(path, access == Access::Read);
    if (!file)
        return refuse(file.error());
    auto rules = rulesOf((*file)->record());
    if (!rules)
        return refuse(rules.error());
    auto texts = officeTexts((*file)->record());
    if (!texts)
        return refuse(texts.error());
    return std::unique_ptr<OpenedLedger>(
        new OpenedLedger(std::move(*file), std::move(*rules), std::move(*texts), today));
}

Result<int> OpenedLedger::readRulesAgain()
{
    const auto head = file_->record().head();
    if (!head)
        return refuse(head.error());
    if (head->seq == readAt_.seq && desk_.today == dayRead_)
        return changes_;
    auto rules = rulesOf(file_->record());
    if (!rules)
        return refuse(rules.error());
    auto texts = officeTexts(file_->record());
    if (!texts)
        return refuse(texts.error());
    if (desk_.today != dayRead_ || !areSame(*rules, rules_))
        ++changes_;
    rules_ = std::move(*rules);
    press_ = paper::pressWith(std::move(*texts));
    desk_.workingDate = rules_.workingDate.value_or(desk_.today);
    readAt_ = *head;
    dayRead_ = desk_.today;
    return changes_;
}

Outcome createLedger(const LedgerOrder& order, const Acting& acting)
{
    const auto rules = rulesFor(order);
    if (!rules)
        return refuse(rules.error());
    auto file = LedgerFile::create(order.path);
    if (!file)
        return refuse(file.error());
    auto done = setUp(**file, order, *rules, acting);
    if (!done) {
        file->reset();
        QFile::remove(order.path);
        if (done.error().code == ErrorCode::ProgrammeInvalid && !done.error().details.isEmpty())
            done.error().details[0] = order.programme;
    }
    return done;
}

QString sheetReaderPath()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/jiuzhang-sheet-reader");
}

} // namespace jiuzhang
