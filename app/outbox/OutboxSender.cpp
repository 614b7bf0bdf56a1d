// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/OutboxSender.h"

#include "core/LogCategories.h"
#include "domain/Doubles.h"
#include "outbox/OutboxTransitions.h"

#include <algorithm>

using core::ErrorCode;
using domain::OutboxAction;
using domain::OutboxEntry;
using domain::OutboxState;
using registry::RetryVerdict;

namespace outbox {

namespace {

constexpr qsizetype largestBatch = 100;
constexpr int mostAtOnce = 4;
constexpr qint64 longestSleepMs = 3600 * 1000;
constexpr qint64 shortestSleepMs = 500;
constexpr qint64 storePauseMs = 30 * 1000;
// In one go, before the window gets its turn again.
constexpr qsizetype mostWrittenAtOnce = 50;
constexpr int mostReadAtOnce = 50;
// What waited longer may have been registered by somebody else meanwhile.
constexpr qint64 outageSeconds = 10 * 60;
// People that are asked about together; fewer where the register does not take so many.
constexpr qsizetype mostCheckedTogether = 500;
constexpr qsizetype fewCheckedTogether = 50;

// Refused to whoever sent it, or held without somebody who reviews it: another person's program can
// say more.
bool maySomebodyElseTell(const OutboxEntry &entry)
{
    if (entry.outcomeUnknown || !entry.lastError)
        return false;
    return entry.held ? entry.lastError->code == ErrorCode::AuthorUnlinked && !entry.reviewer
                      : entry.lastError->code == ErrorCode::Forbidden;
}

OutboxEntry heldAs(const OutboxSender::Held &ruling, const OutboxEntry &entry, const QDateTime &now)
{
    OutboxEntry held = heldBack(entry, ruling.why, now);
    held.reviewer = ruling.reviewer;
    return held;
}

bool leftItsMark(const OutboxEntry &entry)
{
    return entry.state == OutboxState::Accepted || entry.state == OutboxState::NeedsYou;
}

// An answer that no later try of ours can change.
bool isRefusal(ErrorCode code)
{
    return code == ErrorCode::WrongState || code == ErrorCode::NotFound ||
           code == ErrorCode::StoreTampered;
}

// Somebody else may have brought the dose meanwhile.
bool waitedOut(const OutboxEntry &entry, const QDateTime &now)
{
    return entry.waitedOut || entry.registration.recorded.secsTo(now) >= outageSeconds;
}

// Nothing of it was asked: the way to the register is closed.
bool isTheRoads(ErrorCode code)
{
    return code == ErrorCode::Offline || code == ErrorCode::HostNotFound ||
           code == ErrorCode::TlsRefused || code == ErrorCode::Throttled ||
           code == ErrorCode::SignInNeeded;
}

// After a failure the item that failed least is tried, so that one that can never arrive does not
// keep the road closed for all.
QList<OutboxEntry> leastTried(const QList<OutboxEntry> &entries)
{
    const auto least = std::min_element(
        entries.begin(), entries.end(),
        [](const OutboxEntry &a, const OutboxEntry &b) { return a.attempts < b.attempts; });
    return least == entries.end() ? QList<OutboxEntry>() : QList<OutboxEntry>{*least};
}

} // namespace

OutboxSender::OutboxSender(Outbox &outbox, registry::RegistryClient &client,
                           const core::Clock &clock, std::function<double()> jitter,
                           QObject *parent)
    : QObject(parent)
    , m_outbox(outbox)
    , m_client(client)
    , m_clock(clock)
    , m_jitter(std::move(jitter))
    , m_batchSize(largestBatch)
    , m_check(client, clock)
    , m_checkSize(mostCheckedTogether)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &OutboxSender::look);
    connect(&m_outbox, &Outbox::enqueued, this, &OutboxSender::wake);
    connect(&m_outbox, &Outbox::changed, this, &OutboxSender::forget);
}

