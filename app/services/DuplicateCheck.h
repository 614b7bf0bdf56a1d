// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/History.h"
#include "domain/OutboxEntry.h"
#include "domain/Problem.h"
#include "domain/Registration.h"

#include <QList>

namespace services {

// What is known of the doses a person had.
struct KnownDoses
{
    QList<domain::Immunization> atRegister;
    QList<domain::OutboxEntry> inOutbox;
};

// A warning when the same vaccine was given on the same day, or else within seven days of it (the
// nearest dose). Withdrawn and not given doses do not count, nor does the row that is being
// corrected. A vaccine that is "other" is like no other.
[[nodiscard]] domain::Problems findDuplicates(const domain::CodedValue &vaccineCode,
                                              const domain::Occurrence &occurrence,
                                              const KnownDoses &known,
                                              const domain::HistoryRow *corrected);

} // namespace services
