// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/commands.h"

#include "core/base/output_file.h"
#include "ui/paper/manual/manual_book.h"
#include "ui/shared/manual.h"

#include <QJsonArray>

namespace jiuzhang::command_line {

namespace {

Answer contents()
{
    Answer answer;
    QJsonArray topics;
    for (const auto& page : ui::manualPages()) {
        topics.append(QJsonObject{{QStringLiteral("topic"), page.topic},
                                  {QStringLiteral("title"), page.title}});
        answer.lines += QStringLiteral("%1  %2").arg(page.topic, -12).arg(page.title);
    }
    answer.json = {{QStringLiteral("topics"), topics}};
    return answer;
}

Result<Answer> pageOf(const QString& topic)
{
    const auto page = ui::manualPage(topic);
    if (!page) {
        QStringList topics;
        for (const auto& each : ui::manualPages())
            topics += each.topic;
        return refuse(ErrorCode::UnknownChoice,
                      {QStringLiteral("topic"), topic, topics.join(u", ")});
    }
    Answer answer;
    answer.lines = {page->text.trimmed()};
    answer.json = {{QStringLiteral("topic"), page->topic},
                   {QStringLiteral("title"), page->title},
                   {QStringLiteral("text"), page->text}};
    return answer;
}

Result<Answer> bookTo(const QString& path)
{
    // Before the book is set, which takes seconds.
    TRY(OutputFile::begin(path, {QStringLiteral(".pdf")}));
    TRY(writeOut(path, TRY(paper::manualBook())));
    Answer answer;
    answer.lines = {Words::tr("%1 is written.").arg(path)};
    answer.json = {{QStringLiteral("file"), path}};
    return answer;
}

} // namespace

// It needs no ledger, so it has none of the options that the others have.
void addManualCommand(CLI::App& app, Chosen& chosen)
{
    const auto topic = std::make_shared<std::string>();
    const auto book = std::make_shared<std::string>();
    CLI::App* command =
        app.add_subcommand("manual", "the manual, in Chinese: a page, or what pages there are");
    command->add_option("TOPIC", *topic, "a page, as the list of pages names it");
    addOutput(*command, chosen, "-o", *book, "the whole manual as PDF");
    command->add_flag("--json", chosen.options.json, "one JSON document on standard output");
    command->callback([&chosen, topic, book] {
        chosen.run = [topic, book](const Options&) -> Result<Answer> {
            if (!book->empty())
                return bookTo(textOf(*book));
            return topic->empty() ? contents() : pageOf(textOf(*topic));
        };
    });
}

} // namespace jiuzhang::command_line
