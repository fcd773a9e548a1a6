// SPDX-License-Identifier: GPL-3.0-or-later
// How each kind of event changes its case. Only apply() calls these; an event has passed the
// gate, so nothing is asked here any more.
#pragma once

#include "core/casework/case.h"

namespace jiuzhang::applied {

using Application = void(Case& subject, const Event& event);

// its way through the office and the units (applied_course.cpp)
Application registered, declined, dispatched, signedFor, returned, appointed, handedOver;
Application verified, opined, recognised, fulfilled, settled, struckOff, reopened, carriedOver;

// its clocks and the ladder (applied_follow_up.cpp)
Application suspended, resumed, extended, reckoned, supervised, docketed, decided, reportedUp;
Application referred, annotated, attached;

// its place among other cases (applied_links.cpp)
Application merged, unmerged, tookIn, letGo, related, distinguished;

} // namespace jiuzhang::applied
