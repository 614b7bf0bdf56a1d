// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/WithdrawEach.h"

#include "services/RecordService.h"
#include "services/RegistrationService.h"

namespace services {

void withdrawEach(
    RecordService &records, RegistrationService &registrations, const QList<QUuid> &items,
    const QString &reason, QObject *context,
    std::function<void(const QUuid &, const core::Result<domain::OutboxEntry> &)> each)
{
    using Found = core::Result<RecordService::FoundDose>;
    for (const QUuid &item : items)
        records.find(item.toString(QUuid::WithoutBraces), context,
                     [&registrations, item, reason, each](const Found &found) {
                         each(item, found
                                        ? registrations.withdraw(found->row, found->patient, reason)
                                        : core::Result<domain::OutboxEntry>(found.error()));
                     });
}

} // namespace services
