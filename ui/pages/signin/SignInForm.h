// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/Account.h"

#include <QDate>
#include <QMap>
#include <QString>

namespace ui {

// Who works here, as typed, for a register without a sign-in service.
struct SignInForm
{
    enum class Field { Name, Nihdi, Insz, OrganizationName, OrganizationNumber };
    using Problems = QMap<Field, QString>; // in form order, with their texts

    QString name;
    QString nihdi;
    QString insz;
    QString organizationName;
    QString organizationNumber; // RIZIV (8 or 11 digits) or KBO (10 digits)
    domain::Role role = domain::Role::Physician;

    [[nodiscard]] core::Result<domain::Account, Problems> account(QDate today) const;
};

} // namespace ui
