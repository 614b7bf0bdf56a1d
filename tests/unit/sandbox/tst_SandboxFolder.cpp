// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxFixture.h"
#include "sandbox/Database.h"
#include "sandbox/TlsIdentity.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

core::Result<std::unique_ptr<sandbox::SandboxServer>> start(const QString &folder, quint16 port = 0)
{
    sandbox::Options options;
    options.folder = folder;
    options.port = port;
    return sandbox::SandboxServer::start(options);
}

} // namespace

class tst_SandboxFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void certificateIsRenewedAuthorityStays();
    void damagedCertificateIsReplaced();
    void refusesForeignFile();
    void refusesNewerFile();
    void takenPort();
    void twoServersShareFolder();
    void noAnswerToStrangersCertificate();
};

void tst_SandboxFolder::certificateIsRenewedAuthorityStays()
{
    const QTemporaryDir folder;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(sandbox::TlsIdentity::loadOrMake(folder.path(), now).ok());
    const QByteArray authority = contentOf(folder.filePath(u"ca.pem"_s));
    const QByteArray server = contentOf(folder.filePath(u"server.pem"_s));
    QVERIFY(sandbox::TlsIdentity::loadOrMake(folder.path(), now.addDays(300)).ok());
    QCOMPARE(contentOf(folder.filePath(u"server.pem"_s)), server);
    QVERIFY(sandbox::TlsIdentity::loadOrMake(folder.path(), now.addDays(380)).ok());
    QVERIFY(contentOf(folder.filePath(u"server.pem"_s)) != server);
    QCOMPARE(contentOf(folder.filePath(u"ca.pem"_s)), authority);
}

void tst_SandboxFolder::damagedCertificateIsReplaced()
{
    SandboxFixture sandbox;
    QFile key(sandbox.folder() + "/server-key.pem"_L1);
    QVERIFY(key.open(QIODevice::WriteOnly) && key.write("nonsense") > 0);
    key.close();
    sandbox.restart();
    QCOMPARE(sandbox.send("GET", u"/fhir/metadata"_s).status, 200);
}

void tst_SandboxFolder::refusesForeignFile()
{
    const QTemporaryDir folder;
    const QByteArray foreign(5000, 'x');
    QFile file(folder.filePath(u"register.sqlite"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(foreign) > 0);
    file.close();
    const auto started = start(folder.path());
    QVERIFY(!started.ok());
    QCOMPARE(started.error().code, core::ErrorCode::StoreDamaged);
    QCOMPARE(contentOf(file.fileName()), foreign);
}

void tst_SandboxFolder::refusesNewerFile()
{
    const QTemporaryDir folder;
    {
        auto database = sandbox::Database::open(folder.filePath(u"register.sqlite"_s));
        QVERIFY(database.ok());
        QVERIFY((*database)->execute("PRAGMA user_version = 99"));
    }
    const auto started = start(folder.path());
    QVERIFY(!started.ok());
    QCOMPARE(started.error().code, core::ErrorCode::StoreNewer);
}

void tst_SandboxFolder::takenPort()
{
    const QTemporaryDir first;
    const QTemporaryDir second;
    const auto running = start(first.path());
    QVERIFY(running.ok());
    const auto port = static_cast<quint16>((*running)->baseUrl().port());
    const auto refused = start(second.path(), port);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, core::ErrorCode::Offline);
}

// The window's embedded register and one started on the command line may meet in one folder.
void tst_SandboxFolder::twoServersShareFolder()
{
    SandboxFixture one;
    one.signIn();
    const auto two = start(one.folder());
    QVERIFY(two.ok());
    QVERIFY((*two)->baseUrl() != one.server().baseUrl());
    const core::Json dose = exampleDose();
    QCOMPARE(one.create(dose).status, 201);
    const auto seen = one.send("GET",
                               (*two)->baseUrl().toString() + "/Immunization?identifier="_L1 +
                                   core::stringMember(dose["identifier"][0], "value"),
                               {}, {{"Authorization", "Bearer " + one.accessToken}});
    QCOMPARE(core::integerMember(seen.json(), "total"), 1);
}

void tst_SandboxFolder::noAnswerToStrangersCertificate()
{
    SandboxFixture one;
    const QTemporaryDir folder;
    const auto stranger = start(folder.path());
    QVERIFY(stranger.ok());
    // Checked against the authority of another folder.
    QCOMPARE(one.send("GET", (*stranger)->baseUrl().toString() + "/metadata"_L1).status, 0);
}

QTEST_GUILESS_MAIN(tst_SandboxFolder)
#include "tst_SandboxFolder.moc"
