// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/OutageCheck.h"

#include "domain/Doubles.h"
#include "registry/PatientMatch.h"
#include "registry/RetryPolicy.h"

#include <QSet>

#include <algorithm>

using core::ErrorCode;
using domain::OutboxEntry;

namespace outbox {

namespace {

// After which the person is looked up again, too.
constexpr qint64 longWaitSeconds = 24 * 3600;

bool answersLater(const core::Error &error)
{
    return registry::decideRetry(error, 1, 0).verdict != registry::RetryVerdict::NeedsPerson;
}

bool diedSince(const domain::Patient &before, const domain::Patient &now)
{
    return now.isDeceased && !before.isDeceased;
}

domain::PatientQuery queryFor(const domain::Patient &person)
{
    domain::PatientQuery query;
    query.number = person.number;
    if (!person.number) {
        query.family = person.family;
        query.given = person.given.join(u' ');
        query.birthDate = person.birthDate;
        query.postalCode = person.postalCode;
    }
    return query;
}

// The one that nobody would doubt; otherwise nobody.
std::optional<domain::Patient> theOne(const domain::Patient &asked,
                                      const QList<domain::Patient> &candidates)
{
    std::optional<domain::Patient> one;
    for (const domain::Patient &candidate : candidates) {
        const auto likeness = registry::compare(asked, candidate);
        if (likeness == registry::Likeness::Different)
            continue;
        if (likeness == registry::Likeness::Doubtful || one)
            return std::nullopt;
        one = candidate;
    }
    return one;
}

} // namespace

struct OutageCheck::Together
{
    QList<OutboxEntry> entries;
    registry::DosesQuestion question;
    QSet<QString> known; // numbers of whom is asked about
    QSet<QString> dead;
    core::Reply<CheckFindings> reply;
};

OutageCheck::OutageCheck(registry::RegistryClient &client, const core::Clock &clock,
                         QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
{
}

bool OutageCheck::canGoTogether(const OutboxEntry &entry)
{
    return entry.registration.patient.number.has_value();
}

// ---- many ----

void OutageCheck::askTogether(const QList<OutboxEntry> &entries, QObject *context,
                              core::Reply<CheckFindings> reply)
{
    const auto asked = std::make_shared<Together>();
    asked->entries = entries;
    asked->reply = std::move(reply);
    QHash<QString, domain::PersonNumber> numbers;
    for (const OutboxEntry &entry : entries)
        numbers.insert(entry.registration.patient.number->value(),
                       *entry.registration.patient.number);
    m_client.findPeople(numbers.values(), context,
                        [this, asked, context](const core::Result<registry::PatientAnswer> &found) {
                            if (!found && (answersLater(found.error()) ||
                                           found.error().code == ErrorCode::PayloadTooLarge))
                                return asked->reply(found.error());
                            // Of an answer that is cut short nobody can be called unknown.
                            if (found && found->incomplete)
                                return asked->reply(CheckFindings());
                            asked->question.withoutIds = !found;
                            if (found)
                                noteThePeople(*asked, found->patients);
                            askForDoses(asked, context);
                        });
}

void OutageCheck::noteThePeople(Together &asked, const QList<domain::Patient> &people)
{
    for (const domain::Patient &person : people) {
        if (!person.number)
            continue;
        asked.question.people += person;
        asked.known.insert(person.number->value());
        if (person.isDeceased)
            asked.dead.insert(person.number->value());
    }
}

void OutageCheck::askForDoses(const std::shared_ptr<Together> &asked, QObject *context)
{
    registry::DosesQuestion &question = asked->question;
    for (const OutboxEntry &entry : std::as_const(asked->entries)) {
        const domain::Registration &dose = entry.registration;
        const QString number = dose.patient.number->value();
        if (!asked->known.contains(number)) {
            domain::Patient stranger; // the register may have doses of a number all the same
            stranger.number = dose.patient.number;
            question.people += stranger;
            asked->known.insert(number);
        }
        if (!question.vaccines.contains(dose.vaccineCode))
            question.vaccines += dose.vaccineCode;
        if (!dose.occurrence.date)
            continue;
        const QDate first = dose.occurrence.date->first().addDays(-domain::doubleDays);
        const QDate last = dose.occurrence.date->last().addDays(domain::doubleDays);
        question.from = question.from.isValid() ? std::min(question.from, first) : first;
        question.to = question.to.isValid() ? std::max(question.to, last) : last;
    }
    m_client.findDoses(question, context,
                       [asked](const core::Result<registry::DosesAnswer> &doses) {
                           if (doses)
                               asked->reply(findings(*asked, *doses));
                           else
                               asked->reply(doses.error());
                       });
}

CheckFindings OutageCheck::findings(const Together &asked, const registry::DosesAnswer &doses)
{
    CheckFindings result;
    for (const OutboxEntry &entry : asked.entries) {
        const domain::Patient &person = entry.registration.patient;
        const QString number = person.number->value();
        CheckFinding finding;
        finding.died = asked.dead.contains(number) && !person.isDeceased;
        finding.doses = doses.byNumber.value(number);
        if (!doses.incomplete || finding.died)
            result.insert(entry.id, finding);
    }
    return result;
}

// ---- one ----

void OutageCheck::askAlone(const OutboxEntry &entry, QObject *context,
                           core::Reply<CheckFinding> reply)
{
    const domain::Patient &person = entry.registration.patient;
    const bool longAgo = entry.registration.recorded.secsTo(m_clock.now()) >= longWaitSeconds;
    const bool unknown = !person.number && person.registerId.isEmpty();
    if (unknown || (person.number && longAgo))
        return lookUp(entry, context, std::move(reply));
    readDoses(person, context, std::move(reply));
}

void OutageCheck::lookUp(const OutboxEntry &entry, QObject *context,
                         core::Reply<CheckFinding> reply)
{
    const domain::Patient person = entry.registration.patient;
    const domain::PatientQuery query = queryFor(person);
    if (query.isEmpty())
        return readDoses(person, context, std::move(reply));
    m_client.findPatients(
        query, context,
        [this, person, context, reply](const core::Result<registry::PatientAnswer> &found) {
            if (!found && answersLater(found.error()))
                return reply(found.error());
            if (!found)
                return readDoses(person, context, reply);
            const auto one = person.number ? (found->patients.size() == 1
                                                  ? std::optional(found->patients.first())
                                                  : std::nullopt)
                                           : theOne(person, found->patients);
            if (one && diedSince(person, *one))
                return reply(CheckFinding{true, {}});
            readDoses(one && !person.number ? *one : person, context, reply);
        });
}

void OutageCheck::readDoses(const domain::Patient &person, QObject *context,
                            core::Reply<CheckFinding> reply)
{
    m_client.readHistory(person, context,
                         [reply](const core::Result<domain::RegisterHistory> &answer) {
                             const auto error = answer ? answer->error : answer.error();
                             if (error && answersLater(*error))
                                 return reply(*error);
                             reply(CheckFinding{false, answer ? answer->immunizations
                                                              : QList<domain::Immunization>()});
                         });
}

} // namespace outbox
