// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

// The texts of papers: what is shipped, and what another text must be to take its place.
namespace jiuzhang::paper {

// The kinds of letters and notices, by the ids of command-line.md.
[[nodiscard]] const QStringList& letterKinds();

// resources/paper/<kind>.json, of a letter or a form. Refuses KindUnknown.
[[nodiscard]] Result<QByteArray> shippedText(const QString& kind);

// A whole order of the kind with the longest plausible values, for a preview of a changed text.
[[nodiscard]] QJsonObject worstCase(const QString& kind);

// Refuses a text that cannot be the kind's, with the place of the first mistake: NotJson;
// TemplateInvalid, also when a letter does not name what a letter of its kind is for (forms.md,
// Kinds) or orders the court; KindUnknown.
[[nodiscard]] Outcome checkText(const QString& kind, const QByteArray& json);

} // namespace jiuzhang::paper
