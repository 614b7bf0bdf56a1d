// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the continuity plan (CSV-01…), and what spreadsheets make of lists (EDGE-01…):
// faults 53 to 57 and 59.
#include "Told.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray header = "INSZ,Naam,Voornaam,Geboortedatum,Postcode\n";

} // namespace

class tst_ListRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &rows, const char *expected) {
            QTest::newRow(name) << rows << QString::fromUtf8(expected);
        };
        const char *adult = "2: 80031599760||||";
        row("CSV-01 CSV-02 header and commas", "80031599760,,,,", adult);
        row("CSV-03 short row", "80031599760", adult);
        row("CSV-04 personal data alone", ",Voorbeeld,Pieter,17052010,9000",
            "2: |Voorbeeld|Pieter|2010-05-17|9000");
        row("CSV-05 both, contradicting", "80031599760,X,Y,16031980,",
            "2: 80031599760|X|Y|1980-03-16| DOB_CONTRADICTS~");
        row("CSV-05 both, agreeing", "80031599760,X,Y,15031980,", "2: 80031599760|X|Y|1980-03-15|");
        row("CSV-06 punctuation", "80.03.15-997.60", adult);
        row("CSV-07 check digits", "80031599761", "2: |||| INSZ_CHECKSUM");
        row("CSV-08 name and date suffice", ",Voorbeeld,,17052010,", "2: |Voorbeeld||2010-05-17|");
        row("CSV-08 no date", ",Voorbeeld,,,", "2: |Voorbeeld||| DOB_MISSING");
        row("CSV-08 no name", ",,Pieter,17052010,", "2: ||Pieter|2010-05-17| NAME_MISSING");
        row("CSV-08 neither", ",,Pieter,,", "2: ||Pieter|| NAME_MISSING DOB_MISSING");
        row("CSV-09 date", ",A,,01012000,", "2: |A||2000-01-01|");
        row("CSV-09 other form", ",A,,1/01/2000,", "2: |A||| DOB_FORMAT?01012000");
        row("CSV-10 no such day", ",A,,31022010,", "2: |A||| DOB_INVALID");
        row("CSV-10 to come", ",A,,01012099,", "2: |A||| DOB_FUTURE");
        row("CSV-11 apostrophe", ",A,,'01012000,", "2: |A||2000-01-01| APOSTROPHE!");
        row("CSV-12 trailing space", ",Voorbeeld ,Pieter,17052010,9000",
            "2: |Voorbeeld|Pieter|2010-05-17|9000 TRAILING_SPACE!");
        row("CSV-13 leading space", ", Voorbeeld,Pieter,17052010,9000",
            "2: |Voorbeeld|Pieter|2010-05-17|9000 LEADING_SPACE!");
        row("CSV-14 no postcode", ",A,B,17052010", "2: |A|B|2010-05-17|");
        row("CSV-17 template number", "12345678901", "2: |||| TEMPLATE_ROW?");
        row("CSV-17 template person", ",Janssens,Jan,01012000,1500", "2: |||| TEMPLATE_ROW?");
        row("CSV-17 template letters", ",Janssens,Jan,ddmmjjjj,1500", "2: |||| TEMPLATE_ROW?");
        row("CSV-17 a real Jan", ",Janssens,Jan,02012000,1500", "2: |Janssens|Jan|2000-01-02|1500");
        row("EDGE-05 comma in a name", ",\"Van den Berg, Jr\",A,17052010,",
            "2: |Van den Berg, Jr|A|2010-05-17|");
        row("EDGE-05 doubled quotes", ",\"A \"\"B\"\" C\",A,17052010,",
            "2: |A \"B\" C|A|2010-05-17|");
        row("EDGE-05 line break", ",\"A\r\nB\",A,17052010,\n80031599760",
            "2: |A\nB|A|2010-05-17| LINE_BREAK\n3: 80031599760||||");
        row("EDGE-05 space after a quote", ",\"A, B\" ,C,17052010,\n80031599760",
            "2: |A, B|C|2010-05-17| \n3: 80031599760||||");
        // fault 56 (with CSV-11 and EDGE-11 to EDGE-15): repaired, and said so, only where it can
        // mean one thing; otherwise it is asked
        row("EDGE-10 lost zero of a date", ",A,,1012000,", "2: |A||2000-01-01| DOB_LEADING_ZERO!");
        row("EDGE-10 and no such day", ",A,,0022000,", "2: |A||| DOB_INVALID");
        row("EDGE-11 slashes", ",A,,1/02/2000,", "2: |A||| DOB_FORMAT?01022000");
        row("EDGE-11 day and month exchangeable", ",A,,1/2/2020,", "2: |A||| DOB_FORMAT?01022020");
        row("EDGE-11 hyphens", ",A,,31-01-2000,", "2: |A||| DOB_FORMAT?31012000");
        row("EDGE-11 iso", ",A,,2000-01-31,", "2: |A||| DOB_FORMAT?31012000");
        row("EDGE-11 no such day", ",A,,31/02/2000,", "2: |A||| DOB_FORMAT");
        row("EDGE-11 serial", ",A,,36526,", "2: |A||| DOB_FORMAT?01012000");
        row("EDGE-12 six digits", ",A,,010100,", "2: |A||| DOB_CENTURY");
        row("EDGE-13 lost zero of a number", "1010100155", "2: |||| INSZ_LENGTH");
        row("EDGE-13 ten digits that fit", "3051712354", "2: |||| INSZ_LENGTH");
        row("EDGE-14 scientific", "\"8,00316E+10\"", "2: |||| INSZ_SCIENTIFIC");
        row("EDGE-14 scientific point", "8.00316E+10", "2: |||| INSZ_SCIENTIFIC");
        row("EDGE-15 right quote",
            "\xE2\x80\x99"
            "80031599760",
            "2: 80031599760|||| APOSTROPHE!");
        row("EDGE-15 backtick", "`80031599760", "2: 80031599760|||| APOSTROPHE!");
        row("EDGE-15 left quote",
            ",A,,\xE2\x80\x98"
            "01012000",
            "2: |A||2000-01-01| APOSTROPHE!");
        row("EDGE-20 blank rows", "\n80031599760\n,,,,\n  ,\n\n", "3: 80031599760||||");
        row("EDGE-22 extra empty", "80031599760,,,,,,,", adult);
        row("EDGE-22 extra filled", "80031599760,,,,,,x", "2: 80031599760|||| EXTRA_CELL");
        row("EDGE-23 no-break space",
            ",De\xC2\xA0"
            "Wit,,17052010,",
            "2: |De Wit||2010-05-17| ODD_SPACE!");
        row("EDGE-23 zero width",
            "\xE2\x80\x8B"
            "80031599760",
            "2: 80031599760|||| ODD_SPACE!");
        row("EDGE-24 Arabic digits", "\xD9\xA8\xD9\xA0\xD9\xA0\xD9\xA3\xD9\xA1\xD9\xA5",
            "2: |||| INSZ_CHARACTERS");
        row("EDGE-24 full-width date", ",A,,\xEF\xBC\x90\xEF\xBC\x91", "2: |A||| DOB_FORMAT");
        row("EDGE-25 same number", "80031599760\n80.03.15-997.60",
            "2: 80031599760|||| \n3: 80031599760|||| DUPLICATE_IN_FILE");
        row("EDGE-25 same name and date", ",Peeters,An,17052010\n,PEETERS,an,17052010",
            "2: |Peeters|An|2010-05-17| \n3: |PEETERS|an|2010-05-17| DUPLICATE_IN_FILE");
        row("EDGE-25 twins", ",Peeters,An,17052010\n,Peeters,Bo,17052010",
            "2: |Peeters|An|2010-05-17| \n3: |Peeters|Bo|2010-05-17|");
        row("EDGE-26 formula", ",=cmd(),,17052010", "2: |=cmd()||2010-05-17| FORMULA~");
        row("EDGE-27 decomposed", ",Rene\xCC\x81,,17052010", "2: |Ren\xC3\xA9||2010-05-17|");
        row("EDGE-28 B-", "80031599760,,,,B-9000", "2: 80031599760||||9000 POSTCODE_REPAIRED!");
        row("EDGE-28 place", "80031599760,,,,9000 Gent",
            "2: 80031599760||||9000 POSTCODE_REPAIRED!");
        row("EDGE-28 zero", "80031599760,,,,09000", "2: 80031599760||||9000 POSTCODE_REPAIRED!");
        row("EDGE-28 nonsense", "80031599760,,,,Gent", "2: 80031599760|||| POSTCODE_FORM~");
        row("names keep their letters",
            ",D\xE2\x80\x99"
            "Hondt-\xC3\x91u\xC3\xB1"
            "ez,\xF0\x9F\x98\x80,17052010",
            "2: |D\xE2\x80\x99"
            "Hondt-\xC3\x91u\xC3\xB1"
            "ez|\xF0\x9F\x98\x80|2010-05-17|");
        row("right to left", ",\xD7\x9B\xD7\x94\xD7\x9F,,17052010",
            "2: |\xD7\x9B\xD7\x94\xD7\x9F||2010-05-17|");
        row("turned text",
            ",A\xE2\x80\xAE"
            "B,,17052010",
            "2: |A\xE2\x80\xAE"
            "B||2010-05-17| CONTROL_CHARACTER");
        row("very long name", ',' + QByteArray(101, 'x') + ",,17052010",
            ("2: |" + QByteArray(101, 'x') + "||2010-05-17| TEXT_TOO_LONG").constData());
    }
    void rules()
    {
        QFETCH(QByteArray, rows);
        QTEST(told::all(told::read(header + rows)), "expected");
    }

    // CSV-15, CSV-16, CSV-20: a list of any length, the header never counted as a person.
    void anyLength_data()
    {
        QTest::addColumn<int>("people");
        for (const int people : {1, 99, 100, 101, 10'000})
            QTest::addRow("%d", people) << people;
    }
    void anyLength()
    {
        QFETCH(int, people);
        QByteArray bytes = header;
        for (int i = 0; i < people; ++i)
            bytes += ",Name" + QByteArray::number(i) + ",A,17052010,9000\n";
        const bulk::ListTotals totals = told::read(bytes).list.totals();
        QCOMPARE(totals.people, people);
        QCOMPARE(totals.good, people);
    }

    void lostZeroOfNumberIsPutBack() // EDGE-13
    {
        // 01010100155 … whatever the counter is: the one whose check digits fit.
        for (int counter = 1; counter < 998; ++counter) {
            const qint64 nine = 10101LL * 1000 + counter;
            const QString number = u"%1%2"_s.arg(nine, 9, 10, QChar(u'0'))
                                       .arg(97 - (2'000'000'000 + nine) % 97, 2, 10, QChar(u'0'));
            const QString lost = QString::number(number.toLongLong());
            QCOMPARE(lost.size(), 10);
            QCOMPARE(told::all(told::read(header + lost.toLatin1())),
                     u"2: "_s + number + u"|||| INSZ_LEADING_ZERO!"_s);
        }
    }
};

QTEST_APPLESS_MAIN(tst_ListRules)
#include "tst_ListRules.moc"
