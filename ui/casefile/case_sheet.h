// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/desk.h"

#include <QList>

namespace jiuzhang::ui {

struct CaseLine {
    QString name;
    QString value;
    friend bool operator==(const CaseLine&, const CaseLine&) = default;
};

struct CaseSection {
    QString title;
    QList<CaseLine> lines; // only what is known
};

// Everything on one case in words, as the case file shows it at a glance.
struct CaseSheet {
    QString number;
    QString entity;
    QString state;
    int stage = 1; // 1–4
    QString clock; // what is due, when, and how late; or how it was closed
    bool late = false;
    bool dueIsCounted = false; // so that its day can be explained day by day
    QList<CaseLine> amounts;   // claimed, in dispute, recognised, fulfilled; 万元 or 「—」
    QList<CaseSection> sections;
};

// As of the desk's working date.
[[nodiscard]] CaseSheet sheetOf(const Case& subject, const Desk& desk);

// The sheet below the head, for a text browser.
[[nodiscard]] QString htmlOf(const CaseSheet& sheet);

} // namespace jiuzhang::ui
