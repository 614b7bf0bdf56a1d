// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/CatalogueLoader.h"
#include "domain/FoldedText.h"
#include "domain/ProductCatalogue.h"
#include "domain/Season.h"

#include <QTest>

using domain::VaccineProduct;
using namespace Qt::StringLiterals;

namespace {

const QDate c_today(2026, 11, 24);

} // namespace

class tst_ProductCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto sets = catalogue::loadValueSets(u"be"_s);
        QVERIFY(sets);
        auto loaded = catalogue::loadProducts({}, *sets);
        QVERIFY(loaded);
        m_catalogue = loaded->catalogue;
        for (const auto &disease : sets->concepts(u"disease"_s))
            m_diseases.insert(disease.value.code, disease.labels.values());
    }

    void firstFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cnk");
        const auto row = [](const char *text, const char *cnk) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(cnk);
        };
        row("boostrix", "1734094");
        row("BOOST", "1734094");
        row("boostrix polio", "2374429");
        row("polio boostrix", "2374429");
        row("mmr", "2324911");
        row("M-M-R", "2324911");
        row("act-hib", "0320879");
        row("prevenar 13", "2657088");
        row("prevenar13", "2657088");
        row("1734094", "1734094");
        row("1734-094", "1734094");
        row("61358", "0061358");
        row("0061358", "0061358");
        row("astrazeneca", "4314894");
        row("vaxigrip", "4889275");
        row("griep", "4889275");
        row("grippe", "4889275");
        row("Influenza", "4889275");
        row("kinkhoest", "1552215");
        row("keuchhusten", "1552215");
        row("fièvre jaune", "1152743");
        row("fievre JAUNE", "1152743");
        row("gordelroos", "");
        row("shingrix", "4185344");
        row("zona shing", "4185344");
        row("xyzzy", "");
        row("--", "4889275"); // no word in it: the same as nothing typed
    }
    void firstFound()
    {
        QFETCH(QString, text);
        const auto found = m_catalogue.search(text, m_diseases, c_today);
        QTEST(found.isEmpty() ? QString() : found.first().cnk.value(), "cnk");
    }

    void brandComesBeforeDisease()
    {
        const auto found = m_catalogue.search(u"prior"_s, m_diseases, c_today);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).brand, u"Priorix"_s);
        QCOMPARE(found.at(1).brand, u"Priorix-Tetra"_s);
    }

    void currentSeasonComesFirst_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("season");
        QTest::newRow("in it") << QDate(2025, 10, 1) << u"2025-2026"_s;
        QTest::newRow("the one before") << QDate(2025, 6, 30) << u"2024-2025"_s;
        QTest::newRow("an old list: the newest it has") << QDate(2027, 1, 1) << u"2025-2026"_s;
    }
    void currentSeasonComesFirst()
    {
        QFETCH(QDate, today);
        QFETCH(QString, season);
        const auto found = m_catalogue.search(u"alpharix"_s, m_diseases, today, 100);
        QCOMPARE(found.size(), 8);
        // "Alpharix" itself is nearer than "Alpharix-Tetra".
        const auto tetra = m_catalogue.search(u"griep"_s, m_diseases, today, 100);
        QCOMPARE(tetra.first().season, season);
        qsizetype lastCurrent = -1;
        qsizetype firstOther = tetra.size();
        for (qsizetype i = 0; i < tetra.size(); ++i) {
            if (tetra.at(i).season == season)
                lastCurrent = i;
            else
                firstOther = std::min(firstOther, i);
        }
        QVERIFY(lastCurrent < firstOther);
    }

    void limits()
    {
        QCOMPARE(m_catalogue.search({}, m_diseases, c_today, 20).size(), 20);
        QCOMPARE(m_catalogue.search({}, m_diseases, c_today, 1000).size(), 144);
        QVERIFY(m_catalogue.search({}, m_diseases, c_today, 0).isEmpty());
        QVERIFY(m_catalogue.search({}, m_diseases, c_today, -1).isEmpty());
        QVERIFY(domain::ProductCatalogue().search(u"a"_s, {}, c_today).isEmpty());
    }

    void byCnk()
    {
        QCOMPARE(m_catalogue.byCnk(u"61358")->cnk.value(), u"0061358"_s);
        QVERIFY(!m_catalogue.byCnk(u"1734095"));
        QVERIFY(!m_catalogue.byCnk(u""));
        QVERIFY(!m_catalogue.byCnk(u"Boostrix"));
    }

    void seasons_data()
    {
        QTest::addColumn<QString>("season");
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QDate>("end");
        QTest::newRow("good") << u"2025-2026"_s << QDate(2025, 7, 1) << QDate(2026, 6, 30);
        for (const char *bad : {"", "2025", "2025-2027", "2025/2026", "0000-0001", "aaaa-bbbb"})
            QTest::newRow(*bad ? bad : "nothing") << QString::fromLatin1(bad) << QDate() << QDate();
    }
    void seasons()
    {
        QFETCH(QString, season);
        QTEST(domain::seasonStart(season), "start");
        QTEST(domain::seasonEnd(season), "end");
    }

    void folding_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("accents") << u"Éloïse  ÇA"_s << u"eloise ca"_s;
        QTest::newRow("ligatures") << u"Œuvre Straße Ærø"_s << u"oeuvre strasse aero"_s;
        QTest::newRow("punctuation") << u"d'Hondt-Peeters"_s << u"d hondt peeters"_s;
        QTest::newRow("only signs") << u" .-/ "_s << QString();
        QTest::newRow("other script") << u"Αθήνα"_s << u"αθηνα"_s;
    }
    void folding()
    {
        QFETCH(QString, text);
        QTEST(domain::folded(text), "expected");
    }
    void squeezing()
    {
        QCOMPARE(domain::folded(u"M-M-RVaxPro 5", domain::Squeeze::Yes), u"mmrvaxpro5"_s);
    }

    void aKeystroke()
    {
        QBENCHMARK
        {
            QVERIFY(!m_catalogue.search(u"griep"_s, m_diseases, c_today).isEmpty());
        }
    }

private:
    domain::ProductCatalogue m_catalogue;
    QHash<QString, QStringList> m_diseases;
};

QTEST_APPLESS_MAIN(tst_ProductCatalogue)
#include "tst_ProductCatalogue.moc"
