// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/RegistryClient.h"

#include <QHash>
#include <QTimer>

#include <functional>

// A register in memory that does what its script says. It does not know conditional creates: what
// arrives twice is there twice, so that nothing but the sender's own care keeps items single.
class FakeRegistryClient final : public registry::RegistryClient
{
public:
    enum class Fault {
        None,
        Refused,      // 422
        Forbidden,    // 403
        SignInNeeded, // 401
        Throttled,    // 429, Retry-After 120 s
        ServerError,  // 500, nothing was done
        Changed,      // 412: somebody changed it meanwhile
        Offline,      // nothing left the machine
        CutBefore,    // cut, and it had not arrived
        CutAfter,     // cut, but it had arrived
        NoBatch,
        TooLarge, // more than `largestBatch`
    };

    using RegistryClient::RegistryClient;

    // Faults of the next requests, in order; after them `always`.
    QList<Fault> script;
    Fault always = Fault::None;
    // Faults of single items, however they come.
    QHash<QUuid, Fault> itemFaults;
    registry::Capability ability;
    qsizetype largestBatch = 100;
    std::function<void()> onRequest; // before anything else happens

    QList<domain::Immunization> doses; // of whoever is asked about
    QList<domain::Patient> people;
    domain::Immunization current; // of whichever one is read
    int historyReads = 0;
    int searches = 0;

    qsizetype mostTogether = 1000;     // people in one question; 0: it does not know such questions
    bool strangersHaveNoDoses = false; // who has neither number nor id
    bool tellsHalf = false;            // when asked about many
    QHash<QString, QList<domain::Immunization>> dosesOf; // by number, when asked about many
    QString barred;                                      // the number of whom nobody may ask
    int questions = 0;                                   // about many
    QList<qsizetype> askedTogether;                      // people in each question about doses

    QHash<QUuid, int> stored; // how often each item is in the register
    QList<QUuid> order;       // in which they arrived
    QList<qsizetype> batches; // sizes
    int sends = 0;
    int asks = 0;
    int capabilityReads = 0;
    int mostAtOnce = 0;
    int delayMs = 0; // until an answer

    [[nodiscard]] int requests() const
    {
        return sends + asks + capabilityReads + historyReads + searches + questions +
               static_cast<int>(batches.size());
    }

    [[nodiscard]] static core::Error errorOf(Fault fault)
    {
        using core::ErrorCode;
        core::Error error;
        switch (fault) {
        case Fault::None:
            break;
        case Fault::Refused:
            error = core::error(ErrorCode::RefusedByRegister);
            error.httpStatus = 422;
            break;
        case Fault::Forbidden:
            error = core::error(ErrorCode::Forbidden);
            break;
        case Fault::SignInNeeded:
            error = core::error(ErrorCode::SignInNeeded);
            break;
        case Fault::Throttled:
            error = core::error(ErrorCode::Throttled);
            error.retryAfterSeconds = 120;
            break;
        case Fault::ServerError:
            error = core::error(ErrorCode::ServerError);
            break;
        case Fault::Changed:
            error = core::error(ErrorCode::VersionConflict);
            break;
        case Fault::Offline:
            error = core::error(ErrorCode::Offline);
            error.delivery = core::Delivery::NotSent;
            break;
        case Fault::CutBefore:
        case Fault::CutAfter:
            error = core::error(ErrorCode::ConnectionCut);
            error.delivery = core::Delivery::Unknown;
            break;
        case Fault::NoBatch:
            error = core::error(ErrorCode::NotSupported);
            break;
        case Fault::TooLarge:
            error = core::error(ErrorCode::PayloadTooLarge);
            break;
        }
        return error;
    }

    void readCapability(QObject *context, core::Reply<registry::Capability> reply) override
    {
        ++capabilityReads;
        const Fault fault = begin();
        m_known = fault == Fault::None;
        later<registry::Capability>(context, std::move(reply),
                                    m_known ? core::Result(ability) : errorOf(fault));
    }

    void send(const domain::OutboxEntry &entry, QObject *context,
              core::Reply<registry::Receipt> reply) override
    {
        ++sends;
        later<registry::Receipt>(context, std::move(reply), take(entry, begin()));
    }

    void sendBatch(const QList<domain::OutboxEntry> &entries, QObject *context,
                   core::Reply<QList<core::Result<registry::Receipt>>> reply) override
    {
        using Answers = QList<core::Result<registry::Receipt>>;
        batches += entries.size();
        Fault fault = begin();
        if (entries.size() > largestBatch)
            fault = Fault::TooLarge;
        if (fault != Fault::None && fault != Fault::CutAfter)
            return later<Answers>(context, std::move(reply), errorOf(fault));
        Answers answers;
        for (const domain::OutboxEntry &entry : entries)
            answers += take(entry, Fault::None);
        later<Answers>(context, std::move(reply),
                       fault == Fault::None ? core::Result(answers) : errorOf(fault));
    }

