// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/KeyFile.h"

#include "core/Json.h"
#include "store/PrivateFiles.h"

#include <QFile>

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Json;

namespace store {

namespace {

constexpr int version = 1;
// A changed file must not be able to make us fill the memory.
constexpr quint64 maxN = 1U << 20;

QString pathIn(const QString &folder)
{
    return folder + "/keys.json"_L1;
}

std::string text(const QByteArray &bytes)
{
    return bytes.toBase64().toStdString();
}

QByteArray bytes(const Json &object, const char *name)
{
    return QByteArray::fromBase64(core::stringMember(object, name).toLatin1());
}

quint64 count(const Json &object, const char *name)
{
    return static_cast<quint64>(core::integerMember(object, name).value_or(0));
}

std::optional<KeyFile::PassphraseWrap> passphraseWrap(const Json &object)
{
    KeyFile::PassphraseWrap wrap{{count(object, "n"), count(object, "r"), count(object, "p")},
                                 bytes(object, "salt"),
                                 bytes(object, "wrapped")};
    const bool sane = core::stringMember(object, "kdf") == "scrypt"_L1 && wrap.cost.n > 1 &&
                      wrap.cost.n <= maxN && wrap.cost.r > 0 && wrap.cost.r <= 16 &&
                      wrap.cost.p > 0 && wrap.cost.p <= 4 && !wrap.salt.isEmpty() &&
                      !wrap.wrapped.isEmpty();
    return sane ? std::optional(wrap) : std::nullopt;
}

std::optional<KeyFile::KeyringWrap> keyringWrap(const Json &object)
{
    KeyFile::KeyringWrap wrap{core::stringMember(object, "entry"), bytes(object, "wrapped")};
    return wrap.entry.isEmpty() || wrap.wrapped.isEmpty() ? std::nullopt : std::optional(wrap);
}

} // namespace

bool KeyFile::exists(const QString &folder)
{
    return QFile::exists(pathIn(folder));
}

core::Result<KeyFile> KeyFile::read(const QString &folder)
{
    if (!exists(folder))
        return core::error(ErrorCode::KeyMissing);
    QFile file(pathIn(folder));
    if (!file.open(QIODevice::ReadOnly))
        return core::error(ErrorCode::StoreUnreadable, u"keys.json"_s);
    const auto json = core::parseJson(file.read(64 * 1024));
    if (!json)
        return core::error(ErrorCode::StoreDamaged, u"keys.json"_s);
    if (core::integerMember(*json, "version").value_or(0) > version)
        return core::error(ErrorCode::StoreNewer, u"keys.json"_s);
    KeyFile keys;
    if (const Json *wrap = core::member(*json, "passphrase"))
        keys.passphrase = passphraseWrap(*wrap);
    if (const Json *wrap = core::member(*json, "keyring"))
        keys.keyring = keyringWrap(*wrap);
    if (!keys.passphrase && !keys.keyring)
        return core::error(ErrorCode::StoreDamaged, u"keys.json"_s);
    return keys;
}

core::Result<void> KeyFile::write(const QString &folder) const
{
    Json json{{"version", version}};
    if (passphrase)
        json["passphrase"] = Json{{"kdf", "scrypt"},
                                  {"n", passphrase->cost.n},
                                  {"r", passphrase->cost.r},
                                  {"p", passphrase->cost.p},
                                  {"salt", text(passphrase->salt)},
                                  {"wrapped", text(passphrase->wrapped)}};
    if (keyring)
        json["keyring"] =
            Json{{"entry", keyring->entry.toStdString()}, {"wrapped", text(keyring->wrapped)}};
    if (auto made = makePrivateFolder(folder); !made)
        return made;
    return writePrivateFile(pathIn(folder), core::writeJson(json, 2) + '\n');
}

} // namespace store
