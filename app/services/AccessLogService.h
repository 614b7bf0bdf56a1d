// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Result.h"
#include "domain/Patient.h"
#include "services/SessionService.h"
#include "store/Store.h"

#include <QString>

namespace services {

// Who did what about whom, and when: written for every look-up, reading and registration, also
// offline. Append-only and chained (store/Store.h).
class AccessLogService final
{
public:
    AccessLogService(store::Store &store, const SessionService &session, const core::Clock &clock)
        : m_store(store)
        , m_session(session)
        , m_clock(clock)
    {
    }

    struct Act
    {
        QString action;  // "search", "read", "register", "correct", "withdraw"
        QString subject; // number of the person, or name and birth date
        QString outcome; // what came of it: a code, never a text
        QString reason = {};
    };
    // The acts of whoever is signed in. An unwritable log is told in the program's log: it never
    // keeps a clinician from the record.
    void write(const Act &act) const;
    void write(const QList<Act> &acts) const; // at once

    [[nodiscard]] core::Result<QList<store::Store::AccessEvent>> events(int limit = -1) const;
    // Ok, or StoreTampered.
    [[nodiscard]] core::Result<void> verify() const;

    // Everything about one person, oldest first, for that person: no national number of whoever did
    // it. Giving it out is an act, too.
    [[nodiscard]] core::Result<QList<store::Store::AccessEvent>>
    excerpt(const QString &subject) const;
    // Lines older than so many years go, at the start of the program; how many. By a clock that
    // jumped ahead nothing goes. Errors: NotAllowed below five years, StoreTampered.
    [[nodiscard]] core::Result<int> keepYears(int years) const;

    [[nodiscard]] static QString subjectOf(const domain::Patient &patient);

private:
    [[nodiscard]] store::Store::AccessEvent eventNow() const;
    [[nodiscard]] core::Result<QDateTime> believedNow(const QDateTime &newestLine) const;

    store::Store &m_store;
    const SessionService &m_session;
    const core::Clock &m_clock;
};

} // namespace services
