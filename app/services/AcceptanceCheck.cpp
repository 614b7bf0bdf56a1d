// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/AcceptanceCheck.h"

#include "core/LogCategories.h"
#include "outbox/OutboxTransitions.h"

#include <algorithm>

namespace services {

using domain::OutboxAction;
using domain::OutboxEntry;
using domain::OutboxState;

namespace {

bool saysItIsGone(const core::Error &error)
{
    return error.httpStatus == 404 || error.httpStatus == 410;
}

// Brought there by this outbox, and not taken back; `all` are the entries of its person.
bool countsAtRegister(const OutboxEntry &entry, const QList<OutboxEntry> &all,
                      const QString &address)
{
    // What went without a name is in nobody's history there; asking for it after the child's would
    // tell whose it is (netherlands.md 4.3).
    if (entry.registration.disclosure == domain::Disclosure::Anonymous)
        return false;
    // The ids of another register say nothing here.
    if (entry.action != OutboxAction::Register || entry.registerId.isEmpty() ||
        entry.state != OutboxState::Accepted || entry.acceptedBy != address)
        return false;
    return std::none_of(all.begin(), all.end(), [&](const OutboxEntry &other) {
        return other.action == OutboxAction::Withdraw && other.registerId == entry.registerId &&
               other.state != OutboxState::Withdrawn;
    });
}

} // namespace

AcceptanceCheck::AcceptanceCheck(outbox::Outbox &outbox, registry::RegistryClient &client,
                                 const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_outbox(outbox)
    , m_client(client)
    , m_clock(clock)
{
}

bool AcceptanceCheck::concerns(const OutboxEntry &entry) const
{
    const auto all = m_outbox.store().entriesOf(entry.registration.patient);
    return all && countsAtRegister(entry, *all, m_client.address());
}

void AcceptanceCheck::compare(const domain::Patient &patient, const domain::RegisterHistory &answer)
{
    if (answer.outcome != domain::HistoryOutcome::Complete)
        return;
    const auto entries = m_outbox.store().entriesOf(patient);
    if (!entries)
        return;
    for (const OutboxEntry &entry : *entries) {
        if (!countsAtRegister(entry, *entries, m_client.address()))
            continue;
        const auto told = std::find_if(
            answer.immunizations.begin(), answer.immunizations.end(),
            [&](const domain::Immunization &dose) { return dose.id == entry.registerId; });
        if (told == answer.immunizations.end())
            ask(entry);
        else if (told->status == domain::ImmunizationStatus::EnteredInError)
            disown(entry.id);
    }
}

void AcceptanceCheck::ask(const OutboxEntry &entry, Asked done)
{
    m_client.readImmunization(
        entry.registerId, this, [this, id = entry.id, done = std::move(done)](const auto &read) {
            const bool isGone = !read && saysItIsGone(read.error());
            if (isGone || (read && read->status == domain::ImmunizationStatus::EnteredInError))
                disown(id);
            if (done)
                done(read || isGone ? std::nullopt : std::optional(read.error()));
        });
}

// It may have been withdrawn here while the register was asked.
void AcceptanceCheck::disown(const QUuid &id)
{
    const auto entry = m_outbox.entry(id);
    if (!entry || !*entry || !concerns(**entry))
        return;
    if (const auto done = m_outbox.release(QList{outbox::disowned(**entry, m_clock.now())}); !done)
        qCWarning(core::logStore) << "stays as accepted:" << core::name(done.error().code);
}

} // namespace services
