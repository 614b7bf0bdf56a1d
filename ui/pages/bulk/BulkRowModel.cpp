// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/bulk/BulkRowModel.h"

#include "bulk/BirthDateCell.h"
#include "services/OutboxService.h"
#include "ui/text/BulkText.h"

#include <QCollator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using services::BulkRow;
using services::BulkState;

namespace {

std::optional<bulk::Column> cellColumn(int column)
{
    switch (column) {
    case BulkRowModel::Insz:
        return bulk::Column::Number;
    case BulkRowModel::Family:
        return bulk::Column::Family;
    case BulkRowModel::Given:
        return bulk::Column::Given;
    case BulkRowModel::BirthDate:
        return bulk::Column::BirthDate;
    case BulkRowModel::PostalCode:
        return bulk::Column::PostalCode;
    default:
        return std::nullopt;
    }
}

Token toneOf(const domain::VaccineStatus &status)
{
    using Told = domain::VaccineStatus::Told;
    return status.told == Told::Partly || status.told == Told::Nothing ? Token::Wait : Token::Ink;
}

// What is wrong with this cell, worst first.
Token toneOf(const bulk::Findings &findings, bulk::Column column)
{
    Token tone = Token::Ink;
    for (const bulk::Finding &finding : findings) {
        if (finding.column != column)
            continue;
        if (finding.severity >= bulk::FindingSeverity::Ask)
            return Token::Stop;
        tone = finding.severity == bulk::FindingSeverity::Warning ? Token::Wait : Token::Info;
    }
    return tone;
}

constexpr int c_afterStates = 100; // what is at the register comes after what is here

} // namespace

BulkRowModel::BulkRowModel(const services::Services &services, QObject *parent)
    : QAbstractTableModel(parent)
    , m_services(services)
{
    fill();
}

// ---------------------------------------------------------------- which rows, in which order

bool BulkRowModel::isShown(int sheetRow) const
{
    if (m_filter == Filter::All)
        return true;
    const services::BulkService &service = m_services.bulk;
    const BulkState state = service.state(sheetRow);
    switch (m_filter) {
    case Filter::All:
        break;
    case Filter::Problems: {
        const BulkRow row = service.row(sheetRow);
        return state == BulkState::Waiting || !row.findings.isEmpty() || !row.problems.isEmpty();
    }
    case Filter::Ready:
        return state == BulkState::Ready;
    case Filter::Waiting:
        return state == BulkState::Waiting;
    case Filter::NotHad:
        return domain::hasNone(service.vaccineStatus(sheetRow));
    case Filter::LeftOut:
        return state == BulkState::LeftOut || state == BulkState::Already;
    case Filter::Sent:
        return state == BulkState::Saved;
    case Filter::NeedsYou:
        return service.answer(sheetRow) == domain::OutboxState::NeedsYou;
    }
    return true;
}

void BulkRowModel::fill()
{
    m_rows.clear();
    if (!m_services.bulk.isOpen())
        return;
    for (const int row : m_services.bulk.list().people.rows())
        if (isShown(row))
            m_rows.push_back(row);
    order();
}

// States and days are compared as such: a hundred thousand rows are in order within a frame.
template <class Key, class KeyOf>
void BulkRowModel::orderBy(KeyOf keyOf)
{
    std::vector<std::pair<Key, int>> keys;
    keys.reserve(m_rows.size());
    for (const int row : m_rows)
        keys.emplace_back(keyOf(row), row);
    std::stable_sort(keys.begin(), keys.end(),
                     [](const auto &one, const auto &other) { return one.first < other.first; });
    std::transform(keys.begin(), keys.end(), m_rows.begin(),
                   [](const auto &key) { return key.second; });
}

void BulkRowModel::order()
{
    const services::BulkService &bulk = m_services.bulk;
    if (m_sorted == State) {
        orderBy<int>([&bulk](int row) {
            const auto answer = bulk.answer(row);
            return answer ? c_afterStates + int(*answer) : int(bulk.state(row));
        });
    } else if (m_sorted == Vaccine) {
        orderBy<std::pair<int, qint64>>([&bulk](int row) {
            const domain::VaccineStatus status = bulk.vaccineStatus(row);
            return std::pair(int(status.told),
                             status.last ? status.last->last().toJulianDay() : qint64(0));
        });
    } else if (m_sorted != Number) {
        const QCollator alphabet{QLocale()}; // É beside E
        orderBy<QCollatorSortKey>(
            [this, &alphabet](int row) { return alphabet.sortKey(text(row, m_sorted)); });
    }
    if (m_order == Qt::DescendingOrder)
        std::reverse(m_rows.begin(), m_rows.end());
}

void BulkRowModel::reload()
{
    beginResetModel();
    fill();
    endResetModel();
}

