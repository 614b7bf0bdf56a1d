// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/OutboxEntry.h"
#include "registry/Call.h"
#include "registry/ClientParts.h"

namespace registry {

// Brings one entry to the register. What is not certainly the resource that was sent is no
// acceptance: it is an error with an unknown outcome, and the outbox asks by identifier.
class SendCall final : public Call<Receipt>
{
public:
    SendCall(ClientParts &parts, domain::OutboxEntry entry, QObject *owner, QObject *context,
             core::Reply<Receipt> reply);

private:
    void begin() override;
    [[nodiscard]] bool isAnonymous() const;
    void createAnonymously();
    void failUnsent(core::Error error);

    // Register
    void learnCapability();
    void onCapability(const core::Result<Capability> &capability);
    void lookBeforeCreating();
    void resolvePatient();
    void create(const QString &patientId);
    void onCreated(const core::Result<HttpAnswer> &answer);
    void judgeCreated(const HttpAnswer &answer);
    void judgeCreatedByHeaders(const HttpAnswer &answer, QList<core::RemoteIssue> warnings);
    void judgeReturned(const HttpAnswer &answer, const core::Json &returned);
    void askWhetherItIsThere(core::Error otherwise);
    [[nodiscard]] bool isConditional() const;

    // Correct, Withdraw
    void sendChange();
    void readBeforeChanging();
    void onCurrent(const core::Result<HttpAnswer> &answer);
    void put(const QString &versionId);
    void onPut(const core::Result<HttpAnswer> &answer);
    void judgePut(const HttpAnswer &answer);
    [[nodiscard]] core::Result<core::Json> changed() const;

    void failUnknown(core::Error error, const HttpAnswer &answer);
    void failAnswered(core::Error error, const HttpAnswer &answer);

    ClientParts &m_parts;
    domain::OutboxEntry m_entry;
    core::Json m_sent;
};

} // namespace registry
