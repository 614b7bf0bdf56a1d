// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Pack.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_Pack : public QObject
{
    Q_OBJECT

    const QString m_sct = u"http://snomed.info/sct"_s;
    const QString m_cnk = u"urn:x:be-ns-cnk-codes"_s;

    domain::ProductCatalogue catalogue() const
    {
        domain::VaccineProduct product{
            *ids::CnkCode::parse(u"1734094"_s), u"A"_s, {}, {}, {}, {}, {}, {}, {}, false, {}};
        product.vaccineCode = {m_sct, u"871875004"_s, {}};
        return {QDate(2026, 1, 1), {}, {product}};
    }

private Q_SLOTS:
    void theRegistersVaccineIsComparedWithThePack_data()
    {
        QTest::addColumn<QString>("pack");
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("contradicts");
        QTest::newRow("the same") << u"1734094"_s << m_sct << u"871875004"_s << false;
        QTest::newRow("another") << u"1734094"_s << m_sct << u"1"_s << true;
        QTest::newRow("not comparable") << u"1734094"_s << u"urn:cvx"_s << u"1"_s << false;
        QTest::newRow("unknown pack") << u"0000018"_s << m_sct << u"1"_s << false;
        QTest::newRow("no pack") << QString() << m_sct << u"1"_s << false;
    }
    void theRegistersVaccineIsComparedWithThePack()
    {
        QFETCH(QString, pack);
        QFETCH(QString, system);
        QFETCH(QString, code);
        domain::Immunization dose;
        dose.products = {{u"http://whocc.no/atc"_s, u"J07"_s, {}}};
        if (!pack.isEmpty())
            dose.products.append({m_cnk, pack, {}});
        dose.vaccineCodes = {{system, code, {}}};
        QCOMPARE(domain::packOf(dose) != nullptr, !pack.isEmpty());
        QTEST(domain::contradictsPack(dose, catalogue()), "contradicts");
    }
};

QTEST_GUILESS_MAIN(tst_Pack)
#include "tst_Pack.moc"