OutboxSender::~OutboxSender()
{
    if (const Entries back = takeBatchBack(); !back.isEmpty())
        (void)m_outbox.apply(back); // else it is asked for at the next start
}

// ---- when to look ----

void OutboxSender::start()
{
    m_running = true;
    m_refusedAnew = true;
    if (m_onTheirWay == 0 && m_unwritten.isEmpty())
        if (const auto recovered = m_outbox.recover(); !recovered)
            qCWarning(core::logOutbox, "recovering failed: %s",
                      qPrintable(recovered.error().detail));
    wake();
}

void OutboxSender::stop()
{
    m_running = false;
    m_timer.stop();
    wake();
}

void OutboxSender::wake()
{
    if (!m_running && m_idle)
        return;
    m_idle = false;
    m_timer.start(0);
}

void OutboxSender::signedIn()
{
    m_waitsForSignIn = false;
    m_refusedAnew = true;
    startOver(); // what was read was for somebody else
    m_road.open();
    wake();
}

void OutboxSender::reconsider()
{
    startOver();
    wake();
}

void OutboxSender::sendNow()
{
    m_refusedAnew = true;
    m_road.open();
    const auto waiting = m_outbox.store().waiting(m_clock.now());
    Entries due;
    for (const OutboxEntry &entry : waiting ? *waiting : Entries())
        if (const auto next = retried(entry, m_clock.now()))
            due += *next;
    if (!due.isEmpty()) {
        if (const auto written = m_outbox.apply(due); !written)
            qCWarning(core::logOutbox, "the retries stay as they were: %s",
                      core::name(written.error().code).data());
    }
    wake();
}

// ---- what to do ----

void OutboxSender::look()
{
    m_waitsForRule = false;
    const bool isToWrite = !m_unwritten.isEmpty();
    m_storeFails = !writeSome();
    if (!m_storeFails && isToWrite)
        return wake(); // what is next gets a turn of its own
    if (!m_storeFails && m_running && !m_waitsForSignIn && m_road.isOpen(m_clock.now()))
        startWhatFits();
    else
        startOver();
    if (m_onTheirWay == 0 && !m_timer.isActive()) // nor was more put off to the next turn
        settle();
}

int OutboxSender::freePlaces() const
{
    return (m_road.isProbing() ? 1 : mostAtOnce) - m_onTheirWay;
}

bool OutboxSender::canBatch() const
{
    return !m_batchRefused && m_batchSize > 1 && m_client.capability().batch;
}

void OutboxSender::startWhatFits()
{
    if (m_batch.isSettingOut)
        return setOut();
    if (freePlaces() <= 0 || checkMore() || lookAtRefused())
        return;
    if (m_gathered)
        return gatherUnchecked();
    if (!readMore())
        return;
    Entries entries = std::exchange(m_read, {}).entries;
    const qint64 readUpTo = entries.isEmpty() ? 0 : entries.last().sequence;
    entries.removeIf([this](const OutboxEntry &entry) { return m_asked.contains(entry.id); });
    entries = whatMayGo(entries);
    if (m_road.isProbing())
        entries = leastTried(entries);
    Entries together;
    Entries singles;
    Entries unchecked;
    for (const OutboxEntry &entry : std::as_const(entries))
        (mustBeChecked(entry) ? unchecked : isForBatch(entry) ? together : singles) += entry;
    if (!unchecked.isEmpty()) {
        startSingles(singles);
        if (m_road.isProbing())
            queueChecks(unchecked, m_checkSize);
        else if (!m_storeFails)
            m_gathered = Read{.upTo = readUpTo, .entries = unchecked};
        return wake(); // the checked ones go together, when all are
    }
    // What is asked for yet may go along with the others.
    const bool fills = together.size() >= m_batchSize ||
                       std::none_of(entries.begin(), entries.end(),
                                    [](const OutboxEntry &one) { return one.outcomeUnknown; });
    if (together.size() > 1 && canBatch()) {
        if (fills && (m_batchTaken || m_batchesOnTheirWay == 0)) {
            m_batch = {.isSettingOut = true, .waiting = together.mid(0, m_batchSize), .left = {}};
            requestLeaves(); // it has its place
            wake();
        }
    } else if (together.size() > 1 && !m_capabilityAsked && !m_batchRefused) {
        readCapability();
    } else {
        singles += together;
    }
    startSingles(singles);
}

