// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/PatientQuery.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate c_today(2026, 11, 24);

// "number=… family=… given=… born=… postal=… problem=…", only what was found.
QString told(const domain::ParsedQuery &parsed)
{
    QStringList parts;
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            parts.append(name + u'=' + value);
    };
    const domain::PatientQuery &query = parsed.query;
    add(u"number"_s, query.number ? query.number->value() : QString());
    add(u"family"_s, query.family);
    add(u"given"_s, query.given);
    add(u"born"_s, query.birthDate ? query.birthDate->iso() : QString());
    add(u"postal"_s, query.postalCode);
    if (parsed.numberProblem)
        add(u"problem"_s, ids::name(*parsed.numberProblem));
    return parts.join(u' ');
}

} // namespace

class tst_PatientQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) {
            QTest::newRow(*text ? text : "nothing")
                << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("", "");
        row("   ", "");
        // numbers
        row("80031599760", "number=80031599760");
        row("80.03.15-997.60", "number=80031599760");
        row(" 80 03 15 997 60 ", "number=80031599760");
        row("INSZ: 80.03.15-997.60", "number=80031599760");
        row("Janssens 80.03.15-997.60", "number=80031599760");
        row("80031599761", "problem=checksum");
        row("80131599733", "problem=month");
        row("80031500087", "problem=counter");
        row("99123199771", "problem=future");
        row("8003159976", "problem=length");
        row("800315997600", "problem=length");
        row("8OO31599760", "problem=characters");
        row("80031599760X", "number=80031599760");
        row("111222333", "number=111222333");
        row("1112.22.333", "number=111222333");
        row("12345672", "number=012345672");
        row("111222334", "problem=length");
        row("٨٠٠٣١٥٩٩٧٦٠", "family=٨٠٠٣١٥٩٩٧٦٠");
        // names
        row("Janssens", "family=Janssens");
        row("Janssens Jan", "family=Janssens given=Jan");
        row("Janssens Jan Baptist", "family=Janssens given=Jan Baptist");
        row("Van den Berg, Piet", "family=Van den Berg given=Piet");
        row("Van den Berg Piet", "family=Van den Berg given=Piet");
        row("Piet Van den Berg", "family=Van den Berg given=Piet");
        row("Van", "family=Van");
        row("d'Hondt, Éloïse", "family=d'Hondt given=Éloïse");
        row("O’Neill-Peeters Ann", "family=O’Neill-Peeters given=Ann");
        row("Janssens,", "family=Janssens");
        row("Janssens Jan 2000", "family=Janssens given=Jan postal=2000");
        // dates
        row("15/03/1980", "born=1980-03-15");
        row("15-03-1980", "born=1980-03-15");
        row("15.03.1980", "born=1980-03-15");
        row("15 03 1980", "born=1980-03-15");
        row("5/3/1980", "born=1980-03-05");
        row("15031980", "born=1980-03-15");
        row("1980-03-15", "born=1980-03-15");
        row("1980-03", "born=1980-03");
        row("29/02/2024", "born=2024-02-29");
        row("15 mrt 1980", "born=1980-03-15");
        row("15 maart 1980", "born=1980-03-15");
        row("15 mars 1980", "born=1980-03-15");
        row("15. März 1980", "born=1980-03-15");
        row("15 March 1980", "born=1980-03-15");
        row("1er août 2001", "born=2001-08-01");
        row("3 déc. 1999", "born=1999-12-03");
        row("3-okt-1999", "born=1999-10-03");
        row("3 juin 1999", "born=1999-06-03");
        row("3 juillet 1999", "born=1999-07-03");
        // both, in either order
        row("Janssens Jan 15/03/1980", "family=Janssens given=Jan born=1980-03-15");
        row("15/03/1980 Janssens Jan", "family=Janssens given=Jan born=1980-03-15");
        row("Janssens Jan, 15/03/1980", "family=Janssens given=Jan born=1980-03-15");
        row("Janssens, Jan 15031980", "family=Janssens given=Jan born=1980-03-15");
        row("Janssens Jan °15.03.1980", "family=Janssens given=Jan born=1980-03-15");
        row("De Smet Mei 3 mei 1999", "family=De Smet given=Mei born=1999-05-03");
        row("Janssens 15/03/1980 2000", "family=Janssens born=1980-03-15 postal=2000");
        // no dates, and nothing that was typed is dropped
        row("Janssens 31/02/1980", "family=Janssens given=31/02/1980");
        row("Janssens 15/03/2080", "family=Janssens given=15/03/2080");
        row("Janssens 3 jui 1999", "family=Janssens given=3 jui postal=1999");
    }
    void parse()
    {
        QFETCH(QString, text);
        QTEST(told(domain::parsePatientQuery(text, c_today)), "expected");
    }

    void emptiness()
    {
        QVERIFY(domain::parsePatientQuery(u"", c_today).query.isEmpty());
        QVERIFY(!domain::parsePatientQuery(u"Janssens", c_today).query.isEmpty());
        QVERIFY(!domain::parsePatientQuery(u"15/03/1980", c_today).query.isEmpty());
    }

    void hostileTextIsFast()
    {
        const QStringList texts{QString(100'000, u'1'),   u"1 "_s.repeated(50'000),
                                u"1/"_s.repeated(50'000), u"1-a "_s.repeated(30'000),
                                QString(100'000, u' '),   QString(100'000, u',')};
        for (const QString &text : texts)
            QVERIFY(!domain::parsePatientQuery(text, c_today).query.birthDate);
    }
};

QTEST_APPLESS_MAIN(tst_PatientQuery)
#include "tst_PatientQuery.moc"
