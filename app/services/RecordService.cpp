// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/RecordService.h"

#include "core/LogCategories.h"
#include "outbox/OutboxTransitions.h"
#include "services/Outage.h"
#include "services/Rights.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

using domain::HistoryOutcome;

namespace {

constexpr auto patientPrefix = "Patient/"_L1;

// What an unsuccessful answer is called when nothing was kept: nobody could read it.
domain::RegisterHistory withoutCopy(domain::RegisterHistory answer)
{
    if (answer.outcome == HistoryOutcome::NotAsked && answer.error)
        answer.outcome = HistoryOutcome::Unreadable;
    return answer;
}

domain::RegisterHistory asCopy(domain::RegisterHistory copy,
                               const std::optional<core::Error> &why = {})
{
    if (copy.outcome != HistoryOutcome::NoAccess)
        copy.outcome = HistoryOutcome::OfflineCopy;
    copy.error = why;
    return copy;
}

// The register could not be reached, or its answer made no sense.
bool nothingWasRead(const domain::RegisterHistory &answer)
{
    return answer.error && answer.immunizations.isEmpty() &&
           (isOutage(answer.error->code) || answer.outcome == HistoryOutcome::Unreadable);
}

// Who a dose is about, as far as its own record says.
std::optional<domain::Patient> patientOf(const domain::Immunization &dose)
{
    domain::Patient patient;
    if (dose.patientReference.startsWith(patientPrefix))
        patient.registerId = dose.patientReference.mid(patientPrefix.size());
    if (dose.patient) {
        const QDate lastDay(9999, 12, 31); // the register's own number: only its form matters
        if (const auto insz = ids::Insz::parse(dose.patient->value, lastDay))
            patient.number = domain::PersonNumber(*insz);
        else if (const auto bsn = ids::Bsn::parse(dose.patient->value))
            patient.number = domain::PersonNumber(*bsn);
    }
    if (!patient.number && patient.registerId.isEmpty())
        return std::nullopt;
    return patient;
}

bool hasLeft(const domain::OutboxEntry &entry)
{
    return entry.action != domain::OutboxAction::Register ||
           entry.state == domain::OutboxState::Accepted;
}

} // namespace

