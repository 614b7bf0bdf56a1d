// SPDX-License-Identifier: GPL-3.0-or-later
// The search box: any text gives a query, a number problem or nothing, never a birth date to come.
#include "domain/PatientQuery.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QDate today(2026, 11, 24);
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const domain::ParsedQuery parsed = domain::parsePatientQuery(text, today);
    if (parsed.query.birthDate && parsed.query.birthDate->first() > today)
        std::abort();
    if (parsed.numberProblem && !parsed.query.isEmpty())
        std::abort();
    return 0;
}
