// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bulk/ColumnMapping.h"
#include "bulk/Finding.h"
#include "bulk/Sheet.h"
#include "domain/PatientQuery.h"

#include <QDate>

namespace bulk {

// Who a row is about, and all that is wrong with it. The person is meant only when the findings
// are good.
struct CheckedRow
{
    domain::PatientQuery person;
    Findings findings;
};

// The rules of the continuity plan for one row. Pure.
class RowConverter
{
public:
    RowConverter(const ColumnMapping &mapping, QDate today)
        : m_mapping(mapping)
        , m_today(today)
    {
    }
    [[nodiscard]] CheckedRow convert(const Sheet &sheet, int row) const;

private:
    [[nodiscard]] QString cell(const Sheet &sheet, int row, Column column,
                               Findings &findings) const;
    void readNumber(const QString &text, CheckedRow &checked) const;
    void readBsn(const QString &text, CheckedRow &checked) const;
    void readNames(const Sheet &sheet, int row, CheckedRow &checked) const;
    void readBirth(const Sheet &sheet, int row, CheckedRow &checked) const;
    void findSwallowedRows(const Sheet &sheet, int row, Findings &findings) const;
    void findExtraCells(const Sheet &sheet, int row, Findings &findings) const;

    ColumnMapping m_mapping;
    QDate m_today;
};

} // namespace bulk
