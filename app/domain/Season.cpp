// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Season.h"

namespace domain {

QDate seasonStart(QStringView season)
{
    if (season.size() != 9 || season.at(4) != u'-')
        return {};
    const int year = season.first(4).toInt();
    return year > 0 && season.sliced(5).toInt() == year + 1 ? QDate(year, 7, 1) : QDate();
}

QDate seasonEnd(QStringView season)
{
    const QDate start = seasonStart(season);
    return start.isValid() ? start.addYears(1).addDays(-1) : QDate();
}

} // namespace domain
