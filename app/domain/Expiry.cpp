// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Expiry.h"

#include "core/PartialDate.h"

namespace domain {

QDate lastUsableDay(QStringView text)
{
    const auto date = core::PartialDate::fromIso(text.trimmed());
    return date && date->precision() != core::PartialDate::Precision::Year ? date->last() : QDate();
}

} // namespace domain
