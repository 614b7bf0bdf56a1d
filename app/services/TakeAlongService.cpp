// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/TakeAlongService.h"

#include "core/Json.h"
#include "core/LogCategories.h"
#include "services/Outage.h"
#include "store/DomainCodec.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace services {

namespace {

constexpr auto valueName = "taken-along";

bool isSame(const domain::Patient &one, const domain::Patient &other)
{
    if (one.number || other.number)
        return one.number == other.number;
    return one.registerId == other.registerId && one.family == other.family &&
           one.birthDate == other.birthDate;
}

bool contains(const QList<domain::Patient> &people, const domain::Patient &patient)
{
    return std::any_of(people.begin(), people.end(),
                       [&patient](const domain::Patient &other) { return isSame(patient, other); });
}

TakenPerson::Outcome outcomeOf(const domain::History &history)
{
    switch (history.outcome) {
    case domain::HistoryOutcome::Complete:
        return TakenPerson::Outcome::Taken;
    case domain::HistoryOutcome::NoAccess:
        return TakenPerson::Outcome::NoAccess;
    case domain::HistoryOutcome::OfflineCopy:
    case domain::HistoryOutcome::NotAsked:
    case domain::HistoryOutcome::Incomplete:
    case domain::HistoryOutcome::Unreadable:
        break;
    }
    const bool away = history.error && isOutage(history.error->code);
    return away ? TakenPerson::Outcome::NotAsked : TakenPerson::Outcome::Unreadable;
}

QByteArray encoded(const TakenList &list)
{
    core::Json json = core::Json::object();
    json["at"] = core::jsonText(list.at.toUTC().toString(Qt::ISODateWithMs));
    json["until"] = core::jsonText(list.until.toUTC().toString(Qt::ISODateWithMs));
    json["people"] = core::Json::array();
    for (const domain::Patient &patient : list.people)
        json["people"].push_back(core::jsonText(QString::fromUtf8(store::encode(patient))));
    return core::writeJson(json);
}

std::optional<TakenList> decoded(const QByteArray &bytes)
{
    const auto json = core::parseJson(bytes);
    if (!json)
        return std::nullopt;
    TakenList list;
    list.at = QDateTime::fromString(core::stringMember(*json, "at"), Qt::ISODateWithMs);
    list.until = QDateTime::fromString(core::stringMember(*json, "until"), Qt::ISODateWithMs);
    for (const core::Json &element : core::arrayMember(*json, "people"))
        if (auto patient = store::decodePatient(core::toQString(element).toUtf8()))
            list.people.append(std::move(*patient));
    if (!list.at.isValid() || !list.until.isValid())
        return std::nullopt;
    return list;
}

bool counts(const domain::HistoryRow &row)
{
    if (row.entry && row.entry->state == domain::OutboxState::Withdrawn && !row.immunization)
        return false;
    return !row.immunization ||
           row.immunization->status != domain::ImmunizationStatus::EnteredInError;
}

} // namespace

struct TakeAlongService::Round
{
    QList<TakenPerson> people;
    int days = standardDays;
    bool adds = false; // to the list that stands
    qsizetype next = 0;
    bool away = false; // the register could not be reached
    QPointer<QObject> context;
    core::Reply<QList<TakenPerson>> reply;
};

