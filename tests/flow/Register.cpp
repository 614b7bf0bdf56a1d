// SPDX-License-Identifier: GPL-3.0-or-later
#include "Register.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QSslConfiguration>

#include <memory>

using namespace Qt::StringLiterals;

namespace flow {

void Register::start()
{
    QStringList arguments{u"--folder"_s, m_folder.path()};
    arguments += m_more;
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

bool Register::misbehave(const QByteArray &mode, int count) const
{
    QFile key(m_folder.filePath(u"admin-key"_s));
    if (!key.open(QIODevice::ReadOnly))
        return false;
    QNetworkRequest request(QUrl(m_baseUrl).resolved(QUrl(u"/admin/faults"_s)));
    request.setRawHeader("Authorization", "Bearer " + key.readAll().trimmed());
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromPath(m_ca));
    request.setSslConfiguration(tls);
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(network.post(
        request, R"({"mode":")" + mode + R"(","count":)" + QByteArray::number(count) + '}'));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    return finished.wait(10'000) && reply->error() == QNetworkReply::NoError;
}

Outcome Register::admin(const QStringList &words) const
{
    QProcess process;
    process.start(QStringLiteral(PRIKPOST_SANDBOX),
                  QStringList{u"admin"_s} + words + QStringList{u"--folder"_s, m_folder.path()});
    process.waitForFinished(60'000);
    Outcome outcome;
    outcome.exit = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    for (const QByteArray &line : outcome.out.split('\n'))
        if (const auto json = core::parseJson(line))
            outcome.lines.append(*json);
    return outcome;
}

} // namespace flow
