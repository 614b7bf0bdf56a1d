// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids/AgbCode.h"
#include "ids/BigNumber.h"
#include "ids/EnterpriseNumber.h"
#include "ids/FixedDigits.h"
#include "ids/Insz.h"
#include "ids/NihdiNumber.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace domain {

enum class Role { Physician, Nurse, Trainee, Administrative };

// A person who gives or records doses. At least one of the numbers is known.
struct Practitioner
{
    QString name;
    std::optional<ids::NihdiNumber> nihdi;
    std::optional<ids::Insz> insz;
    std::optional<ids::BigNumber> big = {};
    std::optional<ids::UziNumber> uzi = {};
    std::optional<ids::AgbCode> agb = {};
    [[nodiscard]] bool isIdentified() const { return nihdi || insz || big || uzi || agb; }
    bool operator==(const Practitioner &) const = default;
};

struct Organization
{
    QString id; // key within the account: one of its numbers
    QString name;
    std::optional<ids::NihdiNumber> nihdi;
    std::optional<ids::EnterpriseNumber> enterprise;
    std::optional<ids::UraNumber> ura = {};
    std::optional<ids::AgbCode> agb = {};
    bool operator==(const Organization &) const = default;
};

// Who is signed in: as the provider said it, nothing added.
struct Account
{
    QString subject; // OIDC `sub`
    Practitioner practitioner;
    Role role = Role::Physician;
    std::optional<Practitioner> trainer; // of a trainee, as the provider named them
    QString authorizedBy = {};           // doctor under whose authorisation a nurse gives doses
    int level = 0; // CSAM level: 400, 450, 500; 0 when the provider did not say
    QList<Organization> organizations;
    bool operator==(const Account &) const = default;
};

// The account, the organisation chosen for this session and how it stands with the provider.
struct Session
{
    Account account;
    std::optional<Organization> organization;
    bool tokenValid = false; // false: known from an earlier run, a sign-in is needed to send
    bool operator==(const Session &) const = default;
};

} // namespace domain
