// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/due/DueModel.h"

#include "domain/FoldedText.h"
#include "ui/pages/plan/PlanMarks.h"
#include "ui/text/DateText.h"
#include "ui/text/NameText.h"
#include "ui/text/ScheduleText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString foldedName(const domain::Patient &patient)
{
    return domain::folded(patient.family + u' ' + patient.given.join(u' '));
}

} // namespace

void DueModel::setList(services::DueList list)
{
    beginResetModel();
    m_list = std::move(list);
    m_names.clear();
    m_untolds.clear();
    for (const services::DueRow &row : std::as_const(m_list.rows))
        m_names.push_back(foldedName(row.patient));
    for (const services::UntoldRow &row : std::as_const(m_list.untold))
        m_untolds.push_back(foldedName(row.patient));
    fill();
    endResetModel();
}

void DueModel::setFilter(Which which, const QString &series, const QString &text)
{
    const QString folded = domain::folded(text);
    if (which == m_which && series == m_series && folded == m_text)
        return;
    beginResetModel();
    m_which = which;
    m_series = series;
    m_text = folded;
    fill();
    endResetModel();
}

void DueModel::fill()
{
    m_shown.clear();
    const auto fits = [this](const QString &name) {
        return m_text.isEmpty() || name.startsWith(m_text) || name.contains(u' ' + m_text);
    };
    for (int i = 0; m_which != Which::Untold && i < m_list.rows.size(); ++i) {
        const services::DueRow &row = m_list.rows.at(i);
        const bool wanted = (m_which != Which::Overdue || row.overdue) &&
                            (m_which != Which::DueNow || !row.overdue) &&
                            (m_series.isEmpty() || row.series == m_series);
        if (wanted && fits(m_names[std::size_t(i)]))
            m_shown.push_back(i);
    }
    const bool alsoUntold =
        m_which == Which::Untold || (m_which == Which::All && m_series.isEmpty());
    for (int i = 0; alsoUntold && i < m_list.untold.size(); ++i)
        if (fits(m_untolds[std::size_t(i)]))
            m_shown.push_back(-1 - i);
    order();
}

void DueModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged();
    m_column = column;
    m_order = order;
    fill();
    Q_EMIT layoutChanged();
}

// Those of whom it cannot be said come last, whatever the order.
void DueModel::order()
{
    if (m_column < 0)
        return;
    const auto rows = [this](Place place) -> const services::DueRow & {
        return m_list.rows.at(place);
    };
    const auto name = [this](Place place) -> const QString & {
        return place >= 0 ? m_names[std::size_t(place)] : m_untolds[std::size_t(-1 - place)];
    };
    const auto before = [&](Place a, Place b) {
        if (a < 0 || b < 0)
            return m_column == Whom && a < 0 && b < 0 && name(a) < name(b);
        switch (m_column) {
        case Against:
            return rows(a).series < rows(b).series;
        case When:
            return rows(a).recommended < rows(b).recommended;
        case State:
            return rows(a).overdue && !rows(b).overdue;
        default:
            return name(a) < name(b);
        }
    };
    const auto untold = std::stable_partition(m_shown.begin(), m_shown.end(),
                                              [](Place place) { return place >= 0; });
    const bool down = m_order == Qt::DescendingOrder;
    std::stable_sort(m_shown.begin(), untold,
                     [&](Place a, Place b) { return down ? before(b, a) : before(a, b); });
}

const domain::Patient &DueModel::patientAt(Place place) const
{
    return place >= 0 ? m_list.rows.at(place).patient : m_list.untold.at(-1 - place).patient;
}

const domain::Patient &DueModel::patient(int row) const
{
    return patientAt(m_shown[std::size_t(row)]);
}

int DueModel::rowOf(const QString &key) const
{
    bool isPlace = false;
    const int place = key.toInt(&isPlace);
    const auto found = std::find(m_shown.begin(), m_shown.end(), place);
    return isPlace && found != m_shown.end() ? int(found - m_shown.begin()) : -1;
}

QList<services::DueRow> DueModel::shownRows() const
{
    QList<services::DueRow> rows;
    for (const Place place : m_shown)
        if (place >= 0)
            rows.append(m_list.rows.at(place));
    return rows;
}

QList<services::UntoldRow> DueModel::shownUntold() const
{
    QList<services::UntoldRow> rows;
    for (const Place place : m_shown)
        if (place < 0)
            rows.append(m_list.untold.at(-1 - place));
    return rows;
}

void DueModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int DueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int DueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant DueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Place place = m_shown[std::size_t(index.row())];
    const int column = index.column();
    if (role == KeyRole)
        return QString::number(place);
    if (role == SecondTokenRole)
        return int(Token::Ink2);
    if (column == Whom) {
        const domain::Patient &patient = patientAt(place);
        const auto born = domain::bornOn(patient);
        if (role == Qt::DisplayRole)
            return patientName(patient);
        if (role == SecondLineRole)
            return born ? dateText(*born) + u" · "_s + ageText(*born, m_list.asOf) : QString();
        if (role == StrongRole)
            return true;
    }
    return place >= 0 ? dueData(m_list.rows.at(place), column, role)
                      : untoldData(m_list.untold.at(-1 - place), column, role);
}

QVariant DueModel::dueData(const services::DueRow &row, int column, int role) const
{
    const StateLook look = planLook(row.overdue ? u"overdue"_s : u"due"_s);
    switch (role) {
    case Qt::DisplayRole:
        return column == Against ? seriesText(row.series, {})
               : column == When  ? dateText(row.recommended)
               : column == State ? look.word
                                 : QVariant();
    case SecondLineRole:
        if (column == Against)
            return tr("dose %1").arg(row.number);
        if (column == When && !row.latest.isNull())
            return tr("last day %1").arg(dateText(row.latest));
        if (column == State)
            return row.uncertain ? tr("uncertain: a dose could not be judged")
                                 : tr("record of %1").arg(dateText(row.readAt.date()));
        return {};
    case IconRole:
        return column == State ? look.icon : QVariant();
    case TokenRole:
        return int(column == State ? look.token : Token::Ink);
    default:
        return {};
    }
}

QVariant DueModel::untoldData(const services::UntoldRow &row, int column, int role) const
{
    if (column != State)
        return role == TokenRole ? QVariant(int(Token::Ink)) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return tr("cannot be told");
    case SecondLineRole:
        return noPlanText(row.why);
    case IconRole:
        return u"unreadable"_s;
    case TokenRole:
        return int(Token::Wait);
    default:
        return {};
    }
}

QVariant DueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Whom:
        return tr("Person");
    case Against:
        return tr("Against");
    case When:
        return tr("Since");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace ui
