// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServicesBench.h"

#include "services/SessionRecord.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using core::ErrorCode;

class tst_SessionService : public QObject
{
    Q_OBJECT

private:
    static domain::Account accountOfTwo()
    {
        domain::Account account = ServicesBench::account();
        account.organizations.append(
            {u"94997147"_s, u"Meander"_s, *ids::NihdiNumber::parse(u"94997147"), std::nullopt});
        return account;
    }

private Q_SLOTS:
    void oneOrganisationIsChosenByItself()
    {
        ServicesBench bench;
        QSignalSpy changed(&bench.session, &services::SessionService::changed);
        const auto session = bench.session.signInLocally(ServicesBench::account());
        QVERIFY(session);
        QCOMPARE(session->organization->id, u"94999820"_s);
        QVERIFY(session->tokenValid);
        QVERIFY(bench.session.canRegister());
        QCOMPARE(changed.size(), 1);
    }

    void ofSeveralNoneIsChosen()
    {
        ServicesBench bench;
        QVERIFY(bench.session.signInLocally(accountOfTwo()));
        QVERIFY(!bench.session.session()->organization);
        QCOMPARE(bench.session.chooseOrganization(u"1"_s).error().code, ErrorCode::NotFound);
        QVERIFY(bench.session.chooseOrganization(u"94997147"_s));
        QCOMPARE(bench.session.session()->organization->name, u"Meander"_s);
    }

    void theSamePersonKeepsTheChoice()
    {
        ServicesBench bench;
        QVERIFY(bench.session.signInLocally(accountOfTwo()));
        QVERIFY(bench.session.chooseOrganization(u"94997147"_s));
        QVERIFY(bench.session.signInLocally(accountOfTwo()));
        QCOMPARE(bench.session.session()->organization->id, u"94997147"_s);
        domain::Account other = accountOfTwo();
        other.subject = u"other"_s;
        QVERIFY(bench.session.signInLocally(other));
        QVERIFY(!bench.session.session()->organization);
    }

    void aNumberIsNeeded()
    {
        ServicesBench bench;
        domain::Account nobody;
        nobody.practitioner.name = u"Nobody"_s;
        QCOMPARE(bench.session.signInLocally(nobody).error().code, ErrorCode::InvalidInput);
        QVERIFY(!bench.session.session());
    }

    void theLastSessionIsKnownAgain()
    {
        ServicesBench bench;
        QVERIFY(bench.session.signInLocally(accountOfTwo()));
        QVERIFY(bench.session.chooseOrganization(u"94997147"_s));
        services::SessionService next(*bench.store, bench.profile, nullptr, bench.client);
        next.restore();
        QVERIFY(next.session());
        QCOMPARE(next.session()->account, accountOfTwo());
        QCOMPARE(next.session()->organization->id, u"94997147"_s);
    }

    void anotherRegisterIsAnotherSession()
    {
        ServicesBench bench;
        QVERIFY(bench.session.signInLocally(ServicesBench::account()));
        registry::RegisterProfile elsewhere = bench.profile;
        elsewhere.baseUrl = QUrl(u"https://elsewhere.example/fhir"_s);
        services::SessionService next(*bench.store, elsewhere, nullptr, bench.client);
        next.restore();
        QVERIFY(!next.session());
    }

    void signOutForgets()
    {
        ServicesBench bench;
        QVERIFY(bench.session.signInLocally(ServicesBench::account()));
        bool answered = false;
        bench.session.signOut(this,
                              [&](const core::Result<bool> &done) { answered = done && *done; });
        QVERIFY(!answered); // never before the call returns
        QTRY_VERIFY(answered);
        QVERIFY(!bench.session.session());
        bench.session.restore();
        QVERIFY(!bench.session.session());
    }

    void withoutProviderThereIsNoSignIn()
    {
        ServicesBench bench;
        std::optional<ErrorCode> code;
        bench.session.signIn(
            {u"x"_s, u"nl"_s, {}}, this,
            [&](const core::Result<domain::Session> &got) { code = got.error().code; });
        QTRY_VERIFY(code);
        QCOMPARE(*code, ErrorCode::NotSupported);
    }

    void damagedRecordsAreNoSession_data()
    {
        QTest::addColumn<QByteArray>("kept");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("another thing") << QByteArray("[1,2]");
        QTest::newRow("no practitioner") << QByteArray(R"({"register":"r"})");
    }
    void damagedRecordsAreNoSession()
    {
        QFETCH(QByteArray, kept);
        QVERIFY(!services::readSession(kept, u"r"_s));
    }
};

QTEST_GUILESS_MAIN(tst_SessionService)
#include "tst_SessionService.moc"
