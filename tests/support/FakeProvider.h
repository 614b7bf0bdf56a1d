// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cjose/cjose.h>
#include <httplib.h>
#include <nlohmann/json.hpp>

#include <atomic>
#include <chrono>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

// An OpenID provider with habits that a test can change: what no provider should do, and what
// providers other than our sandbox do. Cleartext on loopback.
class FakeProvider
{
public:
    using Json = nlohmann::json;

    struct Habits
    {
        bool givesRefreshToken = true;
        bool rotates = true;
        bool hasUserInfo = true;
        bool userInfoIsBare = false; // the subject, and nothing else
        bool refreshGivesIdToken = true;
        bool hasRevocation = true;
        bool isDown = false;  // says nothing of itself
        int refreshTakes = 0; // milliseconds until the answer to a refresh is let go
        int lifetime = 300;
        std::optional<long long> authenticatedAgo; // auth_time, told in seconds before now
        long long clockOff = 0;                    // seconds the provider's clock is ahead
        std::string nonceOverride;                 // sent instead of the one asked for
        std::string audience = "client";
        std::string issuerInToken; // empty: the right one
        std::string userInfoSubject = "s1";
        std::string authorizeError; // answered instead of a code
        std::string stateOverride;
        bool unsignedToken = false;    // alg none
        bool otherKey = false;         // signed by a key that is not published
        bool silentWantsPerson = true; // prompt=none answers login_required
        Json claims = Json::object();
    };

