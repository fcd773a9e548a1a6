// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace jiuzhang {

// How Chinese names follow each other: by their sound in Hanyu Pinyin, or by the number and order
// of their strokes, both as in Unicode's CLDR.
enum class NameOrder { Pinyin, Strokes };

// Whose name it is: that of a person begins with a surname, and 单, 曾, 仇 … sound otherwise
// there (《现代汉语词典》).
enum class NameOf { Thing, Person };

// Puts names in order. Numbers in figures count by their value, 2号 before 10号; width and
// case of characters matter only between names that are equal otherwise.
class NameCollation {
public:
    explicit NameCollation(NameOrder order);
    ~NameCollation();

    // To be compared as bytes. Good only beside keys of the same order and the same run of the
    // program: another ICU makes others.
    [[nodiscard]] QByteArray keyOf(const QString& name, NameOf whose = NameOf::Thing) const;

private:
    class Rules;
    std::unique_ptr<Rules> rules_;
    NameOrder order_;
};

} // namespace jiuzhang
