// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/DueList.h"

#include "bulk/ListWriter.h"

namespace services {

namespace {

QStringList whoCells(const domain::Patient &patient)
{
    const auto born = domain::bornOn(patient);
    return {patient.family, patient.given.join(u' '), born ? born->iso() : QString(),
            patient.number ? patient.number->value() : QString()};
}

QString iso(QDate date)
{
    return date.isNull() ? QString() : date.toString(Qt::ISODate);
}

} // namespace

QByteArray dueCsv(const QList<DueRow> &rows, const QList<UntoldRow> &untold, const DueWords &words)
{
    QList<QStringList> table{words.head};
    for (const DueRow &row : rows)
        table.append(whoCells(row.patient) +
                     QStringList{words.series(row.series), QString::number(row.number),
                                 row.overdue ? words.overdue : words.due, iso(row.recommended),
                                 iso(row.overdueFrom), iso(row.latest)});
    for (const UntoldRow &row : untold)
        table.append(whoCells(row.patient) +
                     QStringList{{}, {}, words.untold(row.why), {}, {}, {}});
    return bulk::writeTable(table, bulk::WriteForm::Spreadsheet);
}

} // namespace services
