// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/RegisterProfile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using registry::RegisterProfile;

class TestRegisterProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedNames();
    void sandbox();
    void plainFhir();
    void vitalink();
    void unknownName();
    void refuses_data();
    void refuses();
    void urls_data();
    void urls();
    void origins();
};

void TestRegisterProfile::shippedNames()
{
    QCOMPARE(registry::shippedProfileNames(),
             (QStringList{u"fhir-r4"_s, u"sandbox-be"_s, u"sandbox-nl"_s, u"vitalink"_s}));
    for (const QString &name : registry::shippedProfileNames()) {
        const auto profile = registry::shippedProfile(name);
        QVERIFY2(profile.ok(), qPrintable(profile.ok() ? QString() : profile.error().detail));
        QCOMPARE(profile->name, name);
        QVERIFY(profile->searchByPost);
        QVERIFY(!profile->userAgent.isEmpty());
    }
}

void TestRegisterProfile::sandbox()
{
    const auto profile = registry::shippedProfile(u"sandbox-be"_s).value();
    QVERIFY(profile.embedded);
    QVERIFY(profile.invented);
    QCOMPARE(profile.signIn, RegisterProfile::SignIn::OpenId);
    QCOMPARE(profile.mapping, u"be"_s);
    QCOMPARE(profile.minimumLevel, 400);
    QCOMPARE(profile.patientSearch, RegisterProfile::PatientSearch::ByReference);
    QCOMPARE(profile.unknownPatient, RegisterProfile::Unknown::RegisterDecides);
    QCOMPARE(profile.wire.patientReference, fhir::WireOptions::PatientReference::Logical);
}

void TestRegisterProfile::plainFhir()
{
    const auto profile = registry::shippedProfile(u"fhir-r4"_s).value();
    QVERIFY(!profile.embedded);
    QVERIFY(profile.baseUrl.isEmpty());
    QCOMPARE(profile.signIn, RegisterProfile::SignIn::None);
    QCOMPARE(profile.unknownPatient, RegisterProfile::Unknown::CreatePatient);
    QCOMPARE(profile.wire.patientReference, fhir::WireOptions::PatientReference::Literal);
    QVERIFY(profile.wire.securityLabel.is_null());
    QVERIFY(!profile.wire.intendedProfile);
}

void TestRegisterProfile::vitalink()
{
    const auto profile = registry::shippedProfile(u"vitalink"_s).value();
    QCOMPARE(profile.patientSearch, RegisterProfile::PatientSearch::ByIdentifier);
    QCOMPARE(profile.pageSize, 20);
    QVERIFY(profile.wire.intendedProfile);
    QCOMPARE(core::toQString(profile.securitySearch),
             u"https://www.apps.vitalink-services.be|PATIENT_HEALTH_RECORD"_s);
    QVERIFY(profile.clientId.isEmpty());
}

void TestRegisterProfile::unknownName()
{
    for (const QString &name : {u"nowhere"_s, u"../registers/fhir-r4"_s, QString()})
        QCOMPARE(registry::shippedProfile(name).error().code, core::ErrorCode::ProfileUnknown);
}

void TestRegisterProfile::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");

    const auto row = [](const char *name, const QByteArray &members, const QString &path) {
        QTest::newRow(name) << R"({"name":"x","mapping":"be",)" + members + "}" << path;
    };
    QTest::newRow("not JSON") << QByteArray("register") << u"profile"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"profile"_s;
    QTest::newRow("no name") << QByteArray(R"({"mapping":"be"})") << u"name"_s;
    QTest::newRow("no mapping") << QByteArray(R"({"name":"x"})") << u"mapping"_s;
    row("cleartext", R"("baseUrl":"http://register.example/fhir")", u"baseUrl"_s);
    row("other scheme", R"("baseUrl":"file:///etc/passwd")", u"baseUrl"_s);
    row("credentials in URL", R"("baseUrl":"https://a:b@register.example")", u"baseUrl"_s);
    row("query in URL", R"("baseUrl":"https://register.example/?a=b")", u"baseUrl"_s);
    row("cleartext issuer", R"("issuer":"http://login.example")", u"issuer"_s);
    row("unknown word", R"("signIn":"password")", u"signIn"_s);
    row("wrong type", R"("embedded":"yes")", u"embedded"_s);
    row("page size", R"("pageSize":0)", u"pageSize"_s);
    row("page size is no integer", R"("pageSize":1.5)", u"pageSize"_s);
    row("scopes", R"("scopes":["openid",1])", u"scopes"_s);
    row("unknown member", R"("basUrl":"https://register.example")", u"basUrl"_s);
    row("header injection", R"("userAgent":"a\r\nX: y")", u"userAgent"_s);
}

void TestRegisterProfile::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, path);
    const auto profile = registry::parseProfile(json);
    QVERIFY(!profile.ok());
    QCOMPARE(profile.error().code, core::ErrorCode::ProfileInvalid);
    QVERIFY2(profile.error().detail.startsWith(path + u": "_s), qPrintable(profile.error().detail));
}

void TestRegisterProfile::urls_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("acceptable");

    QTest::newRow("https") << u"https://register.example/fhir"_s << true;
    QTest::newRow("http on IPv4 loopback") << u"http://127.0.0.1:8080/fhir"_s << true;
    QTest::newRow("http on IPv6 loopback") << u"http://[::1]:8080/fhir"_s << true;
    QTest::newRow("http on localhost") << u"http://localhost/fhir"_s << true;
    QTest::newRow("http elsewhere") << u"http://register.example/fhir"_s << false;
    QTest::newRow("http on a look-alike") << u"http://127.0.0.1.example/fhir"_s << false;
    QTest::newRow("http on localhost.example") << u"http://localhost.example"_s << false;
    QTest::newRow("user info") << u"https://me@register.example"_s << false;
    QTest::newRow("fragment") << u"https://register.example/#x"_s << false;
    QTest::newRow("no host") << u"https:///fhir"_s << false;
    QTest::newRow("relative") << u"/fhir"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestRegisterProfile::urls()
{
    QFETCH(QString, url);
    QFETCH(bool, acceptable);
    QCOMPARE(registry::isAcceptableUrl(QUrl(url)), acceptable);
}

void TestRegisterProfile::origins()
{
    const QUrl base(u"https://register.example/fhir"_s);
    QVERIFY(registry::sameOrigin(base, QUrl(u"https://register.example:443/x?y"_s)));
    QVERIFY(!registry::sameOrigin(base, QUrl(u"http://register.example/fhir"_s)));
    QVERIFY(!registry::sameOrigin(base, QUrl(u"https://register.example:8443/fhir"_s)));
    QVERIFY(!registry::sameOrigin(base, QUrl(u"https://other.example/fhir"_s)));
}

QTEST_APPLESS_MAIN(TestRegisterProfile)
#include "tst_RegisterProfile.moc"
