// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/command_line/races/racers.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace jiuzhang::tests {

namespace {

void writeInto(const QString& path, int descriptor)
{
    const int file = open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    dup2(file, descriptor);
}

QByteArray content(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList codesIn(const QByteArray& out)
{
    const QJsonObject answer = QJsonDocument::fromJson(out).object();
    QStringList codes;
    if (answer.contains(u"error"))
        codes += answer[u"error"][u"code"].toString();
    for (const auto result : answer[u"results"].toArray()) {
        if (result[u"ok"] == false)
            codes += result[u"code"].toString();
    }
    return codes;
}

} // namespace

QString Turn::file(const QString& name) const
{
    return u"%1/%2-%3"_s.arg(QFileInfo(ledger).path()).arg(who).arg(name);
}

void Turn::passGate() const
{
    char sign = 0;
    if (::write(ready, &sign, 1) != 1 || ::read(gate, &sign, 1) != 1)
        _exit(9); // the other side is gone
    if (pause > 0)
        usleep(static_cast<useconds_t>(pause));
}

Racer::Racer(const Work& work, const Turn& turn) : turn_(turn)
{
    std::array<int, 2> gate{};
    std::array<int, 2> ready{};
    REQUIRE(pipe2(gate.data(), O_CLOEXEC) == 0);
    REQUIRE(pipe2(ready.data(), O_CLOEXEC) == 0);
    std::fflush(nullptr); // or it would write it once more
    pid_ = fork();
    REQUIRE(pid_ >= 0);
    if (pid_ == 0) {
        close(gate[1]);
        close(ready[0]);
        turn_.gate = gate[0];
        turn_.ready = ready[1];
        writeInto(turn_.file(u"out"_s), STDOUT_FILENO);
        writeInto(turn_.file(u"err"_s), STDERR_FILENO);
        const int status = work(turn_);
        std::fflush(nullptr);
        _exit(status);
    }
    close(gate[0]);
    close(ready[1]);
    opener_ = gate[1];
    char sign = 0;
    const bool stands = read(ready[0], &sign, 1) == 1;
    close(ready[0]);
    REQUIRE(stands);
}

Racer::~Racer()
{
    close(opener_);
    if (pid_ > 0)
        waitpid(pid_, nullptr, 0);
}

void Racer::go() const
{
    const char sign = 0;
    REQUIRE(::write(opener_, &sign, 1) == 1);
}

Ending Racer::ended()
{
    int state = 0;
    REQUIRE(waitpid(pid_, &state, 0) == pid_);
    pid_ = 0;
    REQUIRE(WIFEXITED(state));
    return {WEXITSTATUS(state), codesIn(content(turn_.file(u"out"_s))),
            QString::fromUtf8(content(turn_.file(u"err"_s)))};
}

std::array<Ending, 2> together(const Racer::Work& one, const Turn& ofOne, const Racer::Work& other,
                               const Turn& ofOther)
{
    Racer first(one, ofOne);
    Racer second(other, ofOther);
    first.go();
    second.go();
    return {first.ended(), second.ended()};
}

} // namespace jiuzhang::tests
