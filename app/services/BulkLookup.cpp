// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/BulkLookup.h"

#include "domain/FoldedText.h"
#include "domain/PersonKey.h"
#include "registry/PatientMatch.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

namespace {

constexpr qsizetype c_peoplePerRequest = 50;
constexpr qint64 c_freshSeconds = 900;

core::Error incomplete()
{
    return core::error(core::ErrorCode::AnswerMalformed, u"incomplete"_s);
}

// Somebody moved, or is called Els there and Elsa here. Twins have other names.
bool isAlike(domain::Patient asked, domain::Patient candidate)
{
    const QString name = domain::folded(asked.given.join(u' '), domain::Squeeze::Yes);
    const QString other = domain::folded(candidate.given.join(u' '), domain::Squeeze::Yes);
    if (!name.startsWith(other) && !other.startsWith(name))
        return false;
    for (domain::Patient *patient : {&asked, &candidate}) {
        patient->given.clear();
        patient->postalCode.clear();
    }
    return registry::compare(asked, candidate) == registry::Likeness::Same;
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
        if (!fits && !asked.number && isAlike(asked, candidate))
            found.alike = candidate;
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
    QList<domain::Patient> known; // only what they had is to be asked
    qsizetype total = 0;
    QPointer<QObject> context;
    std::function<void()> done;

    [[nodiscard]] qsizetype left() const { return byNumber.size() + byName.size() + known.size(); }
};

BulkLookup::BulkLookup(registry::RegistryClient &client, store::Store &store,
                       const SessionService &session, const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_log(store, session, clock)
    , m_clock(clock)
{
}

void BulkLookup::forget()
{
    m_found.clear();
    m_doses.clear();
    m_error.reset();
}

std::optional<BulkLookup::Found> BulkLookup::found(const domain::Patient &person) const
{
    const auto known = m_found.constFind(personKey(person));
    return known == m_found.cend() ? std::nullopt : std::optional<Found>(*known);
}

std::optional<BulkLookup::Doses> BulkLookup::doses(const domain::Patient &person) const
{
    const auto known = m_doses.constFind(personKey(person));
    return known == m_doses.cend() ? std::nullopt : std::optional<Doses>(*known);
}

void BulkLookup::ask(const QList<domain::Patient> &people, const domain::CodedValue &vaccine,
                     QObject *context, std::function<void()> done)
{
    const QDateTime now = m_clock.now();
    if (!m_since.isValid() || m_since.secsTo(now) > c_freshSeconds) {
        forget();
        m_since = now;
    }
    if (vaccine != m_vaccine)
        m_doses.clear();
    m_vaccine = vaccine;
    m_error.reset();
    const auto errand = std::make_shared<Errand>();
    for (const domain::Patient &person : people) {
        const auto doses = m_doses.constFind(personKey(person));
        if (!m_found.contains(personKey(person)))
            (person.number ? errand->byNumber : errand->byName).append(person);
        else if (!m_vaccine.isEmpty() && (doses == m_doses.cend() || doses->cut))
            errand->known.append(person);
    }
    errand->total = errand->left();
    errand->context = context;
    errand->done = std::move(done);
    QTimer::singleShot(0, context, [this, errand] { next(errand); });
}

void BulkLookup::next(const std::shared_ptr<Errand> &errand)
{
    Q_EMIT progress(int(errand->total - errand->left()), int(errand->total));
    for (QList<domain::Patient> *left : {&errand->byNumber, &errand->byName, &errand->known}) {
        if (left->isEmpty())
            continue;
        const QList<domain::Patient> asked =
            left->first(std::min(left->size(), c_peoplePerRequest));
        left->remove(0, asked.size());
        return left == &errand->known ? askDoses(errand, asked) : askPeople(errand, asked);
    }
    errand->done();
}

void BulkLookup::askPeople(const std::shared_ptr<Errand> &errand,
                           const QList<domain::Patient> &asked)
{
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
    log(u"search"_s, asked, answer ? std::nullopt : std::optional(answer.error()));
    const bool byNumber = asked.first().number.has_value();
    // A register without people still has what was given to a number.
    const bool noPeople = !answer && answer.error().code == core::ErrorCode::NotSupported;
    if (noPeople && byNumber && !m_vaccine.isEmpty())
        return askDoses(errand, asked, true);
    if (!answer)
        return end(errand, answer.error());
    for (const domain::Patient &person : asked) {
        const Found found = chosenFrom(answer->patients, person);
        // Of an answer that is cut short nobody is called unknown, nor the only one of that name.
        if ((person.number && found.patient) || !answer->incomplete)
            m_found.insert(personKey(person), found);
    }
    if (answer->incomplete)
        m_error = incomplete();
    askDoses(errand, asked);
}

namespace {

// Who is asked for, as the register knows them; by their number, when it does not.
domain::Patient whoIs(const domain::Patient &person, const std::optional<BulkLookup::Found> &found)
{
    return found && found->patient ? *found->patient : person;
}

} // namespace

void BulkLookup::askDoses(const std::shared_ptr<Errand> &errand,
                          const QList<domain::Patient> &asked, bool withoutIds)
{
    QList<domain::Patient> people;
    for (const domain::Patient &person : asked)
        if (const domain::Patient known = whoIs(person, found(person)); known.number)
            people.append(known);
    if (people.isEmpty() || m_vaccine.isEmpty())
        return next(errand);
    m_client.findDoses({people, {}, {}, {m_vaccine}, withoutIds}, errand->context,
                       [this, errand, asked, withoutIds](const auto &doses) {
                           onDoses(errand, asked, doses, withoutIds);
                       });
}

void BulkLookup::onDoses(const std::shared_ptr<Errand> &errand, const QList<domain::Patient> &asked,
                         const core::Result<registry::DosesAnswer> &answer, bool withoutIds)
{
    log(u"read"_s, asked, answer ? std::nullopt : std::optional(answer.error()));
    for (const domain::Patient &person : asked) {
        const auto found = this->found(person);
        const domain::Patient known = whoIs(person, found);
        if (!answer || !known.number)
            continue;
        // Whether somebody it does not know had nothing, a register with ids cannot say.
        const bool certain = withoutIds || (found && found->patient);
        m_doses.insert(personKey(person), {.doses = answer->byNumber.value(known.number->value()),
                                           .whole = certain && !answer->incomplete,
                                           .cut = answer->incomplete});
    }
    if (!answer)
        return end(errand, answer.error());
    if (answer->incomplete)
        m_error = incomplete();
    next(errand);
}

void BulkLookup::end(const std::shared_ptr<Errand> &errand, const core::Error &error)
{
    m_error = error;
    errand->done();
}

void BulkLookup::log(const QString &action, const QList<domain::Patient> &people,
                     const std::optional<core::Error> &error)
{
    QList<AccessLogService::Act> acts;
    for (const domain::Patient &person : people)
        acts.append({.action = action,
                     .subject = AccessLogService::subjectOf(person),
                     .outcome = error ? QString(core::name(error->code)) : u"answered"_s});
    m_log.write(acts);
}

} // namespace services
