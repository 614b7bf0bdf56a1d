// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/PartialDate.h"
#include "domain/PersonNumber.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace domain {

// "unknown" is what the register or the number says; empty optional: nobody asked yet.
enum class Gender { Unknown, Male, Female, Other };

struct Patient
{
    QString registerId; // logical id at the register; empty when it is not known there
    std::optional<PersonNumber> number;
    QString family;
    QStringList given;
    std::optional<core::PartialDate> birthDate;
    std::optional<Gender> gender;
    QString postalCode;
    QString city;
    std::optional<core::PartialDate> deceased; // date of death, when known
    bool isDeceased = false;
    QString street = {}; // with house number; only where the register says it
    QString source;      // profile name it was read from; empty: typed here
    bool operator==(const Patient &) const = default;
};

// The register's date first: the one that an INSZ holds is only a proposal.
[[nodiscard]] std::optional<core::PartialDate> bornOn(const Patient &patient);

} // namespace domain
