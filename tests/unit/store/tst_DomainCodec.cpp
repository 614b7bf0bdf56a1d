// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DomainCodec.h"

#include "support/SampleValues.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_DomainCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void patient()
    {
        const auto value = sample::patient();
        QVERIFY(store::decodePatient(store::encode(value)) == value);
    }

    void patientWithBsnOnly()
    {
        domain::Patient value;
        value.number = *ids::Bsn::parse(u"111222333");
        QVERIFY(store::decodePatient(store::encode(value)) == value);
    }

    void emptyPatient()
    {
        const domain::Patient value;
        QVERIFY(store::decodePatient(store::encode(value)) == value);
    }

    void registration()
    {
        const auto value = sample::registration();
        const auto back = store::decodeRegistration(store::encode(value));
        QVERIFY(back == value);
        QCOMPARE(back->recorded.offsetFromUtc(), 3600);
    }

    void smallestRegistration()
    {
        domain::Registration value;
        value.language.clear(); // not the default: nothing may put it back
        QVERIFY(store::decodeRegistration(store::encode(value)) == value);
    }

    // "No" and "not said", empty and not there, stay apart.
    void optionalsKeepTheirEmptiness()
    {
        domain::Registration value = sample::registration();
        value.freeStock = false;
        value.trainer = domain::Practitioner();
        value.organization.reset();
        QVERIFY(store::decodeRegistration(store::encode(value)) == value);
    }

    // Quotation marks, backslashes and control characters, before and after what is not ASCII.
    void awkwardText()
    {
        domain::Registration value = sample::registration();
        for (const QString &text :
             {u"a \"b\" \\"_s, u"\\\\"_s, u"\"é\n\t\u0001"_s, u"é\\\"😀\u007f"_s}) {
            value.remark = text;
            QVERIFY(store::decodeRegistration(store::encode(value)) == value);
        }
    }

    void cutAnywhere()
    {
        domain::Registration value = sample::registration();
        value.remark = u"é \"b\" \\"_s;
        const QByteArray whole = store::encode(value);
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY(!store::decodeRegistration(QByteArrayView(whole).first(size)));
    }

    void localTimeKeepsItsInstant()
    {
        domain::Registration value = sample::registration();
        value.recorded = QDateTime(QDate(2026, 7, 1), QTime(12, 0, 0, 5));
        QVERIFY(store::decodeRegistration(store::encode(value)) == value);
    }

    void draft()
    {
        const auto value = sample::draft();
        QVERIFY(store::decodeDraft(store::encode(value)) == value);
        const domain::RegistrationDraft empty;
        QVERIFY(store::decodeDraft(store::encode(empty)) == empty);
    }

    void history()
    {
        const auto value = sample::history();
        const auto back = store::decodeHistory(store::encode(value));
        QVERIFY(back);
        QCOMPARE(back->outcome, value.outcome);
        QVERIFY(back->immunizations == value.immunizations);
        QCOMPARE(back->readAt, value.readAt);
        QCOMPARE(back->source, value.source);
        QVERIFY(back->error == value.error);
        QVERIFY(back->remarks == value.remarks);
    }

    void entry()
    {
        auto value = sample::fullEntry();
        auto back = store::decodeEntry(store::encode(value));
        QVERIFY(back);
        back->id = value.id;
        back->state = value.state;
        back->attempts = value.attempts;
        back->nextAttempt = value.nextAttempt;
        back->outcomeUnknown = value.outcomeUnknown;
        back->held = value.held;
        back->changed = value.changed;
        QVERIFY(*back == value);
    }

    void everyErrorCodeComesBack()
    {
        domain::OutboxEntry value = sample::entry();
        for (const core::ErrorCode code : core::allErrorCodes()) {
            value.lastError = core::error(code);
            const auto back = store::decodeEntry(store::encode(value));
            QVERIFY(back && back->lastError);
            QCOMPARE(back->lastError->code, code);
        }
    }

    // Stored before it was kept what a decision is about.
    void anOlderDecision()
    {
        domain::OutboxEntry value = sample::fullEntry();
        value.decidedAbout.clear();
        const QByteArray bytes = store::encode(value);
        QVERIFY(!bytes.contains("decidedAbout"));
        const auto back = store::decodeEntry(bytes);
        QVERIFY(back && back->decidedAbout.isEmpty());
        QVERIFY(back->isDecided(core::ErrorCode::PossibleDouble));
        QVERIFY(!back->isDecided(core::ErrorCode::AuthorUnlinked));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("x");
        QTest::newRow("no object") << QByteArray("[]");
        QTest::newRow("no version") << QByteArray("{}");
        QTest::newRow("later version") << QByteArray(R"({"v":2})");
        QTest::newRow("wrong type") << QByteArray(R"({"v":1,"family":5})");
        QTest::newRow("not a number of a person") << QByteArray(R"({"v":1,"number":"insz:123"})");
        QTest::newRow("not a date") << QByteArray(R"({"v":1,"birthDate":"2026-02-30"})");
        QTest::newRow("unknown name") << QByteArray(R"({"v":1,"gender":"x"})");
        QTest::newRow("list that is none") << QByteArray(R"({"v":1,"given":{"a":"b"}})");
    }

    void refused()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!store::decodePatient(bytes));
    }
};

QTEST_GUILESS_MAIN(tst_DomainCodec)
#include "tst_DomainCodec.moc"
