// SPDX-License-Identifier: GPL-3.0-or-later
#include "UiBench.h"
#include "ui/pages/registration/ProductListModel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using domain::RegistrationKind;
using Kind = ui::ProductChoice::Kind;

class tst_ProductListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsByBrandDiseaseAndCnk_data();
    void findsByBrandDiseaseAndCnk();
    void offersVaccinesOnlyWithoutProduct();
    void offersWhatWasTypedLast();

private:
    UiBench m_bench;
};

void tst_ProductListModel::findsByBrandDiseaseAndCnk_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("brand") << u"boostrix"_s;
    QTest::newRow("beginning") << u"Boos"_s;
    QTest::newRow("CNK") << u"1734094"_s;
}

void tst_ProductListModel::findsByBrandDiseaseAndCnk()
{
    QFETCH(const QString, typed);
    ui::ProductListModel model(m_bench.catalogue);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.search(typed, RegistrationKind::Given);
    QVERIFY(model.rowCount() >= 2);
    bool found = false;
    for (int row = 0; row < model.rowCount(); ++row)
        found = found || model.choice(row).code == "1734094"_L1;
    QVERIFY(found);
    QVERIFY(model.choice(0).title.startsWith(u"Boostrix"_s));
    QVERIFY(!model.index(0, 0).data(ui::SecondLineRole).toString().isEmpty());
    model.search({}, RegistrationKind::Given);
    QCOMPARE(model.rowCount(), 0);
}

void tst_ProductListModel::offersVaccinesOnlyWithoutProduct()
{
    ui::ProductListModel model(m_bench.catalogue);
    const auto vaccines = [&model] {
        int count = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            count += model.choice(row).kind == Kind::Vaccine;
        return count;
    };
    model.search(u"tetanus"_s, RegistrationKind::Given);
    QCOMPARE(vaccines(), 0);
    model.search(u"tetanus"_s, RegistrationKind::Historical);
    QVERIFY(vaccines() > 0);
}

void tst_ProductListModel::offersWhatWasTypedLast()
{
    ui::ProductListModel model(m_bench.catalogue);
    model.search(u"  Qwertyvac  5 "_s, RegistrationKind::Given);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.choice(0).kind, Kind::Text);
    QCOMPARE(model.choice(0).title, u"Qwertyvac 5"_s);
}

QTEST_GUILESS_MAIN(tst_ProductListModel)
#include "tst_ProductListModel.moc"