void BulkRowModel::reloadRow(int sheetRow)
{
    const int row = rowOf(sheetRow);
    if (row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int BulkRowModel::rowOf(int sheetRow) const
{
    if (m_sorted == Number && m_order == Qt::AscendingOrder) {
        const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), sheetRow);
        return found != m_rows.end() && *found == sheetRow ? int(found - m_rows.begin()) : -1;
    }
    const auto found = std::find(m_rows.begin(), m_rows.end(), sheetRow);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

void BulkRowModel::setFilter(Filter filter)
{
    m_filter = filter;
    reload();
}

void BulkRowModel::sort(int column, Qt::SortOrder order)
{
    m_sorted = column < 0 ? Number : column;
    m_order = order;
    reload();
}

// ---------------------------------------------------------------- what they say

std::optional<domain::OutboxEntry> BulkRowModel::entryOf(const BulkRow &row) const
{
    if (!row.entry)
        return std::nullopt;
    const auto entry = m_services.outbox.entry(*row.entry);
    return entry ? *entry : std::nullopt;
}

StateLook BulkRowModel::look(int sheetRow) const
{
    if (const auto answer = m_services.bulk.answer(sheetRow))
        return stateLook(*answer);
    switch (m_services.bulk.state(sheetRow)) {
    case BulkState::Ready:
        return {tr("Ready"), u"ok"_s, u"●"_s, Token::Ok};
    case BulkState::Already:
        return {tr("Already recorded"), u"info"_s, u"i"_s, Token::Info};
    case BulkState::LeftOut:
        return {tr("Left out"), u"withdrawn"_s, u"–"_s, Token::Ink2};
    case BulkState::Waiting:
    case BulkState::Saved:
        break;
    }
    return {tr("To correct"), u"needs-you"_s, u"!"_s, Token::Stop};
}

QString BulkRowModel::why(int sheetRow) const
{
    const BulkRow row = m_services.bulk.row(sheetRow);
    const auto entry = entryOf(row);
    return listRowText(entry ? entry->lastError : std::nullopt, row.findings, row.problems);
}

// What the list does not say of somebody and the register does.
QString BulkRowModel::told(int sheetRow, bulk::Column column) const
{
    const auto person = m_services.bulk.row(sheetRow).known;
    if (!person)
        return {};
    switch (column) {
    case bulk::Column::Number:
        return person->number ? person->number->value() : QString();
    case bulk::Column::Family:
        return person->family;
    case bulk::Column::Given:
        return person->given.join(u' ');
    case bulk::Column::BirthDate:
        return person->birthDate && person->birthDate->isFull()
                   ? bulk::birthDateText(person->birthDate->first())
                   : QString();
    case bulk::Column::PostalCode:
        return person->postalCode;
    }
    return {};
}

QString BulkRowModel::text(int sheetRow, int column) const
{
    if (column == Number)
        return QString::number(sheetRow + 1);
    if (const auto cell = cellColumn(column)) {
        const QString typed = m_services.bulk.list().people.text(sheetRow, *cell);
        return typed.isEmpty() ? told(sheetRow, *cell) : typed;
    }
    if (column == Vaccine)
        return vaccineStatusText(m_services.bulk.vaccineStatus(sheetRow));
    return column == State ? look(sheetRow).word : why(sheetRow);
}

int BulkRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BulkRowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant BulkRowModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = sheetRow(index.row());
    switch (role) {
    case Qt::EditRole:
        if (const auto cell = cellColumn(index.column()))
            return m_services.bulk.list().people.text(row, *cell);
        [[fallthrough]];
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Why || index.column() == Vaccine
                   ? QVariant(text(row, index.column()))
                   : QVariant();
    case KeyRole:
        return QString::number(row);
    case IconRole:
        return index.column() == State ? QVariant(look(row).icon) : QVariant();
    case TokenRole:
        if (index.column() == State)
            return int(look(row).token);
        if (index.column() == Vaccine)
            return int(toneOf(m_services.bulk.vaccineStatus(row)));
        if (const auto cell = cellColumn(index.column());
            cell && m_services.bulk.list().people.text(row, *cell).isEmpty() &&
            !told(row, *cell).isEmpty())
            return int(Token::Ink2);
        else if (cell)
            return int(toneOf(m_services.bulk.row(row).findings, *cell));
        return {};
    case Qt::AccessibleTextRole:
        return QString(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() +
                       u": "_s + text(row, index.column()));
    default:
        return {};
    }
}

bool BulkRowModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto cell = index.isValid() ? cellColumn(index.column()) : std::nullopt;
    if (!cell || role != Qt::EditRole ||
        value.toString() == m_services.bulk.list().people.text(sheetRow(index.row()), *cell))
        return false;
    const int row = sheetRow(index.row());
    if (m_services.bulk.canTakeInAgain(row) &&
        !m_services.bulk.takeInAgain(row, tr("Corrected in the list")))
        return false;
    m_services.bulk.setText(row, *cell, value.toString());
    // Another row may be its double, or no longer.
    Q_EMIT dataChanged(this->index(0, 0), this->index(rowCount() - 1, ColumnCount - 1));
    return true;
}

bool BulkRowModel::canChange(int sheetRow) const
{
    return m_services.bulk.state(sheetRow) != BulkState::Saved ||
           m_services.bulk.canTakeInAgain(sheetRow);
}

Qt::ItemFlags BulkRowModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const auto cell = index.isValid() ? cellColumn(index.column()) : std::nullopt;
    if (!cell || m_services.bulk.list().people.mapping().of(*cell) < 0 ||
        !canChange(sheetRow(index.row())))
        return flags;
    return flags | Qt::ItemIsEditable;
}

QVariant BulkRowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (const auto cell = cellColumn(section))
        return columnText(*cell);
    switch (section) {
    case Number:
        return tr("Row");
    case State:
        return tr("State");
    case Vaccine:
        return tr("Had before");
    default:
        return tr("What is the matter");
    }
}

void BulkRowModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace ui
