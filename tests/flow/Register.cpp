// SPDX-License-Identifier: GPL-3.0-or-later
#include "Register.h"

using namespace Qt::StringLiterals;

namespace flow {

void Register::start()
{
    QStringList arguments{u"--folder"_s, m_folder.path()};
    if (m_make == Make::Dutch)
        arguments += {u"--country"_s, u"nl"_s};
    if (m_make == Make::Plain)
        arguments.prepend(QStringLiteral(PLAIN_SERVER));
    m_process.start(m_make == Make::Plain ? u"python3"_s : QStringLiteral(PRIKPOST_SANDBOX),
                    arguments);
    while (!m_process.canReadLine())
        if (!m_process.waitForReadyRead(60'000))
            qFatal("the register does not start");
    const auto ready = core::parseJson(m_process.readLine());
    if (!ready)
        qFatal("the register does not say where it is");
    m_baseUrl = core::stringMember(*ready, "baseUrl");
    m_ca = core::stringMember(*ready, "ca");
}

void Register::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(20'000))
        m_process.kill();
    m_process.waitForFinished();
}

Outcome Register::setUp(const Cli &cli) const
{
    QStringList words{u"register-setup"_s, u"--url"_s, m_baseUrl, u"--profile"_s};
    if (m_make == Make::Plain)
        return cli.run(words << u"fhir-r4"_s);
    return cli.run(words << (m_make == Make::Dutch ? u"sandbox-nl"_s : u"sandbox-be"_s) << u"--ca"_s
                         << m_ca);
}

} // namespace flow
