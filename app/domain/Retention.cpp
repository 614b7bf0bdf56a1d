// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Retention.h"

namespace domain {

namespace {

constexpr int clinicYears = 20;
constexpr int grownUp = 18;
constexpr int instituteYears = 15;

// Born on 29 February: a year older on 1 March where there is none.
QDate birthday(QDate born, int age)
{
    const QDate day(born.year() + age, born.month(), born.day());
    return day.isValid() ? day : QDate(born.year() + age, 3, 1);
}

} // namespace

QDate clinicKeepsThrough(QDate lastContact)
{
    return lastContact.addYears(clinicYears);
}

QDate instituteKeepsUntil(QDate born)
{
    return birthday(born, grownUp).addYears(instituteYears);
}

} // namespace domain
