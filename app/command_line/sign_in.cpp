// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/sign_in.h"

#include "core/base/input_file.h"
#include "core/office/sign_in.h"

#include <QTextStream>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace jiuzhang::command_line {

namespace {

constexpr qint64 kLongestPassphrase = 4096; // bytes of its file

bool hasTerminal()
{
    return isatty(STDIN_FILENO) != 0 && isatty(STDERR_FILENO) != 0;
}

// What is typed is not shown while it stands.
class Unseen {
public:
    Unseen()
    {
        tcgetattr(STDIN_FILENO, &before_);
        termios silent = before_;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~Unseen() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &before_); }
    Q_DISABLE_COPY_MOVE(Unseen)

private:
    termios before_ = {};
};

Passphrase typed(const QString& question)
{
    QTextStream(stderr) << question << ' ' << Qt::flush;
    QString words;
    {
        const Unseen unseen;
        QTextStream(stdin).readLineInto(&words);
    }
    QTextStream(stderr) << '\n';
    return words.isEmpty() ? Passphrase() : Passphrase(words);
}

Passphrase wordsOfVariable(const char* variable)
{
    const QString words = qEnvironmentVariable(variable);
    return words.isEmpty() ? Passphrase() : Passphrase(words);
}

} // namespace

Result<Passphrase> wordsIn(const std::string& file)
{
    QString words = QString::fromUtf8(TRY(contentOf(textOf(file), kLongestPassphrase)));
    while (words.endsWith(u'\n') || words.endsWith(u'\r'))
        words.chop(1);
    return words.isEmpty() ? Passphrase() : Passphrase(words);
}

Result<Passphrase> signInWords(const Options& options, const QString& name)
{
    if (!options.signInFile.empty())
        return wordsIn(options.signInFile);
    if (const auto words = wordsOfVariable("JIUZHANG_PASSPHRASE"))
        return words;
    return hasTerminal() ? typed(Words::tr("Passphrase of %1:").arg(name)) : Passphrase();
}

Result<QString> newWords(const std::string& file, const QString& name)
{
    auto words = file.empty() ? wordsOfVariable("JIUZHANG_NEW_PASSPHRASE") : TRY(wordsIn(file));
    if (!words && hasTerminal()) {
        words = typed(Words::tr("New passphrase of %1:").arg(name));
        if (words != typed(Words::tr("The same once more:")))
            words.reset();
    }
    if (!words)
        return refuse(ErrorCode::FieldMissing, {QStringLiteral("passphrase")});
    return *words;
}

Result<QString> recoveryCode(const std::string& file)
{
    const auto code = file.empty()
                          ? (hasTerminal() ? typed(Words::tr("Recovery code:")) : Passphrase())
                          : TRY(wordsIn(file));
    return code ? Result<QString>(*code)
                : refuse(ErrorCode::FieldMissing, {QStringLiteral("recoveryCode")});
}

Outcome signInAt(const Desk& desk, const Options& options)
{
    const auto access = TRY(accessOf(desk.record));
    if (!access.isSigned)
        return {};
    const auto acting = TRY(actingOf(options));
    const Person* person = TRY(desk.programme.people.meant(acting.operatorName));
    const auto words = TRY(signInWords(options, person->name));
    if (!words)
        return refuse(ErrorCode::SignInNeeded, {person->name});
    return signIn(desk, person->name, *words);
}

} // namespace jiuzhang::command_line
