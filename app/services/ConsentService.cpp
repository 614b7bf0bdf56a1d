// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ConsentService.h"

#include "core/LogCategories.h"
#include "domain/RoleTable.h"
#include "outbox/OutboxTransitions.h"
#include "store/DossierTable.h"

using namespace Qt::StringLiterals;

namespace services {

namespace {

using core::ErrorCode;
using domain::ConsentRole;

constexpr qsizetype c_longestName = 250;
constexpr int c_childSpeaks = 12;

bool waitsForAnswer(const domain::OutboxEntry &entry)
{
    return entry.state == domain::OutboxState::NeedsYou && entry.held && entry.lastError &&
           (entry.lastError->code == ErrorCode::ExchangeNotAsked ||
            entry.lastError->code == ErrorCode::StaysHere);
}

} // namespace

ConsentService::ConsentService(store::Store &store, outbox::Outbox &outbox, SessionService &session,
                               const registry::RegisterProfile &profile, const core::Clock &clock,
                               QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_outbox(outbox)
    , m_session(session)
    , m_clock(clock)
    , m_permissions(store, profile, clock)
    , m_log(store, session, clock)
{
}

core::Result<ConsentOverview> ConsentService::overview(const domain::Patient &patient) const
{
    const auto lines = m_permissions.lines(patient);
    if (!lines)
        return lines.error();
    const QDate today = m_clock.today();
    const auto born = domain::bornOn(patient);
    ConsentOverview overview;
    overview.asked = m_permissions.areAsked();
    overview.vaccinate =
        domain::effectiveConsent(*lines, domain::Permission::Vaccinate, born, today);
    overview.exchange = domain::effectiveConsent(*lines, domain::Permission::Exchange, born, today);
    overview.whoAnswers = domain::consentRolesAt(born, today);
    overview.lines = *lines;
    return overview;
}

std::optional<core::Error> ConsentService::fault(const domain::Patient &patient,
                                                 const ConsentAnswer &answer) const
{
    const QDate date = answer.date.isValid() ? answer.date : m_clock.today();
    const auto born = domain::bornOn(patient);
    if (answer.by.trimmed().isEmpty() || answer.by.size() > c_longestName)
        return core::error(ErrorCode::InvalidInput, u"by"_s);
    if (date > m_clock.today() || (born && date < born->first()))
        return core::error(ErrorCode::InvalidInput, u"date"_s);
    const bool tooYoung = answer.role == ConsentRole::Child && born &&
                          domain::ageInYears(born->last(), date) < c_childSpeaks;
    const bool wrongQuestion =
        answer.role == ConsentRole::Doctor && answer.permission == domain::Permission::Exchange;
    if (tooYoung || wrongQuestion)
        return core::error(ErrorCode::InvalidInput, u"role"_s);
    return {};
}

core::Result<void> ConsentService::record(const domain::Patient &patient,
                                          const ConsentAnswer &answer)
{
    return record(patient, QList<ConsentAnswer>{answer});
}

core::Result<void> ConsentService::record(const domain::Patient &patient,
                                          const QList<ConsentAnswer> &answers)
{
    if (!m_permissions.areAsked())
        return core::error(ErrorCode::NotSupported);
    const auto &session = m_session.session();
    if (!session)
        return core::error(ErrorCode::NotSignedIn);
    const domain::Role role = session->account.role;
    for (const ConsentAnswer &answer : answers) {
        const auto act =
            answer.role == ConsentRole::Doctor ? domain::Act::Overrule : domain::Act::AskPermission;
        if (!domain::may(role, act))
            return core::error(ErrorCode::RoleNotAllowed, QString(domain::name(act)));
        if (const auto wrong = fault(patient, answer))
            return *wrong;
    }
    for (const ConsentAnswer &answer : answers) {
        const domain::ConsentLine line{
            .permission = answer.permission,
            .yes = answer.yes,
            .role = answer.role,
            .by = answer.by.trimmed(),
            .date = answer.date.isValid() ? answer.date : m_clock.today(),
            .manner = answer.manner,
            .askedBy = session->account.practitioner,
            .organization = session->organization,
            .recorded = m_clock.now(),
            .remark = answer.remark.trimmed(),
        };
        if (const auto added = m_store.dossier().add(patient, line); !added)
            return added;
        m_log.write({.action = answer.yes ? u"permission"_s : u"permission-refused"_s,
                     .subject = AccessLogService::subjectOf(patient),
                     .outcome = domain::name(answer.permission)});
    }
    if (const auto kept = m_store.keepPatient(patient); !kept)
        qCWarning(core::logStore) << "person not kept:" << core::name(kept.error().code);
    releaseWaiting(patient);
    Q_EMIT recorded();
    return {};
}

void ConsentService::releaseWaiting(const domain::Patient &patient)
{
    const auto entries = m_store.entriesOf(patient);
    QList<domain::OutboxEntry> again;
    for (const domain::OutboxEntry &entry : entries ? *entries : QList<domain::OutboxEntry>())
        if (waitsForAnswer(entry) && m_permissions.reviewed(entry))
            if (auto due = outbox::retried(entry, m_clock.now()))
                again.append(std::move(*due));
    if (again.isEmpty())
        return;
    if (const auto released = m_outbox.release(again); !released)
        qCWarning(core::logStore) << "not released:" << core::name(released.error().code);
}

} // namespace services
