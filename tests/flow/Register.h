// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Cli.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace flow {

// A register in a process of its own, that can be stopped and started again on the same data and
// port.
class Register
{
public:
    enum class Make {
        Sandbox, // prikpost-sandbox, over TLS
        Dutch,   // the same for the Netherlands
        Plain    // PlainServer.py: a FHIR R4 server of another make
    };
    // `more`: further arguments of the sandbox.
    explicit Register(Make make, QStringList more = {})
        : m_make(make)
        , m_more(std::move(more))
    {
        start();
    }
    ~Register() { stop(); }

    void start();
    void stop();
    [[nodiscard]] QString baseUrl() const { return m_baseUrl; }
    [[nodiscard]] QString ca() const { return m_ca; }
    // Points a data folder at it.
    [[nodiscard]] Outcome setUp(const Cli &cli) const;
    // The next answers of the sandbox go wrong like that (app/sandbox/Faults.h).
    [[nodiscard]] bool misbehave(const QByteArray &mode, int count) const;
    // "prikpost-sandbox admin …" on its folder, while it runs.
    Outcome admin(const QStringList &words) const;

private:
    Make m_make;
    QStringList m_more;
    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_baseUrl;
    QString m_ca;
};

} // namespace flow