RecordService::RecordService(store::Store &store, outbox::Outbox &outbox,
                             registry::RegistryClient &client, SessionService &session,
                             const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_outbox(outbox)
    , m_client(client)
    , m_session(session)
    , m_clock(clock)
    , m_log(m_store, m_session, m_clock)
    , m_acceptance(m_outbox, m_client, m_clock)
{
}

domain::History RecordService::local(const domain::Patient &patient) const
{
    if (const auto may = mayConsult(m_session); !may) {
        domain::History nothing;
        nothing.patient = patient;
        nothing.error = may.error();
        return nothing;
    }
    const auto copy = kept(patient);
    return merged(patient, copy ? asCopy(*copy) : domain::RegisterHistory{});
}

domain::History RecordService::show(const domain::Patient &patient) const
{
    domain::History history = local(patient);
    if (history.outcome == HistoryOutcome::OfflineCopy)
        logRead(patient, history.outcome);
    return history;
}

void RecordService::read(const domain::Patient &patient, QObject *context,
                         core::Reply<domain::History> reply)
{
    if (const auto may = mayConsult(m_session); !may)
        return QTimer::singleShot(0, context, [reply, error = may.error()] { reply(error); });
    if (!m_gate)
        return ask(patient, {}, context, std::move(reply));
    m_gate(patient, context, [this, patient, context, reply](const Clearance &clearance) {
        if (!clearance.refusal)
            return ask(patient, clearance.reason, context, reply);
        bar(patient, *clearance.refusal);
        m_log.write({.action = u"read"_s,
                     .subject = AccessLogService::subjectOf(patient),
                     .outcome = core::name(clearance.refusal->code)});
        reply(merged(patient, barredBy(*clearance.refusal)));
    });
}

domain::RegisterHistory RecordService::barredBy(const core::Error &why) const
{
    domain::RegisterHistory barred;
    barred.outcome = HistoryOutcome::NoAccess;
    barred.error = why;
    barred.readAt = m_clock.now();
    return barred;
}

void RecordService::bar(const domain::Patient &patient, const core::Error &why)
{
    keep(patient, barredBy(why));
}

void RecordService::ask(const domain::Patient &patient, const QString &reason, QObject *context,
                        core::Reply<domain::History> reply)
{
    m_client.readHistory(patient, context,
                         [this, patient, reason, reply = std::move(reply)](
                             const core::Result<domain::RegisterHistory> &read) {
                             domain::RegisterHistory answer;
                             if (read)
                                 answer = *read;
                             else
                                 answer.error = read.error();
                             keep(patient, answer);
                             m_acceptance.compare(patient, answer);
                             const domain::RegisterHistory shown =
                                 orCopy(patient, std::move(answer));
                             logRead(patient, shown.outcome, reason);
                             reply(merged(patient, shown));
                         });
}

domain::RegisterHistory RecordService::orCopy(const domain::Patient &patient,
                                              domain::RegisterHistory answer) const
{
    if (nothingWasRead(answer))
        if (auto copy = kept(patient))
            return asCopy(std::move(*copy), answer.error);
    return withoutCopy(std::move(answer));
}

// What was seen, and not what the register said.
void RecordService::logRead(const domain::Patient &patient, HistoryOutcome shown,
                            const QString &reason) const
{
    m_log.write({.action = u"read"_s,
                 .subject = AccessLogService::subjectOf(patient),
                 .outcome = domain::name(shown),
                 .reason = reason});
}

domain::History RecordService::refreshed(const domain::History &history) const
{
    QList<domain::Immunization> immunizations;
    for (const domain::HistoryRow &row : history.rows)
        if (row.immunization)
            immunizations.append(*row.immunization);
    domain::History fresh = history;
    fresh.rows = domain::mergeHistory(immunizations, entriesOf(history.patient), m_clock.today(),
                                      domain::bornOn(history.patient));
    return fresh;
}

// ---------------------------------------------------------------- one dose

void RecordService::find(const QString &id, QObject *context, core::Reply<FoundDose> reply)
{
    const auto later = [context, reply](core::Result<FoundDose> result) {
        QTimer::singleShot(0, context, [reply, result = std::move(result)] { reply(result); });
    };
    if (const auto may = mayConsult(m_session); !may)
        return later(may.error());
    const auto entry = entryFor(id);
    if (!entry)
        return later(entry.error());
    if (*entry && !hasLeft(**entry))
        return later(FoundDose{.patient = (*entry)->registration.patient,
                               .row = {.immunization = {}, .entry = **entry}});
    const QString registerId = *entry ? (*entry)->registerId : id;
    m_client.readImmunization(registerId, context,
                              [this, registerId, entry = *entry, reply = std::move(reply)](
                                  const core::Result<domain::Immunization> &read) {
                                  reply(foundDose(registerId, entry, read));
                              });
}

core::Result<std::optional<domain::OutboxEntry>> RecordService::entryFor(const QString &id) const
{
    if (const QUuid uuid(id); !uuid.isNull()) {
        const auto entry = m_outbox.entry(uuid);
        if (!entry || *entry)
            return entry;
    }
    const auto all = m_store.entries(std::nullopt);
    if (!all)
        return all.error();
    const auto found = std::find_if(
        all->begin(), all->end(), [&](const domain::OutboxEntry &e) { return e.registerId == id; });
    return found == all->end() ? std::optional<domain::OutboxEntry>() : std::optional(*found);
}

core::Result<RecordService::FoundDose>
RecordService::foundDose(const QString &registerId, const std::optional<domain::OutboxEntry> &entry,
                         const core::Result<domain::Immunization> &read) const
{
    std::optional<domain::Patient> patient;
    if (entry)
        patient = entry->registration.patient;
    else if (read)
        patient = patientOf(*read);
    if (!patient)
        return read ? core::error(core::ErrorCode::NotFound, u"no person in the record"_s)
                    : read.error();
    QList<domain::Immunization> doses;
    if (read)
        doses.append(*read);
    else if (const auto copy = kept(*patient); copy && isOutage(read.error().code))
        doses = copy->immunizations;
    const auto rows =
        domain::mergeHistory(doses, entriesOf(*patient), m_clock.today(), domain::bornOn(*patient));
    for (const domain::HistoryRow &row : rows)
        if (row.immunization && row.immunization->id == registerId)
            return FoundDose{.patient = *patient, .row = row};
    return read ? core::error(core::ErrorCode::NotFound) : read.error();
}

// ---------------------------------------------------------------- taken back by the register

// ---------------------------------------------------------------- copies

domain::History RecordService::merged(const domain::Patient &patient,
                                      const domain::RegisterHistory &answer) const
{
    const bool hidden = answer.outcome == HistoryOutcome::NoAccess;
    const auto doses = hidden ? QList<domain::Immunization>() : answer.immunizations;
    return {.patient = patient,
            .outcome = answer.outcome,
            .rows = domain::mergeHistory(doses, entriesOf(patient), m_clock.today(),
                                         domain::bornOn(patient)),
            .readAt = answer.readAt,
            .source = answer.source,
            .error = answer.error,
            .remarks = answer.remarks};
}

// Only a complete answer replaces a kept one; "no access" does too, so that what may no longer be
// read is not read here.
void RecordService::keep(const domain::Patient &patient, const domain::RegisterHistory &answer)
{
    domain::RegisterHistory copy = answer;
    if (answer.outcome == HistoryOutcome::NoAccess)
        copy.immunizations.clear();
    else if (answer.outcome != HistoryOutcome::Complete)
        return;
    auto stored = m_store.keepHistory(patient, copy);
    // Asked by number alone: what is known of the person already is more.
    if (stored && !patient.family.isEmpty())
        stored = m_store.keepPatient(patient);
    if (!stored)
        qCWarning(core::logStore) << "copy not kept:" << core::name(stored.error().code);
}

std::optional<domain::RegisterHistory> RecordService::kept(const domain::Patient &patient) const
{
    auto copy = m_store.history(patient);
    return copy ? std::move(*copy) : std::nullopt;
}

QList<domain::OutboxEntry> RecordService::entriesOf(const domain::Patient &patient) const
{
    const auto entries = m_store.entriesOf(patient);
    if (entries)
        return *entries;
    qCWarning(core::logStore) << "outbox of a person:" << core::name(entries.error().code);
    return {};
}

} // namespace services
