// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/base/error.h"
#include "core/exchange/import_profile.h"
#include "core/exchange/secrecy_wish.h"

#include <QHash>
#include <QJsonObject>

#include <optional>

namespace jiuzhang {

// A column for both: 「事情经过及诉求」. All other columns are named by the key of a clue's field.
inline constexpr auto kFactsAndClaim = u"factsAndClaim";

// The words that units put into their workbooks, as data: names of columns, of rows that
// are no clue, of tables that a unit collected itself.
class HeaderNames {
public:
    // Those of resources/programme/header-synonyms.json, which is part of the program.
    [[nodiscard]] static Result<HeaderNames> shipped();
    // Each field is known by its own word too. ProgrammeInvalid: a field that does not exist, a
    // name that stands for two.
    [[nodiscard]] static Result<HeaderNames> fromJson(const QJsonObject& json);

    // The same with what a profile says, which goes before them.
    [[nodiscard]] HeaderNames with(const ImportProfile& profile) const;

    struct Match {
        QString key;
        qsizetype rank; // place in the list of names: the lower, the better
    };
    // The heading compared without width, case, space, unit and trailing marks; with its
    // brackets first, then without.
    [[nodiscard]] std::optional<Match> match(const QString& heading) const;

    // The field that it names where a better heading names its own: 反映人 beside 企业名称.
    [[nodiscard]] std::optional<QString> otherwise(const QString& heading) const;
    // The field that a heading over several columns is about: 「被反映单位情况」.
    [[nodiscard]] std::optional<QString> group(const QString& heading) const;
    [[nodiscard]] bool isNameInGroup(const QString& heading) const; // 「名称」
    // Known to have no field of its own, and kept beside the clue: 备注, 已付金额.
    [[nodiscard]] bool isKept(const QString& heading) const;

    [[nodiscard]] bool isSaid(const QString& field) const; // by a profile, for all rows
    // What a text means in a field, where a profile says it.
    [[nodiscard]] std::optional<QString> meaning(const QString& field, const QString& text) const;
    [[nodiscard]] bool isPaid(const QString& heading) const; // 已付金额

    [[nodiscard]] bool isSerial(const QString& heading) const; // 序号
    [[nodiscard]] bool isTotal(const QString& text) const;     // 「合计」「小计(2件)」
    [[nodiscard]] bool isFooter(const QString& text) const;    // 「审核人:  填报人:」
    [[nodiscard]] bool isExample(const QString& text) const;   // 示例
    [[nodiscard]] bool isUnknown(const QString& text) const;   // 不详: as good as empty
    [[nodiscard]] bool isDitto(const QString& text) const;     // 同上
    [[nodiscard]] const SecrecyWishes& secrecy() const { return secrecy_; }
    // The source that the words of a title tell, as 「…摸排情况统计表」 does; nothing when
    // they tell none or several.
    [[nodiscard]] std::optional<SourceId> sourceInTitle(const QString& title) const;

private:
    [[nodiscard]] bool has(QStringView list, const QString& word) const;
    // False: the name stands for another field already.
    bool add(const QString& name, const QString& key, qsizetype rank);
    void put(const QString& name, Match match);
    [[nodiscard]] bool mayBeName(const QString& heading) const;

    QHash<QString, Match> byName_;           // comparable name → field
    QSet<QChar> beginnings_;                 // of these names
    QHash<QString, QString> otherwise_;      // comparable name → field
    QHash<QString, QString> groups_;         // the same
    QHash<QString, QStringList> titleWords_; // source → words
    QHash<QString, QStringList> words_;      // part of the file → words
    SecrecyWishes secrecy_;
    QHash<QString, QHash<QString, QString>> meanings_; // field → comparable text → meaning
    QStringList said_;                                 // fields
};

} // namespace jiuzhang
