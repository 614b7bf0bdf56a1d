// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "domain/OutboxEntry.h"
#include "registry/RegistryClient.h"

#include <QHash>
#include <QObject>
#include <QUuid>

#include <memory>

namespace outbox {

// What the register knows by now about the people of items that waited.
struct CheckFinding
{
    bool died = false; // which was not known when the dose was saved
    QList<domain::Immunization> doses;

    [[nodiscard]] bool isNothing() const { return !died && doses.isEmpty(); }
};
// One per item. An item that is not in it could not be told for certain: ask for it alone.
using CheckFindings = QHash<QUuid, CheckFinding>;

// Asks before what waited out an outage is sent. Thread of the object; destroying `context`
// cancels. Errors are those of the register's client.
class OutageCheck final : public QObject
{
    Q_OBJECT
public:
    OutageCheck(registry::RegistryClient &client, const core::Clock &clock,
                QObject *parent = nullptr);

    // Only items whose person has a number can be asked for together.
    [[nodiscard]] static bool canGoTogether(const domain::OutboxEntry &entry);
    // A handful of searches for all of them.
    void askTogether(const QList<domain::OutboxEntry> &entries, QObject *context,
                     core::Reply<CheckFindings> reply);
    // Every way a register may know the doses of an item's person by: holds for every item with
    // the same person, when this is the oldest of them. A register that knows nobody by what
    // is known here, or gives no access, has nothing to tell: it decides when the dose arrives.
    void askAlone(const domain::OutboxEntry &entry, QObject *context,
                  core::Reply<CheckFinding> reply);

private:
    struct Together;
    static void noteThePeople(Together &asked, const QList<domain::Patient> &people);
    void askForDoses(const std::shared_ptr<Together> &asked, QObject *context);
    static CheckFindings findings(const Together &asked, const registry::DosesAnswer &doses);
    void lookUp(const domain::OutboxEntry &entry, QObject *context,
                core::Reply<CheckFinding> reply);
    void readDoses(const domain::Patient &person, QObject *context,
                   core::Reply<CheckFinding> reply);

    registry::RegistryClient &m_client;
    const core::Clock &m_clock;
};

} // namespace outbox
