// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/NameContradiction.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_NameContradiction : public QObject
{
    Q_OBJECT

private:
    static domain::Patient person(const QString &family, const QString &given, const QString &born)
    {
        domain::Patient person;
        person.family = family;
        if (!given.isEmpty())
            person.given = QStringList{given};
        person.birthDate = core::PartialDate::fromIso(born);
        return person;
    }

private Q_SLOTS:
    void contradicts_data()
    {
        QTest::addColumn<QString>("family");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("born");
        QTest::addColumn<bool>("contradicts");
        QTest::newRow("the same") << u"De Smet-Maes"_s << u"Zoë Anne"_s << u"1980-03-15"_s << false;
        QTest::newRow("accents and hyphens")
            << u"DESMET MAES"_s << u"zoe"_s << u"1980-03-15"_s << false;
        QTest::newRow("own name alone") << u"De Smet"_s << u""_s << u""_s << false;
        QTest::newRow("a partner's name too")
            << u"De Smet-Maes-Peeters"_s << u"Zoë"_s << u""_s << false;
        QTest::newRow("nothing said") << u""_s << u""_s << u""_s << false;
        QTest::newRow("only the year") << u""_s << u""_s << u"1981"_s << false;
        QTest::newRow("another family") << u"Peeters"_s << u"Zoë"_s << u"1980-03-15"_s << true;
        QTest::newRow("a part of the letters") << u""_s << u"Ann"_s << u""_s << true;
        QTest::newRow("a second name") << u""_s << u"Anne"_s << u""_s << false;
        QTest::newRow("a sister") << u"De Smet-Maes"_s << u"Lotte"_s << u""_s << true;
        QTest::newRow("another day") << u"De Smet-Maes"_s << u"Zoë"_s << u"1980-03-16"_s << true;
    }
    void contradicts()
    {
        QFETCH(QString, family);
        QFETCH(QString, given);
        QFETCH(QString, born);
        const domain::Patient known = person(u"De Smet-Maes"_s, u"Zoë Anne"_s, u"1980-03-15"_s);
        QTEST(domain::contradicts(person(family, given, born), known), "contradicts");
    }
};

QTEST_GUILESS_MAIN(tst_NameContradiction)
#include "tst_NameContradiction.moc"
