// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Result.h"
#include "domain/History.h"
#include "domain/Patient.h"
#include "services/PatientService.h"
#include "services/RecordService.h"
#include "store/Store.h"

#include <QObject>

#include <optional>

namespace services {

// What came of one line of the list.
struct TakenPerson
{
    enum class Outcome {
        Taken,      // the history is here
        NotRead,    // no number, name or birth date in the line
        Nobody,     // the register does not know them
        Several,    // never chosen by a guess
        NoAccess,   // the register refuses their history
        Unreadable, // the answer could not be read, or not whole
        NotAsked,   // the register could not be reached any more
        FromCopy,   // the same, but one person who fits is known here
    };
    QString line = {}; // as it was given
    Outcome outcome = Outcome::NotAsked;
    domain::Patient patient = {}; // Taken and FromCopy
    int doses = 0;
};

struct TakenList
{
    QDateTime at;    // when it was complete
    QDateTime until; // kept so long
    QList<domain::Patient> people;
};

// Fetches the histories of the people of a day (or a vaccination session) beforehand, so that they
// can be opened when the register cannot be reached. They are kept as every copy is, encrypted, and
// go when their time is over, unless somebody opened them since.
class TakeAlongService final : public QObject
{
    Q_OBJECT
public:
    TakeAlongService(store::Store &store, PatientService &patients, RecordService &records,
                     const core::Clock &clock, QObject *parent = nullptr);

    static constexpr int standardDays = 2;
    static constexpr int mostDays = 14;

    // One person a line, as in the search box: a number, or name and birth date. One after the
    // other; stops asking at the first outage. Empty lines do not count. What an earlier list kept
    // and this one does not name goes. Destroying `context` ends it.
    void take(const QStringList &lines, int days, QObject *context,
              core::Reply<QList<TakenPerson>> reply);
    // The same, for people who come on the list that stands.
    void add(const QStringList &lines, int days, QObject *context,
             core::Reply<QList<TakenPerson>> reply);
    // nullopt: none, or over.
    [[nodiscard]] std::optional<TakenList> list() const;
    // Now, whatever the time.
    [[nodiscard]] core::Result<void> forget();
    // At start: what is over goes.
    void dropExpired();

Q_SIGNALS:
    void progress(int done, int total);
    void changed(); // the list

private:
    struct Round;
    void begin(const std::shared_ptr<Round> &round, const QStringList &lines);
    void takeFromCopy(TakenPerson &person) const;
    void next(const std::shared_ptr<Round> &round);
    [[nodiscard]] std::optional<domain::PatientQuery> queryFor(const QString &line) const;
    void ask(const std::shared_ptr<Round> &round, const domain::PatientQuery &query);
    void read(const std::shared_ptr<Round> &round, const domain::Patient &patient);
    void finish(const std::shared_ptr<Round> &round);
    [[nodiscard]] core::Result<void> keep(const TakenList &list);
    [[nodiscard]] std::optional<TakenList> stored() const;
    [[nodiscard]] core::Result<void> dropHistories(const TakenList &list,
                                                   const QList<domain::Patient> &except);

    store::Store &m_store;
    PatientService &m_patients;
    RecordService &m_records;
    const core::Clock &m_clock;
};

} // namespace services
