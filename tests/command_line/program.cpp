// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/command_line/program.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

namespace jiuzhang::tests {

namespace {
// Whoever runs the tests, and where nobody is logged in: who acts when nothing is said.
const bool kLoggedIn = qputenv("JIUZHANG_OPERATOR", "登录名01");
} // namespace

QJsonObject Run::json() const
{
    QJsonParseError mistake{};
    const auto document = QJsonDocument::fromJson(out, &mistake);
    if (!document.isObject())
        FAIL("no JSON document: " << mistake.errorString().toStdString() << "\n"
                                  << out.toStdString());
    return document.object();
}

Run jiuzhang(const QStringList& arguments, const QByteArray& input)
{
    QProcess program;
    program.start(QStringLiteral(JIUZHANG), arguments);
    REQUIRE(program.waitForStarted());
    program.write(input);
    program.closeWriteChannel();
    REQUIRE(program.waitForFinished(300'000));
    REQUIRE(program.exitStatus() == QProcess::NormalExit);
    return {program.exitCode(), program.readAllStandardOutput(),
            QString::fromUtf8(program.readAllStandardError())};
}

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

QString sample(const char* book)
{
    return QStringLiteral(SAMPLES "/") + QLatin1String(book);
}

QStringList keysOf(const QJsonValue& object)
{
    QStringList keys = object.toObject().keys();
    keys.sort();
    return keys;
}

QJsonArray cases(const QJsonObject& list)
{
    return list[u"cases"].toArray();
}

CommandLedger::CommandLedger()
{
    const Run made =
        jiuzhang({u"init"_s, u"--ledger"_s, path(), u"--year"_s, u"2022"_s, u"--first-month"_s,
                  u"2022-06"_s, u"--on"_s, u"2022-04-01"_s, u"--operator"_s, u"经办人01"_s});
    INFO(made.err.toStdString());
    REQUIRE(made.status == 0);
}

QString CommandLedger::write(const QString& name, const QByteArray& content) const
{
    QFile written(file(name));
    REQUIRE(written.open(QIODevice::WriteOnly));
    REQUIRE(written.write(content) == content.size());
    return written.fileName();
}

Run CommandLedger::run(const QString& command, const QStringList& arguments,
                       const QByteArray& input) const
{
    return jiuzhang(QStringList{command, u"--ledger"_s, path()} + arguments, input);
}

QJsonObject CommandLedger::json(const QString& command, const QStringList& arguments,
                                const QByteArray& input) const
{
    const Run done = run(command, arguments + QStringList{u"--json"_s}, input);
    INFO(command.toStdString() << ": " << done.err.toStdString());
    REQUIRE(done.status == 0);
    CHECK(done.err.isEmpty());
    return done.json();
}

void CommandLedger::act(const QStringList& actAndCases, const char* on, const QStringList& values,
                        const QString& operatorName) const
{
    QStringList arguments = actAndCases;
    arguments += {u"--on"_s, QString::fromLatin1(on), u"--operator"_s, operatorName};
    for (const auto& value : values)
        arguments += {u"--set"_s, value};
    for (const auto result : json(u"act"_s, arguments)[u"results"].toArray())
        CHECK(result[u"ok"] == true);
}

QString CommandLedger::caseOf(const QString& text) const
{
    const auto found = cases(json(u"list"_s, {u"--find"_s, text}));
    REQUIRE(found.size() == 1);
    return found[0][u"number"].toString();
}

QString CommandLedger::head() const
{
    const auto verified = json(u"verify"_s, {});
    CHECK(verified[u"ok"] == true);
    return u"%1:%2"_s.arg(verified[u"events"].toInteger()).arg(verified[u"head"].toString());
}

QJsonObject completeClue()
{
    return {{u"source"_s, u"public"_s},
            {u"receivedOn"_s, u"2022-06-01"_s},
            {u"entity"_s, u"景德镇青岚陶瓷有限公司"_s},
            {u"category"_s, u"payment-arrears"_s},
            {u"respondent"_s, u"区财政局"_s},
            {u"disputedFen"_s, 128'650'000},
            {u"facts"_s, u"维修工程完工后尾款未付。"_s},
            {u"claim"_s, u"请求支付尾款。"_s}};
}

QByteArray bytes(const QJsonObject& object)
{
    return QJsonDocument(object).toJson();
}

QByteArray content(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace jiuzhang::tests
