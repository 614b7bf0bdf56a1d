// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/OutboxEntry.h"
#include "ui/text/StateText.h"

#include <QList>
#include <QUuid>

namespace ui {

// What is left to do after an outage: what goes by itself, what needs somebody, and why.
struct Clearing
{
    int byItself = 0;
    int doubles = 0;
    int deceased = 0;
    int unlinked = 0; // recorded by somebody who is not linked any more
    int changed = 0;  // by somebody else meanwhile
    int unasked = 0;  // nobody was asked whether they may be exchanged
    int here = 0;     // they would name somebody who does not want it: nothing is to be done
    int refused = 0;
    int handedOver = 0;     // in lists: they end when somebody says so
    QList<QUuid> decisions; // in the order to go through them

    [[nodiscard]] bool isNeeded() const { return !decisions.isEmpty() || handedOver > 0; }
    [[nodiscard]] static Clearing of(const QList<domain::OutboxEntry> &needsYou, int byItself);
};

// A line a kind, those that are nothing left out.
[[nodiscard]] QList<StateLook> clearingLines(const Clearing &clearing);

} // namespace ui
