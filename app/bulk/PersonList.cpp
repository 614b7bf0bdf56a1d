// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk/PersonList.h"

#include "domain/FoldedText.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace bulk {

namespace {

// Sixty-four bits of a real hash: two people of a million never meet by chance.
quint64 keyOf(const QString &text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Md5);
    quint64 key = 0;
    std::memcpy(&key, hash.constData(), sizeof key);
    return key | 1;
}

quint64 nameKey(const domain::PatientQuery &person)
{
    if (person.family.isEmpty() || !person.birthDate)
        return 0;
    return keyOf(domain::folded(person.family, domain::Squeeze::Yes) + u'|' +
                 domain::folded(person.given, domain::Squeeze::Yes) + u'|' +
                 person.birthDate->iso());
}

bool isTemplateRow(const Findings &findings)
{
    return !findings.isEmpty() && findings.first().code == FindingCode::TemplateRow;
}

bool isHiddenRow(const Findings &findings)
{
    return std::any_of(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.code == FindingCode::HiddenRow;
    });
}

FindingSeverity worst(const Findings &findings)
{
    FindingSeverity found = FindingSeverity::Repaired;
    for (const Finding &finding : findings)
        found = std::max(found, finding.severity);
    return found;
}

} // namespace

PersonList::PersonList(Sheet sheet, const ColumnMapping &mapping, QDate today)
    : m_sheet(std::move(sheet))
    , m_mapping(mapping)
    , m_today(today)
{
    for (int row = mapping.firstRow; row < m_sheet.rowCount(); ++row) {
        if (m_sheet.isBlank(row))
            ++m_blank;
        else
            m_rows.push_back(row);
    }
    checkAll();
}

void PersonList::checkAll()
{
    const RowConverter converter(m_mapping, m_today);
    m_keys.reserve(m_rows.size());
    for (const int row : m_rows) {
        CheckedRow checked = converter.convert(m_sheet, row);
        m_keys.push_back({checked.person.number ? keyOf(checked.person.number->value()) : 0,
                          nameKey(checked.person)});
        if (!checked.findings.isEmpty())
            m_findings.insert(row, std::move(checked.findings));
    }
    findDoubles();
}

void PersonList::checkRow(int row)
{
    CheckedRow checked = RowConverter(m_mapping, m_today).convert(m_sheet, row);
    const auto place = std::lower_bound(m_rows.begin(), m_rows.end(), row) - m_rows.begin();
    m_keys[static_cast<std::size_t>(place)] = {
        checked.person.number ? keyOf(checked.person.number->value()) : 0, nameKey(checked.person)};
    m_findings.remove(row);
    if (!checked.findings.isEmpty())
        m_findings.insert(row, std::move(checked.findings));
}

// The first of several stays; two people of the same name and birth date with different numbers
// are two people.
void PersonList::findDoubles()
{
    for (auto it = m_findings.begin(); it != m_findings.end();) {
        it->removeIf([](const Finding &f) { return f.code == FindingCode::DuplicateInFile; });
        it = it->isEmpty() ? m_findings.erase(it) : std::next(it);
    }
    struct Place
    {
        quint64 key;
        std::size_t index;
        auto operator<=>(const Place &) const = default;
    };
    std::vector<Place> places;
    const auto mark = [this](std::size_t index, std::size_t first) {
        Findings &findings = m_findings[m_rows[index]];
        const bool told = std::any_of(findings.begin(), findings.end(), [](const Finding &f) {
            return f.code == FindingCode::DuplicateInFile;
        });
        if (!told)
            findings.append({.code = FindingCode::DuplicateInFile,
                             .column = {},
                             .value = QString::number(m_rows[first] + 1)});
    };
    const auto run = [&](quint64 Keys::*key, bool byName) {
        places.clear();
        for (std::size_t i = 0; i < m_keys.size(); ++i)
            if (m_keys[i].*key != 0 && !m_leftOut.contains(m_rows[i]))
                places.push_back({m_keys[i].*key, i});
        std::sort(places.begin(), places.end());
        for (std::size_t i = 1, first = 0; i < places.size(); ++i) {
            if (places[i].key != places[first].key) {
                first = i;
                continue;
            }
            const Keys &one = m_keys[places[first].index];
            const Keys &other = m_keys[places[i].index];
            if (!byName || one.number == 0 || other.number == 0)
                mark(places[i].index, places[first].index);
        }
    };
    run(&Keys::number, false);
    run(&Keys::name, true);
}

domain::PatientQuery PersonList::person(int row) const
{
    return RowConverter(m_mapping, m_today).convert(m_sheet, row).person;
}

QString PersonList::text(int row, Column column) const
{
    const int place = m_mapping.of(column);
    return place < 0 ? QString() : m_sheet.text(row, place);
}

bool PersonList::setText(int row, Column column, const QString &text)
{
    const int place = m_mapping.of(column);
    if (place < 0)
        return false;
    m_sheet.setCell(row, place, text);
    checkRow(row);
    findDoubles();
    return true;
}

int PersonList::acceptProposals(const std::vector<int> &rows)
{
    int accepted = 0;
    for (const int row : rows) {
        const int before = accepted;
        for (const Finding &finding : findings(row)) {
            if (finding.severity != FindingSeverity::Ask || !finding.column ||
                finding.value.isEmpty())
                continue;
            m_sheet.setCell(row, m_mapping.of(*finding.column), finding.value);
            ++accepted;
        }
        if (accepted > before)
            checkRow(row);
    }
    if (accepted > 0)
        findDoubles();
    return accepted;
}

bool PersonList::leaveOut(const QSet<int> &rows)
{
    if (rows == m_leftOut)
        return false;
    m_leftOut = rows;
    const auto before = m_findings;
    findDoubles();
    return m_findings != before;
}

ListTotals PersonList::totals() const
{
    ListTotals totals;
    totals.people = int(m_rows.size());
    totals.blank = m_blank;
    totals.good = totals.people;
    for (const Findings &findings : m_findings) {
        const FindingSeverity severity = worst(findings);
        totals.good -= severity >= FindingSeverity::Ask;
        totals.repaired += severity == FindingSeverity::Repaired;
        totals.warned += severity == FindingSeverity::Warning;
        totals.asked += severity == FindingSeverity::Ask;
        totals.wrong += severity == FindingSeverity::Error;
        totals.templates += isTemplateRow(findings);
        totals.hidden += isHiddenRow(findings);
    }
    return totals;
}

} // namespace bulk
