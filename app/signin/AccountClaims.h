// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"
#include "core/Result.h"
#include "domain/Account.h"

#include <QDate>

namespace signin {

// Who the claims of an ID token (with those of the user info put in) say it is. I.AM Connect's
// names (ssin, userProfile.<discipline>.nihii11) and the usual other ones are known; what is not
// a valid number is left out. What the claims do not speak of stays as it is `known`: at a renewal
// many providers say less than at the sign-in. Error: SignInTokenInvalid when no subject is named.
[[nodiscard]] core::Result<domain::Account> accountFromClaims(const core::Json &claims, QDate today,
                                                              const domain::Account &known = {});

} // namespace signin
