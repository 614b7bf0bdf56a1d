// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Registration.h"
#include "domain/ValueSet.h"

// Invented people and doses for the tests of the Belgian mapping.
namespace samples {

// The program's own value sets (resources/valuesets/be.json).
[[nodiscard]] const domain::ValueSets &valueSets();

[[nodiscard]] domain::Patient patientWithNumber(); // 80031599760
[[nodiscard]] domain::Patient patientWithoutNumber();
[[nodiscard]] domain::Practitioner physician(); // NIHDI 19999816004 and INSZ
[[nodiscard]] domain::Practitioner secretary(); // INSZ only
[[nodiscard]] domain::Organization practice();  // NIHDI 94999820
[[nodiscard]] domain::VaccineProduct boostrix();
[[nodiscard]] domain::CodedValue code(const QString &set, const QString &code);

[[nodiscard]] domain::Registration minimal();    // given, with nothing that may be left out
[[nodiscard]] domain::Registration full();       // given, with everything
[[nodiscard]] domain::Registration historical(); // on proof from abroad, month only
[[nodiscard]] domain::Registration notGiven();

} // namespace samples
