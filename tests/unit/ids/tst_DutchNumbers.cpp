// SPDX-License-Identifier: GPL-3.0-or-later
#include "ids/AgbCode.h"
#include "ids/BigNumber.h"
#include "ids/Bsn.h"
#include "ids/FixedDigits.h"
#include "ids/ProductCode.h"

#include <QTest>

using namespace Qt::StringLiterals;

using ids::AgbCode;
using ids::Bsn;

class tst_DutchNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bsnValid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("stored");
        for (const char *number :
             {"111222333", "999900390", "999900006", "999900377", "999900742", "999901114",
              "999901485", "999901850", "999902222", "999902593", "012345672", "010000008"})
            QTest::newRow(number) << QString::fromLatin1(number) << QString::fromLatin1(number);
        QTest::newRow("fault 42: zero left out") << u"12345672"_s << u"012345672"_s;
        QTest::newRow("dots") << u"1112.22.333"_s << u"111222333"_s;
        QTest::newRow("hyphens") << u"1112-22-333"_s << u"111222333"_s;
        QTest::newRow("no-break space") << u"1112\u00a022 333"_s << u"111222333"_s;
    }
    void bsnValid()
    {
        QFETCH(QString, text);
        const auto bsn = Bsn::parse(text);
        QVERIFY(bsn);
        QTEST(bsn->value(), "stored");
    }

    void bsnInvalid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        for (const char *number : {"111222334", "999900309", "123456789", "112122333", "111111111",
                                   "000000000", "999911106", "101222331"})
            QTest::newRow(number) << QString::fromLatin1(number) << u"checksum"_s;
        QTest::newRow("ten digits") << u"1112223330"_s << u"length"_s;
        QTest::newRow("seven digits") << u"1234567"_s << u"length"_s;
        QTest::newRow("letter") << u"12345678A"_s << u"characters"_s;
        QTest::newRow("slashes") << u"111/222/333"_s << u"characters"_s;
        QTest::newRow("country prefix") << u"NL111222333"_s << u"characters"_s;
        QTest::newRow("other digits") << u"١١١٢٢٢٣٣٣"_s << u"characters"_s;
        QTest::newRow("nothing") << QString() << u"empty"_s;
    }
    void bsnInvalid()
    {
        QFETCH(QString, text);
        const auto bsn = Bsn::parse(text);
        QVERIFY(!bsn);
        QTEST(QString(ids::name(bsn.error())), "reason");
    }

    void bsnDisplay() { QCOMPARE(Bsn::parse(u"111222333")->display(), u"1112.22.333"_s); }

    void agb_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("person") << u"91001234"_s << u"91001234"_s;
        QTest::newRow("organisation") << u"41009876"_s << u"41009876"_s;
        QTest::newRow("leading zero") << u"01 001234"_s << u"01001234"_s;
        QTest::newRow("seven digits") << u"9100123"_s << u"!length"_s;
        QTest::newRow("nine digits") << u"910012345"_s << u"!length"_s;
        QTest::newRow("letter") << u"9100123A"_s << u"!characters"_s;
        QTest::newRow("nothing") << QString() << u"!empty"_s;
    }
    void agb()
    {
        QFETCH(QString, text);
        const auto code = AgbCode::parse(text);
        QTEST(code ? code->value() : u"!"_s + ids::name(code.error()), "expected");
        if (code)
            QCOMPARE(code->display(), code->value());
    }

    // A number that fails the check digit is unusual, not wrong (N03).
    void big_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fits");
        for (const char *number : {"29120345601", "09490123601", "79700012304", "09123456789"})
            QTest::newRow(number) << QString::fromLatin1(number) << true;
        QTest::newRow("first digit") << u"39120345601"_s << false;
        QTest::newRow("second digit is not 9") << u"28120345601"_s << false;
    }
    void big()
    {
        QFETCH(QString, text);
        const auto number = ids::BigNumber::parse(text);
        QVERIFY(number);
        QTEST(number->checkFits(), "fits");
        QVERIFY(!ids::BigNumber::parse(text.chopped(1)));
    }

    void uziAndUra()
    {
        QCOMPARE(ids::UziNumber::parse(u"000012345")->value(), u"000012345"_s);
        QVERIFY(!ids::UziNumber::parse(u"12345")); // zeros are not put back
        QCOMPARE(ids::UraNumber::parse(u"00004321")->value(), u"00004321"_s);
        QVERIFY(!ids::UraNumber::parse(u"0000432A"));
    }

    void productCode()
    {
        using ids::ProductCode;
        QCOMPARE(ProductCode::parse(u"Boostrix Polio")->value(), u"boostrix-polio"_s);
        QCOMPARE(ProductCode::parse(u"1734-094")->value(), u"1734094"_s);
        QCOMPARE(ProductCode::parse(u"12345678").error(), ids::IdProblem::Characters);
        QCOMPARE(ProductCode::parse(u" ").error(), ids::IdProblem::Empty);
        QCOMPARE(ProductCode::parse(u"a/b").error(), ids::IdProblem::Characters);
    }
};

QTEST_APPLESS_MAIN(tst_DutchNumbers)
#include "tst_DutchNumbers.moc"
