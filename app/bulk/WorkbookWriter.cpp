// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk/WorkbookWriter.h"

#include <QXmlStreamWriter>

#include <zip.h>

#include <vector>

using namespace Qt::StringLiterals;

namespace bulk {

namespace {

struct Part
{
    const char *name;
    QByteArray content;
    bool packed = true;
};

QByteArray archive(const std::vector<Part> &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t *zip = target ? zip_open_from_source(target, ZIP_TRUNCATE, &error) : nullptr;
    if (!zip) {
        zip_source_free(target);
        return {};
    }
    zip_source_keep(target);
    for (const Part &part : parts) {
        zip_source_t *source = zip_source_buffer(zip, part.content.constData(),
                                                 static_cast<zip_uint64_t>(part.content.size()), 0);
        const zip_int64_t index = zip_file_add(zip, part.name, source, ZIP_FL_ENC_UTF_8);
        if (index < 0)
            zip_source_free(source);
        else if (!part.packed)
            zip_set_file_compression(zip, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
    }
    QByteArray bytes;
    zip_stat_t facts;
    if (zip_close(zip) != 0)
        zip_discard(zip);
    else if (zip_source_stat(target, &facts) == 0 && zip_source_open(target) == 0) {
        bytes.resize(static_cast<qsizetype>(facts.size));
        zip_source_read(target, bytes.data(), facts.size);
        zip_source_close(target);
    }
    zip_source_free(target);
    return bytes;
}

QByteArray xlsxSheet(const QList<QStringList> &rows)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"worksheet"_s);
    xml.writeDefaultNamespace(u"http://schemas.openxmlformats.org/spreadsheetml/2006/main"_s);
    xml.writeStartElement(u"cols"_s);
    xml.writeEmptyElement(u"col"_s);
    xml.writeAttribute(u"min"_s, u"1"_s);
    xml.writeAttribute(u"max"_s, u"6"_s);
    xml.writeAttribute(u"width"_s, u"18"_s);
    xml.writeAttribute(u"style"_s, u"1"_s); // what is typed below stays a text
    xml.writeEndElement();
    xml.writeStartElement(u"sheetData"_s);
    for (const QStringList &row : rows) {
        xml.writeStartElement(u"row"_s);
        for (const QString &cell : row) {
            xml.writeStartElement(u"c"_s);
            xml.writeAttribute(u"t"_s, u"inlineStr"_s);
            xml.writeAttribute(u"s"_s, u"1"_s);
            xml.writeStartElement(u"is"_s);
            xml.writeStartElement(u"t"_s);
            xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
            xml.writeCharacters(cell);
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

QByteArray odsContent(const QList<QStringList> &rows)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    const auto space = [](const char *name) {
        return u"urn:oasis:names:tc:opendocument:xmlns:%1:1.0"_s.arg(QLatin1StringView(name));
    };
    const QString office = space("office");
    const QString table = space("table");
    const QString text = space("text");
    const QString style = space("style");
    xml.writeStartDocument();
    xml.writeNamespace(office, u"office"_s);
    xml.writeNamespace(table, u"table"_s);
    xml.writeNamespace(text, u"text"_s);
    xml.writeNamespace(style, u"style"_s);
    xml.writeNamespace(space("datastyle"), u"number"_s);
    xml.writeStartElement(office, u"document-content"_s);
    xml.writeAttribute(office, u"version"_s, u"1.3"_s);
    xml.writeStartElement(office, u"automatic-styles"_s);
    xml.writeStartElement(space("datastyle"), u"text-style"_s);
    xml.writeAttribute(style, u"name"_s, u"N100"_s);
    xml.writeEmptyElement(space("datastyle"), u"text-content"_s);
    xml.writeEndElement();
    xml.writeEmptyElement(style, u"style"_s);
    xml.writeAttribute(style, u"name"_s, u"text"_s);
    xml.writeAttribute(style, u"family"_s, u"table-cell"_s);
    xml.writeAttribute(style, u"data-style-name"_s, u"N100"_s);
    xml.writeEndElement();
    xml.writeStartElement(office, u"body"_s);
    xml.writeStartElement(office, u"spreadsheet"_s);
    xml.writeStartElement(table, u"table"_s);
    xml.writeAttribute(table, u"name"_s, u"1"_s);
    xml.writeEmptyElement(table, u"table-column"_s);
    xml.writeAttribute(table, u"number-columns-repeated"_s, u"6"_s);
    xml.writeAttribute(table, u"default-cell-style-name"_s, u"text"_s);
    for (const QStringList &row : rows) {
        xml.writeStartElement(table, u"table-row"_s);
        for (const QString &cell : row) {
            xml.writeStartElement(table, u"table-cell"_s);
            xml.writeAttribute(office, u"value-type"_s, u"string"_s);
            xml.writeAttribute(table, u"style-name"_s, u"text"_s);
            xml.writeTextElement(text, u"p"_s, cell);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace

QByteArray writeXlsx(const QList<QStringList> &rows)
{
    return archive({
        {"[Content_Types].xml",
         R"(<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>)"},
        {"_rels/.rels",
         R"(<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>)"},
        {"xl/workbook.xml",
         R"(<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>)"},
        {"xl/_rels/workbook.xml.rels",
         R"(<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>)"},
        {"xl/styles.xml",
         R"(<?xml version="1.0" encoding="UTF-8"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="49" applyNumberFormat="1"/></cellXfs></styleSheet>)"},
        {"xl/worksheets/sheet1.xml", xlsxSheet(rows)},
    });
}

QByteArray writeOds(const QList<QStringList> &rows)
{
    return archive({
        {"mimetype", "application/vnd.oasis.opendocument.spreadsheet", false},
        {"META-INF/manifest.xml",
         R"(<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>)"},
        {"content.xml", odsContent(rows)},
    });
}

} // namespace bulk