TakeAlongService::TakeAlongService(store::Store &store, PatientService &patients,
                                   RecordService &records, const core::Clock &clock,
                                   QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_patients(patients)
    , m_records(records)
    , m_clock(clock)
{
}

void TakeAlongService::take(const QStringList &lines, int days, QObject *context,
                            core::Reply<QList<TakenPerson>> reply)
{
    const auto round = std::make_shared<Round>();
    round->days = days;
    round->context = context;
    round->reply = std::move(reply);
    begin(round, lines);
}

void TakeAlongService::add(const QStringList &lines, int days, QObject *context,
                           core::Reply<QList<TakenPerson>> reply)
{
    const auto round = std::make_shared<Round>();
    round->days = days;
    round->adds = true;
    round->context = context;
    round->reply = std::move(reply);
    begin(round, lines);
}

void TakeAlongService::begin(const std::shared_ptr<Round> &round, const QStringList &lines)
{
    round->days = std::clamp(round->days, 1, mostDays);
    for (const QString &line : lines)
        if (!line.trimmed().isEmpty())
            round->people.append(TakenPerson{.line = line.trimmed()});
    QTimer::singleShot(0, round->context, [this, round] { next(round); });
}

void TakeAlongService::next(const std::shared_ptr<Round> &round)
{
    std::optional<domain::PatientQuery> query;
    while (!query && !round->away && round->next < round->people.size()) {
        query = queryFor(round->people.at(round->next).line);
        if (!query)
            round->people[round->next++].outcome = TakenPerson::Outcome::NotRead;
    }
    Q_EMIT progress(int(round->next), int(round->people.size()));
    if (query)
        ask(round, *query);
    else
        finish(round);
}

std::optional<domain::PatientQuery> TakeAlongService::queryFor(const QString &line) const
{
    const domain::ParsedQuery parsed = m_patients.parse(line);
    const domain::PatientQuery &query = parsed.query;
    const bool enough = query.number || (!query.family.isEmpty() && query.birthDate);
    return enough && !parsed.numberProblem ? std::optional(query) : std::nullopt;
}

void TakeAlongService::ask(const std::shared_ptr<Round> &round, const domain::PatientQuery &query)
{
    m_patients.find(query, round->context, [this, round](const core::Result<PatientSearch> &found) {
        TakenPerson &asked = round->people[round->next];
        round->away = found && found->fromCopy;
        if (round->away)
            return next(round);
        if (found && found->candidates.size() == 1)
            return read(round, found->candidates.first());
        asked.outcome = !found                        ? TakenPerson::Outcome::Unreadable
                        : found->candidates.isEmpty() ? TakenPerson::Outcome::Nobody
                                                      : TakenPerson::Outcome::Several;
        ++round->next;
        next(round);
    });
}

void TakeAlongService::read(const std::shared_ptr<Round> &round, const domain::Patient &patient)
{
    m_records.read(patient, round->context,
                   [this, round, patient](const core::Result<domain::History> &history) {
                       TakenPerson &person = round->people[round->next];
                       person.patient = patient;
                       person.outcome =
                           history ? outcomeOf(*history) : TakenPerson::Outcome::Unreadable;
                       round->away = person.outcome == TakenPerson::Outcome::NotAsked;
                       if (history && person.outcome == TakenPerson::Outcome::Taken)
                           person.doses = int(
                               std::count_if(history->rows.begin(), history->rows.end(), counts));
                       if (!round->away)
                           ++round->next;
                       next(round);
                   });
}

void TakeAlongService::finish(const std::shared_ptr<Round> &round)
{
    TakenList list{m_clock.now(), m_clock.now().addDays(round->days), {}};
    if (const auto before = round->adds ? this->list() : std::nullopt)
        list.people = before->people;
    for (TakenPerson &person : round->people) {
        takeFromCopy(person);
        const bool isHere = person.outcome == TakenPerson::Outcome::Taken ||
                            person.outcome == TakenPerson::Outcome::FromCopy;
        if (isHere && !contains(list.people, person.patient))
            list.people.append(person.patient);
    }
    if (!list.people.isEmpty()) {
        if (const auto kept = keep(list); !kept)
            return round->reply(kept.error());
        Q_EMIT changed();
    }
    round->reply(round->people);
}

// In an outage the people who are known here can still be expected.
void TakeAlongService::takeFromCopy(TakenPerson &person) const
{
    if (person.outcome != TakenPerson::Outcome::NotAsked)
        return;
    const auto query = queryFor(person.line);
    const QList<domain::Patient> known =
        query ? m_store.matchPatients(*query, 2) : QList<domain::Patient>();
    if (known.size() != 1)
        return;
    person.patient = known.first();
    person.outcome = TakenPerson::Outcome::FromCopy;
}

core::Result<void> TakeAlongService::keep(const TakenList &list)
{
    if (const auto before = stored())
        if (const auto dropped = dropHistories(*before, list.people); !dropped)
            return dropped;
    return m_store.keepValue(QString::fromLatin1(valueName), encoded(list));
}

std::optional<TakenList> TakeAlongService::stored() const
{
    const auto value = m_store.value(QString::fromLatin1(valueName));
    return value && *value ? decoded(**value) : std::nullopt;
}

std::optional<TakenList> TakeAlongService::list() const
{
    auto found = stored();
    if (!found || found->until <= m_clock.now())
        return std::nullopt;
    return found;
}

// What was read again since belongs to the people last seen and stays.
core::Result<void> TakeAlongService::dropHistories(const TakenList &list,
                                                   const QList<domain::Patient> &except)
{
    for (const domain::Patient &patient : list.people) {
        const auto history = m_store.history(patient);
        if (contains(except, patient) || !history || !*history || (*history)->readAt > list.at)
            continue;
        if (const auto dropped = m_store.dropHistory(patient); !dropped)
            return dropped;
    }
    return {};
}

core::Result<void> TakeAlongService::forget()
{
    const auto before = stored();
    if (!before)
        return {};
    if (const auto dropped = dropHistories(*before, {}); !dropped)
        return dropped;
    const auto done = m_store.dropValue(QString::fromLatin1(valueName));
    if (done)
        Q_EMIT changed();
    return done;
}

void TakeAlongService::dropExpired()
{
    const auto before = stored();
    if (!before || before->until > m_clock.now())
        return;
    if (const auto dropped = forget(); !dropped)
        qCWarning(core::logStore) << "an old list stays:" << core::name(dropped.error().code);
}

} // namespace services
