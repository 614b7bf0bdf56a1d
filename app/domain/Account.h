// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids/EnterpriseNumber.h"
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
    bool operator==(const Practitioner &) const = default;
};

struct Organization
{
    QString id; // key within the account: the NIHDI or CBE number
    QString name;
    std::optional<ids::NihdiNumber> nihdi;
    std::optional<ids::EnterpriseNumber> enterprise;
    bool operator==(const Organization &) const = default;
};

// Who is signed in: as the provider said it, nothing added.
struct Account
{
    QString subject; // OIDC `sub`
    Practitioner practitioner;
    Role role = Role::Physician;
    std::optional<Practitioner> trainer; // of a trainee, as the provider named them
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
