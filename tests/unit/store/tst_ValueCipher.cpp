// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DomainCodec.h"
#include "store/KeyDerivation.h"
#include "store/KeyedHash.h"
#include "store/ValueCipher.h"
#include "support/SampleValues.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace store;

class tst_ValueCipher : public QObject
{
    Q_OBJECT

    const core::Secret m_key{QByteArray(32, 'k')};

private Q_SLOTS:
    void roundTrip_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("short") << QByteArray("a\0b", 3);
        QTest::newRow("long") << QByteArray(100'000, 'x');
        QTest::newRow("our words") << store::encode(sample::registration());
        QTest::newRow("nothing to gain") << randomBytes(5000).value();
    }

    void roundTrip()
    {
        QFETCH(QByteArray, plain);
        const ValueCipher cipher(m_key);
        const auto sealed = cipher.seal(plain, "table|column|1");
        QVERIFY(sealed);
        QCOMPARE(cipher.open(*sealed, "table|column|1"), std::optional(plain));
        if (plain.size() > 2)
            QVERIFY(!sealed->contains(plain));
    }

    void movedValueDoesNotOpen()
    {
        const ValueCipher cipher(m_key);
        const auto sealed = cipher.seal("value", "table|column|1");
        QVERIFY(!cipher.open(*sealed, "table|column|2"));
    }

