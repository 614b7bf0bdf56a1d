// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk/XlsxReader.h"

#include "bulk/SheetFiller.h"

#include <QDate>
#include <QHash>
#include <QStringList>
#include <QXmlStreamReader>

#include <cmath>

using namespace Qt::StringLiterals;

namespace bulk {

namespace {

constexpr double c_largestWholeNumber = 1e15; // doubles are exact below
constexpr qsizetype c_mostText = maximumFileSize;

// "BC12" → 54; -1 when there are no letters.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar letter : reference) {
        if (letter < u'A' || letter > u'Z' || column > 20'000)
            break;
        column = column * 26 + (letter.unicode() - u'A' + 1);
    }
    return column - 1;
}

bool isBuiltInDay(int format)
{
    return (format >= 14 && format <= 22) || (format >= 27 && format <= 36) ||
           (format >= 50 && format <= 58);
}

// "dd/mm/yyyy" is one, "0.00" and "h:mm" are none. What is quoted or in brackets does not count.
bool isDayPattern(QStringView pattern)
{
    bool quoted = false;
    bool bracketed = false;
    for (const QChar letter : pattern) {
        if (letter == u'"')
            quoted = !quoted;
        else if (letter == u'[' || letter == u']')
            bracketed = letter == u'[';
        else if (!quoted && !bracketed && (letter.toLower() == u'd' || letter.toLower() == u'y'))
            return true;
    }
    return false;
}

struct Book
{
    QStringList strings;
    QList<bool> dayStyles; // by the number of a cell's style
    bool from1904 = false;
    QString sheetPart = u"xl/worksheets/sheet1.xml"_s;
    QStringList otherParts;
};

// Runs through a part; a missing one has no elements. False when it is broken.
template <class OnElement>
bool readPart(const ZipFile &zip, const QString &name, OnElement onElement)
{
    const auto part = zip.part(name.toUtf8());
    if (!part)
        return true;
    QXmlStreamReader xml(part.get());
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement)
            onElement(xml);
    return !xml.hasError();
}

// The runs of a rich text are one text; its pronunciation is not part of it.
QString plainText(QXmlStreamReader &xml)
{
    QString text;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement)
            --depth;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"t")
            text += xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (xml.name() == u"rPh")
            xml.skipCurrentElement();
        else
            ++depth;
    }
    return text;
}

bool readStrings(const ZipFile &zip, Book &book, qsizetype &size)
{
    return readPart(zip, u"xl/sharedStrings.xml"_s, [&](QXmlStreamReader &xml) {
        if (xml.name() != u"si")
            return;
        book.strings.append(plainText(xml));
        size += book.strings.last().size();
        if (size > c_mostText)
            xml.raiseError();
    });
}

bool readStyles(const ZipFile &zip, Book &book)
{
    QHash<int, bool> own;
    bool inCells = false;
    return readPart(zip, u"xl/styles.xml"_s, [&](QXmlStreamReader &xml) {
        const auto attributes = xml.attributes();
        const int format = attributes.value(u"numFmtId"_s).toInt();
        if (xml.name() == u"numFmt")
            own.insert(format, isDayPattern(attributes.value(u"formatCode"_s)));
        else if (xml.name() == u"cellXfs")
            inCells = true;
        else if (xml.name() == u"cellStyles")
            inCells = false;
        else if (xml.name() == u"xf" && inCells)
            book.dayStyles.append(own.value(format, isBuiltInDay(format)));
    });
}

bool readBook(const ZipFile &zip, Book &book)
{
    QStringList sheets; // that can be seen, in their order
    bool readable = readPart(zip, u"xl/workbook.xml"_s, [&](QXmlStreamReader &xml) {
        const auto attributes = xml.attributes();
        if (xml.name() == u"workbookPr") {
            const auto value = attributes.value(u"date1904"_s);
            book.from1904 = value == u"1" || value == u"true";
        } else if (xml.name() == u"sheet" && attributes.value(u"state"_s) != u"hidden" &&
                   attributes.value(u"state"_s) != u"veryHidden") {
            sheets.append(attributes
                              .value(u"http://schemas.openxmlformats.org/officeDocument/2006/"
                                     u"relationships"_s,
                                     u"id"_s)
                              .toString());
        }
    });
    readable &= readPart(zip, u"xl/_rels/workbook.xml.rels"_s, [&](QXmlStreamReader &xml) {
        const auto attributes = xml.attributes();
        const qsizetype place = sheets.indexOf(attributes.value(u"Id"_s).toString());
        if (xml.name() != u"Relationship" || place < 0)
            return;
        const QString target = attributes.value(u"Target"_s).toString();
        const QString part = target.startsWith(u'/') ? target.sliced(1) : u"xl/"_s + target;
        if (place == 0)
            book.sheetPart = part;
        else
            book.otherParts.append(part);
    });
    return readable;
}

