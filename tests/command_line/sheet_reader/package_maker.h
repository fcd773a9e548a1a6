// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace jiuzhang::test {

// A row of texts, column A first.
[[nodiscard]] QByteArray rowOf(int number, const QStringList& texts);

// A workbook made of raw parts, so that a test says exactly what the file holds. Starts as
// a sound workbook with one sheet 「线索」 without rows.
class PackageMaker {
public:
    PackageMaker();
    PackageMaker& part(const QString& name, const QByteArray& content); // replaces
    PackageMaker& without(const QString& name);
    PackageMaker& rows(const QByteArray& sheetData, const QByteArray& afterIt = {});
    PackageMaker& encrypted(); // every part under a password
    [[nodiscard]] QString write(const QString& name = QStringLiteral("book.xlsx")) const;

private:
    QMap<QString, QByteArray> parts_;
    bool encrypted_ = false;
    QTemporaryDir folder_;
};

} // namespace jiuzhang::test
