// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/NlRules.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Json;

// What the Dutch register takes, and that it says everything that is wrong at once.
class tst_NlRules : public QObject
{
    Q_OBJECT

private:
    sandbox::CodeLists m_codes;
    const QDateTime m_now{QDate(2026, 11, 28), QTime(12, 0), Qt::UTC};

    static Json named()
    {
        QFile file(QStringLiteral(FIXTURES "/fhir/nl/named.json"));
        return file.open(QIODevice::ReadOnly) ? *core::parseJson(file.readAll()) : Json();
    }
    static Json anonymous()
    {
        QFile file(QStringLiteral(FIXTURES "/fhir/nl/anonymous.json"));
        return file.open(QIODevice::ReadOnly) ? *core::parseJson(file.readAll()) : Json();
    }
    QStringList codesOf(const Json &json) const
    {
        sandbox::Findings findings;
        if (sandbox::nl::isMasked(json))
            sandbox::nl::checkAnonymous(json, m_codes, m_now, findings);
        else
            sandbox::nl::checkNamed(json, m_codes, m_now, findings);
        QStringList codes;
        for (const sandbox::Issue &issue : findings.issues())
            codes.append(issue.detail);
        return codes;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto codes = sandbox::CodeLists::load(u"nl"_s);
        QVERIFY(codes);
        m_codes = std::move(*codes);
    }

    void theExamplesAreTaken()
    {
        QCOMPARE(codesOf(named()), QStringList());
        QCOMPARE(codesOf(anonymous()), QStringList());
    }

    void everythingThatIsWrongIsSaidAtOnce()
    {
        Json json = named();
        json["patient"]["identifier"]["value"] = "111222334";
        json["vaccineCode"]["coding"][0]["code"] = "1";
        json["occurrenceDateTime"] = "2027-01-01";
        json["route"]["coding"][0]["code"] = "77";
        json["performer"].erase(1);
        const QStringList codes = codesOf(json);
        for (const QString &code : {u"CODE_UNKNOWN"_s, u"DATE_FUTURE"_s, u"ORGANIZATION_MISSING"_s})
            QVERIFY2(codes.contains(code), qPrintable(code));
        QCOMPARE(codes.count(u"CODE_UNKNOWN"_s), 2);
    }

    void anObjectionNeedsItsReasonAndNoLot()
    {
        Json json = named();
        json["status"] = "not-done";
        const QStringList codes = codesOf(json);
        QVERIFY(codes.contains(u"OBJECTION_MISSING"_s));
        QVERIFY(codes.contains(u"LOT_FORBIDDEN"_s));
    }

    void ofAPersonNoMoreThanTheFive()
    {
        Json json = named();
        json["contained"].push_back(
            {{"resourceType", "Patient"},
             {"id", "pat"},
             {"telecom", Json::array({{{"system", "phone"}, {"value", "0612345678"}}})}});
        QVERIFY(codesOf(json).contains(u"TOO_MUCH_TOLD"_s));
    }

    // Not a single path beside those of chapter 4.3.
    void withoutANameNothingMore_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("identifier") << "identifier"_ba
                                    << "[{\"system\":\"s\",\"value\":\"v\"}]"_ba;
        QTest::newRow("meta") << "meta"_ba
                              << "{\"profile\":[\"http://x\"]}"_ba;
        QTest::newRow("note") << "note"_ba
                              << "[{\"text\":\"t\"}]"_ba;
        QTest::newRow("site") << "site"_ba
                              << "{\"coding\":[{\"code\":\"68367000\"}]}"_ba;
        QTest::newRow("recorded") << "recorded"_ba
                                  << "\"2024-06-03T10:00:00Z\""_ba;
        QTest::newRow("time of day") << "occurrenceDateTime"_ba
                                     << "\"2024-06-03T10:00:00Z\""_ba;
        QTest::newRow("primarySource") << "primarySource"_ba
                                       << "true"_ba;
        QTest::newRow("expiry") << "expirationDate"_ba
                                << "\"2025-11-30\""_ba;
    }
    void withoutANameNothingMore()
    {
        QFETCH(QByteArray, member);
        QFETCH(QByteArray, value);
        Json json = anonymous();
        json[member.toStdString()] = *core::parseJson("{\"v\":" + value + "}");
        json[member.toStdString()] = Json(json[member.toStdString()]["v"]);
        QVERIFY(!codesOf(json).isEmpty());
    }

    void anObjectionCannotBeWithoutAName()
    {
        Json json = anonymous();
        json["status"] = "not-done";
        QVERIFY(codesOf(json).contains(u"OBJECTION_NEEDS_NAME"_s));
    }
};

QTEST_GUILESS_MAIN(tst_NlRules)
#include "tst_NlRules.moc"
