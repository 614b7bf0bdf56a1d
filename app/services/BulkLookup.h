// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Result.h"
#include "domain/Immunization.h"
#include "domain/Patient.h"
#include "registry/RegistryClient.h"
#include "services/AccessLogService.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>

namespace services {

// What the register says about many people, known by number or by name and birth date: who they
// are, whether they died, and what they were given in the week around a day. Fifty people a
// request; whoever was asked for is not asked for again. Logged as "search", person by person.
class BulkLookup final : public QObject
{
    Q_OBJECT
public:
    struct Found
    {
        std::optional<domain::Patient> patient; // empty: nobody, or several
        int candidates = 0;                     // by a name, when it is not certain who is meant
        QList<domain::Immunization> doses;
    };

    BulkLookup(registry::RegistryClient &client, store::Store &store, const SessionService &session,
               const core::Clock &clock, QObject *parent = nullptr);

    // Calls `done` when all were asked for, or when the register cannot be asked: then error()
    // says why, and what is known stays known.
    void ask(const QList<domain::Patient> &people, QDate day, QObject *context,
             std::function<void()> done);
    [[nodiscard]] std::optional<Found> found(const domain::Patient &person) const;
    [[nodiscard]] const std::optional<core::Error> &error() const { return m_error; }
    void forget();

Q_SIGNALS:
    void progress(int done, int total);

private:
    struct Errand;
    void next(const std::shared_ptr<Errand> &errand);
    void onPeople(const std::shared_ptr<Errand> &errand, const QList<domain::Patient> &asked,
                  const core::Result<registry::PatientAnswer> &answer);
    void askDoses(const std::shared_ptr<Errand> &errand, const QList<domain::Patient> &asked);
    void onDoses(const std::shared_ptr<Errand> &errand, const QList<domain::Patient> &asked,
                 const core::Result<registry::DosesAnswer> &answer);
    void end(const std::shared_ptr<Errand> &errand, const core::Error &error);

    registry::RegistryClient &m_client;
    AccessLogService m_log;
    QHash<QString, Found> m_found; // by number, or by name and birth date
    QSet<QString> m_unsure;        // what they were given was not told, or not all of it
    QDate m_day;
    std::optional<core::Error> m_error;
};

} // namespace services
