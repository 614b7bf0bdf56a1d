// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QString>
#include <QUrl>

#include <memory>

namespace sandbox {

struct Options
{
    QString folder;   // its SQLite file, certificate and key live here
    quint16 port = 0; // 0: the one used last time in this folder when free, else any
    bool tls = true;
    int accessTokenSeconds = 300;
    QString announcement; // see /admin/announcement
    // Requests to the administrator are approved by themselves when they waited so long; < 0:
    // never.
    int approveAfterSeconds = -1;
    QString country = QStringLiteral("be"); // whose guide, people and clinicians: "be", "nl"
};

// A small register of our own for demo and tests: FHIR R4 over HTTPS on loopback, with an OpenID
// provider and invented people. Serves from its own threads; knows nothing of our mappers.
class SandboxServer
{
public:
    // Errors: NotFound (country), FileUnwritable, StoreDamaged, StoreNewer, Offline (no port).
    [[nodiscard]] static core::Result<std::unique_ptr<SandboxServer>> start(const Options &options);
    ~SandboxServer(); // stops; everything acknowledged is on disk

    [[nodiscard]] QUrl baseUrl() const;   // https://127.0.0.1:PORT/fhir
    [[nodiscard]] QUrl issuer() const;    // https://127.0.0.1:PORT/auth
    [[nodiscard]] QString caFile() const; // the authority to trust, PEM; empty without TLS
    // Holds the key ("Authorization: Bearer <key>") for POST /admin/faults, see Faults.h, and
    // POST /admin/announcement {"text": line}: a stop that is planned, told in the capability
    // statement as "Maintenance 2026-11-24T22:00+01:00/2026-11-24T23:30+01:00".
    [[nodiscard]] QString adminKeyFile() const;

private:
    struct Private;
    explicit SandboxServer(std::unique_ptr<Private> parts);
    std::unique_ptr<Private> d;
};

} // namespace sandbox
