// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/OutboxEntry.h"

#include <QList>
#include <QObject>
#include <QUuid>

#include <functional>

namespace services {

class RecordService;
class RegistrationService;

// Takes several doses back with one reason. Each is read from the register first, when it is
// there: it is the register's version that is withdrawn. `each` is called once per item, in any
// order, with the withdrawal (or the item that never left and is withdrawn), or why there is none;
// destroying `context` cancels.
void withdrawEach(
    RecordService &records, RegistrationService &registrations, const QList<QUuid> &items,
    const QString &reason, QObject *context,
    std::function<void(const QUuid &item, const core::Result<domain::OutboxEntry> &withdrawal)>
        each);

} // namespace services
