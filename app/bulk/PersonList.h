// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bulk/ColumnMapping.h"
#include "bulk/Finding.h"
#include "bulk/RowConverter.h"
#include "bulk/Sheet.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace bulk {

struct ListTotals
{
    int people = 0; // rows that are not blank
    int good = 0;
    int repaired = 0; // of the good ones
    int warned = 0;   // of the good ones
    int asked = 0;    // only questions stand in the way
    int wrong = 0;
    int templates = 0; // of the asked ones
    int hidden = 0;    // in the spreadsheet
    int blank = 0;
    bool operator==(const ListTotals &) const = default;
};

// A list of people with all that is wrong with it. Rows are those of the sheet. Only rows with
// findings take memory beside the sheet; who a good row is about is read again when asked for.
class PersonList
{
public:
    PersonList() = default;
    PersonList(Sheet sheet, const ColumnMapping &mapping, QDate today);

    [[nodiscard]] const Sheet &sheet() const { return m_sheet; }
    [[nodiscard]] const ColumnMapping &mapping() const { return m_mapping; }
    [[nodiscard]] const std::vector<int> &rows() const { return m_rows; } // not blank, ascending
    [[nodiscard]] Findings findings(int row) const { return m_findings.value(row); }
    [[nodiscard]] domain::PatientQuery person(int row) const;
    [[nodiscard]] ListTotals totals() const;
    // The cell under a column of the form, as it stands.
    [[nodiscard]] QString text(int row, Column column) const;

    // Typed over by a person; the row and the doubles are checked again. Of a column that the
    // sheet lacks: false.
    bool setText(int row, Column column, const QString &text);
    // Takes what was proposed for these rows; how many cells changed.
    int acceptProposals(const std::vector<int> &rows);
    // These rows are nobody's double. True when the doubles are others by that.
    bool leaveOut(const QSet<int> &rows);

private:
    void checkAll();
    void checkRow(int row);
    void findDoubles();

    Sheet m_sheet;
    ColumnMapping m_mapping;
    QDate m_today;
    std::vector<int> m_rows;
    QSet<int> m_leftOut;
    QHash<int, Findings> m_findings;
    // Whom each of m_rows is about: by number, and by name and birth date; 0: cannot be said.
    struct Keys
    {
        quint64 number = 0;
        quint64 name = 0;
    };
    std::vector<Keys> m_keys;
    int m_blank = 0;
};

} // namespace bulk