// False: not all yet, or the store fails.
bool OutboxSender::readMore()
{
    // The register may have found the batches too large meanwhile.
    const qsizetype wanted = m_batchSize + m_asked.size() + mostAtOnce - m_read.entries.size();
    if (wanted <= 0)
        return true;
    const int atOnce = static_cast<int>(std::min<qsizetype>(wanted, mostReadAtOnce));
    const auto some = m_outbox.store().sendable(m_clock.now(), atOnce, m_read.upTo);
    m_storeFails = !some;
    if (!some)
        return false;
    m_read.entries += *some;
    if (some->size() < atOnce || atOnce == wanted)
        return true;
    m_read.upTo = some->last().sequence;
    wake();
    return false;
}

// What left already is asked for first; then it is looked at like the others.
OutboxSender::Entries OutboxSender::whatMayGo(const Entries &entries)
{
    if (!m_rule)
        return entries;
    Entries allowed;
    Entries held;
    for (const OutboxEntry &entry : entries) {
        const Ruling ruling = entry.outcomeUnknown ? Ruling(Goes{entry}) : m_rule(entry);
        if (const auto *goes = std::get_if<Goes>(&ruling)) {
            allowed += goes->entry;
        } else if (const auto *stays = std::get_if<Held>(&ruling)) {
            held += heldAs(*stays, entry, m_clock.now());
        } else {
            m_waitsForRule = true;
        }
    }
    if (!held.isEmpty())
        write(held);
    return allowed;
}

// False: none of it changed.
bool OutboxSender::lookAtRefused()
{
    if (!m_rule || !std::exchange(m_refusedAnew, false))
        return false;
    const auto refused = m_outbox.store().entries(OutboxState::NeedsYou);
    Entries held;
    for (const OutboxEntry &entry : refused ? *refused : Entries()) {
        if (!maySomebodyElseTell(entry))
            continue;
        const Ruling ruling = m_rule(entry);
        const auto *stays = std::get_if<Held>(&ruling);
        if (std::holds_alternative<Waits>(ruling))
            m_waitsForRule = m_refusedAnew = true;
        else if (stays && stays->why == ErrorCode::AuthorUnlinked &&
                 (stays->reviewer || !entry.held))
            held += heldAs(*stays, entry, m_clock.now());
    }
    if (!held.isEmpty())
        write(held);
    return !held.isEmpty();
}

bool OutboxSender::mustBeChecked(const OutboxEntry &entry) const
{
    return entry.action == OutboxAction::Register && !entry.outcomeUnknown &&
           entry.registration.kind != domain::RegistrationKind::NotGiven &&
           entry.registration.disclosure == domain::Disclosure::Identified &&
           !entry.isDecided(ErrorCode::PossibleDouble) &&
           !entry.isDecided(ErrorCode::PersonDeceased) && waitedOut(entry, m_clock.now()) &&
           !(m_checked.contains(entry.id) &&
             m_checked.value(entry.id).secsTo(m_clock.now()) < outageSeconds);
}

bool OutboxSender::isForBatch(const OutboxEntry &entry) const
{
    return entry.action == OutboxAction::Register && !entry.outcomeUnknown &&
           entry.registration.disclosure == domain::Disclosure::Identified &&
           !m_alone.contains(entry.id);
}

void OutboxSender::startSingles(const Entries &entries)
{
    for (const OutboxEntry &entry : entries) {
        if (freePlaces() <= 0 || m_storeFails)
            return;
        if (entry.outcomeUnknown)
            ask(entry);
        else
            sendOne(entry);
    }
}

