// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/TypedPatient.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_TypedPatient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameStaysAsTyped()
    {
        domain::PatientQuery query;
        query.family = u"Nobody"_s;
        query.given = u"Ann"_s;
        query.birthDate = core::PartialDate::fromIso(u"1990-01-02");
        query.postalCode = u"9000"_s;
        const domain::Patient typed = domain::typedPatient(query);
        QCOMPARE(typed.family, u"Nobody"_s);
        QCOMPARE(typed.given, QStringList{u"Ann"_s});
        QCOMPARE(typed.birthDate, query.birthDate);
        QCOMPARE(typed.postalCode, u"9000"_s);
        QVERIFY(!typed.gender); // nobody asked
        QVERIFY(typed.registerId.isEmpty());
        QVERIFY(typed.source.isEmpty());
    }

    void anInszTellsTheBirthDateThatWasNotTyped()
    {
        domain::PatientQuery query;
        query.number = *ids::Insz::parse(u"80031599760", QDate(2026, 11, 24));
        QCOMPARE(domain::typedPatient(query).birthDate->iso(), u"1980-03-15"_s);
        query.birthDate = core::PartialDate::fromIso(u"1980-03-16");
        QCOMPARE(domain::typedPatient(query).birthDate->iso(), u"1980-03-16"_s);
    }
};

QTEST_GUILESS_MAIN(tst_TypedPatient)
#include "tst_TypedPatient.moc"
