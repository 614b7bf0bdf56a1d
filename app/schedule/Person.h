// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "schedule/Forecast.h"
#include "schedule/Programme.h"

#include <QDate>

#include <optional>
#include <vector>

namespace schedule {

// A dose of a known product, its date read. A partial date stands for a range; a full date has
// low == high.
struct GivenDose
{
    const Question::Dose *asked = nullptr;
    const Product *product = nullptr;
    QDate low;
    QDate high;
    bool fullDate = false;
    QDate expires; // last usable day; null: not said
    bool done = true;
};

struct Contraindication
{
    QString target;
    QDate from; // null: always
    QDate to;   // null: permanent
    [[nodiscard]] bool isActive(QDate day) const
    {
        return (from.isNull() || from <= day) && (to.isNull() || day <= to);
    }
};

struct Refusal
{
    QString target;
    QDate from;
    QDate to; // exclusive
    [[nodiscard]] bool isActive(QDate day) const
    {
        return (from.isNull() || from <= day) && (to.isNull() || day < to);
    }
};

struct Immunity
{
    QString series;
    QDate from;
};

// The question with every date read.
struct Person
{
    QDate asOf;
    QDate birth;
    QString sex;
    const Facts *facts = nullptr;
    QDate maternalPertussis;
    std::vector<GivenDose> doses; // of known products, in the order of the question
    std::vector<Contraindication> contraindications;
    std::vector<Refusal> refusals;
    std::vector<Immunity> immunity;
    QDate lmp;
    QStringList unknownDoses;
};

// The dates that are checked before a programme is looked for, and the rest.
[[nodiscard]] core::Result<Person, ForecastError> readPerson(const Question &question);
[[nodiscard]] bool readDetails(const Question &question, const Products &products, Person &person);

} // namespace schedule