void OutboxSender::settle()
{
    if (m_running && !m_waitsForSignIn) {
        const QDateTime now = m_clock.now();
        auto next = m_outbox.store().nextAttempt();
        qint64 sleep = longestSleepMs;
        if (m_storeFails)
            sleep = storePauseMs;
        else if (next && *next)
            sleep = now.msecsTo(std::max(**next, m_road.closedUntil().value_or(now)));
        m_timer.start(static_cast<int>(std::clamp(sleep, shortestSleepMs, longestSleepMs)));
    }
    m_done = 0;
    m_gathered.reset();
    m_checkSize = mostCheckedTogether; // the next time may be another register's mood
    if (!m_waitsForRule && !std::exchange(m_idle, true))
        Q_EMIT idle();
}

// ---- requests. "Sending" is on disk before anything leaves. ----

bool OutboxSender::markAsSending(Entries &entries)
{
    for (OutboxEntry &entry : entries)
        entry = leaving(std::move(entry), m_clock.now());
    m_storeFails = !m_outbox.apply(entries);
    return !m_storeFails;
}

void OutboxSender::requestLeaves()
{
    ++m_onTheirWay;
    m_idle = false;
}

OutboxEntry OutboxSender::received(OutboxEntry entry, const registry::Receipt &receipt) const
{
    entry.acceptedBy = m_client.address();
    return accepted(std::move(entry), receipt, m_clock.now());
}

void OutboxSender::sendOne(const OutboxEntry &entry)
{
    Entries sent{entry};
    if (!markAsSending(sent))
        return;
    requestLeaves();
    m_client.send(sent.first(), this,
                  [this, left = sent.first()](const core::Result<registry::Receipt> &receipt) {
                      --m_onTheirWay;
                      if (receipt)
                          m_road.arrived();
                      if (!receipt && receipt.error().code == ErrorCode::VersionConflict)
                          return readNewer(failure(left, receipt.error()));
                      if (!receipt && needsSecondLook(receipt.error()))
                          return lookAgain(failure(left, receipt.error()));
                      write({receipt ? received(left, *receipt) : failure(left, receipt.error())});
                  });
}

// So that a person can see both versions side by side.
void OutboxSender::readNewer(const OutboxEntry &refused)
{
    requestLeaves();
    m_client.readImmunization(
        refused.registerId, this, [this, refused](const core::Result<domain::Immunization> &now) {
            --m_onTheirWay;
            OutboxEntry entry = refused;
            if (now && now->id == refused.registerId && !now->received.isEmpty())
                entry.newer = *now;
            write({entry});
        });
}

bool OutboxSender::needsSecondLook(const core::Error &error) const
{
    return m_secondLook && error.code == ErrorCode::Forbidden;
}

void OutboxSender::lookAgain(const OutboxEntry &refused)
{
    requestLeaves();
    m_asked.insert(refused.id);
    m_secondLook(refused, [this, refused](const Ruling &ruling) {
        --m_onTheirWay;
        m_asked.remove(refused.id);
        const auto *stays = std::get_if<Held>(&ruling);
        write({stays ? heldAs(*stays, refused, m_clock.now()) : refused});
    });
}

void OutboxSender::ask(const OutboxEntry &entry)
{
    requestLeaves();
    m_asked.insert(entry.id);
    m_client.findOutcome(
        entry, this, [this, entry](const core::Result<std::optional<registry::Receipt>> &found) {
            --m_onTheirWay;
            m_asked.remove(entry.id);
            onAsked(entry, found);
        });
}

