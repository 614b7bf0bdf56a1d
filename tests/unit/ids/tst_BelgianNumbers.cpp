// SPDX-License-Identifier: GPL-3.0-or-later
#include "ids/CnkCode.h"
#include "ids/EnterpriseNumber.h"
#include "ids/Gtin.h"
#include "ids/NihdiNumber.h"

#include <QTest>

using namespace Qt::StringLiterals;

using ids::CnkCode;
using ids::EnterpriseNumber;
using ids::Gtin;
using ids::NihdiNumber;

namespace {

// The stored form, or "!reason".
template <class Number>
QString outcome(const QString &text)
{
    const auto number = Number::parse(text);
    return number ? number->value() : u"!"_s + ids::name(number.error());
}

void columns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
}

void row(const char *text, const char *expected)
{
    QTest::newRow(*text ? text : "nothing")
        << QString::fromUtf8(text) << QString::fromLatin1(expected);
}

} // namespace

class tst_BelgianNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nihdi_data()
    {
        columns();
        row("19999816004", "19999816004");
        row("19999816", "19999816");
        row("39999632001", "39999632001");
        row("49999705000", "49999705000");
        row("94999820", "94999820");
        row("19999817004", "19999817004");
        row("1999981600", "!length");
        row("1-99998-16-004", "19999816004");
        row("1/99998/16/004", "19999816004");
        row("1 99998 16 004", "19999816004");
        row("1-99998-16-00A", "!characters");
        row("", "!empty");
        row("1234567", "!length");
        row("١٩٩٩٩٨١٦", "!characters");
    }
    void nihdi()
    {
        QFETCH(QString, text);
        QTEST(outcome<NihdiNumber>(text), "expected");
    }

    void nihdiCheck_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("expected");
        const auto check = [](const char *text, NihdiNumber::Check expected) {
            QTest::newRow(text) << QString::fromLatin1(text) << int(expected);
        };
        check("19999816004", NihdiNumber::Check::Fits);
        check("39999632001", NihdiNumber::Check::Fits);
        check("49999705000", NihdiNumber::Check::Fits); // modulo 89
        check("19999874004", NihdiNumber::Check::Fits); // modulo 89
        check("94999820", NihdiNumber::Check::Fits);
        check("19999817004", NihdiNumber::Check::Wrong);
        check("19999832004", NihdiNumber::Check::Unusual); // 83 - 199998 % 83
        check("19999830004", NihdiNumber::Check::Unusual); // 79 - 199998 % 79
    }
    void nihdiCheck()
    {
        QFETCH(QString, text);
        const auto number = NihdiNumber::parse(text);
        QVERIFY(number);
        QTEST(int(number->check()), "expected");
    }

    void nihdiDisplayAndPerson()
    {
        const auto full = NihdiNumber::parse(u"19999816004");
        const auto other = NihdiNumber::parse(u"19999816003");
        const auto brief = NihdiNumber::parse(u"19999816");
        QCOMPARE(full->display(), u"1-99998-16-004"_s);
        QCOMPARE(brief->display(), u"1-99998-16"_s);
        QVERIFY(full->samePerson(*other));
        QVERIFY(full->samePerson(*brief));
        QVERIFY(!full->samePerson(*NihdiNumber::parse(u"39999632001")));
    }

    void enterprise_data()
    {
        columns();
        row("0999999823", "0999999823");
        row("0999888767", "0999888767");
        row("1000009919", "1000009919");
        row("BE 0999.999.823", "0999999823");
        row("BE0999999823", "0999999823");
        row("be0999999823", "0999999823");
        row("0999.999.823", "0999999823");
        row("999999823", "0999999823");
        row("0999999824", "!checksum");
        row("2999999823", "!first-digit");
        row("99999823", "!length");
        row("09999998230", "!length");
        row("NL0999999823", "!characters");
        row("BE", "!empty");
        row("", "!empty");
    }
    void enterprise()
    {
        QFETCH(QString, text);
        QTEST(outcome<EnterpriseNumber>(text), "expected");
    }
    void enterpriseDisplay()
    {
        QCOMPARE(EnterpriseNumber::parse(u"0999999823")->display(), u"0999.999.823"_s);
    }

    void cnk_data()
    {
        columns();
        row("1734094", "1734094");
        row("1734-094", "1734094");
        row("61358", "0061358");
        row("0061358", "0061358");
        row("0001230", "0001230");
        row("1734095", "1734095");
        row("17340940", "!length");
        row("17340A4", "!characters");
        row("", "!empty");
        row("١٧٣٤٠٩٤", "!characters");
    }
    void cnk()
    {
        QFETCH(QString, text);
        QTEST(outcome<CnkCode>(text), "expected");
    }

    void cnkCheck_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        for (const char *good :
             {"1734094", "0061358", "61358", "9990011", "9990029", "0001230", "9999996"})
            QTest::newRow(good) << QString::fromLatin1(good) << true;
        for (const char *bad : {"1734095", "9990010", "1439562"})
            QTest::newRow(bad) << QString::fromLatin1(bad) << false;
    }
    void cnkCheck()
    {
        QFETCH(QString, text);
        QTEST(CnkCode::parse(text)->checkFits(), "expected");
    }
    void cnkDisplay() { QCOMPARE(CnkCode::parse(u"1734094")->display(), u"1734-094"_s); }

    void gtin_data()
    {
        columns();
        row("05413999000015", "05413999000015");
        row("5413999000015", "05413999000015");
        row("05413999000016", "!checksum");
        row("96385074", "00000096385074");
        row("036000291452", "00036000291452");
        row("541399900001", "!checksum");
        row("54139990000", "!length");
        row("054139990000150", "!length");
        row("0541399900001X", "!characters");
        row("", "!empty");
    }
    void gtin()
    {
        QFETCH(QString, text);
        QTEST(outcome<Gtin>(text), "expected");
    }
    void gtinDisplay() { QCOMPARE(Gtin::parse(u"5413999000015")->display(), u"05413999000015"_s); }
};

QTEST_APPLESS_MAIN(tst_BelgianNumbers)
#include "tst_BelgianNumbers.moc"
