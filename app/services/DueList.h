// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Patient.h"
#include "services/Plan.h"

#include <QMap>

#include <functional>

namespace services {

// One person with one series that is due or overdue.
struct DueRow
{
    domain::Patient patient;
    QString series;
    int number = 0; // of the dose that is next
    bool overdue = false;
    QDate recommended;
    QDate overdueFrom;
    QDate latest;     // null: none
    QDateTime readAt; // of the record it rests on
    bool uncertain = false;
};

// Somebody of whom it cannot be said.
struct UntoldRow
{
    domain::Patient patient;
    NoPlan why = NoPlan::NotRead;
};

struct DueList
{
    struct Count
    {
        int due = 0;
        int overdue = 0;
    };
    QDate asOf;
    PlanSource source;
    int people = 0;              // known here
    QList<DueRow> rows;          // by name
    QList<UntoldRow> untold;     // by name
    QMap<QString, Count> counts; // by series
};

// A table for a spreadsheet, in which no cell is one that a spreadsheet would run (fault 57).
// `head`: the titles of the columns; `status` tells due and overdue.
struct DueWords
{
    QStringList head; // name, given, birth date, number, series, dose, status, since, from, until
    QString due;
    QString overdue;
    std::function<QString(const QString &series)> series;
    std::function<QString(NoPlan)> untold;
};
[[nodiscard]] QByteArray dueCsv(const QList<DueRow> &rows, const QList<UntoldRow> &untold,
                                const DueWords &words);

} // namespace services