void OutboxSender::onAsked(const OutboxEntry &asked,
                           const core::Result<std::optional<registry::Receipt>> &found)
{
    // A person may have wanted it back meanwhile.
    const auto now = m_outbox.entry(asked.id);
    OutboxEntry entry = now && *now && (*now)->outcomeUnknown ? **now : asked;
    if (!found) {
        ++entry.attempts; // so that the pauses between the questions grow, too
        return write({failure(entry, found.error())});
    }
    m_road.arrived();
    if (*found && entry.takeBack)
        return withdrawArrived(entry, **found);
    if (*found)
        return write({received(entry, **found)});
    write({entry.takeBack ? neverArrived(entry, m_clock.now()) : notArrived(entry, m_clock.now())});
}

// It stays unknown until its withdrawal is on disk, so that a kill in between forgets nothing.
void OutboxSender::withdrawArrived(const OutboxEntry &entry, const registry::Receipt &receipt)
{
    requestLeaves();
    m_asked.insert(entry.id);
    m_client.readImmunization(
        receipt.registerId, this,
        [this, entry, receipt](const core::Result<domain::Immunization> &arrived) {
            --m_onTheirWay;
            m_asked.remove(entry.id);
            if (!arrived || arrived->received.isEmpty())
                return write({failure(entry, arrived ? core::error(ErrorCode::AnswerMalformed)
                                                     : arrived.error())});
            if (!queueWithdrawal(entry, *arrived)) {
                m_storeFails = true;
                return wake();
            }
            write({received(entry, receipt)});
        });
}

bool OutboxSender::queueWithdrawal(const OutboxEntry &entry, const domain::Immunization &arrived)
{
    if (arrived.status == domain::ImmunizationStatus::EnteredInError)
        return true;
    const auto known = m_outbox.store().entriesOf(entry.registration.patient);
    if (!known)
        return false;
    const bool isQueued = std::any_of(known->begin(), known->end(), [&](const OutboxEntry &other) {
        return other.action == OutboxAction::Withdraw && other.registerId == arrived.id &&
               other.state != OutboxState::Withdrawn;
    });
    if (isQueued)
        return true;
    domain::Registration registration = entry.registration;
    registration.author = entry.takeBack->by;
    registration.recorded = entry.takeBack->at;
    return m_outbox.enqueueWithdrawal(registration, arrived, entry.takeBack->reason).ok();
}

// ---- what waited out an outage: did somebody else bring it meanwhile? ----

// Beyond what is sent at once, some at a time: reading all of them would keep the window waiting.
void OutboxSender::gatherUnchecked()
{
    auto some = m_outbox.store().sendable(m_clock.now(), mostReadAtOnce, m_gathered->upTo);
    m_storeFails = !some;
    if (!some)
        return m_gathered.reset();
    const bool isLast = some->size() < mostReadAtOnce;
    if (!isLast)
        m_gathered->upTo = some->last().sequence;
    some->removeIf([this](const OutboxEntry &entry) {
        return m_asked.contains(entry.id) || !mustBeChecked(entry);
    });
    Entries &all = m_gathered->entries;
    all += *some;
    if (isLast || all.size() >= mostCheckedTogether) {
        queueGathered(all.mid(0, mostCheckedTogether));
        m_gathered.reset();
    }
    wake();
}

void OutboxSender::queueGathered(Entries all)
{
    // The road has one item of a person at a time: of few people all is asked at once.
    if (m_checkSize > 1 && all.size() <= fewCheckedTogether)
        for (const Entries few = all; const OutboxEntry &entry : few)
            if (goesTogether(entry)) // alone, its history answers for all of them anyway
                all += uncheckedLike(entry);
    queueChecks(all, m_checkSize);
}

bool OutboxSender::goesTogether(const OutboxEntry &entry) const
{
    return OutageCheck::canGoTogether(entry) && !m_checkAlone.contains(entry.id);
}

void OutboxSender::queueChecks(const Entries &unchecked, qsizetype together)
{
    Entries group;
    for (const OutboxEntry &entry : unchecked) {
        if (goesTogether(entry))
            group += entry;
        else
            m_toCheck += Entries{entry};
        if (group.size() >= together)
            m_toCheck += std::exchange(group, {});
    }
    if (!group.isEmpty())
        m_toCheck += group;
}

