// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <vector>

namespace bulk {

// The cells of a list as they stand in the file, in UTF-8, close together: some 1.3 bytes for each
// byte of text plus four for each cell. Row 0 is the first row of the file; blank rows count, so
// that row + 1 is the number a spreadsheet shows.
class Sheet
{
public:
    void addCell(QByteArrayView utf8);
    // A cell the spreadsheet knows to be a day, written ddmmyyyy.
    void addDay(QByteArrayView utf8);
    // A formula's last result.
    void addFormula(QByteArrayView utf8);
    void endRow();
    void addBlankRows(int count);

    [[nodiscard]] int rowCount() const { return int(m_rowEnds.size()); }
    [[nodiscard]] int cellCount(int row) const; // as in the file: rows may be short
    // Empty beyond the end of the row.
    [[nodiscard]] QByteArrayView cell(int row, int column) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] bool isDay(int row, int column) const;
    [[nodiscard]] bool isFormula(int row, int column) const;
    [[nodiscard]] bool isBlank(int row) const; // nothing but spaces
    [[nodiscard]] qsizetype textSize() const { return m_text.size(); }
    // Sheets of the same workbook that hold something and are not read.
    [[nodiscard]] int otherSheets() const { return m_otherSheets; }
    void setOtherSheets(int count) { m_otherSheets = count; }
    // Rows that the spreadsheet does not show, because of a filter or because somebody hid them.
    [[nodiscard]] bool isHidden(int row) const;
    void hideRows(int first, int count); // ascending

    // What a person typed over a cell.
    void setCell(int row, int column, const QString &text);
    [[nodiscard]] const QHash<std::pair<int, int>, QByteArray> &edits() const { return m_edits; }

private:
    [[nodiscard]] quint32 firstCell(int row) const { return row == 0 ? 0 : m_rowEnds[at(row - 1)]; }
    [[nodiscard]] static std::size_t at(int row) { return static_cast<std::size_t>(row); }
    [[nodiscard]] bool isMarked(const std::vector<quint32> &marks, int row, int column) const;
    [[nodiscard]] bool isEdited(int row, int column) const;

    QByteArray m_text;
    std::vector<quint32> m_cellEnds; // in m_text
    std::vector<quint32> m_rowEnds;  // in m_cellEnds
    std::vector<quint32> m_days;     // cells, ascending
    std::vector<quint32> m_formulas;
    std::vector<std::pair<int, int>> m_hidden; // first and last, ascending
    int m_otherSheets = 0;
    QHash<std::pair<int, int>, QByteArray> m_edits;
};

} // namespace bulk