    void findOutcome(const domain::OutboxEntry &entry, QObject *context,
                     core::Reply<std::optional<registry::Receipt>> reply) override
    {
        using Found = std::optional<registry::Receipt>;
        ++asks;
        const Fault fault = begin();
        if (fault != Fault::None)
            return later<Found>(context, std::move(reply), errorOf(fault));
        later<Found>(context, std::move(reply),
                     stored.contains(entry.id) ? Found(receiptFor(entry)) : Found());
    }

    void findPatients(const domain::PatientQuery &, QObject *context,
                      core::Reply<registry::PatientAnswer> reply) override
    {
        ++searches;
        registry::PatientAnswer answer;
        answer.patients = people;
        const Fault fault = begin();
        later<registry::PatientAnswer>(context, std::move(reply),
                                       fault == Fault::None ? core::Result(answer)
                                                            : errorOf(fault));
    }
    void findPeople(const QList<domain::PersonNumber> &numbers, QObject *context,
                    core::Reply<registry::PatientAnswer> reply) override
    {
        ++questions;
        const Fault fault = numbers.size() > mostTogether ? Fault::TooLarge : begin();
        registry::PatientAnswer answer;
        for (const domain::Patient &person : std::as_const(people))
            if (person.number && numbers.contains(*person.number))
                answer.patients += person;
        later<registry::PatientAnswer>(context, std::move(reply),
                                       fault == Fault::None ? core::Result(answer)
                                                            : errorOf(fault));
    }
    void findDoses(const registry::DosesQuestion &question, QObject *context,
                   core::Reply<registry::DosesAnswer> reply) override
    {
        ++questions;
        askedTogether += question.people.size();
        Fault fault = question.people.size() > mostTogether ? Fault::TooLarge : begin();
        if (question.withoutIds)
            fault = Fault::NoBatch;
        registry::DosesAnswer answer;
        answer.incomplete = tellsHalf;
        for (const domain::Patient &person : question.people)
            if (person.number->value() == barred)
                fault = Fault::Forbidden;
        for (const domain::Patient &person : question.people)
            if (dosesOf.contains(person.number->value()))
                answer.byNumber.insert(person.number->value(),
                                       dosesOf.value(person.number->value()));
        later<registry::DosesAnswer>(context, std::move(reply),
                                     fault == Fault::None ? core::Result(answer) : errorOf(fault));
    }
    void readHistory(const domain::Patient &person, QObject *context,
                     core::Reply<domain::RegisterHistory> reply) override
    {
        ++historyReads;
        domain::RegisterHistory history;
        history.outcome = domain::HistoryOutcome::Complete;
        if (person.number || !person.registerId.isEmpty() || !strangersHaveNoDoses)
            history.immunizations = doses;
        Fault fault = begin();
        if (person.number && person.number->value() == barred)
            fault = Fault::Forbidden;
        if (fault != Fault::None) {
            history.outcome = domain::HistoryOutcome::NotAsked;
            history.immunizations.clear();
            history.error = errorOf(fault);
        }
        later<domain::RegisterHistory>(context, std::move(reply), history);
    }
    void readImmunization(const QString &, QObject *context,
                          core::Reply<domain::Immunization> reply) override
    {
        begin();
        later<domain::Immunization>(context, std::move(reply), current);
    }
    [[nodiscard]] registry::Capability capability() const override
    {
        return m_known ? ability : registry::Capability();
    }

private:
    Fault begin()
    {
        mostAtOnce = std::max(mostAtOnce, ++m_open);
        if (onRequest)
            onRequest();
        return script.isEmpty() ? always : script.takeFirst();
    }

    static registry::Receipt receiptFor(const domain::OutboxEntry &entry)
    {
        registry::Receipt receipt;
        receipt.registerId = QStringLiteral("imm-") + entry.id.toString(QUuid::Id128);
        receipt.versionId = QStringLiteral("1");
        return receipt;
    }

    core::Result<registry::Receipt> take(const domain::OutboxEntry &entry, Fault fault)
    {
        if (fault == Fault::None)
            fault = itemFaults.value(entry.id, Fault::None);
        if (fault == Fault::None || fault == Fault::CutAfter) {
            ++stored[entry.id];
            order += entry.id;
        }
        return fault == Fault::None ? core::Result(receiptFor(entry)) : errorOf(fault);
    }

    template <class T>
    void later(QObject *context, core::Reply<T> reply, core::Result<T> result)
    {
        QTimer::singleShot(0, this, [this] { --m_open; });
        QTimer::singleShot(
            delayMs, Qt::PreciseTimer, context,
            [reply = std::move(reply), result = std::move(result)] { reply(result); });
    }

    bool m_known = false;
    int m_open = 0;
};
