// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace jiuzhang {

// Who wishes not to be named says so in words of his own, in any column: 「请勿透露」「怕报复」
// 「不要让镇里知道」. Asked whenever in doubt: only what says the opposite for certain
// (「不需要保密」 「同意公开」) or is about something else (「保密协议」) is no wish.
class SecrecyWishes {
public:
    enum class Wish { None, Secret, Anonymous };

    // The words by their parts in a sentence. The first list that is missing.
    [[nodiscard]] static tl::expected<SecrecyWishes, QString> fromJson(const QJsonObject& lists);

    [[nodiscard]] Wish in(const QString& text) const;

private:
    [[nodiscard]] bool mayWish(const QString& text) const;
    [[nodiscard]] bool isSecret(const QString& text) const;
    [[nodiscard]] bool isWaived(QStringView before, QStringView behind) const;

    QSet<quint32> beginnings_;       // two characters, or one, that stand in every wish
    QRegularExpression unrelated_;   // taken out before anything else
    QRegularExpression notRefusals_; // the same
    QRegularExpression secret_;
    QRegularExpression waivedBefore_; // up to the end: 「企业表示不需要」
    QRegularExpression waivedBehind_; // from the beginning: 「要求:否」
    QRegularExpression exposed_;      // 「不要……透露」「不公开」
    QRegularExpression unpublished_;
    QRegularExpression known_;   // 「不要让……知道」
    QRegularExpression feared_;  // 「怕……报复」
    QRegularExpression unnamed_; // 「不要提……名字」「别往外讲」
    QRegularExpression anonymous_;
};

} // namespace jiuzhang
