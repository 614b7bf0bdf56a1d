// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/OutboxEntry.h"
#include "domain/ValueSet.h"
#include "ui/Notice.h"
#include "ui/text/StateText.h"

#include <QDate>

#include <optional>

namespace ui {

// One item of the outbox in full, in words.
struct OutboxDetail
{
    QString title; // "Boostrix for Jan Janssens"
    StateLook look;
    QString sentence;
    Notice notice; // what stands in the way, in our words and the register's
    struct Fact
    {
        QString name;
        QString value;
    };
    QList<Fact> facts;
    // A possible double, side by side with what the register has; empty when there is none.
    struct Compared
    {
        QString name;
        QString here;
        QString atRegister;
        [[nodiscard]] bool differs() const { return here != atRegister; }
    };
    QList<Compared> compared;
    bool canRetry = false;
    bool canWithdraw = false;
    bool canKeep = false;   // held for a decision: it may go all the same
    bool canSettle = false; // in a list that was handed over: uploaded, or taken back

    // `holder`: the earlier one that holds it.
    [[nodiscard]] static OutboxDetail of(const domain::OutboxEntry &entry,
                                         const domain::ValueSets &valueSets, QDate today,
                                         const std::optional<domain::OutboxEntry> &holder = {});
};

} // namespace ui
