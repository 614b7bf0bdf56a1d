// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PatientService.h"

#include "services/Outage.h"
#include "services/Rights.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace services {

namespace {

constexpr int maxCopies = 200;

// What was looked for, where there is no number: the log is encrypted.
QString subjectOf(const domain::PatientQuery &query)
{
    domain::Patient sought;
    sought.number = query.number;
    sought.family = query.family;
    sought.given = query.given.isEmpty() ? QStringList() : QStringList{query.given};
    sought.birthDate = query.birthDate;
    return AccessLogService::subjectOf(sought);
}

} // namespace

PatientService::PatientService(store::Store &store, registry::RegistryClient &client,
                               const registry::RegisterProfile &profile, SessionService &session,
                               const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_client(client)
    , m_profile(profile)
    , m_session(session)
    , m_clock(clock)
    , m_log(m_store, m_session, m_clock)
{
}

void PatientService::warmUp()
{
    m_store.warmUp();
}

domain::ParsedQuery PatientService::parse(QStringView text) const
{
    return domain::parsePatientQuery(text, m_clock.today(), m_profile.personNumber);
}

QList<domain::Patient> PatientService::localMatches(const QString &text, int limit) const
{
    const domain::ParsedQuery parsed = parse(text);
    if (parsed.query.isEmpty() || !mayConsult(m_session))
        return {};
    return m_store.matchPatients(parsed.query, limit);
}

QList<domain::Patient> PatientService::keptBornIn(const core::PartialDate &date, int limit) const
{
    domain::PatientQuery query;
    query.birthDate = date;
    QList<domain::Patient> people = m_store.matchPatients(query, limit);
    people.removeIf([&date](const domain::Patient &patient) {
        return !patient.birthDate || patient.birthDate->first() < date.first() ||
               patient.birthDate->last() > date.last();
    });
    return people;
}

void PatientService::find(const domain::PatientQuery &query, QObject *context,
                          core::Reply<PatientSearch> reply)
{
    auto may = mayConsult(m_session);
    if (may && query.isEmpty())
        may = core::error(core::ErrorCode::InvalidInput, u"nothing to search by"_s);
    if (!may)
        return QTimer::singleShot(
            0, context, [reply = std::move(reply), error = may.error()] { reply(error); });
    m_client.findPatients(
        query, context,
        [this, query,
         reply = std::move(reply)](const core::Result<registry::PatientAnswer> &answer) {
            const QString outcome =
                answer ? u"answered"_s : QString(core::name(answer.error().code));
            m_log.write({.action = u"search"_s, .subject = subjectOf(query), .outcome = outcome});
            if (answer)
                return reply(PatientSearch{.candidates = answer->patients,
                                           .source = m_profile.name,
                                           .readAt = m_clock.now(),
                                           .fromCopy = false,
                                           .incomplete = answer->incomplete,
                                           .error = {},
                                           .remarks = answer->remarks});
            if (!isOutage(answer.error().code))
                return reply(answer.error());
            PatientSearch found = copies(query);
            found.error = answer.error();
            reply(std::move(found));
        });
}

PatientSearch PatientService::copies(const domain::PatientQuery &query) const
{
    return {.candidates = m_store.matchPatients(query, maxCopies),
            .source = m_profile.name,
            .readAt = {},
            .fromCopy = true,
            .incomplete = true,
            .error = {},
            .remarks = {}};
}

} // namespace services
