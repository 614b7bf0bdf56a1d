// SPDX-License-Identifier: GPL-3.0-or-later
// Encodings, separators, titles, workbooks, and files that are no lists (faults 53, 55, 60).
#include "Told.h"

#include "bulk/ListWriter.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace {

const QByteArray header = "INSZ,Naam,Voornaam,Geboortedatum,Postcode\n";
const QByteArray adult = header + "80031599760\n";
const QString adultTold = u"2: 80031599760||||"_s;

QByteArray utf16(const QByteArray &utf8, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom
                                          : QStringConverter::Flag::Default);
    return encoder(QString::fromUtf8(utf8));
}

QByteArray zipped(const QList<std::pair<QByteArray, QByteArray>> &parts)
{
    QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(u"x.zip"_s));
    zip_t *zip = zip_open(path.constData(), ZIP_CREATE, nullptr);
    for (const auto &[name, content] : parts)
        zip_file_add(zip, name.constData(),
                     zip_source_buffer(zip, content.constData(),
                                       static_cast<zip_uint64_t>(content.size()), 0),
                     0);
    zip_close(zip);
    QFile file(QFile::decodeName(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray xlsx(const QByteArray &rows, const QByteArray &more = {}, bool from1904 = false)
{
    return zipped(
        {{"xl/workbook.xml",
          QByteArray("<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                     "relationships\"><workbookPr date1904=\"") +
              (from1904 ? "1" : "0") +
              "\"/><sheets><sheet name=\"x\" r:id=\"rId7\"/></sheets></workbook>"},
         {"xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id=\"rId7\" Target=\"worksheets/people.xml\"/>"
          "</Relationships>"},
         {"xl/sharedStrings.xml",
          "<sst><si><t>INSZ</t></si><si><r><t>Geboorte</t></r><r><t>datum</t></r></si>"
          "<si><t>Naam</t></si></sst>"},
         {"xl/styles.xml",
          "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"dd/mm/yyyy\"/>"
          "<numFmt numFmtId=\"171\" formatCode=\"[Red]0.00 &quot;day&quot;\"/></numFmts>"
          "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/>"
          "<xf numFmtId=\"171\"/></cellXfs></styleSheet>"},
         {"xl/worksheets/people.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"},
         {"more", more}});
}

const QByteArray xlsxHeader = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\">"
                              "<v>2</v></c><c r=\"C1\" t=\"s\"><v>1</v></c></row>";

QByteArray ods(const QByteArray &rows, const QByteArray &manifest = "<manifest/>")
{
    return zipped(
        {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
         {"META-INF/manifest.xml", manifest},
         {"content.xml", "<o:c xmlns:o=\"o\" xmlns:t=\"t\" xmlns:x=\"x\"><t:table>" + rows +
                             "</t:table><t:table><t:table-row/></t:table></o:c>"}});
}

} // namespace

class tst_ListReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shapes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &expected) {
            QTest::newRow(name) << bytes << expected;
        };
        QByteArray semicolons = adult;
        semicolons.replace(',', ';');
        QByteArray tabs = adult;
        tabs.replace(',', '\t');
        const QByteArray accented = "INSZ;Naam;Voornaam;Geboortedatum\n;Ren\xE9;Zo\xEB;17052010\n";
        row("EDGE-01 mark", "\xEF\xBB\xBF" + adult, adultTold);
        row("EDGE-02 semicolon", semicolons, adultTold);
        row("EDGE-02 tab", tabs, adultTold);
        row("EDGE-03 sep", "sep=;\r\n" + semicolons, u"3: 80031599760||||"_s);
        row("EDGE-03 Sep and another", "Sep=|\nINSZ|Naam\n80031599760|X\n",
            u"3: 80031599760|X|||"_s);
        row("EDGE-03 quoted", "\"sep=;\"\r\n" + semicolons, u"3: 80031599760||||"_s);
        row("EDGE-03 with empty cells", "sep=;;;\r\n" + semicolons, u"3: 80031599760||||"_s);
        row("EDGE-04 CRLF", QByteArray(adult).replace('\n', "\r\n"), adultTold);
        row("EDGE-04 CR", QByteArray(adult).replace('\n', '\r'), adultTold);
        row("EDGE-04 mixed, no last one", header + "\r\n80031599760\r" + ",A,,17052010",
            u"3: 80031599760|||| \n4: |A||2010-05-17|"_s);
        row("EDGE-06 quoted header", "\"INSZ\",\"Naam\"\n80031599760,X", u"2: 80031599760|X|||"_s);
        row("EDGE-07 French",
            "NISS,Nom,Pr\xC3\xA9nom,Date de naissance,Code postal\n,A,B,17052010,9000",
            u"2: |A|B|2010-05-17|9000"_s);
        row("EDGE-07 German", "Nachname;Vorname;Geburtsdatum;PLZ\nA;B;17052010;9000",
            u"2: |A|B|2010-05-17|9000"_s);
        row("EDGE-07 English", "last name, First Name ,Date of birth (ddmmyyyy)\nA,B,17052010",
            u"2: |A|B|2010-05-17|"_s);
        row("EDGE-07 case", "insz , NAAM\n80031599760,A", u"2: 80031599760|A|||"_s);
        row("EDGE-08 order", "Postcode,Naam,Geboortedatum,Klas\n9000,A,17052010,3B",
            u"2: |A||2010-05-17|9000"_s);
        row("EDGE-09 no header", "80031599760,A\n,B,,17052010",
            u"1: 80031599760|A||| \n2: |B||2010-05-17|"_s);
        row("EDGE-09 no header, no number", ",B,,17052010", u"1: |B||2010-05-17|"_s);
        row("EDGE-16 Windows-1252", accented, u"2: |Ren\u00E9|Zo\u00EB|2010-05-17|"_s);
        row("EDGE-16 IBM 850", "INSZ;Naam;Voornaam;Geboortedatum\n;Ren\x82;Zo\x89;17052010\n",
            u"2: |Ren\u00E9|Zo\u00EB|2010-05-17|"_s);
        row("EDGE-16 IBM 850, a letter that the other lacks",
            "INSZ;Naam;Voornaam;Geboortedatum\n;M\x81ller;An;17052010\n",
            u"2: |M\u00FCller|An|2010-05-17|"_s);
        row("EDGE-16 Windows-1252 with its quotation marks",
            "INSZ;Naam;Voornaam;Geboortedatum\n;D\x92Hondt;\x93Jan\x94;17052010\n"
            ";\x8Aimek;Jan\x96Piet;17052010\n",
            u"2: |D\u2019Hondt|\u201CJan\u201D|2010-05-17| \n"
            u"3: |\u0160imek|Jan\u2013Piet|2010-05-17|"_s);
        row("EDGE-16 Windows-1252 with an ellipsis in a remark",
            "INSZ;Naam;Voornaam;Opmerking\n80031599760;D\x92Hondt;\xC9lise;koorts\x85\n",
            u"2: 80031599760|D\u2019Hondt|\u00C9lise||"_s);
        row("EDGE-16 IBM 850 in capitals",
            "INSZ;Naam;Voornaam\n80031599760;M\x9ALLER;FRAN\x80OIS\n",
            u"2: 80031599760|M\u00DCLLER|FRAN\u00C7OIS||"_s);
        row("EDGE-16 undefined byte", accented + ";x\x81;;17052010\n", u"UNDEFINED_BYTES 3"_s);
        row("EDGE-17 UTF-16 LE", utf16(tabs, QStringConverter::Utf16LE, true), adultTold);
        row("EDGE-17 UTF-16 BE", utf16(tabs, QStringConverter::Utf16BE, true), adultTold);
        row("EDGE-17 without mark", utf16(tabs, QStringConverter::Utf16LE, false), adultTold);
        row("EDGE-18 header only", header, u"NO_PEOPLE"_s);
        row("EDGE-18 blanks only", "\n\n,,\n", u"NO_PEOPLE"_s);
        row("EDGE-19 empty", "", u"EMPTY"_s);
        row("EDGE-22 filled, without a title between titles",
            "INSZ,Naam,,Voornaam\n80031599760,A,x,B\n80031599859,C, ,D\n",
            u"2: 80031599760|A|B|| EXTRA_CELL\n3: 80031599859|C|D||"_s);
        row("a heading above the titles",
            "Griepvaccinatie 2026;;\n;;\nWZC Den Boom;;\nINSZ;Naam\n80031599760;A\n",
            u"5: 80031599760|A|||"_s);
        row("a heading with a day, and no separator in it",
            "Vaccinatiedag 20/11/2026\nINSZ;Naam\n80031599760;A\n", u"3: 80031599760|A|||"_s);
        row("a heading with a day in the next cell",
            "Vaccinatiedag;20/11/2026;\nINSZ;Naam;\n80031599760;A;\n", u"3: 80031599760|A|||"_s);
        row("errors of a spreadsheet", header + "80031599760,#N/A,A,,\n80031599859,B,#VERW!,,\n",
            u"2: 80031599760|#N/A|A|| SPREADSHEET_ERROR\n"
            "3: 80031599859|B|#VERW!|| SPREADSHEET_ERROR"_s);
        row("titles again in another order",
            "Naam;Voornaam;Geboortedatum\nA;B;17052010\nVoornaam;Naam;Geboortedatum\n"
            "D;C;17052010\n",
            u"TITLES_AGAIN 3"_s);
        row("people above the titles", "80031599859;A\nINSZ;Naam\n80031599760;A\n",
            u"1: 80031599859|A||| \n2: |Naam||| INSZ_CHARACTERS\n3: 80031599760|A|||"_s);
        row("EDGE-21 both templates", header + "12345678901\n,Janssens,Jan,01012000,1500\n",
            u"2: |||| TEMPLATE_ROW?\n3: |||| TEMPLATE_ROW?"_s);
        row("titles of something else", "Vaccin,Lot\nA,B\n", u"HEADER_UNKNOWN 1"_s);
        row("nobody to be known", "Voornaam,Postcode\nA,9000\n", u"PERSON_MISSING 1"_s);
        row("NUL", header + QByteArray("80031599760\0\n", 13), u"NUL_BYTE 2"_s);
        row("open quote", header + "80031599760\n,\"A,,\n,B", u"QUOTE_OPEN 3"_s);
        row("10 MB line", header + QByteArray(10'000'000, 'x') + "\n", u"LINE_TOO_LONG 2"_s);
        row("PDF", "%PDF-1.4\n", u"NO_TEXT"_s);
        row("old workbook", "\xD0\xCF\x11\xE0\xA1\xB1", u"WORKBOOK_OLD"_s);
        row("locked workbook",
            "\xD0\xCF\x11\xE0" + utf16("EncryptedPackage", QStringConverter::Utf16LE, false),
            u"WORKBOOK_LOCKED"_s);
        row("a ZIP of something", zipped({{"readme", "x"}}), u"WORKBOOK_BROKEN"_s);
        row("half a ZIP", xlsx(xlsxHeader).first(200), u"WORKBOOK_BROKEN"_s);
    }
    void shapes()
    {
        QFETCH(QByteArray, bytes);
        QTEST(told::all(told::read(bytes)), "expected");
    }

    void shortened() // every beginning of a workbook is answered
    {
        const QByteArray whole = xlsx(xlsxHeader);
        for (qsizetype size = 1; size < whole.size(); size += 7)
            (void)told::read(whole.first(size));
    }

    void guessesAreSaid()
    {
        const auto answer = told::read("PLZ;Naam;Geboortedatum;Klas\n9000;Zo\xEB;17052010;3B\n");
        QCOMPARE(answer.how.encoding, bulk::Encoding::Windows1252);
        QCOMPARE(answer.how.dialect.separator, ';');
        QVERIFY(answer.list.mapping().otherTitles);
        QVERIFY(answer.list.mapping().otherOrder);
        QCOMPARE(answer.list.mapping().ignoredTitles, QStringList{u"Klas"_s});
        QCOMPARE(told::read("80031599760\n").list.mapping().headerRow, -1);
        QVERIFY(!told::read(adult).list.mapping().otherTitles);
        QCOMPARE(told::read(adult).list.mapping().linesAbove, 0);
        const auto headed =
            told::read("Griep 2026;;\n;;\nWZC Den Boom;;\nINSZ;Naam\n80031599760;A\n");
        QCOMPARE(headed.list.mapping().linesAbove, 2); // the blank one says nothing
    }

    void guessesCanBeCorrected()
    {
        const QByteArray bytes = "INSZ,Naam,Geboortedatum\n,Zo\x89,17052010\n";
        const auto told = told::read(bytes, {.encoding = bulk::Encoding::Ibm850, .separator = {}});
        QCOMPARE(told.list.person(1).family, u"Zo\u00EB"_s);
        const auto other = bulk::readList("a;b,c\n", {.encoding = {}, .separator = ','});
        QVERIFY(other.ok());
        QCOMPARE(other->sheet.text(0, 0), u"a;b"_s);
    }

    void allEncodingsAreKnownToIcu()
    {
        for (const bulk::Encoding encoding : bulk::allEncodings())
            QVERIFY2(bulk::toUtf8("AB", encoding).ok(), bulk::name(encoding).data());
        QVERIFY(!bulk::toUtf8("\xC3\x28", bulk::Encoding::Utf8).ok());
        QVERIFY(!bulk::toUtf8(QByteArray("\x00\xD8", 2), bulk::Encoding::Utf16Le).ok());
    }

    // ---------------------------------------------------------------- workbooks

    void xlsxCells() // EDGE-29: what it is called does not matter
    {
        const QByteArray rows =
            xlsxHeader + "<row r=\"3\"><c r=\"A3\"><v>8.003159976E10</v></c></row>"
                         "<row r=\"4\"><c r=\"B4\" t=\"inlineStr\"><is><t>Zo\xC3\xAB</t></is></c>"
                         "<c r=\"C4\" s=\"1\"><v>36526</v></c></row>"
                         "<row r=\"5\"><c r=\"B5\" t=\"str\"><f>CONCAT(1)</f><v>X</v></c>"
                         "<c r=\"C5\" s=\"2\"><v>36527.5</v></c></row>"
                         "<row r=\"6\"><c r=\"B6\" t=\"inlineStr\"><is><t>Y</t></is></c>"
                         "<c r=\"C6\" s=\"3\"><v>36526</v></c></row>"
                         "<row r=\"7\"><c r=\"B7\" t=\"inlineStr\"><is><t>Z</t></is></c>"
                         "<c r=\"C7\"><v>1012000</v></c></row>";
        const auto answer = told::read(xlsx(rows));
        QCOMPARE(answer.how.format, bulk::ListFormat::Xlsx);
        QCOMPARE(told::all(answer), u"3: 80031599760|||| \n"
                                    "4: |Zo\u00EB||2000-01-01| DOB_DATE_CELL!\n"
                                    "5: |X||2000-01-02| FORMULA_CELL~ DOB_DATE_CELL!\n"
                                    "6: |Y||| DOB_FORMAT?01012000\n"
                                    "7: |Z||2000-01-01| DOB_LEADING_ZERO!"_s);
    }

    // A hidden sheet is passed over; what else holds something is told.
    void sheetsOfAWorkbook()
    {
        const auto sheet = [](const QByteArray &insz) {
            return QByteArray("<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is>"
                              "<t>INSZ</t></is></c></row>") +
                   (insz.isEmpty() ? QByteArray()
                                   : "<row r=\"2\"><c r=\"A2\"><v>" + insz + "</v></c></row>") +
                   "</sheetData></worksheet>";
        };
        const auto answer = told::read(zipped(
            {{"xl/workbook.xml",
              "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
              "relationships\"><sheets><sheet r:id=\"r1\" state=\"veryHidden\"/>"
              "<sheet r:id=\"r2\"/><sheet r:id=\"r3\"/><sheet r:id=\"r4\"/></sheets></workbook>"},
             {"xl/_rels/workbook.xml.rels",
              "<Relationships><Relationship Id=\"r4\" Target=\"worksheets/d.xml\"/>"
              "<Relationship Id=\"r1\" Target=\"worksheets/a.xml\"/>"
              "<Relationship Id=\"r2\" Target=\"worksheets/b.xml\"/>"
              "<Relationship Id=\"r3\" Target=\"worksheets/c.xml\"/></Relationships>"},
             {"xl/worksheets/a.xml", sheet("11022899885")},
             {"xl/worksheets/b.xml", sheet("80031599760")},
             {"xl/worksheets/c.xml", sheet("59010199725")},
             {"xl/worksheets/d.xml", "<worksheet><sheetData/></worksheet>"}}));
        QCOMPARE(told::all(answer), u"2: 80031599760||||"_s);
        QCOMPARE(answer.list.sheet().otherSheets(), 1);
        QCOMPARE(told::read(xlsx(xlsxHeader)).list.sheet().otherSheets(), 0);
        const QByteArray table =
            "<t:table-row><t:table-cell o:value-type=\"string\"><x:p>INSZ</x:p>"
            "</t:table-cell></t:table-row><t:table-row><t:table-cell "
            "o:value-type=\"string\"><x:p>80031599760</x:p></t:table-cell>"
            "</t:table-row>";
        QCOMPARE(told::read(ods(table)).list.sheet().otherSheets(), 0);
        const auto two = told::read(ods(table + "</t:table><t:table>" + table));
        QCOMPARE(told::all(two), u"2: 80031599760||||"_s);
        QCOMPARE(two.list.sheet().otherSheets(), 1);
    }

    // People between two stray quotes of a column that is not used.
    void rowsInACellAreMissed()
    {
        const auto answer = told::read("INSZ,Naam,Opmerking\n80031599760,A,\"5 cm\n"
                                       "80031599859,B,x\n11022899885,C,\"\n59010199725,D,\n");
        QCOMPARE(told::all(answer), u"2: 80031599760|A||| ROWS_IN_CELL\n3: 59010199725|D|||"_s);
        QCOMPARE(
            told::all(told::read(
                "INSZ,Naam,Opmerking\n80031599760,A,\"bang, zie 0478123456\nbel 092345678\"\n")),
            u"2: 80031599760|A|||"_s);
    }

    // Whoever filtered a sheet means those who are left.
    void hiddenRowsAreMarked()
    {
        const auto answer = told::read(xlsx(
            xlsxHeader + "<row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>80031599760</v></c></row>"
                         "<row r=\"3\" hidden=\"0\"><c r=\"A3\"><v>80031599859</v></c></row>"
                         "<row r=\"4\" hidden=\"true\"><c r=\"A4\"><v>11022899885</v></c></row>"));
        QCOMPARE(told::all(answer), u"2: 80031599760|||| HIDDEN_ROW~\n3: 80031599859|||| \n"
                                    "4: 11022899885|||| HIDDEN_ROW~"_s);
        QCOMPARE(answer.list.totals().hidden, 2);
        const auto row = [](const QByteArray &how, const QByteArray &insz) {
            return "<t:table-row" + how + "><t:table-cell><x:p>" + insz +
                   "</x:p></t:table-cell></t:table-row>";
        };
        QCOMPARE(told::all(told::read(ods(row({}, "INSZ") + row({}, "80031599760") +
                                          row(" t:visibility=\"filter\"", "80031599859") +
                                          row(" t:visibility=\"collapse\"", "11022899885") +
                                          row(" t:visibility=\"visible\"", "59010199725")))),
                 u"2: 80031599760|||| \n3: 80031599859|||| HIDDEN_ROW~\n"
                 "4: 11022899885|||| HIDDEN_ROW~\n5: 59010199725||||"_s);
    }

    // What differs per row, or could be somebody else, is not passed over unasked.
    void columnsThatSomebodyMustLookAt()
    {
        const auto doubtful = [](const QByteArray &titles) {
            return told::read(titles + "\n80031599760,A,B,C\n").list.mapping().doubtfulTitles;
        };
        QCOMPARE(doubtful("INSZ,Naam,Lotnummer,Klas"), QStringList{u"Lotnummer"_s});
        QCOMPARE(doubtful("INSZ,Naam,Niet gegeven,Dosis"),
                 (QStringList{u"Niet gegeven"_s, u"Dosis"_s}));
        QCOMPARE(doubtful("INSZ,Nom,Date de vaccination,Refus"),
                 (QStringList{u"Date de vaccination"_s, u"Refus"_s}));
        QCOMPARE(doubtful("INSZ,Naam,Rijksregisternummer,Geboortedatum"),
                 QStringList{u"Rijksregisternummer"_s});
        for (const char *title : {"N\xC2\xB0 de lot", "Griepvaccin", "2e dosis", "Aantal dosissen",
                                  "Gevaccineerd", "Niet gevaccineerd", "Prik", "Toestemming",
                                  "INSZ ouder", "NISS (patient)", "Rijksregisternummer kind"})
            QCOMPARE(doubtful(QByteArray("INSZ,Naam,Klas,") + title),
                     QStringList{QString::fromUtf8(title)});
        QCOMPARE(doubtful("INSZ,Naam,Klas,Opmerking"), QStringList());
    }

    void xlsxFrom1904()
    {
        const QByteArray row = "<row r=\"2\"><c r=\"B2\" t=\"inlineStr\"><is><t>A</t></is></c>"
                               "<c r=\"C2\" s=\"1\"><v>35064</v></c></row>";
        QCOMPARE(told::all(told::read(xlsx(xlsxHeader + row, {}, true))),
                 u"2: |A||2000-01-01| DOB_DATE_CELL!"_s);
    }

    void xlsxRefused()
    {
        const auto macros =
            zipped({{"xl/workbook.xml", "<workbook/>"}, {"xl/vbaProject.bin", "x"}});
        QCOMPARE(told::all(told::read(macros)), u"WORKBOOK_MACROS"_s);
        QCOMPARE(told::all(told::read(xlsx("<row><c>"))), u"WORKBOOK_BROKEN"_s);
        QCOMPARE(
            told::all(told::read(xlsx("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>"
                                      "<row r=\"2000000\"><c r=\"A1\"><v>1</v></c></row>"))),
            u"TOO_MANY_LINES 1000001"_s);
    }

    void zipBomb() // 80 MB of one letter in 80 KB
    {
        QByteArray cell = xlsxHeader + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>";
        cell.append(80'000'000, 'x');
        cell += "</t></is></c></row>";
        const QByteArray bomb = xlsx(cell);
        QVERIFY(bomb.size() < 1'000'000);
        cell = {};
        QCOMPARE(told::all(told::read(bomb)), u"WORKBOOK_BROKEN"_s);
    }

    void odsCells()
    {
        const QByteArray rows =
            "<t:table-row><t:table-cell o:value-type=\"string\"><x:p>INSZ</x:p></t:table-cell>"
            "<t:table-cell><x:p>Naam</x:p></t:table-cell>"
            "<t:table-cell><x:p>Geboortedatum</x:p></t:table-cell></t:table-row>"
            "<t:table-row t:number-rows-repeated=\"2\"><t:table-cell/></t:table-row>"
            "<t:table-row><t:table-cell o:value-type=\"float\" o:value=\"80031599760\">"
            "<x:p>8,00E+10</x:p></t:table-cell></t:table-row>"
            "<t:table-row><t:table-cell/><t:table-cell><o:annotation><x:p>no</x:p></o:annotation>"
            "<x:p>A<x:s/>B</x:p></t:table-cell>"
            "<t:table-cell o:value-type=\"date\" o:date-value=\"2000-01-02T00:00:00\">"
            "<x:p>2/01/00</x:p></t:table-cell></t:table-row>"
            "<t:table-row t:number-rows-repeated=\"1048571\">"
            "<t:table-cell t:number-columns-repeated=\"16384\"/></t:table-row>";
        const auto answer = told::read(ods(rows));
        QCOMPARE(told::all(answer), u"4: 80031599760|||| \n5: |A B||2000-01-02| DOB_DATE_CELL!"_s);
        QCOMPARE(answer.list.totals().blank, 2);
    }

    void odsRefused()
    {
        QCOMPARE(told::all(told::read(ods("", "<m><encryption-data/></m>"))), u"WORKBOOK_LOCKED"_s);
        QCOMPARE(told::all(told::read(ods("<t:table-row t:number-rows-repeated=\"2000000\">"
                                          "<t:table-cell><x:p>x</x:p></t:table-cell>"
                                          "</t:table-row>"))),
                 u"TOO_MANY_LINES 1000001"_s);
        QCOMPARE(told::all(told::read(ods("<t:table-row>"))), u"WORKBOOK_BROKEN"_s);
    }

    // ---------------------------------------------------------------- written and read again

    void roundTrip_data()
    {
        QTest::addColumn<bulk::WriteForm>("form");
        QTest::newRow("register") << bulk::WriteForm::RegisterForm;
        QTest::newRow("spreadsheet") << bulk::WriteForm::Spreadsheet;
        QTest::newRow("xlsx") << bulk::WriteForm::Xlsx;
        QTest::newRow("ods") << bulk::WriteForm::Ods;
    }
    void roundTrip() // faults 57 and 59
    {
        QFETCH(bulk::WriteForm, form);
        const QList<bulk::WrittenRow> rows{
            {.cells = {u"01010100103"_s, {}, {}, {}, {}}, .why = u"INSZ_CHECKSUM"_s},
            {.cells = {QString(), u"O'Neill \u0160, \"x\""_s, u"=cmd()"_s, u"01012000"_s,
                       u"9000"_s},
             .why = u"=why"_s}};
        const QByteArray written = bulk::writeList(rows, {.why = u"Waarom"_s, .dose = {}}, form);
        const auto answer = told::read(written);
        QVERIFY2(!answer.fault, qPrintable(told::all(answer)));
        QCOMPARE(answer.list.rows().size(), std::size_t(2));
        QCOMPARE(answer.list.text(1, bulk::Column::Number), u"01010100103"_s);
        QCOMPARE(answer.list.person(2).family, u"O'Neill \u0160, \"x\""_s);
        QCOMPARE(answer.list.person(2).given, u"=cmd()"_s);
        QCOMPARE(answer.list.text(2, bulk::Column::Given), u"'=cmd()"_s);
        QCOMPARE(answer.list.mapping().ignoredTitles, QStringList{u"Waarom"_s});
    }

    void registerForm() // section 5: UTF-8 without a mark, CRLF, comma, all four commas
    {
        QCOMPARE(bulk::writeList({{.cells = {u"80031599760"_s, {}, {}, {}, {}}, .why = {}}}, {},
                                 bulk::WriteForm::RegisterForm),
                 "INSZ,Naam,Voornaam,Geboortedatum,Postcode\r\n80031599760,,,,\r\n"_ba);
        QCOMPARE(bulk::writeList({{.cells = {QString(), u"Zo\u00EB"_s, {}, {}, {}}, .why = {}}}, {},
                                 bulk::WriteForm::Spreadsheet),
                 "INSZ;Naam;Voornaam;Geboortedatum;Postcode\r\n;Zo\xEB;;;\r\n"_ba);
    }

    // ---------------------------------------------------------------- files

    void files()
    {
        QTemporaryDir folder;
        const auto fault = [](const QString &path) {
            const auto bytes = bulk::readFile(path);
            return bytes ? QString() : QString(bulk::name(bytes.error().code));
        };
        QCOMPARE(fault(folder.path()), u"UNREADABLE"_s);
        QCOMPARE(fault(folder.filePath(u"nothing"_s)), u"UNREADABLE"_s);
        QCOMPARE(fault(u"/dev/zero"_s), u"UNREADABLE"_s);
        QFile large(folder.filePath(u"large"_s));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(bulk::maximumFileSize + 1));
        large.close();
        QCOMPARE(fault(large.fileName()), u"TOO_LARGE"_s);
        QFile list(folder.filePath(u"list"_s));
        QVERIFY(list.open(QIODevice::WriteOnly) && list.write(adult) == adult.size());
        list.close();
        QCOMPARE(fault(list.fileName()), QString());
    }

    void twoMillionRows() // EDGE-30: any length, but not beyond what memory holds
    {
        QByteArray bytes = "INSZ\n";
        bytes.reserve(24'000'005);
        for (int i = 0; i < 2'000'000; ++i)
            bytes += "80031599760\n";
        QCOMPARE(told::all(told::read(bytes)), u"TOO_MANY_LINES 1000001"_s);
    }

    void namesAreUnique()
    {
        QSet<QString> names;
        for (const bulk::FaultCode code : bulk::allFaultCodes())
            names.insert(bulk::name(code));
        for (const bulk::FindingCode code : bulk::allFindingCodes())
            names.insert(bulk::name(code));
        QCOMPARE(names.size(), bulk::allFaultCodes().size() + bulk::allFindingCodes().size());
    }
};

QTEST_APPLESS_MAIN(tst_ListReader)
#include "tst_ListReader.moc"
