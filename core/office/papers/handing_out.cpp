// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/papers/handing_out.h"

#include "core/office/exporting.h"
#include "core/office/papers/paper_kinds.h"
#include "core/office/papers/paper_mask.h"
#include "core/office/permission.h"

#include <algorithm>

namespace jiuzhang {

namespace {

// What others read is masked as it is set; the office's own file is not.
bool isForTheFile(const PaperOrder& form)
{
    const PaperKind* kind = paperKind(form.kind);
    return kind && kind->readers == PaperKind::Readers::Office;
}

} // namespace

bool tellsParties(const Desk& desk, const Print& print)
{
    return std::ranges::any_of(print.letters,
                               [&](const IssuedPaper& letter) {
                                   return tellsParties(desk, letter.subject, letter.kind,
                                                       letter.fields);
                               }) ||
           std::ranges::any_of(print.forms, [&](const PaperOrder& form) {
               return isForTheFile(form) &&
                      tellsParties(desk, CaseNumber(form.fields[u"case"][u"number"].toString()),
                                   form.kind, form.fields);
           });
}

Outcome mayHandOut(const Desk& desk, const Acting& acting, const Print& print,
                   const QString& reason)
{
    return tellsParties(desk, print) ? mayTellParties(desk, acting, reason) : Outcome();
}

Outcome recordHandedOut(Desk& desk, const Acting& acting, const Print& print, const QString& reason,
                        const QString& path)
{
    if (!tellsParties(desk, print))
        return {};
    return recordTakenOut(
        desk, acting,
        {.what = print.letters.empty() ? print.forms.front().kind : print.letters.front().kind,
         .file = path,
         .cases = print.letters.size() + print.forms.size(),
         .clear = true,
         .reason = reason});
}

} // namespace jiuzhang
