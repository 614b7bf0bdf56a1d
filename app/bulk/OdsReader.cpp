// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk/OdsReader.h"

#include "bulk/SheetFiller.h"

#include <QDate>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace bulk {

namespace {

constexpr qint64 c_mostRest = 64LL << 20; // characters

using Kind = SheetFiller::Kind;

constexpr double c_largestWholeNumber = 1e15; // doubles are exact below

// A locked file says so in its manifest and has noise where its content should be.
bool isLocked(const ZipFile &zip)
{
    const auto manifest = zip.part("META-INF/manifest.xml");
    if (!manifest)
        return false;
    QXmlStreamReader xml(manifest.get());
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"encryption-data")
            return true;
    return zip.contains("encrypted-package");
}

struct Cell
{
    QString text;
    Kind kind = Kind::Text;
};

class TableReader
{
public:
    explicit TableReader(SheetFiller &filler)
        : m_filler(filler)
    {
    }

    // To the end of the first table.
    bool read(QXmlStreamReader &xml)
    {
        bool found = false;
        while (!xml.atEnd() && !m_filler.fault()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::EndElement && xml.name() == u"table" && found)
                return true;
            if (token != QXmlStreamReader::StartElement)
                continue;
            found = found || xml.name() == u"table";
            if (found && xml.name() == u"table-row")
                readRow(xml);
        }
        return false;
    }

private:
    static int repeated(const QXmlStreamReader &xml, const QString &attribute)
    {
        const auto attributes = xml.attributes();
        for (const auto &each : attributes)
            if (each.name() == attribute)
                return std::clamp(each.value().toInt(), 1, maximumRows + 1);
        return 1;
    }

    // "collapse" by hand, "filter" by a filter.
    static bool isHidden(const QXmlStreamReader &xml)
    {
        const auto attributes = xml.attributes();
        return std::any_of(attributes.begin(), attributes.end(), [](const auto &each) {
            return each.name() == u"visibility" && each.value() != u"visible";
        });
    }

    // Rows that are blank to the end of the sheet take no place: they are counted, not made.
    void readRow(QXmlStreamReader &xml)
    {
        const int rows = repeated(xml, u"number-rows-repeated"_s);
        const bool hidden = isHidden(xml);
        QList<Cell> cells;
        while (xml.readNextStartElement()) {
            if (xml.name() != u"table-cell" && xml.name() != u"covered-table-cell") {
                xml.skipCurrentElement();
                continue;
            }
            const int columns = repeated(xml, u"number-columns-repeated"_s);
            const Cell cell = readCell(xml);
            for (int i = 0; i < columns && cells.size() < SheetFiller::mostColumns; ++i)
                cells.append(cell);
        }
        while (!cells.isEmpty() && cells.last().text.isEmpty())
            cells.removeLast();
        if (hidden && !cells.isEmpty())
            m_filler.hideRows(m_row, rows);
        for (int row = 0; row < rows && !cells.isEmpty() && !m_filler.fault(); ++row)
            for (int column = 0; column < cells.size(); ++column)
                m_filler.put(m_row + row, column, cells[column].text, cells[column].kind);
        m_row = std::min(m_row + rows, maximumRows + 1);
    }

    static Cell readCell(QXmlStreamReader &xml)
    {
        const auto attributes = xml.attributes();
        QString type;
        QString value;
        QDate day;
        bool formula = false;
        for (const auto &each : attributes) {
            if (each.name() == u"value-type" && type.isEmpty())
                type = each.value().toString();
            else if (each.name() == u"value")
                value = each.value().toString();
            else if (each.name() == u"date-value")
                day = QDate::fromString(each.value().left(10).toString(), Qt::ISODate);
            else if (each.name() == u"formula")
                formula = true;
        }
        const QString shown = shownText(xml);
        const Kind plain = formula ? Kind::Formula : Kind::Text;
        if (type == u"date" && day.isValid())
            return {day.toString(u"ddMMyyyy"_s), formula ? Kind::Formula : Kind::Day};
        return {type == u"float" ? numberText(value, shown) : shown, plain};
    }

    static QString numberText(const QString &value, const QString &shown)
    {
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (isNumber && std::abs(number) < c_largestWholeNumber && number == std::floor(number))
            return QString::number(qint64(number));
        return shown;
    }

    // Several spaces, tabs and line ends are elements of their own.
    static QString paragraph(QXmlStreamReader &xml)
    {
        QString text;
        for (int depth = 1; depth > 0 && !xml.atEnd();) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::Characters)
                text += xml.text();
            depth += token == QXmlStreamReader::StartElement;
            depth -= token == QXmlStreamReader::EndElement;
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"s")
                text += QString(std::min(repeated(xml, u"c"_s), SheetFiller::mostColumns), u' ');
            else if (xml.name() == u"tab")
                text += u'\t';
            else if (xml.name() == u"line-break")
                text += u'\n';
        }
        return text;
    }

    // Paragraphs of the cell, without its comments.
    static QString shownText(QXmlStreamReader &xml)
    {
        QStringList paragraphs;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"p")
                paragraphs.append(paragraph(xml));
            else
                xml.skipCurrentElement();
        }
        return paragraphs.join(u'\n');
    }

    SheetFiller &m_filler;
    int m_row = 0;
};

// Of what follows in the document; as far as a list is read at most.
int filledTables(QXmlStreamReader &xml)
{
    int tables = 0;
    bool filled = false;
    for (qint64 end = xml.characterOffset() + c_mostRest;
         !xml.atEnd() && xml.characterOffset() < end;) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"table")
            filled = false;
        const auto attributes = xml.attributes();
        const bool value =
            std::any_of(attributes.begin(), attributes.end(), [](const QXmlStreamAttribute &each) {
                return each.name() == u"value-type";
            });
        if (value && !std::exchange(filled, true))
            ++tables;
    }
    return tables;
}

} // namespace

core::Result<Sheet, ListFault> readOds(const ZipFile &zip)
{
    if (isLocked(zip))
        return ListFault{FaultCode::WorkbookLocked};
    const auto content = zip.part("content.xml");
    if (!content)
        return ListFault{FaultCode::WorkbookBroken};
    QXmlStreamReader xml(content.get());
    SheetFiller filler;
    const bool whole = TableReader(filler).read(xml);
    if (filler.fault())
        return *filler.fault();
    if (!whole)
        return ListFault{FaultCode::WorkbookBroken};
    Sheet sheet = filler.take();
    sheet.setOtherSheets(filledTables(xml));
    return sheet;
}

} // namespace bulk
