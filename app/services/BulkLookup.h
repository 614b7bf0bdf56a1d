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

#include <functional>

namespace services {

// What the register says about many people, known by number or by name and birth date: who they
// are, whether they died, and what they ever had of one vaccine. Fifty people a request; whoever
// was asked for is not asked for again within a quarter of an hour. Logged as "search" and "read",
// person by person.
class BulkLookup final : public QObject
{
    Q_OBJECT
public:
    struct Found
    {
        std::optional<domain::Patient> patient; // empty: nobody, or several
        int candidates = 0;                     // by a name, when it is not certain who is meant
        std::optional<domain::Patient> alike;   // nobody fits, but for postal code or given name
    };
    // Of the vaccine, and maybe others. Not whole: there may be more.
    struct Doses
    {
        QList<domain::Immunization> doses;
        bool whole = false;
        bool cut = false; // the answer was; they are asked for again
    };

    BulkLookup(registry::RegistryClient &client, store::Store &store, const SessionService &session,
               const core::Clock &clock, QObject *parent = nullptr);

    // Calls `done` when all were asked for, or when the register cannot be asked: then error()
    // says why, and what is known stays known. An empty vaccine: only who they are.
    void ask(const QList<domain::Patient> &people, const domain::CodedValue &vaccine,
             QObject *context, std::function<void()> done);
    // Nothing: not asked, or not answered.
    [[nodiscard]] std::optional<Found> found(const domain::Patient &person) const;
    [[nodiscard]] std::optional<Doses> doses(const domain::Patient &person) const;
    [[nodiscard]] const std::optional<core::Error> &error() const { return m_error; }
    void forget();

Q_SIGNALS:
    void progress(int done, int total);

private:
    struct Errand;
    void next(const std::shared_ptr<Errand> &errand);
    void askPeople(const std::shared_ptr<Errand> &errand, const QList<domain::Patient> &asked);
    void onPeople(const std::shared_ptr<Errand> &errand, const QList<domain::Patient> &asked,
                  const core::Result<registry::PatientAnswer> &answer);
    void askDoses(const std::shared_ptr<Errand> &errand, const QList<domain::Patient> &asked,
                  bool withoutIds = false);
    void onDoses(const std::shared_ptr<Errand> &errand, const QList<domain::Patient> &asked,
                 const core::Result<registry::DosesAnswer> &answer, bool withoutIds);
    void end(const std::shared_ptr<Errand> &errand, const core::Error &error);
    void log(const QString &action, const QList<domain::Patient> &people,
             const std::optional<core::Error> &error);

    registry::RegistryClient &m_client;
    AccessLogService m_log;
    const core::Clock &m_clock;
    QDateTime m_since;             // what is known is not older
    QHash<QString, Found> m_found; // by domain::personKey of who was asked for
    QHash<QString, Doses> m_doses;
    domain::CodedValue m_vaccine;
    std::optional<core::Error> m_error;
};

} // namespace services
