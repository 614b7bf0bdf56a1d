// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"

#include <QFile>
#include <QSslKey>

using namespace Qt::StringLiterals;
using core::Delivery;
using core::ErrorCode;
using registry::Connection;

// fault 24
class TestTlsPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void certificates_data();
    void certificates();
    void oldProtocolIsRefused();
    void caFileWithoutCertificateSendsNothing();

private:
    static QString file(const QString &name) { return QStringLiteral(FIXTURES "/tls/") + name; }
    static QSslConfiguration server(const QString &certificate);
};

QSslConfiguration TestTlsPolicy::server(const QString &certificate)
{
    QFile key(file(u"server-key.pem"_s));
    if (!key.open(QIODevice::ReadOnly))
        qFatal("no key");
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate::fromPath(file(certificate)).value(0));
    tls.setPrivateKey(QSslKey(&key, QSsl::Rsa));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

void TestTlsPolicy::certificates_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("ca");
    QTest::addColumn<QString>("problem");

    QTest::newRow("own CA") << u"good.pem"_s << u"ca.pem"_s << QString();
    QTest::newRow("another CA") << u"good.pem"_s << u"other-ca.pem"_s << u"untrusted"_s;
    QTest::newRow("not known to the system") << u"good.pem"_s << QString() << u"untrusted"_s;
    QTest::newRow("expired") << u"expired.pem"_s << u"ca.pem"_s << u"expired"_s;
    QTest::newRow("other host") << u"other-host.pem"_s << u"ca.pem"_s << u"host name"_s;
}

void TestTlsPolicy::certificates()
{
    QFETCH(QString, certificate);
    QFETCH(QString, ca);
    QFETCH(QString, problem);
    Bench bench(server(certificate));
    bench.profile.caFile = ca.isEmpty() ? QString() : file(ca);
    bench.capability(true);
    bench.server.on("POST /fhir/Immunization", {.status = 201, .body = Bench::stored("9f1c")});
    const auto receipt = sent(bench, Bench::dose());
    QCOMPARE(receipt.ok(), problem.isEmpty());
    if (receipt) {
        QCOMPARE(bench.state.connection(), Connection::Ok);
        return;
    }
    QCOMPARE(receipt.error().code, ErrorCode::TlsRefused);
    QCOMPARE(receipt.error().detail, problem);
    QCOMPARE(receipt.error().delivery, Delivery::NotSent);
    QCOMPARE(bench.server.requests.size(), 0);
    QCOMPARE(bench.state.connection(), Connection::TlsRefused);
}

void TestTlsPolicy::oldProtocolIsRefused()
{
    QSslConfiguration tls = server(u"good.pem"_s);
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    tls.setProtocol(QSsl::TlsV1_1);
    QT_WARNING_POP
    Bench bench(tls);
    bench.profile.caFile = file(u"ca.pem"_s);
    bench.capability(true);
    const auto receipt = sent(bench, Bench::dose());
    QCOMPARE(receipt.error().code, ErrorCode::TlsRefused);
    QCOMPARE(receipt.error().delivery, Delivery::NotSent);
    QCOMPARE(bench.server.requests.size(), 0);
}

void TestTlsPolicy::caFileWithoutCertificateSendsNothing()
{
    for (const QString &name : {u"missing.pem"_s, u"server-key.pem"_s}) {
        Bench bench(server(u"good.pem"_s));
        bench.profile.caFile = file(name);
        const auto receipt = sent(bench, Bench::dose());
        QCOMPARE(receipt.error().code, ErrorCode::TlsRefused);
        QCOMPARE(receipt.error().detail, u"CA file"_s);
        QCOMPARE(bench.server.connections, 0);
    }
}

QTEST_GUILESS_MAIN(TestTlsPolicy)
#include "tst_TlsPolicy.moc"
