// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signin/SignInFlow.h"
#include "store/Store.h"

#include <QObject>
#include <QString>

#include <functional>

namespace programs {

// The refresh token as an encrypted value of the store: where there is no keyring.
class StoreTokenVault final : public signin::TokenVault
{
public:
    explicit StoreTokenVault(store::Store &store)
        : m_store(store)
    {
    }
    void save(const core::Secret &refreshToken) override;
    void load(QObject *context, core::Reply<std::optional<core::Secret>> reply) override;
    void clear() override;

private:
    store::Store &m_store;
};

// The refresh token in the operating system's keyring, one for each data folder.
class KeyringTokenVault final : public signin::TokenVault
{
public:
    explicit KeyringTokenVault(const QString &folder);
    void save(const core::Secret &refreshToken) override;
    void load(QObject *context, core::Reply<std::optional<core::Secret>> reply) override;
    void clear() override;
    // Called once everything that was saved is in the keyring; at once when it already is.
    void whenWritten(QObject *context, std::function<void()> done);

private:
    void begin();
    void end();

    QObject m_owner; // of the jobs that are under way
    QString m_key;
    int m_underWay = 0;
    QList<std::function<void()>> m_waiting;
};

} // namespace programs