    FakeProvider()
    {
        cjose_err error{};
        m_key = cjose_jwk_create_EC_random(CJOSE_JWK_EC_P_256, &error);
        cjose_jwk_set_kid(m_key, "k1", 2, &error);
        m_other = cjose_jwk_create_EC_random(CJOSE_JWK_EC_P_256, &error);
        cjose_jwk_set_kid(m_other, "k1", 2, &error);
        serve();
        m_port = m_server.bind_to_any_port("127.0.0.1");
        m_thread = std::thread([this] { m_server.listen_after_bind(); });
        while (!m_server.is_running())
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    ~FakeProvider()
    {
        m_server.stop();
        m_thread.join();
        cjose_jwk_release(m_key);
        cjose_jwk_release(m_other);
    }
    FakeProvider(const FakeProvider &) = delete;
    FakeProvider &operator=(const FakeProvider &) = delete;

    [[nodiscard]] std::string issuer() const
    {
        return "http://127.0.0.1:" + std::to_string(m_port) + "/op";
    }
    void set(const std::function<void(Habits &)> &change)
    {
        const std::scoped_lock lock(m_mutex);
        change(habits);
    }
    [[nodiscard]] int tokenRequests() const { return m_tokenRequests; }
    [[nodiscard]] int authorizations() const { return m_authorizations; }
    [[nodiscard]] int endedSessions() const { return m_ended; }
    [[nodiscard]] std::vector<std::string> revoked()
    {
        const std::scoped_lock lock(m_mutex);
        return m_revoked;
    }

private:
    using Request = httplib::Request;
    using Response = httplib::Response;

    void serve()
    {
        m_server.set_tcp_nodelay(true);
        m_server.Get(
            "/op/.well-known/openid-configuration", [this](const Request &, Response &res) {
                const std::scoped_lock lock(m_mutex);
                if (habits.isDown) {
                    res.status = 503;
                    return;
                }
                Json document{{"issuer", issuer()},
                              {"authorization_endpoint", issuer() + "/authorize"},
                              {"token_endpoint", issuer() + "/token"},
                              {"jwks_uri", issuer() + "/keys"},
                              {"end_session_endpoint", issuer() + "/end"},
                              {"acr_values_supported", {"urn:x:Level100", "urn:x:Level500"}}};
                if (habits.hasUserInfo)
                    document["userinfo_endpoint"] = issuer() + "/userinfo";
                if (habits.hasRevocation)
                    document["revocation_endpoint"] = issuer() + "/revoke";
                res.set_content(document.dump(), "application/json");
            });
        m_server.Get("/op/authorize",
                     [this](const Request &req, Response &res) { authorize(req, res); });
        m_server.Post("/op/token", [this](const Request &req, Response &res) {
            std::this_thread::sleep_for(std::chrono::milliseconds(token(req, res)));
        });
        m_server.Get("/op/keys", [this](const Request &, Response &res) {
            cjose_err error{};
            char *text = cjose_jwk_to_json(m_key, false, &error);
            res.set_content("{\"keys\":[" + std::string(text) + "]}", "application/json");
            cjose_get_dealloc()(text);
        });
        m_server.Get("/op/userinfo", [this](const Request &req, Response &res) {
            const std::scoped_lock lock(m_mutex);
            if (req.get_header_value("Authorization") != "Bearer " + m_access) {
                res.status = 401;
                return;
            }
            Json info = habits.userInfoIsBare ? Json::object() : habits.claims;
            info["sub"] = habits.userInfoSubject;
            res.set_content(info.dump(), "application/json");
        });
        m_server.Post("/op/end", [this](const Request &, Response &res) {
            ++m_ended;
            res.status = 204;
        });
        m_server.Post("/op/revoke", [this](const Request &req, Response &) {
            const std::scoped_lock lock(m_mutex);
            m_revoked.push_back(req.get_param_value("token"));
        });
    }

    void authorize(const Request &req, Response &res)
    {
        const std::scoped_lock lock(m_mutex);
        ++m_authorizations;
        m_nonce = req.get_param_value("nonce");
        m_challenge = req.get_param_value("code_challenge");
        const bool silent = req.get_param_value("prompt") == "none";
        std::string answer = "code=abc+/=&";
        if (silent && habits.silentWantsPerson)
            answer = "error=login_required&";
        else if (!habits.authorizeError.empty())
            answer = "error=" + habits.authorizeError + "&";
        else
            answer = "code=" + httplib::detail::encode_query_param("abc+/=") + "&";
        const std::string state =
            habits.stateOverride.empty() ? req.get_param_value("state") : habits.stateOverride;
        res.set_redirect(req.get_param_value("redirect_uri") + "?" + answer + "state=" + state);
    }

    // Milliseconds for which the answer is kept back.
    int token(const Request &req, Response &res)
    {
        const std::scoped_lock lock(m_mutex);
        ++m_tokenRequests;
        const bool byCode = req.get_param_value("grant_type") == "authorization_code" &&
                            req.get_param_value("code") == "abc+/=" &&
                            !req.get_param_value("code_verifier").empty();
        const bool byRefresh = req.get_param_value("grant_type") == "refresh_token" &&
                               !m_refresh.empty() &&
                               req.get_param_value("refresh_token") == m_refresh;
        if (!byCode && !byRefresh) {
            res.status = 400;
            res.set_content(R"({"error":"invalid_grant"})", "application/json");
            return 0;
        }
        m_access = "access-" + std::to_string(m_tokenRequests);
        Json answer{
            {"access_token", m_access}, {"token_type", "Bearer"}, {"expires_in", habits.lifetime}};
        if (byCode || habits.refreshGivesIdToken)
            answer["id_token"] = idToken();
        if (habits.givesRefreshToken && (byCode || habits.rotates)) {
            m_refresh = "refresh+" + std::to_string(m_tokenRequests);
            answer["refresh_token"] = m_refresh;
        }
        res.set_content(answer.dump(), "application/json");
        return byRefresh ? habits.refreshTakes : 0;
    }

    std::string idToken()
    {
        const long long now = std::chrono::duration_cast<std::chrono::seconds>(
                                  std::chrono::system_clock::now().time_since_epoch())
                                  .count() +
                              habits.clockOff;
        Json claims = habits.claims;
        claims["iss"] = habits.issuerInToken.empty() ? issuer() : habits.issuerInToken;
        claims["aud"] = habits.audience;
        claims["sub"] = "s1";
        claims["nonce"] = habits.nonceOverride.empty() ? m_nonce : habits.nonceOverride;
        claims["iat"] = now;
        claims["exp"] = now + 60;
        if (habits.authenticatedAgo)
            claims["auth_time"] = now - *habits.authenticatedAgo;
        const std::string text = claims.dump();
        if (habits.unsignedToken)
            return "eyJhbGciOiJub25lIn0." + encoded(text) + ".";
        cjose_err error{};
        cjose_header_t *header = cjose_header_new(&error);
        cjose_header_set(header, CJOSE_HDR_ALG, "ES256", &error);
        cjose_header_set(header, CJOSE_HDR_KID, "k1", &error);
        cjose_jws_t *jws =
            cjose_jws_sign(habits.otherKey ? m_other : m_key, header,
                           reinterpret_cast<const uint8_t *>(text.data()), text.size(), &error);
        const char *compact = nullptr;
        cjose_jws_export(jws, &compact, &error);
        std::string result = compact;
        cjose_jws_release(jws);
        cjose_header_release(header);
        return result;
    }

    static std::string encoded(const std::string &text)
    {
        cjose_err error{};
        char *out = nullptr;
        size_t length = 0;
        cjose_base64url_encode(reinterpret_cast<const uint8_t *>(text.data()), text.size(), &out,
                               &length, &error);
        std::string result(out, length);
        cjose_get_dealloc()(out);
        return result;
    }

    std::mutex m_mutex;
    Habits habits;
    httplib::Server m_server;
    std::thread m_thread;
    int m_port = 0;
    cjose_jwk_t *m_key = nullptr;
    cjose_jwk_t *m_other = nullptr;
    std::string m_nonce;
    std::string m_challenge;
    std::string m_access;
    std::string m_refresh;
    std::vector<std::string> m_revoked;
    std::atomic<int> m_tokenRequests = 0;
    std::atomic<int> m_authorizations = 0;
    std::atomic<int> m_ended = 0;
};
