// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/SampleValues.h"
#include "support/TempStore.h"

#include <QLoggingCategory>
#include <QTest>

using domain::Patient;
using domain::PatientQuery;

namespace {

Patient person(int counter, const char *family, const char *given, const char *born = "1950-01-01")
{
    Patient patient = sample::patient(counter);
    patient.family = QString::fromUtf8(family);
    patient.given = QString::fromUtf8(given).split(u' ');
    patient.birthDate = sample::date(born);
    return patient;
}

PatientQuery byName(const char *family, const char *given = "")
{
    PatientQuery query;
    query.family = QString::fromUtf8(family);
    query.given = QString::fromUtf8(given);
    return query;
}

QStringList found(TempStore &store, const PatientQuery &query, int limit = 50)
{
    QStringList names;
    for (const Patient &patient : store->matchPatients(query, limit))
        names += patient.family + QStringLiteral(", ") + patient.given.join(u' ');
    return names;
}

} // namespace

class tst_StorePeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("prikpost.*=false")); }

    void everythingComesBack()
    {
        TempStore store;
        QVERIFY(store->keepPatient(sample::patient()));
        store.reopen();
        const auto people = store->matchPatients(byName("hondt"), 5);
        QCOMPARE(people.size(), 1);
        QVERIFY(people.first() == sample::patient());
    }

    // fault 59
    void names_data()
    {
        QTest::addColumn<QByteArray>("family");
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QStringList>("names");
        const QString peeters = QStringLiteral("Peeters, Jan");
        const QString peetersAnn = QStringLiteral("Peeters, Ann Marie");
        const QString hondt = QStringLiteral("D’Hôndt-Müller, Zoë");
        const QString berg = QStringLiteral("van den Berg, Piet");
        const auto row = [](const char *name, const char *family, const char *given,
                            const QStringList &names) {
            QTest::newRow(name) << QByteArray(family) << QByteArray(given) << names;
        };
        row("prefix", "pee", "", {peetersAnn, peeters});
        row("given name", "pee", "j", {peeters});
        row("in one box, any order", "jan peeters", "", {peeters});
        row("second given name", "peeters", "mar", {peetersAnn});
        row("no accents typed", "dhondt", "", {});
        row("words", "hondt mul", "", {hondt});
        row("accents typed", "HÔNDT", "zoe", {hondt});
        row("particle", "van den b", "", {berg});
        row("without the particle", "berg", "", {berg});
        row("not in the middle of a word", "eeters", "", {});
        row("family name first", "p", "", {peetersAnn, peeters, berg});
        row("nobody", "xyz", "", {});
    }

    void names()
    {
        QFETCH(QByteArray, family);
        QFETCH(QByteArray, given);
        QFETCH(QStringList, names);
        TempStore store;
        QVERIFY(store->keepPatient(person(1, "Peeters", "Jan")));
        QVERIFY(store->keepPatient(person(2, "D’Hôndt-Müller", "Zoë")));
        QVERIFY(store->keepPatient(person(3, "van den Berg", "Piet")));
        QVERIFY(store->keepPatient(person(4, "Peeters", "Ann Marie")));
        QCOMPARE(found(store, byName(family.constData(), given.constData())), names);
    }

    void birthDateAndNumber()
    {
        TempStore store;
        QVERIFY(store->keepPatient(person(1, "Peeters", "Jan", "1980-03-15")));
        QVERIFY(store->keepPatient(person(2, "Peeters", "Lien", "2019-05")));
        PatientQuery query;
        query.birthDate = sample::date("2019-05-03"); // may be the day
        QCOMPARE(found(store, query), QStringList{QStringLiteral("Peeters, Lien")});
        query.family = QStringLiteral("janssens");
        QVERIFY(found(store, query).isEmpty());
        PatientQuery byNumber;
        byNumber.number = sample::insz(1);
        QCOMPARE(found(store, byNumber), QStringList{QStringLiteral("Peeters, Jan")});
        byNumber.number = sample::insz(3);
        QVERIFY(found(store, byNumber).isEmpty());
        QVERIFY(found(store, PatientQuery()).isEmpty());
    }

    void postalCode()
    {
        TempStore store;
        Patient unknown = person(2, "Peeters", "Unknown");
        unknown.postalCode.clear();
        QVERIFY(store->keepPatient(person(1, "Peeters", "Jan"))); // 9000
        QVERIFY(store->keepPatient(unknown));
        PatientQuery query = byName("peeters");
        query.postalCode = QStringLiteral("1000");
        QCOMPARE(found(store, query), QStringList{QStringLiteral("Peeters, Unknown")});
    }

    void keptAgainIsReplaced()
    {
        TempStore store;
        for (const bool indexLoaded : {false, true}) {
            if (indexLoaded)
                found(store, byName("x"));
            QVERIFY(store->keepPatient(person(1, "Peeters", "Jan")));
            QVERIFY(store->keepPatient(person(1, "Janssens", "Jan")));
            QVERIFY(found(store, byName("peeters")).isEmpty());
            QCOMPARE(found(store, byName("janssens")).size(), 1);
        }
    }

    // First known by the register's id only, then with the number.
    void numberLearntLater()
    {
        TempStore store;
        Patient patient = person(1, "Peeters", "Jan");
        patient.number.reset();
        QVERIFY(store->keepPatient(patient));
        QCOMPARE(found(store, byName("peeters")).size(), 1);
        patient.number = sample::insz(1);
        QVERIFY(store->keepPatient(patient));
        QCOMPARE(found(store, byName("peeters")).size(), 1);
        store.reopen();
        QCOMPARE(found(store, byName("peeters")).size(), 1);
    }

    void changesWhileWarmingUp()
    {
        TempStore store;
        for (int i = 1; i <= 200; ++i)
            QVERIFY(store->keepPatient(person(i, "Peeters", "Jan")));
        store.reopen();
        store->warmUp();
        QVERIFY(store->keepPatient(person(1, "Janssens", "Jan")));
        QVERIFY(store->keepPatient(person(500, "Janssens", "Ann")));
        QCOMPARE(found(store, byName("janssens")).size(), 2);
        QCOMPARE(found(store, byName("peeters"), 1000).size(), 199);
        QCOMPARE(found(store, byName("peeters"), 10).size(), 10);
        store.reopen();
        store->warmUp(); // and closed before it is done
    }

    // fault 40
    void sameNameAndBirthdayAreTwoPeople()
    {
        TempStore store;
        QVERIFY(store->keepPatient(person(1, "Peeters", "Jan")));
        QVERIFY(store->keepPatient(person(2, "Peeters", "Jan")));
        QCOMPARE(found(store, byName("peeters")).size(), 2);
    }
};

QTEST_GUILESS_MAIN(tst_StorePeople)
#include "tst_StorePeople.moc"