// False: nothing is being checked.
bool OutboxSender::checkMore()
{
    while (!m_toCheck.isEmpty() && freePlaces() > 0) {
        const Entries next = m_toCheck.takeFirst();
        if (next.size() > 1)
            checkTogether(next);
        else
            checkAlone(next.first());
    }
    return m_checks > 0;
}

void OutboxSender::beginCheck(const Entries &entries)
{
    requestLeaves();
    ++m_checks;
    for (const OutboxEntry &entry : entries)
        m_asked.insert(entry.id);
}

void OutboxSender::endCheck(const Entries &entries)
{
    --m_onTheirWay;
    --m_checks;
    for (const OutboxEntry &entry : entries)
        m_asked.remove(entry.id);
    wake();
}

void OutboxSender::checkTogether(const Entries &entries)
{
    beginCheck(entries);
    m_check.askTogether(entries, this, [this, entries](const core::Result<CheckFindings> &found) {
        endCheck(entries);
        if (found)
            onCheckedTogether(entries, *found);
        else
            onTogetherFailed(entries, found.error());
    });
}

void OutboxSender::onCheckedTogether(const Entries &entries, const CheckFindings &findings)
{
    m_road.arrived();
    for (const OutboxEntry &entry : entries) {
        const auto finding = findings.constFind(entry.id);
        if (finding == findings.cend())
            m_checkAlone.insert(entry.id);
        else if (finding->isNothing())
            m_checked.insert(entry.id, m_clock.now());
        else
            onChecked(entry, *finding);
    }
    if (findings.size() < entries.size())
        m_checkSize = 1; // it would go like that with the next ones
}

// A register may find the question too large, or not know it, or bar it because of one person.
// That is not the end of the road.
void OutboxSender::onTogetherFailed(const Entries &entries, const core::Error &error)
{
    if (isTheRoads(error.code))
        return onCheckFailed(entries.first(), error);
    if (error.code == ErrorCode::Forbidden)
        return queueChecks(entries, (entries.size() + 1) / 2);
    m_checkSize = entries.size() > fewCheckedTogether ? fewCheckedTogether : 1;
    queueChecks(entries, m_checkSize);
}

void OutboxSender::checkAlone(const OutboxEntry &entry)
{
    beginCheck({entry});
    m_check.askAlone(entry, this, [this, entry](const core::Result<CheckFinding> &found) {
        endCheck({entry});
        if (!found)
            return onCheckFailed(entry, found.error());
        m_road.arrived();
        onChecked(entry, *found);
        for (const OutboxEntry &other : uncheckedLike(entry))
            onChecked(other, *found);
    });
}

// What else waits for the person. A history is long: it is read once for all of it.
OutboxSender::Entries OutboxSender::uncheckedLike(const OutboxEntry &entry) const
{
    const auto known = m_outbox.store().entriesOf(entry.registration.patient);
    Entries others = known ? *known : Entries();
    others.removeIf([&](const OutboxEntry &other) {
        return other.id == entry.id || other.state != OutboxState::SavedHere ||
               !mustBeChecked(other) || other.registration.patient != entry.registration.patient;
    });
    return others;
}

void OutboxSender::onCheckFailed(OutboxEntry entry, const core::Error &error)
{
    m_toCheck.clear();
    core::Error harmless = error;
    harmless.delivery = core::Delivery::NotSent; // of the dose
    ++entry.attempts; // so that the pauses between the questions grow, too
    if (!unchanged(entry))
        return;
    const OutboxEntry refused = failure(entry, harmless);
    if (needsSecondLook(error))
        return lookAgain(refused);
    write({refused});
}

