// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/term.h"
#include "core/directory/directory.h"
#include "core/directory/people.h"
#include "core/directory/programme_lists.h"

#include <QJsonObject>

#include <map>

namespace jiuzhang {

// The programme as the office runs it: everything that is a fact of the place or the plan
// and not of the program. Read from resources/programme or the office's own file, checked
// completely before any of it is used.
struct Programme {
    QString id;       // "zhushan-2022"
    QString title;    // 「“新官不理旧账”问题专项治理行动」
    QString district; // 「珠山区」
    QString office; // organ mark and signature, 「珠山区营商环境指挥部改革创新组」
    QString officeShort;                    // 「改革创新组」
    std::map<QString, QString> numberWords; // paper kind → 「珠改创转」 of 「珠改创转〔2022〕3号」
    QString contactName;
    QString contactPhone;
    QStringList referrers;  // who may refer to discipline inspection while nobody is listed
    int firstYear;          // no case is of an earlier year
    std::vector<int> years; // the programme's own years; later ones run on the same windows
    std::vector<Category> categories;
    std::vector<Source> sources;
    std::vector<StageWindow> stages;
    std::vector<Term> terms;
    std::vector<Rung> ladder;
    MonthlyReporting reporting;
    std::map<QString, QString> returnReasons; // reason code → words
    std::map<QString, QString> declineReasons;
    std::map<QString, QString> causes; // why a case is not solved: code → words
    Directory directory;
    QJsonObject routing; // the rule set, read by core/routing
    QJsonObject json;    // the file as read, kept in the ledger's record
    std::vector<ReportingChange> reportingChanges = {}; // in the order they were decided
    People people = {};               // of the ledger, as listed in it: no file names them
    std::vector<Sender> senders = {}; // by their first day; before it the office signs as `office`

    [[nodiscard]] const Category* category(const CategoryId& id) const;
    [[nodiscard]] const Source* source(const SourceId& id) const;
    [[nodiscard]] const Term* term(const TermId& id, QDate on) const; // valid on that day
    [[nodiscard]] Sender sender(QDate on) const;                      // of a letter of that day
    // How the month that begins on this day is reported.
    [[nodiscard]] const MonthlyReporting& reportingIn(QDate month) const;
    // By id, name or alias as people write them. UnknownCategory, UnknownSource.
    [[nodiscard]] Result<CategoryId> categoryNamed(const QString& text) const;
    // The category whose name is only like `text`, for a person to confirm; nothing when there is
    // none, or several.
    [[nodiscard]] std::optional<CategoryId> categoryLike(const QString& text) const;
    [[nodiscard]] Result<SourceId> sourceNamed(const QString& text) const;
};

} // namespace jiuzhang
