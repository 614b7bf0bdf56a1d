// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk/SheetFiller.h"

namespace bulk {

bool SheetFiller::isRoom(int row, qsizetype size)
{
    if (!m_fault && row >= maximumRows)
        m_fault = ListFault{FaultCode::TooManyRows, maximumRows};
    if (!m_fault && size > maximumRowSize)
        m_fault = ListFault{FaultCode::LineTooLong, row};
    if (!m_fault && m_sheet.textSize() + size > maximumFileSize)
        m_fault = ListFault{FaultCode::TooLarge, row};
    return !m_fault;
}

void SheetFiller::put(int row, int column, const QString &text, Kind kind)
{
    if (column >= mostColumns || !isRoom(row, text.size()) || row < m_row)
        return;
    for (; m_row < row; ++m_row) {
        m_sheet.endRow();
        m_column = 0;
    }
    for (; m_column < column; ++m_column)
        m_sheet.addCell({});
    const QByteArray utf8 = text.toUtf8();
    if (kind == Kind::Day)
        m_sheet.addDay(utf8);
    else if (kind == Kind::Formula)
        m_sheet.addFormula(utf8);
    else
        m_sheet.addCell(utf8);
    m_column = column + 1;
}

Sheet SheetFiller::take()
{
    if (m_column > 0)
        m_sheet.endRow();
    return std::move(m_sheet);
}

} // namespace bulk
