// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/KeyStore.h"

#include "store/KeyDerivation.h"
#include "store/KeyFile.h"
#include "store/Keyring.h"
#include "store/ValueCipher.h"

#include <QFile>
#include <QTimer>
#include <QUuid>

#include <memory>

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace store {

namespace {

constexpr QByteArrayView passphrasePlace = "prikpost|keys|passphrase";
constexpr QByteArrayView keyringPlace = "prikpost|keys|keyring";
constexpr qsizetype saltBytes = 16;

core::Result<core::Secret> newKey()
{
    auto bytes = randomBytes(keyBytes);
    if (!bytes)
        return bytes.error();
    core::Secret key{QByteArrayView(*bytes)};
    core::wipe(*bytes);
    return key;
}

core::Result<core::Secret> unwrap(const QByteArray &wrapped, QByteArrayView place,
                                  const core::Secret &wrappingKey)
{
    auto plain = ValueCipher(wrappingKey).open(wrapped, place);
    if (!plain)
        return core::error(ErrorCode::KeyWrong);
    core::Secret key{QByteArrayView(*plain)};
    core::wipe(*plain);
    return key;
}

core::Result<KeyFile::PassphraseWrap> wrapWith(const core::Secret &passphrase,
                                               const core::Secret &dataKey)
{
    KeyFile::PassphraseWrap wrap;
    const auto salt = randomBytes(saltBytes);
    if (!salt)
        return salt.error();
    wrap.salt = *salt;
    const auto key = stretch(passphrase, wrap.salt, wrap.cost);
    if (!key)
        return key.error();
    const auto wrapped = ValueCipher(*key).seal(dataKey.view(), passphrasePlace);
    if (!wrapped)
        return wrapped.error();
    wrap.wrapped = *wrapped;
    return wrap;
}

// A new key beside an old database would lock its people out for ever.
core::Result<void> checkFirstUse(const QString &folder)
{
    if (KeyFile::exists(folder))
        return core::error(ErrorCode::WrongState, u"a key exists"_s);
    if (QFile::exists(folder + "/prikpost.sqlite"_L1))
        return core::error(ErrorCode::KeyMissing);
    return {};
}

template <class T>
void replyLater(QObject *context, core::Reply<T> reply, const core::Error &error)
{
    QTimer::singleShot(0, context, [reply = std::move(reply), error] { reply(error); });
}

} // namespace

KeyStore::KeyStore(QString folder)
    : m_folder(std::move(folder))
{
}

bool KeyStore::exists() const
{
    return KeyFile::exists(m_folder);
}

bool KeyStore::hasPassphrase() const
{
    const auto keys = KeyFile::read(m_folder);
    return keys && keys->passphrase;
}

bool KeyStore::hasKeyring() const
{
    const auto keys = KeyFile::read(m_folder);
    return keys && keys->keyring;
}

core::Result<core::Secret> KeyStore::createWithPassphrase(const core::Secret &passphrase)
{
    if (passphrase.isEmpty())
        return core::error(ErrorCode::InvalidInput);
    if (auto first = checkFirstUse(m_folder); !first)
        return first.error();
    auto dataKey = newKey();
    if (!dataKey)
        return dataKey.error();
    const auto wrap = wrapWith(passphrase, *dataKey);
    if (!wrap)
        return wrap.error();
    KeyFile keys;
    keys.passphrase = *wrap;
    if (auto written = keys.write(m_folder); !written)
        return written.error();
    return dataKey;
}

core::Result<core::Secret> KeyStore::unlockWithPassphrase(const core::Secret &passphrase) const
{
    const auto keys = KeyFile::read(m_folder);
    if (!keys)
        return keys.error();
    if (!keys->passphrase)
        return core::error(ErrorCode::KeyMissing);
    const auto key = stretch(passphrase, keys->passphrase->salt, keys->passphrase->cost);
    if (!key)
        return key.error();
    return unwrap(keys->passphrase->wrapped, passphrasePlace, *key);
}

void KeyStore::createWithKeyring(QObject *context, core::Reply<core::Secret> reply)
{
    auto wrappingKey = newKey();
    auto dataKey = newKey();
    const auto first = checkFirstUse(m_folder);
    if (!first || !wrappingKey || !dataKey) {
        replyLater(context, std::move(reply),
                   first ? core::error(ErrorCode::Internal) : first.error());
        return;
    }
    const auto wrapped = ValueCipher(*wrappingKey).seal(dataKey->view(), keyringPlace);
    if (!wrapped) {
        replyLater(context, std::move(reply), wrapped.error());
        return;
    }
    KeyFile keys;
    keys.keyring = {QUuid::createUuid().toString(QUuid::WithoutBraces), *wrapped};
    // std::function wants what it holds to be copyable.
    const auto key = std::make_shared<core::Secret>(std::move(dataKey).value());
    keyring::write(
        keys.keyring->entry, *wrappingKey, context,
        [folder = m_folder, keys, key, reply = std::move(reply)](const core::Result<bool> &stored) {
            if (!stored) {
                reply(stored.error());
                return;
            }
            const auto written = keys.write(folder);
            reply(written ? core::Result<core::Secret>(key->clone())
                          : core::Result<core::Secret>(written.error()));
        });
}

void KeyStore::unlockWithKeyring(QObject *context, core::Reply<core::Secret> reply) const
{
    const auto keys = KeyFile::read(m_folder);
    if (!keys || !keys->keyring) {
        replyLater(context, std::move(reply),
                   keys ? core::error(ErrorCode::KeyMissing) : keys.error());
        return;
    }
    keyring::read(keys->keyring->entry, context,
                  [wrapped = keys->keyring->wrapped,
                   reply = std::move(reply)](const core::Result<core::Secret> &key) {
                      reply(key ? unwrap(wrapped, keyringPlace, *key)
                                : core::Result<core::Secret>(key.error()));
                  });
}

core::Result<void> KeyStore::addPassphrase(const core::Secret &dataKey,
                                           const core::Secret &passphrase)
{
    if (passphrase.isEmpty())
        return core::error(ErrorCode::InvalidInput);
    auto keys = KeyFile::read(m_folder);
    if (!keys)
        return keys.error();
    const auto wrap = wrapWith(passphrase, dataKey);
    if (!wrap)
        return wrap.error();
    keys->passphrase = *wrap;
    return keys->write(m_folder);
}

void KeyStore::probeKeyring(QObject *context, core::Reply<bool> reply)
{
    const QString entry = "probe-"_L1 + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto value = newKey();
    if (!value) {
        replyLater(context, std::move(reply), value.error());
        return;
    }
    const QByteArray expected = value->view().toByteArray();
    keyring::write(entry, *value, context, [=](const core::Result<bool> &written) {
        if (!written) {
            reply(false);
            return;
        }
        keyring::read(entry, context, [=](const core::Result<core::Secret> &found) {
            const bool same = found && found->view().toByteArray() == expected;
            keyring::remove(entry, context,
                            [=](const core::Result<bool> &removed) { reply(same && removed); });
        });
    });
}

} // namespace store
