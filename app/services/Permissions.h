// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Result.h"
#include "domain/Consent.h"
#include "domain/OutboxEntry.h"
#include "domain/Problem.h"
#include "domain/Registration.h"
#include "registry/RegisterProfile.h"
#include "store/Store.h"

namespace services {

// What the two permissions allow, where the register's profile says that they are asked. Only
// reads; ConsentService writes.
class Permissions
{
public:
    Permissions(store::Store &store, const registry::RegisterProfile &profile,
                const core::Clock &clock)
        : m_store(store)
        , m_profile(profile)
        , m_clock(clock)
    {
    }

    [[nodiscard]] bool areAsked() const { return m_profile.asksPermissions; }
    // All answers, in the order of recording; of somebody who was typed by name before the
    // register gave an id, too.
    [[nodiscard]] core::Result<QList<domain::ConsentLine>>
    lines(const domain::Patient &patient) const;
    // On a day. Granted where nothing is asked. Error: those of the store; then nothing may be
    // taken for granted.
    [[nodiscard]] core::Result<domain::EffectiveConsent>
    effective(const domain::Patient &patient, domain::Permission permission, QDate day) const;

    // Why this draft may not be saved: a dose that is given needs permission on its day. A refusal
    // and what was given elsewhere need none.
    [[nodiscard]] domain::Problems problems(const domain::RegistrationDraft &draft) const;

    // How much of it may leave today. Errors: ExchangeNotAsked, StaysHere (it would name somebody),
    // NoNumberToSendBy, those of the store.
    [[nodiscard]] core::Result<domain::Disclosure>
    disclosure(const domain::Registration &registration, domain::OutboxAction action) const;
    // The answers that its exchange under the name stands on, today.
    [[nodiscard]] QList<domain::ConsentLine>
    exchangedBy(const domain::Registration &registration) const;
    // The entry as it may leave now; what was decided about an unanswered question counts.
    [[nodiscard]] core::Result<domain::OutboxEntry> reviewed(domain::OutboxEntry entry) const;

private:
    [[nodiscard]] core::Result<domain::Disclosure>
    disclosureBy(const domain::EffectiveConsent &exchange, const domain::Registration &registration,
                 domain::OutboxAction action) const;
    // Somebody who is typed by name, as the register knows them; nullopt: nobody, or several.
    [[nodiscard]] std::optional<domain::Patient> keptNamesake(const domain::Patient &typed) const;
    // The register's birth date where the person was only typed.
    [[nodiscard]] std::optional<core::PartialDate> bornOn(const domain::Patient &patient) const;

    store::Store &m_store;
    const registry::RegisterProfile &m_profile;
    const core::Clock &m_clock;
};

} // namespace services
