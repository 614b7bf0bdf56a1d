// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk/ListWriter.h"

#include "bulk/CellText.h"
#include "bulk/WorkbookWriter.h"

#include <csv.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulk {

namespace {

QString harmless(const QString &cell)
{
    return looksLikeFormula(cell) ? u'\'' + cell : cell;
}

QStringList cellsOf(const WrittenRow &row, bool dose, bool why)
{
    QStringList cells;
    for (const QString &cell : row.cells)
        cells.append(harmless(cell));
    if (dose)
        cells.append(harmless(row.dose));
    if (why)
        cells.append(harmless(row.why));
    return cells;
}

QList<QStringList> table(const QList<WrittenRow> &rows, const MoreTitles &titles)
{
    const bool dose = std::any_of(rows.begin(), rows.end(),
                                  [](const WrittenRow &row) { return !row.dose.isEmpty(); });
    const bool why = std::any_of(rows.begin(), rows.end(),
                                 [](const WrittenRow &row) { return !row.why.isEmpty(); });
    QStringList header;
    for (const Column column : allColumns)
        header.append(title(column));
    if (dose)
        header.append(titles.dose);
    if (why)
        header.append(titles.why);
    QList<QStringList> all{header};
    for (const WrittenRow &row : rows)
        all.append(cellsOf(row, dose, why));
    return all;
}

QByteArray quotedIfNeeded(const QByteArray &cell, char separator)
{
    const bool needed = cell.contains(separator) || cell.contains('"') || cell.contains('\n') ||
                        cell.contains('\r');
    if (!needed)
        return cell;
    QByteArray quoted(cell.size() * 2 + 2, Qt::Uninitialized);
    const std::size_t size = csv_write(quoted.data(), static_cast<std::size_t>(quoted.size()),
                                       cell.constData(), static_cast<std::size_t>(cell.size()));
    quoted.truncate(static_cast<qsizetype>(size));
    return quoted;
}

QByteArray textOf(const QList<QStringList> &rows, char separator)
{
    QByteArray text;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                text += separator;
            text += quotedIfNeeded(row[i].toUtf8(), separator);
        }
        text += "\r\n";
    }
    return text;
}

// What Windows-1252 shares with Latin 1 is enough for the names of a list; others need UTF-8.
QByteArray forSpreadsheet(const QByteArray &utf8)
{
    const QString text = QString::fromUtf8(utf8);
    const bool latin = std::all_of(text.begin(), text.end(), [](QChar letter) {
        return letter.unicode() < 0x80 || (letter.unicode() >= 0xA0 && letter.unicode() <= 0xFF);
    });
    return latin ? text.toLatin1() : "\xEF\xBB\xBF" + utf8;
}

QByteArray written(const QList<QStringList> &all, WriteForm form)
{
    switch (form) {
    case WriteForm::RegisterForm:
        return textOf(all, ',');
    case WriteForm::Spreadsheet:
        return forSpreadsheet(textOf(all, ';'));
    case WriteForm::Xlsx:
        return writeXlsx(all);
    case WriteForm::Ods:
        return writeOds(all);
    }
    return {};
}

} // namespace

QByteArray writeList(const QList<WrittenRow> &rows, const MoreTitles &titles, WriteForm form)
{
    return written(table(rows, titles), form);
}

QByteArray writeTable(const QList<QStringList> &rows, WriteForm form)
{
    QList<QStringList> all;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(harmless(cell));
        all.append(cells);
    }
    return written(all, form);
}

} // namespace bulk
