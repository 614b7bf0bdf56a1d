// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/Account.h"
#include "domain/PersonNumber.h"
#include "ids/IdProblem.h"

#include <QDate>

namespace domain {

// Whose number was typed; the name is not known. Where people are known by INSZ: a NIHDI number or
// an INSZ; both have eleven digits, and it is the one whose check digits fit. Where they are known
// by BSN: AGB code (8 digits), UZI number (9) or BIG number (11); "agb:", "uzi:" and "big:" in
// front say so themselves. Error: what is wrong with it as a NIHDI, respectively a BIG number.
[[nodiscard]] core::Result<Practitioner, ids::IdProblem>
typedPractitioner(QStringView typed, PersonNumber::Kind numbers, QDate today);

} // namespace domain
