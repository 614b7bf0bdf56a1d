// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/RegistryClient.h"

#include <QList>
#include <QTimer>

// A register that gives the answers it was told to give, and remembers who was asked for. It takes
// no items.
class AnsweringRegister final : public registry::RegistryClient
{
public:
    registry::PatientAnswer patients;
    registry::Capability said;
    domain::RegisterHistory history;
    std::optional<core::Error> unreachable; // the answer to everything, when set
    QList<domain::PatientQuery> asked;
    registry::DosesAnswer doses;
    int requests = 0; // about many at once
    int singleReads = 0;
    std::optional<core::Result<domain::Immunization>> single; // whichever one is read

    void readCapability(QObject *context, core::Reply<registry::Capability> reply) override
    {
        answer<registry::Capability>(context, reply, registry::Capability{});
    }
    void findPatients(const domain::PatientQuery &query, QObject *context,
                      core::Reply<registry::PatientAnswer> reply) override
    {
        asked.append(query);
        answer(context, reply, patients);
    }
    void findPeople(const QList<domain::PersonNumber> &, QObject *context,
                    core::Reply<registry::PatientAnswer> reply) override
    {
        ++requests;
        answer(context, reply, patients);
    }
    void findNamed(const QList<domain::Patient> &, QObject *context,
                   core::Reply<registry::PatientAnswer> reply) override
    {
        ++requests;
        answer(context, reply, patients);
    }
    void findDoses(const registry::DosesQuestion &, QObject *context,
                   core::Reply<registry::DosesAnswer> reply) override
    {
        ++requests;
        answer(context, reply, doses);
    }
    void readHistory(const domain::Patient &, QObject *context,
                     core::Reply<domain::RegisterHistory> reply) override
    {
        domain::RegisterHistory given = history;
        if (unreachable) {
            given = {};
            given.outcome = domain::HistoryOutcome::NotAsked;
            given.error = unreachable;
        }
        QTimer::singleShot(0, context, [reply, given] { reply(given); });
    }
    void send(const domain::OutboxEntry &, QObject *context,
              core::Reply<registry::Receipt> reply) override
    {
        refuse(context, reply);
    }
    void sendBatch(const QList<domain::OutboxEntry> &, QObject *context,
                   core::Reply<QList<core::Result<registry::Receipt>>> reply) override
    {
        refuse(context, reply);
    }
    void findOutcome(const domain::OutboxEntry &, QObject *context,
                     core::Reply<std::optional<registry::Receipt>> reply) override
    {
        refuse(context, reply);
    }
    void readImmunization(const QString &, QObject *context,
                          core::Reply<domain::Immunization> reply) override
    {
        ++singleReads;
        if (single)
            return QTimer::singleShot(0, context, [reply, given = *single] { reply(given); });
        refuse(context, reply);
    }
    [[nodiscard]] registry::Capability capability() const override { return said; }

private:
    template <class T>
    void answer(QObject *context, core::Reply<T> reply, T value)
    {
        core::Result<T> result =
            unreachable ? core::Result<T>(*unreachable) : core::Result<T>(std::move(value));
        QTimer::singleShot(0, context, [reply, result] { reply(result); });
    }
    template <class T>
    static void refuse(QObject *context, core::Reply<T> reply)
    {
        QTimer::singleShot(0, context,
                           [reply] { reply(core::error(core::ErrorCode::NotSupported)); });
    }
};
