// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/desk.h"

namespace jiuzhang {

// The texts of papers that the office has changed, by kind; JSON as in resources/paper.
[[nodiscard]] Result<std::map<QString, QByteArray>> officeTexts(const CaseRecord& record);

// From now on papers of this kind are set from that text; none: from the shipped one again.
// Papers that were issued stay as they are. The caller has checked the text (ui/paper,
// checkText). `seen` is the office's text, if any, that it was made from: SettingChanged when that
// is in force no more. NotJson, OperatorMissing.
[[nodiscard]] Outcome setPaperText(Desk& desk, const Acting& acting, const QString& kind,
                                   const std::optional<QByteArray>& seen,
                                   const std::optional<QByteArray>& json);

} // namespace jiuzhang
