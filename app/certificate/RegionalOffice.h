// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QString>
#include <QStringList>

namespace certificate {

// A regional office that sends cards and certificates (netherlands.md 2.1).
struct RegionalOffice
{
    QString id; // "noord-oost", "west", "zuid"
    QString name;
    QString telephone;
    QString province; // by which it was found
};

// By province ("Gelderland", case does not count) or by postcode ("4811 GH"); the province wins
// where both are given. Errors: InvalidInput with "province" or "postcode", NotFound when no
// province is known for the postcode, CatalogueInvalid.
[[nodiscard]] core::Result<RegionalOffice> regionalOffice(const QString &postcode,
                                                          const QString &province);
[[nodiscard]] QStringList provinces();

// What a regional office is asked for anew.
enum class Requested { Cards, Certificate };

} // namespace certificate
