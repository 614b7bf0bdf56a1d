// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bulk/Finding.h"

#include <QByteArray>
#include <QStringList>

#include <array>

namespace bulk {

// One row to write: the cells of the form, what its dose was to be other than for everybody, and
// why it came back. Columns that no row has are left out.
struct WrittenRow
{
    std::array<QString, columnCount> cells;
    QString dose = {};
    QString why = {};
};
struct MoreTitles
{
    QString why;
    QString dose; // one that is asked about when the file is read again (doubtfulTitles)
};

// RegisterForm: UTF-8, comma, CRLF, as the register wants it. Spreadsheet: Windows-1252 with
// semicolons, which opens well in Belgian spreadsheets; letters it lacks make it UTF-8 with a mark.
// Xlsx and Ods: one sheet, every cell a text, so that no leading zero is lost.
enum class WriteForm { RegisterForm, Spreadsheet, Xlsx, Ods };

// In the form the reader takes back unchanged. A cell that a spreadsheet would run gets an
// apostrophe in front.
[[nodiscard]] QByteArray writeList(const QList<WrittenRow> &rows, const MoreTitles &titles,
                                   WriteForm form);
// Any table; its first row is the head. What a spreadsheet would run gets an apostrophe, too.
[[nodiscard]] QByteArray writeTable(const QList<QStringList> &rows, WriteForm form);

} // namespace bulk
