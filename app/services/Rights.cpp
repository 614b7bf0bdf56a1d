// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Rights.h"

#include "outbox/OutboxTransitions.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using core::ErrorCode;
using domain::Act;

namespace services {

namespace {

core::Result<void> mayByRole(Act act, const domain::Account &account)
{
    const auto allowance = domain::allowanceOf(account.role, act);
    if (allowance == domain::Allowance::No)
        return core::error(ErrorCode::RoleNotAllowed, QString(domain::name(act)));
    if (allowance == domain::Allowance::WithTrainer && !account.trainer)
        return core::error(ErrorCode::RoleNotAllowed, u"the trainer is not known"_s);
    return {};
}

core::Result<void> withoutSession(const SessionService &session)
{
    return session.signInByProvider() ? core::error(ErrorCode::NotSignedIn) : core::Result<void>();
}

bool belongsTo(const domain::OutboxEntry &entry, const domain::Account &account)
{
    const auto &organization = entry.registration.organization;
    const auto &own = account.organizations;
    return !organization ||
           std::any_of(own.begin(), own.end(),
                       [&](const domain::Organization &one) { return one.id == organization->id; });
}

core::Result<void> mayTouch(const domain::OutboxEntry &entry, Act act,
                            const SessionService &session)
{
    const bool isLeftBehind = outbox::heldFor(entry) == ErrorCode::AuthorUnlinked;
    for (const Act each : isLeftBehind ? QList{act, Act::Review} : QList{act})
        if (const auto may = mayDo(each, session); !may)
            return may;
    if (session.signInByProvider() && !belongsTo(entry, session.session()->account))
        return core::error(ErrorCode::NotAllowed, u"another organisation's"_s);
    return {};
}

} // namespace

core::Result<void> mayDo(Act act, const SessionService &session)
{
    const auto &now = session.session();
    if (!now)
        return withoutSession(session);
    if (now->account.level < session.minimumLevel())
        return core::error(ErrorCode::SignInLevelTooLow);
    if (!now->organization && session.signInByProvider())
        return core::error(ErrorCode::NoOrganization);
    return mayByRole(act, now->account);
}

core::Result<void> mayConsult(const SessionService &session)
{
    const auto &now = session.session();
    return now ? mayByRole(Act::Consult, now->account) : withoutSession(session);
}

core::Result<void> mayWithdraw(const domain::OutboxEntry &entry, const SessionService &session)
{
    return mayTouch(entry, Act::Withdraw, session);
}

core::Result<void> mayDecide(const domain::OutboxEntry &entry, const SessionService &session)
{
    return mayTouch(entry, Act::Record, session);
}

} // namespace services
