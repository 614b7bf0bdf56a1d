// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lookup/PatientListModel.h"

#include "ui/text/DateText.h"
#include "ui/text/NameText.h"
#include "ui/text/Token.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString bornOf(const domain::Patient &patient)
{
    return patient.birthDate ? patient.birthDate->iso() : QString();
}

QString keyOf(const domain::Patient &patient)
{
    if (patient.number)
        return patient.number->value();
    if (!patient.registerId.isEmpty())
        return u"register/"_s + patient.registerId;
    return patientName(patient) + u'/' + bornOf(patient);
}

// What two people must share to be taken for one another.
QString likenessOf(const domain::Patient &patient)
{
    return (patient.family + u'/' + patient.given.value(0)).toCaseFolded() + u'/' + bornOf(patient);
}

QString homeOf(const domain::Patient &patient)
{
    return (patient.postalCode + u' ' + patient.city).trimmed();
}

} // namespace

void PatientListModel::setContent(Content content)
{
    if (content == m_content)
        return;
    beginResetModel();
    m_content = std::move(content);
    build();
    endResetModel();
}

void PatientListModel::retranslate(const QString &source)
{
    m_content.source = source;
    build();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void PatientListModel::build()
{
    m_rows.clear();
    QHash<QString, int> likeness;
    for (const domain::Patient &patient : m_content.people)
        ++likeness[likenessOf(patient)];
    for (const domain::Patient &patient : m_content.people) {
        Row row = rowOf(patient);
        row.alike = likeness.value(likenessOf(patient)) > 1;
        if (row.alike)
            row.second[Name] = tr("Same name and birth date as another: compare the number.");
        m_rows.append(row);
    }
    if (m_content.newPerson)
        m_rows.append(newRow(*m_content.newPerson));
}

PatientListModel::Row PatientListModel::rowOf(const domain::Patient &patient) const
{
    Row row;
    row.key = keyOf(patient);
    row.deceased = patient.isDeceased;
    row.icon = patient.isDeceased ? u"deceased"_s : u"person"_s;
    row.first[Name] = patientName(patient);
    if (patient.isDeceased)
        row.second[Name] =
            patient.deceased ? tr("Died on %1").arg(dateText(*patient.deceased)) : tr("Deceased");
    row.first[Born] = patient.birthDate ? dateText(*patient.birthDate) : tr("Birth date not known");
    QStringList about;
    if (patient.birthDate && !patient.isDeceased)
        about.append(ageText(*patient.birthDate, m_content.today));
    about.append(genderText(patient.gender));
    row.second[Born] = about.join(u" · "_s);
    row.first[Number] = patient.number ? patient.number->display() : tr("No person number");
    row.first[Home] = homeOf(patient);
    row.first[Source] = m_content.source;
    for (int column = 0; column < ColumnCount; ++column)
        row.sort[column] = row.first[column].toCaseFolded();
    row.sort[Born] = bornOf(patient);
    return row;
}

PatientListModel::Row PatientListModel::newRow(const domain::Patient &patient) const
{
    Row row;
    row.key = u"new"_s;
    row.icon = u"plus"_s;
    row.isNew = true;
    const bool named = !patient.family.isEmpty() || !patient.given.isEmpty();
    row.first[Name] = named ? tr("New person: %1").arg(patientName(patient)) : tr("New person");
    row.second[Name] = !m_content.registerAnswered  ? tr("The register could not be asked")
                       : m_content.people.isEmpty() ? tr("Not known at the register yet")
                                                    : tr("Only when it is none of these");
    if (patient.birthDate)
        row.first[Born] = dateText(*patient.birthDate);
    row.first[Number] = patient.number ? patient.number->display() : QString();
    row.first[Home] = homeOf(patient);
    return row;
}

const domain::Patient &PatientListModel::person(int row) const
{
    return isNewPerson(row) ? *m_content.newPerson : m_content.people.at(row);
}

bool PatientListModel::isNewPerson(int row) const
{
    return row >= m_content.people.size();
}

int PatientListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PatientListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PatientListModel::tokenOf(const Row &row, int column) const
{
    if (column == Name && (row.alike || row.deceased))
        return int(row.alike ? Token::Wait : Token::Stop);
    if (column == Name && row.isNew)
        return int(Token::Accent);
    return column == Name || column == Born || column == Number ? int(Token::Ink)
                                                                : int(Token::Ink2);
}

QVariant PatientListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.first[column];
    case SecondLineRole:
        return row.second[column];
    case Qt::AccessibleTextRole:
        return row.second[column].isEmpty() ? row.first[column]
                                            : row.first[column] + u", "_s + row.second[column];
    case KeyRole:
        return row.key;
    case SortRole:
        return row.sort[column];
    case IconRole:
        return column == Name ? row.icon : QString();
    case TokenRole:
        return tokenOf(row, column);
    case SecondTokenRole:
        return column == Name && (row.alike || row.deceased)
                   ? int(row.alike ? Token::Wait : Token::Stop)
                   : int(Token::Ink2);
    case StrongRole:
        return column == Name;
    default:
        return {};
    }
}

QVariant PatientListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Born:
        return tr("Born");
    case Number:
        return tr("Person number");
    case Home:
        return tr("Home");
    case Source:
        return tr("Found", "column: where and when the person was found");
    default:
        return {};
    }
}

} // namespace ui
