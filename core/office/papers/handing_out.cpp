// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/papers/handing_out.h"

#include "core/office/exporting.h"
#include "core/office/papers/paper_kinds.h"
#include "core/office/papers/paper_mask.h"
#include "core/office/permission.h"

#include <algorithm>

namespace jiuzhang {

namespace {

// What others read is masked as it is set; the office's own file, and the draft of what is written
// to the lead or to the entity, is not.
bool mayShow(const PaperOrder& form)
{
    const PaperKind* kind = paperKind(form.kind);
    return kind && kind->readers != PaperKind::Readers::Others;
}

} // namespace

bool showsParties(const Desk& desk, const Print& print)
{
    return std::ranges::any_of(print.letters,
                               [&](const IssuedPaper& letter) {
                                   return showsParties(desk, letter.subject, letter.fields);
                               }) ||
           std::ranges::any_of(print.forms, [&](const PaperOrder& form) {
               return mayShow(form) &&
                      showsParties(desk, CaseNumber(form.fields[u"case"][u"number"].toString()),
                                   form.fields);
           });
}

Outcome mayHandOut(const Desk& desk, const Acting& acting, const Print& print,
                   const QString& reason)
{
    return showsParties(desk, print) ? mayTellParties(desk, acting, reason) : Outcome();
}

Outcome recordHandedOut(Desk& desk, const Acting& acting, const Print& print, const QString& reason,
                        const QString& path)
{
    if (!showsParties(desk, print))
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
