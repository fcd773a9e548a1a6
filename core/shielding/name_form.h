// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace jiuzhang {

// One way in which somebody is named.
struct NameForm {
    enum class Reach {
        OwnMatter, // tells who is meant only beside the matter itself: 「老孙」「玉满堂」
        Everywhere // tells it in any text
    };
    // What has to stand around it, so that it is meant.
    enum class Standing {
        Anywhere,
        AsWord,    // 「万总」: no part of other words, as in 「300万总额」
        AsPerson,  // 「高峰」: as a person does, 「由高峰签收」
        AsBusiness // 「光明」: before what it is, 「光明厂」
    };
    QString text; // as folded() has it
    Reach reach = Reach::OwnMatter;
    Standing standing = Standing::Anywhere;
};

// The forms of a business's name: whole, without its legal form, without what stands in brackets,
// the word that tells it from others, what stands in brackets alone (casework, Shielding).
[[nodiscard]] std::vector<NameForm> entityForms(const QString& name);

// The same of a name in Latin letters: 「ACME」 of 「ACME Ceramics Co., Ltd.」.
[[nodiscard]] std::vector<NameForm> latinForms(const QString& name);

// Of a person's, or of several in one field: 「孙×」 whole, 孙女士, 孙总, 老孙, the given name. A
// title that was typed with it, 「王女士」, leads to the others.
[[nodiscard]] std::vector<NameForm> personForms(const QString& field);

// Of telephones, codes, accounts, several in one field: with and without country and area code.
[[nodiscard]] std::vector<NameForm> numberForms(const QString& field);

// Of an address: whole, and from where the words begin that tell one place in the district.
[[nodiscard]] std::vector<NameForm> addressForms(const QString& address);

// 「陶瓷」 of 「青岚陶瓷有限公司」: the trade that the name tells; empty where none is known.
[[nodiscard]] QString tradeOf(const QString& name);

} // namespace jiuzhang
