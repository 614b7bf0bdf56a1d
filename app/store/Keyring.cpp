// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Keyring.h"

#include "core/LogCategories.h"

#include <QTimer>

#include <qt6keychain/keychain.h>

#include <functional>

using namespace Qt::StringLiterals;

namespace store::keyring {

namespace {

const QString service = u"prikpost"_s;
constexpr int limitMs = 5000;

core::Result<bool> outcome(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::NoError)
        return true;
    qCInfo(core::logStore, "keyring: error %d", static_cast<int>(job.error()));
    return core::error(job.error() == QKeychain::EntryNotFound
                           ? core::ErrorCode::KeyMissing
                           : core::ErrorCode::KeyringUnavailable,
                       u"keyring %1"_s.arg(static_cast<int>(job.error())));
}

// Starts the job; `done` is called once: with the job, or with null when the time was up. The job
// deletes itself when it ends, however late; nobody listens any more then.
void start(QKeychain::Job *job, const QString &entry, QObject *context,
           std::function<void(QKeychain::Job *)> done)
{
    job->setKey(entry);
    job->setInsecureFallback(false);
    auto *waiting = new QObject(context);
    QObject::connect(job, &QKeychain::Job::finished, waiting,
                     [waiting, done](QKeychain::Job *ended) {
                         waiting->deleteLater();
                         waiting->disconnect();
                         done(ended);
                     });
    QTimer::singleShot(limitMs, waiting, [job, waiting, done] {
        job->disconnect(waiting);
        waiting->deleteLater();
        done(nullptr);
    });
    job->start();
}

core::Error timedOut()
{
    return core::error(core::ErrorCode::KeyringUnavailable, u"keyring: no answer"_s);
}

} // namespace

void write(const QString &entry, const core::Secret &secret, QObject *context,
           core::Reply<bool> reply)
{
    auto *job = new QKeychain::WritePasswordJob(service); // deletes itself
    job->setBinaryData(secret.view().toByteArray());
    start(job, entry, context, [reply = std::move(reply)](QKeychain::Job *ended) {
        reply(ended ? outcome(*ended) : core::Result<bool>(timedOut()));
    });
}

void read(const QString &entry, QObject *context, core::Reply<core::Secret> reply)
{
    auto *job = new QKeychain::ReadPasswordJob(service); // deletes itself
    start(job, entry, context, [reply = std::move(reply), job](QKeychain::Job *ended) {
        if (!ended) {
            reply(timedOut());
            return;
        }
        const auto found = outcome(*ended);
        reply(found ? core::Result<core::Secret>(core::Secret(QByteArrayView(job->binaryData())))
                    : core::Result<core::Secret>(found.error()));
    });
}

void remove(const QString &entry, QObject *context, core::Reply<bool> reply)
{
    auto *job = new QKeychain::DeletePasswordJob(service); // deletes itself
    start(job, entry, context, [reply = std::move(reply)](QKeychain::Job *ended) {
        reply(ended ? outcome(*ended) : core::Result<bool>(timedOut()));
    });
}

} // namespace store::keyring
