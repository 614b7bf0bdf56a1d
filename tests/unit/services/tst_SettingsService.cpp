// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/SettingsService.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using core::ErrorCode;
using services::SettingsService;

class tst_SettingsService : public QObject
{
    Q_OBJECT

private:
    static QString write(const QTemporaryDir &folder, const QString &name,
                         const QByteArray &content)
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write a test file");
        return path;
    }

private Q_SLOTS:
    void startsWithTheEmbeddedRegister()
    {
        QTemporaryDir folder;
        SettingsService settings(folder.path());
        QVERIFY(settings.load());
        const auto profile = settings.registerProfile();
        QVERIFY(profile);
        QCOMPARE(profile->name, u"sandbox-be"_s);
        QVERIFY(profile->embedded);
        QVERIFY(!QFile::exists(folder.filePath(u"settings.json"_s)));
    }

    void remembersWhatWasOpen()
    {
        QTemporaryDir folder;
        {
            SettingsService settings(folder.path());
            QVERIFY(!settings.moreFields());
            QVERIFY(settings.setMoreFields(true));
        }
        SettingsService settings(folder.path());
        QVERIFY(settings.load());
        QVERIFY(settings.moreFields());
    }

    void remembersTheRegister()
    {
        QTemporaryDir folder;
        const QString token = write(folder, u"token"_s, "secret-token\n");
        {
            SettingsService settings(folder.path());
            QVERIFY(settings.load());
            QVERIFY(settings.setUpRegister({.profile = u"fhir-r4"_s,
                                            .url = QUrl(u"https://r.example/fhir/"_s),
                                            .caFile = {},
                                            .tokenFile = token}));
        }
        SettingsService settings(folder.path());
        QVERIFY(settings.load());
        const auto profile = settings.registerProfile();
        QVERIFY(profile);
        QCOMPARE(profile->baseUrl, QUrl(u"https://r.example/fhir"_s));
        QCOMPARE(profile->tokenFile, token);
        QFile file(folder.filePath(u"settings.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("secret-token"));
    }

    void aSandboxElsewhereHasItsProviderBesideIt()
    {
        QTemporaryDir folder;
        SettingsService settings(folder.path());
        const auto profile = settings.setUpRegister({.profile = u"sandbox-be"_s,
                                                     .url = QUrl(u"https://127.0.0.1:8443/fhir"_s),
                                                     .caFile = {},
                                                     .tokenFile = {}});
        QVERIFY(profile);
        QVERIFY(!profile->embedded);
        QCOMPARE(profile->issuer, QUrl(u"https://127.0.0.1:8443/auth"_s));
    }

    void refusesWhatCannotWork_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("ca");
        QTest::addColumn<QString>("token");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("no such profile")
            << u"moon"_s << QString() << QString() << QString() << ErrorCode::ProfileUnknown;
        QTest::newRow("a path for a profile")
            << u"../x"_s << QString() << QString() << QString() << ErrorCode::ProfileUnknown;
        QTest::newRow("no url") << u"fhir-r4"_s << QString() << QString() << QString()
                                << ErrorCode::ProfileInvalid;
        QTest::newRow("clear text") << u"fhir-r4"_s << u"http://r.example/fhir"_s << QString()
                                    << QString() << ErrorCode::ProfileInvalid;
        QTest::newRow("query") << u"fhir-r4"_s << u"https://r.example/fhir?a=b"_s << QString()
                               << QString() << ErrorCode::ProfileInvalid;
        QTest::newRow("no ca file") << u"fhir-r4"_s << u"https://r.example/fhir"_s
                                    << u"/nonexistent"_s << QString() << ErrorCode::ProfileInvalid;
        QTest::newRow("no pem") << u"fhir-r4"_s << u"https://r.example/fhir"_s << u"text"_s
                                << QString() << ErrorCode::ProfileInvalid;
        QTest::newRow("empty token") << u"fhir-r4"_s << u"https://r.example/fhir"_s << QString()
                                     << u"empty"_s << ErrorCode::ProfileInvalid;
    }
    void refusesWhatCannotWork()
    {
        QFETCH(QString, profile);
        QFETCH(QString, url);
        QFETCH(QString, ca);
        QFETCH(QString, token);
        QFETCH(ErrorCode, code);
        QTemporaryDir folder;
        write(folder, u"text"_s, "no certificate");
        write(folder, u"empty"_s, "\n");
        const auto path = [&](const QString &name) {
            return name.isEmpty() || name.startsWith(u'/') ? name : folder.filePath(name);
        };
        SettingsService settings(folder.path());
        const auto result = settings.setUpRegister(
            {.profile = profile, .url = QUrl(url), .caFile = path(ca), .tokenFile = path(token)});
        QVERIFY(!result);
        QCOMPARE(result.error().code, code);
        QCOMPARE(settings.registerProfile()->name, u"sandbox-be"_s); // the good one is kept
    }

    void damagedFileIsToldAndLeft()
    {
        QTemporaryDir folder;
        write(folder, u"settings.json"_s, "{ not json");
        SettingsService settings(folder.path());
        const auto loaded = settings.load();
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::FileUnreadable);
    }

    void languageAndTheme()
    {
        QTemporaryDir folder;
        SettingsService settings(folder.path());
        QSignalSpy languages(&settings, &SettingsService::languageChanged);
        QVERIFY(settings.setLanguage(u"fr"_s));
        QVERIFY(settings.setTheme(u"dark"_s));
        QVERIFY(!settings.setLanguage(u"xx"_s));
        QCOMPARE(languages.size(), 1);
        SettingsService again(folder.path());
        QVERIFY(again.load());
        QCOMPARE(again.language(), u"fr"_s);
        QCOMPARE(again.theme(), u"dark"_s);
    }

    void itemsThatStayKeepTheRegister()
    {
        using Unsent = services::SettingsService::Unsent;
        QTemporaryDir folder;
        services::SettingsService settings(folder.path());
        QVERIFY(settings.load().ok());
        const services::SettingsService::RegisterSetup other{
            u"fhir-r4"_s, QUrl(u"https://near.example/fhir"_s), {}, {}};
        const auto refused = settings.setUpRegister(other, Unsent::Stay);
        QCOMPARE(refused.error().code, core::ErrorCode::UnsentItems);
        QCOMPARE(settings.registerProfile()->name, u"sandbox-be"_s);
        QVERIFY(settings.setUpRegister(other, Unsent::GoAlong).ok());
        // The same register with another certificate file is no other register.
        QVERIFY(settings.setUpRegister(other, Unsent::Stay).ok());
    }
};

QTEST_GUILESS_MAIN(tst_SettingsService)
#include "tst_SettingsService.moc"
