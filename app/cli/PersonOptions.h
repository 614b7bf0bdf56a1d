// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Arguments.h"
#include "cli/Finding.h"
#include "domain/PatientQuery.h"

#include <QDate>

#include <optional>

namespace cli {

// --insz, --bsn, or --name with --born, --given and --postcode.
[[nodiscard]] QList<OptionSpec> personOptions();

// Wrong usage: a number together with a name, or two numbers.
[[nodiscard]] std::optional<QString> misusedPersonOptions(const Arguments &given);

struct PersonRead
{
    domain::PatientQuery query;
    Findings findings; // what cannot be read
};
[[nodiscard]] PersonRead readPerson(const Arguments &given, QDate today);

} // namespace cli