// What a person did with it while the register was asked stands.
std::optional<OutboxEntry> OutboxSender::unchanged(const OutboxEntry &entry) const
{
    const auto now = m_outbox.entry(entry.id);
    if (!now || !*now || (*now)->state != OutboxState::SavedHere)
        return std::nullopt;
    domain::Registration reviewed = (*now)->registration;
    reviewed.disclosure = entry.registration.disclosure; // looked at anew before it leaves
    reviewed.exchangedBy = entry.registration.exchangedBy;
    return reviewed == entry.registration ? *now : std::nullopt;
}

void OutboxSender::onChecked(const OutboxEntry &checked, const CheckFinding &finding)
{
    auto entry = unchanged(checked);
    if (!entry)
        return;
    if (finding.died)
        return write({heldBack(*entry, ErrorCode::PersonDeceased, m_clock.now())});
    const auto &atRegister = finding.doses;
    const bool arrived =
        std::any_of(atRegister.begin(), atRegister.end(),
                    [&](const domain::Immunization &dose) { return carries(dose, entry->id); });
    const auto found = findDouble(entry->registration, atRegister, idsOf(entry->registration));
    m_checked.insert(entry->id, m_clock.now());
    if (arrived) {
        entry->outcomeUnknown = true; // asked for in the usual way
        write({*entry});
    } else if (found) {
        entry->foundDouble = *found;
        write({found->identical ? heldBack(*entry, ErrorCode::PossibleDouble, m_clock.now())
                                : *entry});
    }
}

QSet<QUuid> OutboxSender::idsOf(const domain::Registration &registration) const
{
    QSet<QUuid> ids;
    const auto entries = m_outbox.store().entriesOf(registration.patient);
    for (const OutboxEntry &entry : entries ? *entries : Entries())
        ids.insert(entry.registration.identifier);
    return ids;
}

void OutboxSender::readCapability()
{
    m_capabilityAsked = true;
    requestLeaves();
    // Without an answer the items go one by one, and say themselves what is wrong.
    m_client.readCapability(this, [this](const core::Result<registry::Capability> &) {
        --m_onTheirWay;
        wake();
    });
}

// Some at a time, so that the window gets its turn in between.
void OutboxSender::setOut()
{
    Entries some = m_batch.waiting.mid(0, mostWrittenAtOnce);
    m_batch.waiting.remove(0, some.size());
    if (!markAsSending(some))
        return startOver();
    m_batch.left += some;
    if (m_batch.waiting.isEmpty()) {
        const Entries entries = std::exchange(m_batch, {}).left;
        if (entries.isEmpty()) // all were changed meanwhile
            --m_onTheirWay;
        else
            sendBatch(entries);
    }
    wake(); // while the register works on one, the next is written
}

// What was read, and what was about to leave, is looked at anew when something can go again.
void OutboxSender::startOver()
{
    m_read = {};
    if (const Entries back = takeBatchBack(); !back.isEmpty())
        write(back);
}

// What of it is on disk as sending, as it stands now. Its place is free.
OutboxSender::Entries OutboxSender::takeBatchBack()
{
    const Batch batch = std::exchange(m_batch, {});
    if (batch.isSettingOut)
        --m_onTheirWay;
    Entries back;
    for (const OutboxEntry &entry : batch.left)
        back += turnedBack(entry, m_clock.now());
    return back;
}

// Somebody wants it otherwise than it was read.
void OutboxSender::forget(const QUuid &id)
{
    const auto isIt = [&id](const OutboxEntry &entry) { return entry.id == id; };
    if (m_read.entries.removeIf(isIt) > 0)
        m_read = {};
    m_batch.waiting.removeIf(isIt);
}

void OutboxSender::sendBatch(const Entries &entries)
{
    ++m_batchesOnTheirWay;
    m_client.sendBatch(
        entries, this,
        [this, entries](const core::Result<QList<core::Result<registry::Receipt>>> &answers) {
            --m_onTheirWay;
            --m_batchesOnTheirWay;
            onBatch(entries, answers);
        });
}

