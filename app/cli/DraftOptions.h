// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Arguments.h"
#include "cli/Finding.h"
#include "domain/Account.h"
#include "domain/Registration.h"

#include <QDate>

namespace cli {

// The options that say what was given, or why not.
[[nodiscard]] QList<OptionSpec> draftOptions();
// Both "not given" and "on proof": a dose is one of the two at most.
[[nodiscard]] std::optional<QString> misusedDraftOptions(const Arguments &given);

// Puts what was typed into the draft; what was not typed stays as it is. An empty value empties
// the field. Codes are put in as typed: the form's rules judge them. Returns what cannot be read.
[[nodiscard]] Findings putOptions(const Arguments &given, QDate today,
                                  domain::RegistrationDraft &draft);

// --performer: one of the numbers of domain::typedPractitioner; the name comes with it when it is
// `known`.
[[nodiscard]] Findings putPerformer(const Arguments &given, QDate today,
                                    domain::PersonNumber::Kind numbers,
                                    const std::optional<domain::Practitioner> &known,
                                    domain::RegistrationDraft &draft);

} // namespace cli
