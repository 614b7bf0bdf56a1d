// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/DataKey.h"

#include "store/KeyStore.h"

#include <QFile>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace programs {

namespace {

constexpr qint64 maxPassphrase = 4096;

using KeyReply = core::Reply<std::shared_ptr<DataKey>>;

core::Result<std::shared_ptr<DataKey>> asDataKey(core::Result<core::Secret> key, bool fromKeyring)
{
    if (!key)
        return key.error();
    auto opened = std::make_shared<DataKey>();
    opened->key = std::move(*key);
    opened->fromKeyring = fromKeyring;
    return opened;
}

core::Result<core::Secret> openWithPassphrase(store::KeyStore &keys, const core::Secret &passphrase)
{
    return keys.exists() ? keys.unlockWithPassphrase(passphrase)
                         : keys.createWithPassphrase(passphrase);
}

void openWithKeyring(store::KeyStore &keys, QObject *context, KeyReply reply)
{
    const auto opened = [reply = std::move(reply)](core::Result<core::Secret> key) {
        reply(asDataKey(std::move(key), true));
    };
    if (keys.exists())
        keys.unlockWithKeyring(context, opened);
    else
        keys.createWithKeyring(context, opened);
}

} // namespace

core::Result<std::optional<core::Secret>> passphraseFromEnvironment()
{
    const QString path = qEnvironmentVariable("PRIKPOST_PASSPHRASE_FILE");
    if (path.isEmpty())
        return std::optional<core::Secret>();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::error(core::ErrorCode::FileUnreadable, u"PRIKPOST_PASSPHRASE_FILE"_s);
    QByteArray content = file.read(maxPassphrase);
    if (content.endsWith('\n'))
        content.chop(1);
    std::optional<core::Secret> passphrase;
    if (!content.isEmpty())
        passphrase = core::Secret(QByteArrayView(content));
    core::wipe(content);
    if (!passphrase)
        return core::error(core::ErrorCode::FileUnreadable,
                           u"PRIKPOST_PASSPHRASE_FILE: the file is empty"_s);
    return passphrase;
}

void openDataKey(const QString &folder, const std::optional<core::Secret> &passphrase,
                 QObject *context, KeyReply reply)
{
    const auto keys = std::make_shared<store::KeyStore>(folder);
    if (passphrase && (!keys->exists() || keys->hasPassphrase())) {
        auto opened = asDataKey(openWithPassphrase(*keys, *passphrase), false);
        QTimer::singleShot(0, context, [reply = std::move(reply), opened] { reply(opened); });
        return;
    }
    if (keys->exists() && !keys->hasKeyring()) {
        QTimer::singleShot(0, context, [reply = std::move(reply)] {
            reply(core::error(core::ErrorCode::KeyMissing, u"passphrase"_s));
        });
        return;
    }
    openWithKeyring(*keys, context,
                    [keys, reply = std::move(reply)](auto opened) { reply(std::move(opened)); });
}

} // namespace programs
