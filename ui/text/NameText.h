// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Account.h"
#include "domain/Patient.h"

#include <QDate>
#include <QString>

namespace ui {

// "JANSSENS, Jan"
[[nodiscard]] QString patientName(const domain::Patient &patient);
// "Jan Janssens", for sentences and buttons.
[[nodiscard]] QString spokenName(const domain::Patient &patient);
// "JANSSENS, Jan · 15 mrt 1980 · 80.03.15-997.60"; what is not known is left out.
[[nodiscard]] QString patientLine(const domain::Patient &patient);
// "man", "woman", …; "sex not asked" when there is no value.
[[nodiscard]] QString genderText(std::optional<domain::Gender> gender);
// The name, or the number when there is no name.
[[nodiscard]] QString practitionerName(const domain::Practitioner &practitioner);
[[nodiscard]] QString organizationName(const domain::Organization &organization);
[[nodiscard]] QString roleText(domain::Role role);
// "INSZ 80.03.15-997.60", "BSN …"; the number's name in the current language.
[[nodiscard]] QString numberText(const domain::PersonNumber &number);

} // namespace ui
