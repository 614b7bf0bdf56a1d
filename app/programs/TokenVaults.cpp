// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/TokenVaults.h"

#include "core/LogCategories.h"

#include <QCryptographicHash>
#include <QDir>
#include <QPointer>
#include <QTimer>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace programs {

namespace {

const QString valueName = u"refresh-token"_s;
const QString serviceName = u"prikpost"_s;

// Folders are told apart by a digest: their path may hold a person's name.
QString keyFor(const QString &folder)
{
    const QByteArray path = QDir(folder).canonicalPath().toUtf8();
    const QByteArray digest = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex();
    return u"refresh-token-"_s + QString::fromLatin1(digest.first(16));
}

void warn(const char *what, core::ErrorCode code)
{
    qCWarning(core::logSignIn) << "refresh token not" << what << core::name(code);
}

} // namespace

// ---------------------------------------------------------------- store

void StoreTokenVault::save(const core::Secret &refreshToken)
{
    if (const auto kept = m_store.keepValue(valueName, refreshToken.view()); !kept)
        warn("kept", kept.error().code);
}

void StoreTokenVault::load(QObject *context, core::Reply<std::optional<core::Secret>> reply)
{
    QTimer::singleShot(0, context, [this, reply = std::move(reply)] {
        auto kept = m_store.value(valueName);
        if (!kept)
            return reply(kept.error());
        std::optional<core::Secret> token;
        if (*kept) {
            token = core::Secret(QByteArrayView(**kept));
            core::wipe(**kept);
        }
        reply(std::move(token));
    });
}

void StoreTokenVault::clear()
{
    if (const auto dropped = m_store.dropValue(valueName); !dropped)
        warn("dropped", dropped.error().code);
}

// ---------------------------------------------------------------- keyring

KeyringTokenVault::KeyringTokenVault(const QString &folder)
    : m_key(keyFor(folder))
{
}

void KeyringTokenVault::save(const core::Secret &refreshToken)
{
    auto *job = new QKeychain::WritePasswordJob(serviceName, &m_owner);
    job->setKey(m_key);
    job->setBinaryData(refreshToken.view().toByteArray());
    QObject::connect(job, &QKeychain::Job::finished, &m_owner, [this](QKeychain::Job *done) {
        if (done->error() != QKeychain::NoError)
            warn("kept", core::ErrorCode::KeyringUnavailable);
        end();
    });
    begin();
    job->start();
}

void KeyringTokenVault::load(QObject *context, core::Reply<std::optional<core::Secret>> reply)
{
    auto *job = new QKeychain::ReadPasswordJob(serviceName, &m_owner);
    job->setKey(m_key);
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [reply = std::move(reply)](QKeychain::Job *done) {
                         const auto *read = static_cast<QKeychain::ReadPasswordJob *>(done);
                         if (read->error() == QKeychain::EntryNotFound)
                             return reply(std::optional<core::Secret>());
                         if (read->error() != QKeychain::NoError)
                             return reply(core::error(core::ErrorCode::KeyringUnavailable));
                         QByteArray bytes = read->binaryData();
                         std::optional<core::Secret> token{core::Secret(QByteArrayView(bytes))};
                         core::wipe(bytes);
                         reply(std::move(token));
                     });
    job->start();
}

void KeyringTokenVault::clear()
{
    auto *job = new QKeychain::DeletePasswordJob(serviceName, &m_owner);
    job->setKey(m_key);
    QObject::connect(job, &QKeychain::Job::finished, &m_owner, [this](QKeychain::Job *) { end(); });
    begin();
    job->start();
}

void KeyringTokenVault::whenWritten(QObject *context, std::function<void()> done)
{
    if (m_underWay == 0) {
        QTimer::singleShot(0, context, std::move(done));
        return;
    }
    m_waiting.append([guard = QPointer(context), done = std::move(done)] {
        if (guard)
            done();
    });
}

void KeyringTokenVault::begin()
{
    ++m_underWay;
}

void KeyringTokenVault::end()
{
    if (--m_underWay > 0)
        return;
    for (const auto &waiting : std::exchange(m_waiting, {}))
        waiting();
}

} // namespace programs
