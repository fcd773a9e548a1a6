// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/command_line/program.h"

namespace jiuzhang::tests {

inline const QString kHead = u"负责人01"_s;

inline QStringList by(const QString& name, const QString& on = u"2022-06-10"_s)
{
    return {u"--on"_s, on, u"--operator"_s, name};
}

// A ledger begun with one person.
struct Office {
    CommandLedger folder;
    QString ledger = folder.file(u"人员.jiuzhang"_s);

    Office()
    {
        const Run made = jiuzhang::tests::jiuzhang(
            {u"init"_s, u"--ledger"_s, ledger, u"--year"_s, u"2022"_s, u"--first-month"_s,
             u"2022-05"_s, u"--on"_s, u"2022-04-01"_s, u"--person"_s, kHead});
        INFO(made.err.toStdString());
        REQUIRE(made.status == 0);
    }

    [[nodiscard]] Run run(const QStringList& words, const QByteArray& input = {}) const
    {
        QStringList line = words;
        line.insert(1, u"--ledger="_s + ledger);
        return jiuzhang::tests::jiuzhang(line, input);
    }
    [[nodiscard]] Run operators(const QStringList& words, const QString& name = kHead) const
    {
        return run(QStringList{u"operators"_s} + words + by(name) + QStringList{u"--json"_s});
    }
    void done(const QStringList& words, const QByteArray& input = {}) const
    {
        const Run run = this->run(words, input);
        INFO(words.join(u' ').toStdString() << ": " << run.err.toStdString());
        REQUIRE(run.status == 0);
    }
    [[nodiscard]] QJsonArray people() const
    {
        return operators({u"list"_s}).json()[u"operators"].toArray();
    }
};

} // namespace jiuzhang::tests