void OutboxSender::onBatch(const Entries &entries,
                           const core::Result<QList<core::Result<registry::Receipt>>> &answers)
{
    if (!answers && takeBatchApart(entries, answers.error()))
        return;
    m_batchTaken = answers.ok();
    if (answers)
        m_road.arrived();
    core::Error unanswered = core::error(ErrorCode::AnswerMalformed);
    unanswered.delivery = core::Delivery::Unknown;
    Entries results;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (!answers)
            results += failure(entries.at(i), answers.error());
        else if (i >= answers->size())
            results += failure(entries.at(i), unanswered);
        else if (const auto &answer = answers->at(i); answer)
            results += received(entries.at(i), *answer);
        else if (needsSecondLook(answer.error()))
            lookAgain(failure(entries.at(i), answer.error()));
        else
            results += failure(entries.at(i), answer.error());
    }
    write(results);
}

// A batch that was refused as a whole says nothing about its items.
bool OutboxSender::takeBatchApart(const Entries &entries, const core::Error &error)
{
    if (error.code == ErrorCode::PayloadTooLarge)
        m_batchSize = std::max<qsizetype>(1, std::min(m_batchSize, entries.size() / 2));
    else if (error.code == ErrorCode::NotSupported)
        m_batchRefused = true;
    else if (registry::decideRetry(error, 1, 0).verdict == RetryVerdict::NeedsPerson)
        for (const OutboxEntry &entry : entries)
            m_alone.insert(entry.id);
    else
        return false;
    m_road.arrived();
    Entries back;
    for (const OutboxEntry &entry : entries)
        back += turnedBack(entry, m_clock.now());
    write(back);
    return true;
}

// ---- results ----

OutboxEntry OutboxSender::failure(const OutboxEntry &entry, const core::Error &error)
{
    const auto decision = registry::decideRetry(error, entry.attempts, m_jitter());
    m_checked.remove(entry.id); // much can happen until the next time
    switch (decision.verdict) {
    case RetryVerdict::RetryLater:
        m_road.failed(error, m_clock.now(), m_jitter());
        break;
    case RetryVerdict::WaitForSignIn:
        if (!std::exchange(m_waitsForSignIn, true))
            Q_EMIT signInNeeded();
        break;
    case RetryVerdict::NeedsPerson:
        m_road.arrived();
        break;
    }
    return failed(entry, error, decision, m_clock.now());
}

// What cannot be stored is kept until it can. If the program ends before that, the items stand as
// "sending" on disk, and the register is asked about them at the next start.
void OutboxSender::write(const Entries &entries)
{
    m_unwritten += entries;
    if (m_unwritten.size() == 1)
        (void)writeSome();
    wake();
}

// False: the store takes nothing now.
bool OutboxSender::writeSome()
{
    const Entries some = m_unwritten.mid(0, mostWrittenAtOnce);
    if (some.isEmpty())
        return true;
    if (!m_outbox.apply(some))
        return writeOneByOne();
    m_unwritten.remove(0, some.size());
    reportProgress(some);
    return true;
}

// One that was changed outside of the program must not keep the others from being written.
bool OutboxSender::writeOneByOne()
{
    Entries done;
    m_unwritten.removeIf([this, &done](const OutboxEntry &entry) {
        const auto written = m_outbox.apply({entry});
        if (!written)
            qCWarning(core::logOutbox, "%s not stored: %s",
                      qPrintable(entry.id.toString(QUuid::WithoutBraces)),
                      core::name(written.error().code).data());
        if (written)
            done += entry;
        return written.ok() || isRefusal(written.error().code);
    });
    if (!done.isEmpty())
        reportProgress(done);
    return m_unwritten.isEmpty();
}

void OutboxSender::reportProgress(const Entries &entries)
{
    m_done += static_cast<int>(std::count_if(entries.begin(), entries.end(), leftItsMark));
    const auto counts = m_outbox.counts();
    if (counts)
        Q_EMIT progress(m_done, m_done + counts->savedHere + counts->sending);
}

} // namespace outbox
