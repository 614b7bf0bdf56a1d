// SPDX-License-Identifier: GPL-3.0-or-later
#include "Told.h"

#include <QTest>

using namespace Qt::StringLiterals;
using bulk::Column;

namespace {

const QByteArray header = "INSZ,Naam,Voornaam,Geboortedatum,Postcode\n";

} // namespace

class tst_PersonList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void totals()
    {
        const auto list = told::read(header + "80031599760\n"        // good
                                              "80031599761\n"        // wrong
                                              ",A,,1012000\n"        // repaired
                                              ",B,,1/02/2000\n"      // asked
                                              ",=C,,01022000\n"      // warned
                                              "12345678901\n"        // template
                                              "\n80031599760,,,,\n") // blank, double
                              .list;
        QCOMPARE(list.totals(), (bulk::ListTotals{.people = 7,
                                                  .good = 3,
                                                  .repaired = 1,
                                                  .warned = 1,
                                                  .asked = 2,
                                                  .wrong = 2,
                                                  .templates = 1,
                                                  .blank = 1}));
    }

    void whoIsLeftOutIsNobodysDouble()
    {
        auto list = told::read("INSZ\n80031599760\n80031599760\n80031599760\n").list;
        QCOMPARE(told::findings(list.findings(2)), u"DUPLICATE_IN_FILE"_s);
        QVERIFY(list.leaveOut({1}));
        QCOMPARE(told::findings(list.findings(2)), QString());
        QCOMPARE(told::findings(list.findings(3)), u"DUPLICATE_IN_FILE"_s);
        QCOMPARE(list.findings(3).first().value, u"3"_s);
        QVERIFY(!list.leaveOut({1}));
        QVERIFY(list.leaveOut({}));
        QCOMPARE(told::findings(list.findings(2)), u"DUPLICATE_IN_FILE"_s);
    }

    void cellsAreTypedOver()
    {
        auto list = told::read(header + "80031599761\n80031599760\n").list;
        QCOMPARE(told::findings(list.findings(1)), u"INSZ_CHECKSUM"_s);
        QVERIFY(list.setText(1, Column::Number, u"80031599760"_s));
        QCOMPARE(told::findings(list.findings(1)), QString());
        QCOMPARE(told::findings(list.findings(2)), u"DUPLICATE_IN_FILE"_s);
        QVERIFY(list.setText(1, Column::Number, QString()));
        QVERIFY(list.setText(1, Column::Family, u"A"_s));
        QCOMPARE(told::findings(list.findings(1)), u"DOB_MISSING"_s);
        QCOMPARE(told::findings(list.findings(2)), QString());
        QVERIFY(list.setText(1, Column::BirthDate, u"01012000"_s));
        QVERIFY(bulk::isGood(list.findings(1)));
        QCOMPARE(list.person(1).family, u"A"_s);
    }

    void columnThatIsNotThere()
    {
        auto list = told::read("INSZ\n80031599760\n").list;
        QVERIFY(!list.setText(1, Column::Family, u"A"_s));
        QCOMPARE(list.text(1, Column::Family), QString());
    }

    void proposalsAreAcceptedTogether()
    {
        auto list = told::read(header + ",A,,1/02/2000\n,B,,2000-01-31\n,C,,31/02/2000\n").list;
        QCOMPARE(list.acceptProposals({1, 3}), 1);
        QCOMPARE(list.person(1).birthDate->iso(), u"2000-02-01"_s);
        QVERIFY(!bulk::isGood(list.findings(2)));
        QCOMPARE(list.acceptProposals(list.rows()), 1);
        QCOMPARE(list.totals().wrong, 1);
    }

    void samePersonOnceByNumberAndOnceByName()
    {
        const auto list =
            told::read(header + ",Peeters,An,17052010\n80031599760,Peeters,An,17052010\n").list;
        QVERIFY(told::findings(list.findings(2)).contains(u"DUPLICATE_IN_FILE"_s));
        QCOMPARE(list.findings(2).last().value, u"2"_s);
    }
};

QTEST_APPLESS_MAIN(tst_PersonList)
#include "tst_PersonList.moc"