    void anyChangedBitIsSeen_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("as it is") << QByteArray("value");
        QTest::newRow("packed") << QByteArray(200, 'x');
    }

    void anyChangedBitIsSeen()
    {
        QFETCH(QByteArray, plain);
        const ValueCipher cipher(m_key);
        const QByteArray sealed = *cipher.seal(plain, "place");
        for (qsizetype i = 0; i < sealed.size() * 8; ++i) {
            QByteArray changed = sealed;
            changed[i / 8] = static_cast<char>(changed[i / 8] ^ (1 << (i % 8)));
            QVERIFY(!cipher.open(changed, "place"));
        }
        for (qsizetype size = 0; size < sealed.size(); ++size)
            QVERIFY(!cipher.open(sealed.first(size), "place"));
    }

    // The format byte cannot turn a packed value into another one either.
    void otherFormatDoesNotOpen()
    {
        const ValueCipher cipher(m_key);
        QByteArray sealed = *cipher.seal(QByteArray(200, 'x'), "place");
        QCOMPARE(sealed[0], char(2));
        sealed[0] = 1;
        QVERIFY(!cipher.open(sealed, "place"));
    }

    // A dose and a history take little room.
    void ourWordsBecomeSmall()
    {
        const ValueCipher cipher(m_key);
        const QByteArray dose = store::encode(sample::registration());
        QVERIFY(cipher.seal(dose, "place")->size() < dose.size() / 2);
        domain::RegisterHistory many = sample::history();
        for (int i = 0; i < 20; ++i)
            many.immunizations += many.immunizations.first();
        const QByteArray history = store::encode(many);
        QVERIFY(cipher.seal(history, "place")->size() < history.size() / 8);
    }

    // As it was stored before values were packed (key 'k' * 32, place "place").
    void olderValueOpens()
    {
        const QByteArray plain(200, 'x');
        const QByteArray sealed = QByteArray::fromHex(
            "01000102030405060708090a0b12a58c567ca8fe0d3be32bf21cbd70208096c21ce41ee4fdd70491"
            "dd8852ec50d5404b9eee5d61688cab0902c63707b76fb5c3ebf9205852871727ffe7ab19fb8ac675"
            "c30c53b3e85ccf89ba5f386c6e52ad9e4abd24da9260f5611afa447753dddc4503516e60eb84e1e3"
            "f3092b1d8ca1a86ded4e7ba80c7581391b9ebbf8d8c8c7f19638de0fb8b9581bed6f2008528c6ddb"
            "cd970a64fdc219b48eb5bee7b97ae7fd7ec7476325108bec38ba1ec102ec2d63dbf1c3d8fcac929d"
            "953719901865ca69916a24d0c141e44ca242c260d94f089542c9095dff");
        QCOMPARE(ValueCipher(m_key).open(sealed, "place"), std::optional(plain));
    }

    // What stands in the stores of today opens for ever: the dictionary never changes.
    void packedValueOpens()
    {
        const QByteArray plain =
            R"({"v":1,"registerId":"pat-1","number":"insz:50010199730","family":"Peeters",)"
            R"("given":["An"],"birthDate":"1950-01-01","gender":"female","postalCode":"9000",)"
            R"("city":"Gent","source":"sandbox-be"})";
        const QByteArray sealed = QByteArray::fromHex(
            "02a17d16482988a6ad91e65a1794cd24ce7ba4fde7adc7ea71f5b6d53f9a9b21681d2954353b"
            "1a107abbd4e6d5d71e18e7e2622a1739785fea49172209c106b03d71c2687d0a82b5bb86c65f"
            "540e52381c80c87d23545fe7bbf63e75d89ad0b9a9ca1affd29fb04ec467172cd81800ff0eef");
        QCOMPARE(ValueCipher(m_key).open(sealed, "place"), std::optional(plain));
        QFile words(u":/schema/packing-1.txt"_s);
        QVERIFY(words.open(QIODevice::ReadOnly));
        QCOMPARE(QCryptographicHash::hash(words.readAll(), QCryptographicHash::Sha256).toHex(),
                 "5821324da133394a79ebf80d8d054435877f71448087c90ca6e4cf728c81abaf"_ba);
    }

    void otherKeyDoesNotOpen()
    {
        const auto sealed = ValueCipher(m_key).seal("value", "place");
        QVERIFY(!ValueCipher(core::Secret(QByteArray(32, 'x'))).open(*sealed, "place"));
    }

    void unusableKeyFails()
    {
        QVERIFY(!ValueCipher(core::Secret(QByteArrayView("short"))).seal("value", "place"));
    }

    void noncesAreFresh()
    {
        const ValueCipher cipher(m_key);
        QSet<QByteArray> seen;
        for (int i = 0; i < 1000; ++i)
            seen += cipher.seal("same", "place")->sliced(1, 12);
        QCOMPARE(seen.size(), 1000);
    }

    // RFC 5869 leaves salt optional; the value was computed with Python's hmac module.
    void keysDifferByPurpose()
    {
        const auto a = deriveKey(m_key, "a");
        const auto b = deriveKey(m_key, "b");
        QVERIFY(a && b);
        QVERIFY(a->view().toByteArray() != b->view().toByteArray());
        QCOMPARE(a->view().toByteArray().toHex(),
                 QByteArray("2386c1ea3b09e396de0c9de42aeae0d9e8febd6ca58b2dad1b370437e1adec7d"));
    }

    // RFC 7914, section 12.
    void scryptVector()
    {
        const auto key = stretch(core::Secret(QByteArrayView("pleaseletmein")), "SodiumChloride",
                                 {.n = 16384, .r = 8, .p = 1});
        QVERIFY(key);
        QCOMPARE(key->view().toByteArray().toHex(),
                 QByteArray("7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"));
    }

    void hashSeparatesItsParts()
    {
        const KeyedHash hash(m_key);
        QVERIFY(hash.of({"ab", "c"}) != hash.of({"a", "bc"}));
        QCOMPARE(hash.of({"ab", "c"}), hash.of({"ab", "c"}));
        QCOMPARE(hash.lookup("kind", "value").size(), 16);
        QVERIFY(hash.lookup("kind", "value") != hash.lookup("other", "value"));
        QVERIFY(KeyedHash(core::Secret(QByteArray(32, 'x'))).of({"a"}) != hash.of({"a"}));
    }
};

QTEST_GUILESS_MAIN(tst_ValueCipher)
#include "tst_ValueCipher.moc"
