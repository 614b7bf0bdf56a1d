// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/Clinicians.h"
#include "sandbox/ResourceStore.h"

#include <QDateTime>

namespace sandbox {

// The organisations and who works for them: Organization, Practitioner and PractitionerRole.
// Takes the database's lock itself; writes belong in a Transaction.
class Staff
{
public:
    // Of a country without such a file the register keeps no staff: a provider's own word on who
    // works where stands, and nobody needs a link.
    Staff(Database &database, const QString &country);
    [[nodiscard]] bool isKept() const;

    // The invented organisations with the clinicians who name them; nothing when they are there.
    // False when the file is broken.
    [[nodiscard]] bool loadOnce(const Clinicians &clinicians, const QDateTime &now);

    struct Person
    {
        QString ssin;
        QString nihdi;
        QString family;
        QString given;
    };
    [[nodiscard]] static Person personOf(const Clinician &clinician);

    [[nodiscard]] QList<StoredResource> all(const QString &type);
    [[nodiscard]] std::optional<StoredResource> read(const QString &type, const QString &id);
    // By the identifier in a Reference; the three NIHDI systems are one.
    [[nodiscard]] std::optional<core::Json> organization(const core::Json &reference);
    // Of everybody who is or was linked to it.
    [[nodiscard]] QList<core::Json> rolesOf(const QString &organizationId);
    [[nodiscard]] QList<core::Json> activeRoles(const Person &person);
    [[nodiscard]] bool isLinked(const Person &person, const QString &organizationId);
    [[nodiscard]] bool isLinked(const Person &person);
    [[nodiscard]] std::optional<core::Json> practitionerOf(const core::Json &role);
    [[nodiscard]] static bool isSame(const core::Json &practitioner, const Person &person);

    struct NewRole
    {
        Person person;
        QString email;
        QString code; // cd-hcparty
        bool trainee = false;
        core::Json trainer; // Reference, of a trainee
    };
    // The id of the new role.
    QString link(const NewRole &wanted, const core::Json &organization, const QDateTime &now);
    void end(const QString &roleId, const QDateTime &now);
    core::Json addOrganization(const core::Json &organization, const QDateTime &now);

    // What the provider tells of somebody beyond who they are.
    void addClaims(core::Json &claims, const Clinician &clinician);

    [[nodiscard]] ResourceStore &store() { return m_store; }
    [[nodiscard]] Database &database() { return m_database; }

private:
    QString practitionerId(const Person &person, const QDateTime &now);

    Database &m_database;
    ResourceStore m_store;
    QString m_file;
};

[[nodiscard]] bool isActiveRole(const core::Json &role);
[[nodiscard]] bool isTraineeRole(const core::Json &role);
[[nodiscard]] bool isPhysicianRole(const core::Json &role);
// {"system", "value"}: the same number, under whichever of the NIHDI systems.
[[nodiscard]] bool isSameNumber(const core::Json &one, const core::Json &other);

} // namespace sandbox
