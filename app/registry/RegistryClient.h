// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/History.h"
#include "domain/OutboxEntry.h"
#include "domain/Patient.h"
#include "domain/PatientQuery.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace registry {

// A stop that the register announced, in its own words.
struct PlannedStop
{
    QDateTime from;
    QDateTime until;
    QString text;
    bool operator==(const PlannedStop &) const = default;
};

// What the register said about itself (CapabilityStatement), with safe assumptions where it was
// silent.
struct Capability
{
    bool conditionalCreate = false;
    bool batch = false;
    bool transaction = false;
    bool versionedUpdate = false;
    QString software;
    QString fhirVersion;
    QList<PlannedStop> plannedStops; // in order
};

struct PatientAnswer
{
    QList<domain::Patient> patients;
    bool incomplete = false; // a later page could not be read
    QList<core::RemoteIssue> remarks;
};

// What many people were given from one day to another, or ever.
struct DosesQuestion
{
    QList<domain::Patient> people;      // those with a number
    QDate from;                         // invalid: since ever
    QDate to;                           // invalid: until ever
    QList<domain::CodedValue> vaccines; // of interest, where the register can tell; empty: all
    // They could not be looked up. A register that goes by its own ids: NotSupported.
    bool withoutIds = false;
};

// By person number.
struct DosesAnswer
{
    QHash<QString, QList<domain::Immunization>> byNumber;
    bool incomplete = false; // a later page could not be read, or somebody else was in it
};

// The register's word that it has an item.
struct Receipt
{
    QString registerId;
    QString versionId;
    bool existed = false; // it was there already: an earlier attempt had arrived
    QByteArray resource;  // as returned; may be empty
    QList<core::RemoteIssue> warnings;
};

// The far side, one method per use. Every call: thread of the object, asynchronous, the reply is
// called once, on errors core::Error::delivery says how far a write got. Destroying `context`
// cancels the call without reply. A write leaves at most once per call.
class RegistryClient : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // Which register this is, the same at every start; ids of one mean nothing to another.
    [[nodiscard]] virtual QString address() const { return {}; }
    virtual void readCapability(QObject *context, core::Reply<Capability> reply) = 0;
    virtual void findPatients(const domain::PatientQuery &query, QObject *context,
                              core::Reply<PatientAnswer> reply) = 0;
    // Never fails as a whole: outcome and error stand in the answer. A 403 is NoAccess, never an
    // empty Complete; a failing page 2 leaves page 1 and Incomplete. Records of another patient
    // are discarded and make it Incomplete (AnswerWrongPatient).
    virtual void readHistory(const domain::Patient &patient, QObject *context,
                             core::Reply<domain::RegisterHistory> reply) = 0;

    // Everybody known by one of these numbers, and what people were given, in one search for all.
    // Fifty are no burden to any register; some refuse hundreds. NotSupported: ask one by one.
    virtual void findPeople(const QList<domain::PersonNumber> &numbers, QObject *context,
                            core::Reply<PatientAnswer> reply);
    // The same for people with a name and a birth date, and no number.
    virtual void findNamed(const QList<domain::Patient> &people, QObject *context,
                           core::Reply<PatientAnswer> reply);
    virtual void findDoses(const DosesQuestion &question, QObject *context,
                           core::Reply<DosesAnswer> reply);

    // The item as it stands in the outbox is sent: create (conditional on its identifier), or
    // update with If-Match for corrections and withdrawals.
    virtual void send(const domain::OutboxEntry &entry, QObject *context,
                      core::Reply<Receipt> reply) = 0;
    // Creates only, at most 100; one answer per entry, in order. The outer error: the whole
    // request failed. PayloadTooLarge: try fewer. NotSupported: send them one by one.
    virtual void sendBatch(const QList<domain::OutboxEntry> &entries, QObject *context,
                           core::Reply<QList<core::Result<Receipt>>> reply) = 0;
    // Does the register hold the outcome of this entry? Asked after an unknown outcome. Creates:
    // by business identifier; updates: by reading the resource and comparing.
    virtual void findOutcome(const domain::OutboxEntry &entry, QObject *context,
                             core::Reply<std::optional<Receipt>> reply) = 0;
    // The resource as it stands now, for a correction or a version conflict.
    virtual void readImmunization(const QString &registerId, QObject *context,
                                  core::Reply<domain::Immunization> reply) = 0;

    // The capability last read, or the safe assumptions.
    [[nodiscard]] virtual Capability capability() const = 0;
};

} // namespace registry
