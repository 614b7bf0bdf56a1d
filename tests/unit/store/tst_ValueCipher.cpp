// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/KeyDerivation.h"
#include "store/KeyedHash.h"
#include "store/ValueCipher.h"

#include <QSet>
#include <QTest>

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

    void anyChangedBitIsSeen()
    {
        const ValueCipher cipher(m_key);
        const QByteArray sealed = *cipher.seal("value", "place");
        for (qsizetype i = 0; i < sealed.size() * 8; ++i) {
            QByteArray changed = sealed;
            changed[i / 8] = static_cast<char>(changed[i / 8] ^ (1 << (i % 8)));
            QVERIFY(!cipher.open(changed, "place"));
        }
        for (qsizetype size = 0; size < sealed.size(); ++size)
            QVERIFY(!cipher.open(sealed.first(size), "place"));
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
