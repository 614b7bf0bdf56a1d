// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace domain {

// The last day on which a clinic's file has to be kept: 20 years after the last contact, also when
// somebody asks for deletion (netherlands.md 10).
[[nodiscard]] QDate clinicKeepsThrough(QDate lastContact);

// Until when the institute keeps at least what it has under the name: 15 years after the 18th
// birthday. It deletes it before when it is asked to.
[[nodiscard]] QDate instituteKeepsUntil(QDate born);

} // namespace domain
