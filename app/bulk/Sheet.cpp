// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk/Sheet.h"

#include <algorithm>

namespace bulk {

void Sheet::addCell(QByteArrayView utf8)
{
    m_text.append(utf8.data(), utf8.size());
    m_cellEnds.push_back(static_cast<quint32>(m_text.size()));
}

void Sheet::addDay(QByteArrayView utf8)
{
    m_days.push_back(static_cast<quint32>(m_cellEnds.size()));
    addCell(utf8);
}

void Sheet::addFormula(QByteArrayView utf8)
{
    m_formulas.push_back(static_cast<quint32>(m_cellEnds.size()));
    addCell(utf8);
}

void Sheet::endRow()
{
    m_rowEnds.push_back(static_cast<quint32>(m_cellEnds.size()));
}

void Sheet::addBlankRows(int count)
{
    for (int i = 0; i < count; ++i)
        endRow();
}

int Sheet::cellCount(int row) const
{
    return int(m_rowEnds[at(row)] - firstCell(row));
}

QByteArrayView Sheet::cell(int row, int column) const
{
    if (!m_edits.isEmpty()) {
        const auto edit = m_edits.constFind({row, column});
        if (edit != m_edits.cend())
            return *edit;
    }
    if (column >= cellCount(row))
        return {};
    const quint32 index = firstCell(row) + static_cast<quint32>(column);
    const qsizetype begin = index == 0 ? 0 : m_cellEnds[index - 1];
    return QByteArrayView(m_text).sliced(begin, m_cellEnds[index] - begin);
}

QString Sheet::text(int row, int column) const
{
    return QString::fromUtf8(cell(row, column));
}

bool Sheet::isMarked(const std::vector<quint32> &marks, int row, int column) const
{
    if (marks.empty() || column >= cellCount(row) || isEdited(row, column))
        return false;
    const quint32 index = firstCell(row) + static_cast<quint32>(column);
    return std::binary_search(marks.begin(), marks.end(), index);
}

bool Sheet::isEdited(int row, int column) const
{
    return !m_edits.isEmpty() && m_edits.contains({row, column});
}

bool Sheet::isDay(int row, int column) const
{
    return isMarked(m_days, row, column);
}

bool Sheet::isFormula(int row, int column) const
{
    return isMarked(m_formulas, row, column);
}

bool Sheet::isBlank(int row) const
{
    for (int column = 0; column < cellCount(row); ++column) {
        const QByteArrayView content = cell(row, column);
        const bool spaces =
            std::all_of(content.begin(), content.end(), [](char c) { return c == ' '; });
        if (!spaces && !QString::fromUtf8(content).trimmed().isEmpty())
            return false;
    }
    return m_edits.isEmpty() ||
           std::none_of(m_edits.keyBegin(), m_edits.keyEnd(),
                        [row](const auto &place) { return place.first == row; });
}

void Sheet::hideRows(int first, int count)
{
    m_hidden.emplace_back(first, first + count - 1);
}

bool Sheet::isHidden(int row) const
{
    const auto after =
        std::upper_bound(m_hidden.begin(), m_hidden.end(), row,
                         [](int wanted, const auto &rows) { return wanted < rows.first; });
    return after != m_hidden.begin() && row <= std::prev(after)->second;
}

void Sheet::setCell(int row, int column, const QString &text)
{
    m_edits.insert({row, column}, text.toUtf8());
}

} // namespace bulk
