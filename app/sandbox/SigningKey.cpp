// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/SigningKey.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

struct JoseDeleter
{
    void operator()(cjose_header_t *header) const { cjose_header_release(header); }
    void operator()(cjose_jws_t *token) const { cjose_jws_release(token); }
    void operator()(char *text) const { cjose_get_dealloc()(text); }
};
using HeaderPtr = std::unique_ptr<cjose_header_t, JoseDeleter>;
using TokenPtr = std::unique_ptr<cjose_jws_t, JoseDeleter>;
using TextPtr = std::unique_ptr<char, JoseDeleter>;

QByteArray exported(const cjose_jwk_t *key, bool withPrivatePart)
{
    const TextPtr text(cjose_jwk_to_json(key, withPrivatePart, nullptr));
    return QByteArray(text.get());
}

QByteArray stored(Database &database)
{
    const auto lock = database.lock();
    Statement row(database, "SELECT value FROM setting WHERE name='signing-key'");
    return row.next() ? row.bytesAt(0) : QByteArray();
}

cjose_jwk_t *newKey(Database &database)
{
    cjose_jwk_t *key = cjose_jwk_create_EC_random(CJOSE_JWK_EC_P_256, nullptr);
    if (!key)
        return nullptr;
    const QByteArray id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    cjose_jwk_set_kid(key, id.constData(), static_cast<size_t>(id.size()), nullptr);
    Statement(database, "INSERT INTO setting VALUES('signing-key',?)")
        .bytes(exported(key, true))
        .run();
    return key;
}

} // namespace

std::unique_ptr<SigningKey> SigningKey::loadOrMake(Database &database)
{
    const QByteArray json = stored(database);
    Key key(json.isEmpty()
                ? newKey(database)
                : cjose_jwk_import(json.constData(), static_cast<size_t>(json.size()), nullptr));
    return key ? std::unique_ptr<SigningKey>(new SigningKey(std::move(key))) : nullptr;
}

QByteArray SigningKey::sign(const core::Json &claims) const
{
    const std::scoped_lock lock(m_mutex);
    const QByteArray text = core::writeJson(claims);
    const HeaderPtr header(cjose_header_new(nullptr));
    cjose_header_set(header.get(), "alg", "ES256", nullptr);
    cjose_header_set(header.get(), "typ", "JWT", nullptr);
    cjose_header_set(header.get(), "kid", cjose_jwk_get_kid(m_key.get(), nullptr), nullptr);
    const TokenPtr token(cjose_jws_sign(m_key.get(), header.get(),
                                        reinterpret_cast<const uint8_t *>(text.constData()),
                                        static_cast<size_t>(text.size()), nullptr));
    const char *compact = nullptr;
    if (!token || !cjose_jws_export(token.get(), &compact, nullptr))
        return {};
    return QByteArray(compact);
}

std::optional<core::Json> SigningKey::verified(const QByteArray &token) const
{
    const std::scoped_lock lock(m_mutex);
    const TokenPtr parsed(
        cjose_jws_import(token.constData(), static_cast<size_t>(token.size()), nullptr));
    uint8_t *text = nullptr;
    size_t size = 0;
    if (!parsed || !cjose_jws_verify(parsed.get(), m_key.get(), nullptr) ||
        !cjose_jws_get_plaintext(parsed.get(), &text, &size, nullptr))
        return std::nullopt;
    auto claims = core::parseJson(
        QByteArrayView(reinterpret_cast<const char *>(text), static_cast<qsizetype>(size)));
    return claims ? std::optional(std::move(*claims)) : std::nullopt;
}

QByteArray SigningKey::publicKeys() const
{
    const std::scoped_lock lock(m_mutex);
    auto key = core::parseJson(exported(m_key.get(), false));
    core::Json keys = core::Json::array();
    if (key) {
        (*key)["use"] = "sig";
        (*key)["alg"] = "ES256";
        keys.push_back(std::move(*key));
    }
    return core::writeJson(core::Json::object({{"keys", keys}}));
}

} // namespace sandbox
