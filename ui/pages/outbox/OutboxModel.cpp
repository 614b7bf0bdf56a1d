// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/outbox/OutboxModel.h"

#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/NameText.h"
#include "ui/text/RegistrationText.h"
#include "ui/text/StateText.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

bool sameIds(const QList<domain::OutboxEntry> &a, const QList<domain::OutboxEntry> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const auto &one, const auto &other) { return one.id == other.id; });
}

class WhyText
{
    Q_DECLARE_TR_FUNCTIONS(WhyText)
};

} // namespace

QString whyText(const domain::OutboxEntry &entry)
{
    if (entry.state == domain::OutboxState::Withdrawn)
        return entry.reason;
    if (entry.heldBy)
        return WhyText::tr("An earlier one of the same person goes first.");
    if (entry.takeBack && entry.state != domain::OutboxState::Accepted)
        return WhyText::tr("To be taken back, once the register says whether it arrived.");
    if (!entry.lastError || entry.state == domain::OutboxState::Accepted)
        return {};
    const QStringList words = registerWords(*entry.lastError);
    return words.isEmpty() ? errorText(*entry.lastError).what : words.first();
}

OutboxModel::OutboxModel(const domain::ValueSets &valueSets, QObject *parent)
    : QAbstractTableModel(parent)
    , m_valueSets(valueSets)
{
}

void OutboxModel::setEntries(QList<domain::OutboxEntry> entries, QDate today)
{
    m_today = today;
    if (sameIds(entries, m_entries)) {
        m_entries = std::move(entries);
        retranslate();
        return;
    }
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

void OutboxModel::update(const QList<domain::OutboxEntry> &entries)
{
    int first = rowCount();
    int last = -1;
    for (const domain::OutboxEntry &entry : entries) {
        const int row = rowOf(entry.id);
        if (row < 0 || m_entries.at(row) == entry)
            continue;
        m_entries[row] = entry;
        first = std::min(first, row);
        last = std::max(last, row);
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

void OutboxModel::retranslate()
{
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_entries.size()) - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int OutboxModel::rowOf(const QUuid &id) const
{
    for (qsizetype row = 0; row < m_entries.size(); ++row)
        if (m_entries.at(row).id == id)
            return int(row);
    return -1;
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int OutboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString OutboxModel::nextText(const domain::OutboxEntry &entry) const
{
    if (entry.state != domain::OutboxState::SavedHere)
        return {};
    if (entry.heldBy)
        return tr("after an earlier one");
    return entry.nextAttempt ? timeText(*entry.nextAttempt, m_today) : tr("as soon as possible");
}

QString OutboxModel::text(const domain::OutboxEntry &entry, int column) const
{
    switch (column) {
    case State:
        return stateLook(entry.state).word;
    case What:
        return entryName(entry, m_valueSets);
    case Whom:
        return patientName(entry.registration.patient);
    case Given:
        return occurrenceText(entry.registration.occurrence);
    case Saved:
        return timeText(entry.registration.recorded, m_today);
    case Attempts:
        return entry.attempts > 0 ? QString::number(entry.attempts) : QString();
    case Next:
        return nextText(entry);
    case Why:
        return whyText(entry);
    default:
        return {};
    }
}

QVariant OutboxModel::sortValue(const domain::OutboxEntry &entry, int column) const
{
    switch (column) {
    case State:
        return int(entry.state);
    case Given:
        return entry.registration.occurrence.wire();
    case Saved:
        return entry.sequence;
    case Attempts:
        return entry.attempts;
    case Next:
        return entry.nextAttempt.value_or(QDateTime());
    default:
        return text(entry, column);
    }
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const domain::OutboxEntry &entry = m_entries.at(index.row());
    const bool state = index.column() == State;
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::ToolTipRole:
        return index.column() == Why || index.column() == What ? text(entry, index.column())
                                                               : QString();
    case KeyRole:
        return entry.id.toString();
    case SortRole:
        return sortValue(entry, index.column());
    case IconRole:
        return state ? stateLook(entry.state).icon : QString();
    case TokenRole:
        return state ? QVariant(int(stateLook(entry.state).token)) : QVariant();
    case StrongRole:
        return index.column() == What;
    case StruckRole:
        return index.column() == What && entry.state == domain::OutboxState::Withdrawn;
    default:
        return {};
    }
}

QVariant OutboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case State:
        return tr("State");
    case What:
        return tr("What");
    case Whom:
        return tr("For whom");
    case Given:
        return tr("Day");
    case Saved:
        return tr("Saved");
    case Attempts:
        return tr("Attempts");
    case Next:
        return tr("Next attempt");
    case Why:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace ui
