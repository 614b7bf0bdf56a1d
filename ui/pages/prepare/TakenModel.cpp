// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prepare/TakenModel.h"

#include "ui/text/NameText.h"

namespace ui {

QString outcomeText(services::TakenPerson::Outcome outcome)
{
    using Outcome = services::TakenPerson::Outcome;
    switch (outcome) {
    case Outcome::Taken:
        return TakenModel::tr("Taken along");
    case Outcome::NotRead:
        return TakenModel::tr("No valid number, nor name and birth date");
    case Outcome::Nobody:
        return TakenModel::tr("The register does not know this person");
    case Outcome::Several:
        return TakenModel::tr("More than one person fits: give the number");
    case Outcome::NoAccess:
        return TakenModel::tr("No access to this record");
    case Outcome::Unreadable:
        return TakenModel::tr("The record could not be read whole");
    case Outcome::FromCopy:
        return TakenModel::tr("Taken from the copy here: the register cannot be reached");
    case Outcome::NotAsked:
        break;
    }
    return TakenModel::tr("Not asked: the register cannot be reached");
}

void TakenModel::setPeople(const QList<services::TakenPerson> &people)
{
    beginResetModel();
    m_people = people;
    endResetModel();
}

void TakenModel::retranslate()
{
    if (!m_people.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int TakenModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_people.size());
}

int TakenModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant TakenModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const services::TakenPerson &person = m_people.at(index.row());
    const bool taken = person.outcome == services::TakenPerson::Outcome::Taken;
    switch (index.column()) {
    case Whom:
        return taken ? patientLine(person.patient) : person.line;
    case Outcome:
        return outcomeText(person.outcome);
    case Doses:
        return taken ? QString::number(person.doses) : QString();
    default:
        return {};
    }
}

QVariant TakenModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Whom:
        return tr("Person");
    case Outcome:
        return tr("What came of it");
    case Doses:
        return tr("Doses");
    default:
        return {};
    }
}

} // namespace ui
