// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/AccessLogService.h"

#include "core/LogCategories.h"
#include "core/SystemAccount.h"
#include "ids/Insz.h"
#include "services/AccessWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

namespace {

const QString clockName = u"access log clock"_s;
constexpr int daysBelievedPerDay = 7; // whoever works once a week keeps up
constexpr int daysOfDoubt = 31;

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

// Whoever works here is told by name, and by the number of their profession: the national number
// is their own, like that of any other person.
bool isPrivate(const QString &actor, QDate today)
{
    return ids::Insz::parse(actor, today).ok();
}

} // namespace

// Who does it, for whom and when; the rest of it differs from line to line.
store::Store::AccessEvent AccessLogService::eventNow() const
{
    store::Store::AccessEvent event;
    event.at = m_clock.now();
    if (const auto &session = m_session.session()) {
        event.actor = actorOf(session->account.practitioner);
        event.actorName = session->account.practitioner.name;
        if (session->organization) {
            event.organization = session->organization->id;
            event.organizationName = session->organization->name;
        }
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
        Q_ASSERT(accessActions().contains(act.action) && accessOutcomes().contains(act.outcome));
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
    for (store::Store::AccessEvent &event : *all)
        if (isPrivate(event.actor, m_clock.today()))
            event.actor.clear();
    std::reverse(all->begin(), all->end());
    write({.action = u"excerpt"_s, .subject = subject, .outcome = u"done"_s});
    return all;
}

core::Result<int> AccessLogService::keepYears(int years) const
{
    constexpr int least = 5;
    if (years < least)
        return core::error(core::ErrorCode::NotAllowed, u"less than five years"_s);
    const auto newest = m_store.accessLog(1);
    if (!newest)
        return newest.error();
    if (newest->isEmpty())
        return 0;
    const auto now = believedNow(newest->first().at);
    if (!now)
        return now.error();
    const auto dropped = m_store.dropLogBefore(now->addYears(-years).addDays(-daysOfDoubt));
    if (dropped && *dropped > 0)
        write({.action = u"retention"_s,
               .subject = {},
               .outcome = u"done"_s,
               .reason = u"%1 lines, %2 years"_s.arg(*dropped).arg(years)});
    return dropped;
}

// A clock that is wrong once must not take the log with it: what counts as now goes on by a few
// days at most on each day of work, from the newest line of the log. To drop a line late harms
// nobody.
core::Result<QDateTime> AccessLogService::believedNow(const QDateTime &newestLine) const
{
    const auto kept = m_store.value(clockName);
    if (!kept)
        return kept.error();
    const QByteArrayList parts = kept->value_or(QByteArray()).split(' ');
    const QDateTime now = m_clock.now();
    const QByteArray today = now.date().toString(Qt::ISODate).toLatin1();
    QDateTime believed = QDateTime::fromString(QString::fromLatin1(parts.first()), Qt::ISODate);
    if (!believed.isValid())
        believed = newestLine;
    if (!believed.isValid())
        return core::error(core::ErrorCode::StoreTampered);
    if (parts.last() == today)
        return std::min(now, believed);
    believed = std::max(believed, std::min(now, believed.addDays(daysBelievedPerDay)));
    const QByteArray text = believed.toUTC().toString(Qt::ISODate).toLatin1() + ' ' + today;
    if (const auto written = m_store.keepValue(clockName, text); !written)
        return written.error();
    return std::min(now, believed);
}

QString AccessLogService::subjectOf(const domain::Patient &patient)
{
    if (patient.number)
        return patient.number->value();
    const QString born = patient.birthDate ? patient.birthDate->iso() : QString();
    return u"%1 %2 %3"_s.arg(patient.family, patient.given.join(u' '), born).simplified();
}

} // namespace services