std::optional<QString> dayText(double serial, bool from1904)
{
    if (!(serial >= 1 && serial < 2'958'466)) // up to 9999
        return std::nullopt;
    const QDate begin = from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    return begin.addDays(qint64(serial)).toString(u"ddMMyyyy"_s);
}

// 8.003159976E10 is how some programs write 80031599760.
QString numberText(const QString &written)
{
    bool isNumber = false;
    const double value = written.toDouble(&isNumber);
    if (isNumber && std::abs(value) < c_largestWholeNumber && value == std::floor(value))
        return QString::number(qint64(value));
    return written;
}

class SheetReader
{
public:
    SheetReader(const Book &book, SheetFiller &filler)
        : m_book(book)
        , m_filler(filler)
    {
    }

    void operator()(QXmlStreamReader &xml)
    {
        if (xml.name() == u"row") {
            const int number = xml.attributes().value(u"r"_s).toInt();
            m_row = number > 0 ? number - 1 : m_row + 1;
            m_column = -1;
            if (const auto hidden = xml.attributes().value(u"hidden"_s);
                hidden == u"1" || hidden == u"true")
                m_filler.hideRows(m_row, 1);
        } else if (xml.name() == u"c") {
            readCell(xml);
            if (m_filler.fault())
                xml.raiseError();
        }
    }

private:
    void readCell(QXmlStreamReader &xml)
    {
        const auto attributes = xml.attributes();
        const int column = columnOf(attributes.value(u"r"_s));
        m_column = column >= 0 ? column : m_column + 1;
        const QString type = attributes.value(u"t"_s).toString();
        const int style = attributes.value(u"s"_s).toInt();
        QString value;
        bool formula = false;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"v")
                value = xml.readElementText();
            else if (xml.name() == u"is")
                value = plainText(xml);
            else {
                formula = formula || xml.name() == u"f";
                xml.skipCurrentElement();
            }
        }
        if (!value.isEmpty() || formula)
            put(type, style, value, formula);
    }

    void put(const QString &type, int style, const QString &value, bool formula)
    {
        using Kind = SheetFiller::Kind;
        const Kind plain = formula ? Kind::Formula : Kind::Text;
        if (type == u"s")
            return m_filler.put(m_row, m_column, m_book.strings.value(value.toInt()), plain);
        if (!type.isEmpty() && type != u"n")
            return m_filler.put(m_row, m_column, value, plain);
        const bool day = m_book.dayStyles.value(style);
        const auto text = day ? dayText(value.toDouble(), m_book.from1904) : std::nullopt;
        if (text)
            return m_filler.put(m_row, m_column, *text, formula ? Kind::Formula : Kind::Day);
        m_filler.put(m_row, m_column, numberText(value), plain);
    }

    const Book &m_book;
    SheetFiller &m_filler;
    int m_row = -1;
    int m_column = -1;
};

// Looks no further than the first value.
bool holdsSomething(const ZipFile &zip, const QString &part)
{
    bool found = false;
    (void)readPart(zip, part, [&found](QXmlStreamReader &xml) {
        found = found || xml.name() == u"v" || xml.name() == u"is";
        if (found)
            xml.raiseError();
    });
    return found;
}

} // namespace

core::Result<Sheet, ListFault> readXlsx(const ZipFile &zip)
{
    if (zip.contains("xl/vbaProject.bin"))
        return ListFault{FaultCode::WorkbookMacros};
    Book book;
    qsizetype stringSize = 0;
    if (!readStrings(zip, book, stringSize))
        return ListFault{stringSize > c_mostText ? FaultCode::TooLarge : FaultCode::WorkbookBroken};
    if (!readStyles(zip, book) || !readBook(zip, book) || !zip.contains(book.sheetPart.toUtf8()))
        return ListFault{FaultCode::WorkbookBroken};
    SheetFiller filler;
    const bool readable = readPart(zip, book.sheetPart, SheetReader(book, filler));
    if (filler.fault())
        return *filler.fault();
    if (!readable)
        return ListFault{FaultCode::WorkbookBroken};
    Sheet sheet = filler.take();
    sheet.setOtherSheets(
        int(std::count_if(book.otherParts.begin(), book.otherParts.end(),
                          [&zip](const QString &part) { return holdsSomething(zip, part); })));
    return sheet;
}

} // namespace bulk
