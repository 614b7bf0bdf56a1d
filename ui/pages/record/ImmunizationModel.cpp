// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record/ImmunizationModel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

bool sameKeys(const QList<HistoryRowText> &a, const QList<HistoryRowText> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const auto &x, const auto &y) { return x.key == y.key; });
}

} // namespace

ImmunizationModel::ImmunizationModel(const services::CatalogueService &catalogue, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalogue(catalogue)
{
}

void ImmunizationModel::setRows(const QList<domain::HistoryRow> &rows, const QString &source)
{
    const HistoryRowContext context{m_catalogue, source};
    QList<HistoryRowText> texts;
    for (const domain::HistoryRow &row : rows)
        texts.append(rowText(row, context));
    // The same rows with new states change in place: nothing moves.
    if (sameKeys(texts, m_texts)) {
        m_rows = rows;
        m_texts = texts;
        if (!rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
        return;
    }
    beginResetModel();
    m_rows = rows;
    m_texts = texts;
    endResetModel();
}

int ImmunizationModel::rowOf(const QString &key) const
{
    for (int row = 0; row < m_texts.size(); ++row)
        if (m_texts.at(row).key == key)
            return row;
    return -1;
}

int ImmunizationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImmunizationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImmunizationModel::firstLine(const HistoryRowText &text, int column) const
{
    switch (column) {
    case Date:
        return text.date;
    case Vaccine:
        return text.product;
    case Lot:
        return text.lot;
    case Who:
        return text.who;
    case State:
        return text.state;
    default:
        return {};
    }
}

QString ImmunizationModel::secondLine(const HistoryRowText &text, int column) const
{
    switch (column) {
    case Date:
        return text.dateNote;
    case Vaccine:
        return text.diseases;
    case Who:
        return text.organization;
    case State:
        return text.stateNote;
    default:
        return {};
    }
}

QVariant ImmunizationModel::sortValue(int row, int column) const
{
    const HistoryRowText &text = m_texts.at(row);
    // Rows of one day keep the order of the answer, in which doubles stand together.
    if (column == Date)
        return text.sortDate + u"/%1"_s.arg(99999 - row, 5, 10, QChar(u'0'));
    return firstLine(text, column).toCaseFolded();
}

ImmunizationModel::Group ImmunizationModel::groupOf(const domain::HistoryRow &row) const
{
    if (row.entry && row.entry->state == domain::OutboxState::Withdrawn && !row.immunization)
        return Withdrawn;
    if (row.entry && row.entry->state == domain::OutboxState::Accepted &&
        row.entry->action == domain::OutboxAction::Withdraw)
        return Withdrawn;
    if (row.entry && row.entry->state != domain::OutboxState::Accepted &&
        row.entry->state != domain::OutboxState::Withdrawn)
        return Pending;
    if (!row.immunization)
        return row.entry->registration.kind == domain::RegistrationKind::NotGiven ? NotGiven
                                                                                  : Given;
    switch (row.immunization->status) {
    case domain::ImmunizationStatus::Completed:
        return Given;
    case domain::ImmunizationStatus::NotDone:
        return NotGiven;
    case domain::ImmunizationStatus::EnteredInError:
        return Withdrawn;
    case domain::ImmunizationStatus::Unreadable:
        return Unreadable;
    }
    return Given;
}

QVariant ImmunizationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HistoryRowText &text = m_texts.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return firstLine(text, column);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString second = secondLine(text, column);
        return second.isEmpty() ? firstLine(text, column)
                                : firstLine(text, column) + u", "_s + second;
    }
    case SecondLineRole:
        return secondLine(text, column);
    case KeyRole:
        return text.key;
    case SortRole:
        return sortValue(index.row(), column);
    case IconRole:
        return column == State ? text.icon : QString();
    case TokenRole:
        if (column == State)
            return int(text.token);
        return int(column == Vaccine && !text.productKnown ? Token::Ink2 : Token::Ink);
    case SecondTokenRole:
        return int(column == Date ? text.dateToken : Token::Ink2);
    case StrongRole:
        return column == Vaccine && text.productKnown;
    case StruckRole:
        return text.struck && column != State;
    case GroupRole:
        return groupOf(m_rows.at(index.row()));
    case SearchRole:
        return QStringList{text.date, text.product,      text.diseases, text.lot,
                           text.who,  text.organization, text.state}
            .join(u' ');
    default:
        return {};
    }
}

QVariant ImmunizationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Date:
        return tr("Date");
    case Vaccine:
        return tr("Vaccine");
    case Lot:
        return tr("Lot");
    case Who:
        return tr("Given by");
    case State:
        return tr("State and source");
    default:
        return {};
    }
}

} // namespace ui
