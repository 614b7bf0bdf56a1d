// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Patient.h"
#include "store/KeyedHash.h"

#include <QByteArray>

namespace store {

// By what a person's rows are found, without saying who it is: the person number; without one the
// logical id at the register; without that name and birth date.
[[nodiscard]] QByteArray patientKey(const KeyedHash &hash, const domain::Patient &patient);
[[nodiscard]] QByteArray patientKey(const KeyedHash &hash, const domain::PersonNumber &number);

} // namespace store
