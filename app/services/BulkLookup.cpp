// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/BulkLookup.h"

#include "registry/PatientMatch.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace services {

namespace {

constexpr qsizetype c_peoplePerRequest = 50;
constexpr int c_closeDays = 7;

core::Error incomplete()
{
    return core::error(core::ErrorCode::AnswerMalformed, u"incomplete"_s);
}

QString keyOf(const domain::Patient &person)
{
    if (person.number)
        return person.number->value();
    const QString born = person.birthDate ? person.birthDate->iso() : QString();
    return QStringList{person.family, person.given.join(u' '), born, person.postalCode}.join(u'\n');
}

// Whom the register's answer shows a person to be.
BulkLookup::Found chosenFrom(const QList<domain::Patient> &candidates, const domain::Patient &asked)
{
    BulkLookup::Found found;
    const domain::Patient *same = nullptr;
    for (const domain::Patient &candidate : candidates) {
        const bool fits =
            asked.number ? candidate.number == asked.number
                         : registry::compare(asked, candidate) != registry::Likeness::Different;
        if (!fits)
            continue;
        ++found.candidates;
        if (asked.number || registry::compare(asked, candidate) == registry::Likeness::Same)
            same = &candidate;
    }
    if (same && (found.candidates == 1 || asked.number))
        found.patient = *same;
    return found;
}

} // namespace

struct BulkLookup::Errand
{
    QList<domain::Patient> byNumber; // left to ask for; both kinds do not fit in one search
    QList<domain::Patient> byName;
    int total = 0;
    QPointer<QObject> context;
    std::function<void()> done;
};

BulkLookup::BulkLookup(registry::RegistryClient &client, store::Store &store,
                       const SessionService &session, const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_log(store, session, clock)
{
}

void BulkLookup::forget()
{
    m_found.clear();
    m_unsure.clear();
    m_error.reset();
}

std::optional<BulkLookup::Found> BulkLookup::found(const domain::Patient &person) const
{
    const auto known = m_found.constFind(keyOf(person));
    return known == m_found.cend() ? std::nullopt : std::optional<Found>(*known);
}

void BulkLookup::ask(const QList<domain::Patient> &people, QDate day, QObject *context,
                     std::function<void()> done)
{
    if (day != m_day)
        forget(); // other doses are near
    m_day = day;
    m_error.reset();
    const auto errand = std::make_shared<Errand>();
    for (const QString &key : std::exchange(m_unsure, {}))
        m_found.remove(key);
    for (const domain::Patient &person : people)
        if (!m_found.contains(keyOf(person)))
            (person.number ? errand->byNumber : errand->byName).append(person);
    errand->total = int(errand->byNumber.size() + errand->byName.size());
    errand->context = context;
    errand->done = std::move(done);
    QTimer::singleShot(0, context, [this, errand] { next(errand); });
}

void BulkLookup::next(const std::shared_ptr<Errand> &errand)
{
    auto &left = errand->byNumber.isEmpty() ? errand->byName : errand->byNumber;
    const int open = int(errand->byNumber.size() + errand->byName.size());
    Q_EMIT progress(errand->total - open, errand->total);
    if (left.isEmpty())
        return errand->done();
    const QList<domain::Patient> asked = left.first(std::min(left.size(), c_peoplePerRequest));
    left.remove(0, asked.size());
    const auto reply = [this, errand, asked](const core::Result<registry::PatientAnswer> &answer) {
        onPeople(errand, asked, answer);
    };
    if (!asked.first().number)
        return m_client.findNamed(asked, errand->context, reply);
    QList<domain::PersonNumber> numbers;
    for (const domain::Patient &person : asked)
        numbers.append(*person.number);
    m_client.findPeople(numbers, errand->context, reply);
}

void BulkLookup::onPeople(const std::shared_ptr<Errand> &errand,
                          const QList<domain::Patient> &asked,
                          const core::Result<registry::PatientAnswer> &answer)
{
    QList<AccessLogService::Act> acts;
    for (const domain::Patient &person : asked)
        acts.append({.action = u"search"_s,
                     .subject = AccessLogService::subjectOf(person),
                     .outcome = answer ? u"answered"_s : QString(core::name(answer.error().code))});
    m_log.write(acts);
    if (!answer)
        return end(errand, answer.error());
    for (const domain::Patient &person : asked) {
        const Found found = chosenFrom(answer->patients, person);
        // Of an answer that is cut short nobody is called unknown, nor the only one of that name.
        if ((person.number && found.patient) || !answer->incomplete)
            m_found.insert(keyOf(person), found);
    }
    if (answer->incomplete)
        m_error = incomplete();
    askDoses(errand, asked);
}

void BulkLookup::askDoses(const std::shared_ptr<Errand> &errand,
                          const QList<domain::Patient> &asked)
{
    QList<domain::Patient> known;
    for (const domain::Patient &person : asked)
        if (const auto found = this->found(person); found && found->patient)
            known.append(*found->patient);
    if (known.isEmpty())
        return next(errand);
    m_client.findDoses({known, m_day.addDays(-c_closeDays), m_day.addDays(c_closeDays), {}},
                       errand->context,
                       [this, errand, asked](const core::Result<registry::DosesAnswer> &doses) {
                           onDoses(errand, asked, doses);
                       });
}

void BulkLookup::onDoses(const std::shared_ptr<Errand> &errand, const QList<domain::Patient> &asked,
                         const core::Result<registry::DosesAnswer> &answer)
{
    const bool whole = answer && !answer->incomplete;
    for (const domain::Patient &person : asked) {
        const auto found = m_found.find(keyOf(person));
        if (found == m_found.end() || !found->patient)
            continue;
        if (answer && found->patient->number)
            found->doses = answer->byNumber.value(found->patient->number->value());
        if (!whole) // they are asked for again
            m_unsure.insert(keyOf(person));
    }
    if (!answer)
        return end(errand, answer.error());
    if (!whole)
        m_error = incomplete();
    next(errand);
}

void BulkLookup::end(const std::shared_ptr<Errand> &errand, const core::Error &error)
{
    m_error = error;
    errand->done();
}

} // namespace services
