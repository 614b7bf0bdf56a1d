// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Account.h"
#include "domain/OutboxEntry.h"
#include "registry/RegistryClient.h"
#include "services/Services.h"
#include "ui/Notice.h"
#include "ui/text/StateText.h"

#include <QObject>

#include <optional>

namespace ui {

// What the frame of the window tells on every page: who works for whom, how it stands with the
// register, and what has not been sent.
class ShellPresenter final : public QObject
{
    Q_OBJECT
public:
    // What has to be done before a patient can be opened.
    enum class Gate { SignIn, Access, Organization, Open };

    explicit ShellPresenter(const services::Services &services, QObject *parent = nullptr);

    [[nodiscard]] Gate gate() const;
    [[nodiscard]] QString person() const; // empty when nobody is signed in
    [[nodiscard]] QString organization() const;
    [[nodiscard]] QString organizationId() const;
    [[nodiscard]] QList<domain::Organization> organizations() const;
    void chooseOrganization(const QString &id);
    void signOut();

    [[nodiscard]] QString registerTitle() const;
    [[nodiscard]] bool knowsPeopleByBsn() const; // the register
    [[nodiscard]] StateLook connectionLook() const;
    [[nodiscard]] QString connectionSentence() const;
    [[nodiscard]] bool isConnected() const;
    [[nodiscard]] bool needsSignIn() const; // again, to send and to read
    [[nodiscard]] QString lastContact() const;
    void checkConnection();
    // A stop that the register announced for the next days; empty: none, or understood already.
    [[nodiscard]] Notice plannedStop() const;
    void understandPlannedStop();

    struct Count
    {
        domain::OutboxState state;
        QString text; // "Accepted 14 today"
        int count = 0;
    };
    [[nodiscard]] QList<Count> counts() const; // states that have something, in fixed order
    [[nodiscard]] int unsent() const { return m_counts.unsent(); }
    [[nodiscard]] QString unsentText() const;
    [[nodiscard]] QString closingText() const; // what becomes of it when the window closes
    void sendNow();
    [[nodiscard]] bool inventedData() const;
    // The register asks for permissions, so that there is a visit to prepare.
    [[nodiscard]] bool hasClinic() const;

Q_SIGNALS:
    void changed();

private:
    const services::Services m_services;
    domain::OutboxCounts m_counts;
    std::optional<registry::PlannedStop> m_understood;
};

} // namespace ui
