// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <span>

namespace jiuzhang {

// One kind of paper (forms.md, Kinds), by the id of command-line.md.
struct PaperKind {
    const char16_t* id;
    const char16_t* name; // 「转办函」
    enum class Numbered {
        No,         // a form or a list: set again each time
        ByAct,      // issued by an act; printing gives what was frozen
        ByPrinting, // issued by the first print; the next one gives what was frozen
    } numbered;
    enum class About { Cases, CasesOrBlank, CasesOrAll, Month, Docket, Register, Public } about;
    const char16_t* keys; // what may be set, separated by blanks
};

[[nodiscard]] std::span<const PaperKind> allPaperKinds();
[[nodiscard]] const PaperKind* paperKind(const QString& id); // null: no such kind
[[nodiscard]] QString paperName(const QString& id);          // 「转办函」; the id of no kind

} // namespace jiuzhang
