// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/AccessLogService.h"

#include "core/LogCategories.h"
#include "core/SystemAccount.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

namespace {

QString actorOf(const domain::Practitioner &practitioner)
{
    if (practitioner.nihdi)
        return practitioner.nihdi->value();
    if (practitioner.big)
        return practitioner.big->value();
    if (practitioner.uzi)
        return practitioner.uzi->value();
    if (practitioner.agb)
        return practitioner.agb->value();
    return practitioner.insz ? practitioner.insz->value() : practitioner.name;
}

} // namespace

// Who does it, for whom and when; the rest of it differs from line to line.
store::Store::AccessEvent AccessLogService::eventNow() const
{
    store::Store::AccessEvent event;
    event.at = m_clock.now();
    if (const auto &session = m_session.session()) {
        event.actor = actorOf(session->account.practitioner);
        event.organization = session->organization ? session->organization->id : QString();
    } else {
        event.actor = u"account "_s + core::systemAccount();
    }
    return event;
}

void AccessLogService::write(const Act &act) const
{
    write(QList<Act>{act});
}

void AccessLogService::write(const QList<Act> &acts) const
{
    QList<store::Store::AccessEvent> events;
    store::Store::AccessEvent event = eventNow();
    for (const Act &act : acts) {
        event.action = act.action;
        event.subject = act.subject;
        event.reason = act.reason;
        event.outcome = act.outcome;
        events.append(event);
    }
    if (const auto logged = m_store.log(std::move(events)); !logged)
        qCWarning(core::logStore) << "access log:" << core::name(logged.error().code);
}

core::Result<QList<store::Store::AccessEvent>> AccessLogService::events(int limit) const
{
    return m_store.accessLog(limit);
}

core::Result<void> AccessLogService::verify() const
{
    return m_store.verifyLog();
}

core::Result<QList<store::Store::AccessEvent>>
AccessLogService::excerpt(const QString &subject) const
{
    auto all = m_store.accessLog();
    if (!all)
        return all.error();
    all->removeIf([&](const store::Store::AccessEvent &event) { return event.subject != subject; });
    std::reverse(all->begin(), all->end());
    write({.action = u"excerpt"_s, .subject = subject, .outcome = u"done"_s});
    return all;
}

core::Result<int> AccessLogService::keepYears(int years) const
{
    constexpr int least = 5;
    if (years < least)
        return core::error(core::ErrorCode::NotAllowed, u"less than five years"_s);
    const auto dropped = m_store.dropLogBefore(m_clock.now().addYears(-years));
    if (dropped && *dropped > 0)
        write({.action = u"retention"_s,
               .subject = {},
               .outcome = u"%1 lines"_s.arg(*dropped),
               .reason = u"%1 years"_s.arg(years)});
    return dropped;
}

QString AccessLogService::subjectOf(const domain::Patient &patient)
{
    if (patient.number)
        return patient.number->value();
    const QString born = patient.birthDate ? patient.birthDate->iso() : QString();
    return u"%1 %2 %3"_s.arg(patient.family, patient.given.join(u' '), born).simplified();
}

} // namespace services
