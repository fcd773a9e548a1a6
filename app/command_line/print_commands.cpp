// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/commands.h"

#include "core/base/text.h"
#include "core/office/papers/paper_kinds.h"
#include "core/office/papers/saved_papers.h"
#include "ui/paper/grid/typefaces.h"
#include "ui/shared/error_text.h"

#include <array>

namespace jiuzhang::command_line {

namespace {

struct PrintOptions {
    std::string kind;
    std::vector<std::string> numbers;
    std::vector<std::string> values;
    std::string output;
    std::string reason;
    bool isDraft = false;
};

struct FaceName {
    paper::Face face;
    const char* id;
};

QString idOf(paper::Face face)
{
    static constexpr std::array kNames{
        FaceName{paper::Face::Title, "title"}, FaceName{paper::Face::FangSong, "fangsong"},
        FaceName{paper::Face::Kai, "kai"},     FaceName{paper::Face::Hei, "hei"},
        FaceName{paper::Face::Song, "song"},
    };
    return QLatin1String(kNames[static_cast<std::size_t>(face)].id);
}

// Which font stands in for which.
QJsonArray fontsJson()
{
    QJsonArray fonts;
    for (const auto& each : paper::Typefaces().substitutions())
        fonts.append(QJsonObject{
            {QStringLiteral("face"), idOf(each.face)},
            {QStringLiteral("wanted"), each.wanted},
            {QStringLiteral("used"), each.used.isEmpty() ? QJsonValue() : QJsonValue(each.used)}});
    return fonts;
}

QJsonObject paperJson(const QString& kind, const QJsonValue& number, const QJsonValue& subject,
                      const QString& file)
{
    return {{QStringLiteral("number"), number},
            {QStringLiteral("kind"), kind},
            {QStringLiteral("case"), subject},
            {QStringLiteral("file"), file}};
}

QJsonArray papersJson(const Print& print, const QString& file)
{
    QJsonArray papers;
    for (const auto& letter : print.letters)
        papers.append(paperJson(letter.kind, letter.numberText,
                                letter.subject ? QJsonValue(letter.subject->text()) : QJsonValue(),
                                file));
    for (const auto& form : print.forms) {
        if (form.isAnnex) // a part of the paper before it
            continue;
        papers.append(paperJson(form.kind, {},
                                form.fields[u"case"].isObject() ? form.fields[u"case"][u"number"]
                                                                : QJsonValue(),
                                file));
    }
    return papers;
}

Answer printAnswer(const Print& print, const QString& path)
{
    Answer answer{{{QStringLiteral("file"), path},
                   {QStringLiteral("papers"), papersJson(print, path)},
                   {QStringLiteral("fonts"), fontsJson()}},
                  {}};
    for (const auto& letter : print.letters)
        answer.lines += letter.numberText;
    answer.lines += Words::tr("Written: %1").arg(path);
    return answer;
}

Result<Answer> print(const Options& options, const PrintOptions& asked)
{
    const auto acting = TRY(actingOf(options));
    const QString path = textOf(asked.output);
    const auto values = TRY(valuesOf(asked.values));
    const PrintRequest request{.kind = textOf(asked.kind),
                               .cases = numbersOf(asked.numbers),
                               .values = values,
                               .isDraft = asked.isDraft,
                               .reason = textOf(asked.reason)};
    const PaperKind* kind = paperKind(request.kind);
    const bool mayIssue = kind && (kind->numbered == PaperKind::Numbered::ByPrinting ||
                                   values.contains(QStringLiteral("corrects")));
    const bool writes = (mayIssue && !asked.isDraft) || !asked.reason.empty();
    const auto ledger =
        TRY(openLedger(options, writes ? OpenedLedger::Access::Write : OpenedLedger::Access::Read));
    const auto masked = ledger->desk().masked = std::make_shared<MaskedPapers>();
    const auto saved = TRY(savePapers(ledger->desk(), acting, request, path));
    Answer answer = printAnswer(saved.print, path);
    answer.noteMasked(*masked);
    for (auto value = values.begin(); value != values.end(); ++value)
        answer.noteTakenOut(value.key(), unseenIn(value.value()));
    if (!saved.named)
        answer.complaints += ui::errorText(saved.named.error());
    return answer;
}

} // namespace

void addPrintCommand(CLI::App& app, Chosen& chosen)
{
    auto printing = std::make_shared<PrintOptions>();
    auto* command = addCommand(
        app, chosen, "print", "a letter, form or register as a PDF, OFD or text document",
        [printing](const Options& options) { return print(options, *printing); });
    command->add_option("KIND", printing->kind, "referral-letter, docket, bulletin …")->required();
    command->add_option("CASE", printing->numbers, "case numbers");
    command->add_option("--set", printing->values, "KEY=VALUE");
    command->add_option("--reason", printing->reason,
                        "why, where it tells somebody who is shielded; it is recorded");
    command->add_flag("--draft", printing->isDraft,
                      "as it would be issued, to be signed off: marked, and no number is spent");
    addOutput(*command, chosen, "-o", printing->output, "the .pdf, .ofd or .docx to write")
        ->required();
}

} // namespace jiuzhang::command_line
