// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/LinkRules.h"

namespace domain {

// The form of a physician's first access (belgium.md 8.1) as it was typed.
struct AccessDraft
{
    bool termsAccepted = false;
    QString insz;
    QString nihdi;
    QString family;
    QString given;
    QString email;
    QString language;
    QString practiceName;
    QString practiceNumber; // NIHDI or enterprise number
    bool operator==(const AccessDraft &) const = default;
};

// "none": nothing was asked, or the register does not say. The others as a request's state.
struct AccessStatus
{
    bool hasAccess = false;             // works for an organisation already
    std::optional<LinkRequest> request; // the newest
    QDateTime readAt;
};

[[nodiscard]] LinkProblems checkAccess(const AccessDraft &draft, const Account &account,
                                       int minimumLevel, QDate today);
// Precondition: no problems.
[[nodiscard]] LinkRequest accessRequest(const AccessDraft &draft, const Account &account,
                                        const QDateTime &now);
// What is known about the person already, so that nothing is asked twice.
[[nodiscard]] AccessDraft accessDraftOf(const Account &account, const QString &language);

} // namespace domain
