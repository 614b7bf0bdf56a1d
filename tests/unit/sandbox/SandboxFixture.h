// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"
#include "sandbox/HttpMessage.h"
#include "sandbox/SandboxServer.h"

#include <QByteArray>
#include <QTemporaryDir>

#include <memory>

// A sandbox of its own, spoken to over real HTTPS with the certificate checked.
class SandboxFixture
{
public:
    struct Reply
    {
        int status = 0; // 0: no answer
        sandbox::Headers headers;
        QByteArray body;
        [[nodiscard]] QByteArray header(const char *name) const;
        [[nodiscard]] core::Json json() const;
        // Codes of the OperationOutcome: details.coding[0].code of each issue.
        [[nodiscard]] QStringList details() const;
        [[nodiscard]] QStringList expressions() const;
    };

    explicit SandboxFixture(const sandbox::Options &options = {});
    void restart();
    void stop() { m_server.reset(); }
    // Signs in with prompt=none; the token is used by fhir() from then on.
    void signIn(const QString &user = QStringLiteral("an.peeters"));

    // `url`: absolute, or a path on the server.
    [[nodiscard]] Reply send(const QByteArray &method, const QString &url,
                             const QByteArray &body = {}, sandbox::Headers headers = {}) const;
    // Below the FHIR base, with token and JSON headers.
    [[nodiscard]] Reply fhir(const QByteArray &method, const QString &path,
                             const QByteArray &body = {}, sandbox::Headers headers = {}) const;
    [[nodiscard]] Reply search(const QString &type, const sandbox::Parameters &parameters) const;
    [[nodiscard]] Reply form(const QString &url, const sandbox::Parameters &form) const;
    // Creates it on condition of its identifier.
    [[nodiscard]] Reply create(const core::Json &dose) const;
    void setFault(const QByteArray &json) const;

    [[nodiscard]] sandbox::SandboxServer &server() { return *m_server; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] core::Json discovery() const;

    QByteArray accessToken;
    QByteArray refreshToken;
    QByteArray idToken;

private:
    QTemporaryDir m_folder;
    sandbox::Options m_options;
    QUrl m_origin;
    QString m_caFile;
    std::unique_ptr<sandbox::SandboxServer> m_server;
};

inline constexpr auto ssinSystem =
    "https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/ssin";
inline constexpr auto doseSystem =
    "https://www.ehealth.fgov.be/standards/fhir/vaccination/NamingSystem/be-ns-vaccination";

// A valid dose of today's profile (Boostrix, for this number), with a new identifier.
[[nodiscard]] core::Json exampleDose(const char *insz = "80031599760");
// The same for a person without number.
[[nodiscard]] core::Json exampleDoseOf(const char *family, const char *given, const char *born,
                                       const char *postalCode = nullptr);
[[nodiscard]] QString ssinToken(const char *insz);
