// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Permissions.h"

#include "domain/FoldedText.h"
#include "store/DossierTable.h"

#include <algorithm>

namespace services {

namespace {

using core::ErrorCode;
using domain::ConsentState;
using domain::Disclosure;
using domain::Permission;
using domain::RegistrationKind;

QStringList namesOf(const QList<domain::ConsentRole> &roles)
{
    QStringList names;
    for (const domain::ConsentRole role : roles)
        names.append(domain::name(role));
    return names;
}

domain::Problem blocking(domain::ProblemCode code, QStringList arguments)
{
    return {.field = domain::Field::Form,
            .code = code,
            .severity = domain::Severity::Blocking,
            .arguments = std::move(arguments)};
}

} // namespace

core::Result<QList<domain::ConsentLine>> Permissions::lines(const domain::Patient &patient) const
{
    auto lines = m_store.dossier().consents(patient);
    if (!lines || patient.number)
        return lines;
    domain::Patient other = patient;
    other.registerId.clear();
    if (patient.registerId.isEmpty()) {
        const auto kept = keptNamesake(patient);
        if (!kept)
            return lines;
        other = *kept;
    }
    const auto more = m_store.dossier().consents(other);
    if (!more)
        return more.error();
    QList<domain::ConsentLine> all = *lines + *more;
    std::stable_sort(all.begin(), all.end(), [](const auto &one, const auto &than) {
        return one.recorded < than.recorded;
    });
    return all;
}

std::optional<domain::Patient> Permissions::keptNamesake(const domain::Patient &typed) const
{
    domain::PatientQuery query;
    query.family = typed.family;
    query.birthDate = typed.birthDate;
    if (query.family.isEmpty() || !query.birthDate)
        return std::nullopt;
    QList<domain::Patient> kept = m_store.matchPatients(query, 10);
    const QString given = domain::folded(typed.given.join(u' '));
    kept.removeIf([&](const domain::Patient &one) {
        const bool otherGiven = !given.isEmpty() && domain::folded(one.given.join(u' ')) != given;
        return one.registerId.isEmpty() || otherGiven || one.birthDate != typed.birthDate ||
               domain::folded(one.family) != domain::folded(typed.family);
    });
    return kept.size() == 1 ? std::optional(kept.first()) : std::nullopt;
}

std::optional<core::PartialDate> Permissions::bornOn(const domain::Patient &patient) const
{
    if (const auto born = domain::bornOn(patient); born || !patient.number)
        return born;
    domain::PatientQuery query;
    query.number = patient.number;
    const QList<domain::Patient> kept = m_store.matchPatients(query, 2);
    return kept.size() == 1 ? domain::bornOn(kept.first()) : std::nullopt;
}

core::Result<domain::EffectiveConsent>
Permissions::effective(const domain::Patient &patient, Permission permission, QDate day) const
{
    if (!areAsked())
        return domain::EffectiveConsent{ConsentState::Granted, {}, {}, {}};
    const auto answers = lines(patient);
    if (!answers)
        return answers.error();
    return domain::effectiveConsent(*answers, permission, bornOn(patient), day);
}

domain::Problems Permissions::problems(const domain::RegistrationDraft &draft) const
{
    const auto &day = draft.occurrence.date;
    if (!areAsked() || draft.kind != RegistrationKind::Given || !draft.patient || !day)
        return {};
    const auto consent = effective(*draft.patient, Permission::Vaccinate, day->first());
    if (!consent)
        return {blocking(domain::ProblemCode::PermissionNotAsked, {})};
    if (consent->state == ConsentState::Refused)
        return {blocking(domain::ProblemCode::PermissionRefused, consent->refusedBy)};
    if (consent->state == ConsentState::NotAsked)
        return {blocking(domain::ProblemCode::PermissionNotAsked, namesOf(consent->missing))};
    return {};
}

core::Result<Disclosure> Permissions::disclosure(const domain::Registration &registration,
                                                 domain::OutboxAction action) const
{
    const auto exchange = effective(registration.patient, Permission::Exchange, m_clock.today());
    return exchange ? disclosureBy(*exchange, registration, action)
                    : core::Result<Disclosure>(exchange.error());
}

core::Result<Disclosure> Permissions::disclosureBy(const domain::EffectiveConsent &exchange,
                                                   const domain::Registration &registration,
                                                   domain::OutboxAction action) const
{
    if (!areAsked())
        return Disclosure::Identified;
    if (action != domain::OutboxAction::Register &&
        registration.disclosure == Disclosure::Anonymous)
        return Disclosure::Anonymous;
    // What the register must forget may always be told.
    const bool retracts = action == domain::OutboxAction::Withdraw;
    if (exchange.isGranted() || retracts) {
        if (m_profile.needsNumber && !registration.patient.number)
            return core::error(ErrorCode::NoNumberToSendBy);
        return Disclosure::Identified;
    }
    const bool isNewDose =
        action == domain::OutboxAction::Register && registration.kind == RegistrationKind::Given;
    if (exchange.state == ConsentState::Refused)
        return isNewDose ? core::Result<Disclosure>(Disclosure::Anonymous)
                         : core::error(ErrorCode::StaysHere);
    return core::error(ErrorCode::ExchangeNotAsked);
}

QList<domain::ConsentLine> Permissions::exchangedBy(const domain::Registration &registration) const
{
    if (registration.disclosure == Disclosure::Anonymous)
        return {};
    const auto exchange = effective(registration.patient, Permission::Exchange, m_clock.today());
    return exchange ? exchange->allowedBy : QList<domain::ConsentLine>();
}

core::Result<domain::OutboxEntry> Permissions::reviewed(domain::OutboxEntry entry) const
{
    const auto exchange =
        effective(entry.registration.patient, Permission::Exchange, m_clock.today());
    if (!exchange)
        return exchange.error();
    auto allowed = disclosureBy(*exchange, entry.registration, entry.action);
    const bool unanswered = !allowed && allowed.error().code == ErrorCode::ExchangeNotAsked;
    if (unanswered && entry.isDecided(core::ErrorCode::ExchangeNotAsked) &&
        entry.registration.kind == RegistrationKind::Given &&
        entry.action == domain::OutboxAction::Register)
        allowed = Disclosure::Anonymous;
    if (!allowed)
        return allowed.error();
    entry.registration.disclosure = *allowed;
    entry.registration.exchangedBy =
        *allowed == Disclosure::Identified ? exchange->allowedBy : QList<domain::ConsentLine>();
    if (*allowed == Disclosure::Anonymous && entry.messageId.isNull())
        entry.messageId = QUuid::createUuid();
    return entry;
}

} // namespace services
