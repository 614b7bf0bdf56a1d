// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/PaperDocument.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

// ---- text ----

qsizetype widestName(const QList<std::pair<QString, QString>> &facts)
{
    qsizetype widest = 0;
    for (const auto &fact : facts)
        widest = std::max(widest, fact.first.size());
    return widest;
}

void addTable(QStringList &lines, const PaperDocument::Table &table)
{
    if (table.header.isEmpty())
        return;
    QList<qsizetype> widths;
    QList<QStringList> all{table.header};
    all += table.rows;
    for (const QStringList &row : std::as_const(all))
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (column >= widths.size())
                widths.append(0);
            widths[column] = std::max(widths.at(column), row.at(column).size());
        }
    for (const QStringList &row : std::as_const(all)) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column)
            line += row.at(column).leftJustified(widths.at(column) + 2);
        lines.append(line.trimmed().isEmpty() ? QString() : line);
        while (lines.last().endsWith(u' '))
            lines.last().chop(1);
    }
}

void addSection(QStringList &lines, const PaperDocument::Section &section)
{
    lines.append(QString());
    if (!section.heading.isEmpty())
        lines += {section.heading, QString(section.heading.size(), u'-')};
    lines += section.paragraphs;
    const auto width = widestName(section.facts);
    for (const auto &[name, value] : section.facts)
        lines.append(name.leftJustified(width + 2) + value);
    addTable(lines, section.table);
}

// ---- PDF ----

QTextCharFormat charFormat(qreal size, bool bold = false)
{
    QTextCharFormat format;
    format.setFontPointSize(size);
    format.setFontWeight(bold ? QFont::DemiBold : QFont::Normal);
    return format;
}

void insertLine(QTextCursor &cursor, const QString &text, const QTextCharFormat &format,
                qreal above = 0)
{
    QTextBlockFormat block;
    block.setTopMargin(above);
    cursor.insertBlock(block, format);
    cursor.insertText(text, format);
}

QTextTable *insertTable(QTextCursor &cursor, int rows, int columns, bool ruled)
{
    QTextTableFormat format;
    format.setCellPadding(3);
    format.setCellSpacing(0);
    format.setBorder(0);
    format.setBorderCollapse(ruled); // the cells have the lines
    format.setTopMargin(6);
    if (ruled) {
        format.setHeaderRowCount(1); // again on every page
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    }
    return cursor.insertTable(rows, columns, format);
}

void fill(QTextTable *table, int row, int column, const QString &text,
          const QTextCharFormat &format, int height = 0)
{
    QTextTableCell cell = table->cellAt(row, column);
    if (table->format().borderCollapse()) {
        QTextTableCellFormat ruled = cell.format().toTableCellFormat();
        ruled.setBorder(0.5);
        ruled.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        ruled.setBorderBrush(Qt::black);
        ruled.setBottomPadding(height);
        cell.setFormat(ruled);
    }
    cell.firstCursorPosition().insertText(text, format);
}

void insertFacts(QTextCursor &cursor, const PaperDocument::Section &section)
{
    if (section.facts.isEmpty())
        return;
    QTextTable *table = insertTable(cursor, static_cast<int>(section.facts.size()), 2, false);
    for (int row = 0; row < section.facts.size(); ++row) {
        fill(table, row, 0, section.facts.at(row).first, charFormat(9));
        fill(table, row, 1, section.facts.at(row).second, charFormat(10, true));
    }
    cursor.movePosition(QTextCursor::End);
}

void insertGrid(QTextCursor &cursor, const PaperDocument::Table &content)
{
    if (content.header.isEmpty())
        return;
    const int columns = static_cast<int>(content.header.size());
    QTextTable *table =
        insertTable(cursor, static_cast<int>(content.rows.size()) + 1, columns, true);
    if (!content.widths.isEmpty()) {
        QTextTableFormat format = table->format();
        QList<QTextLength> widths;
        for (const int width : content.widths)
            widths.append(QTextLength(QTextLength::PercentageLength, width));
        format.setColumnWidthConstraints(widths);
        table->setFormat(format);
    }
    for (int column = 0; column < columns; ++column)
        fill(table, 0, column, content.header.at(column), charFormat(9, true));
    for (int row = 0; row < content.rows.size(); ++row)
        for (int column = 0; column < columns; ++column)
            fill(table, row + 1, column, content.rows.at(row).value(column), charFormat(9),
                 content.rowHeight);
    cursor.movePosition(QTextCursor::End);
}

void insertSection(QTextCursor &cursor, const PaperDocument::Section &section)
{
    QTextBlockFormat block;
    block.setTopMargin(10);
    if (section.onNewPage)
        block.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    cursor.insertBlock(block, charFormat(12, true));
    cursor.insertText(section.heading, charFormat(12, true));
    for (const QString &paragraph : section.paragraphs)
        insertLine(cursor, paragraph, charFormat(10), 3);
    insertFacts(cursor, section);
    insertGrid(cursor, section.table);
}

void compose(QTextDocument &document, const PaperDocument &content)
{
    QFont font(u"Noto Sans"_s);
    font.setPointSizeF(10);
    document.setDefaultFont(font);
    QTextCursor cursor(&document);
    cursor.insertText(content.title, charFormat(16, true));
    if (!content.subtitle.isEmpty())
        insertLine(cursor, content.subtitle, charFormat(10));
    for (const PaperDocument::Section &section : content.sections)
        insertSection(cursor, section);
}

} // namespace

QByteArray PaperDocument::text() const
{
    QStringList lines{title, QString(title.size(), u'=')};
    if (!subtitle.isEmpty())
        lines.append(subtitle);
    for (const Section &section : sections)
        addSection(lines, section);
    return lines.join(u'\n').toUtf8() + '\n';
}

QByteArray PaperDocument::pdf() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setCreator(u"Prikpost"_s);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4),
                                     landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
                                     QMarginsF())); // print() leaves room around the text
    QTextDocument document;
    compose(document, *this);
    document.print(&writer); // numbers the pages
    return bytes;
}

} // namespace ui
