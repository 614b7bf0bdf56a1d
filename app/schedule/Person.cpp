// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/Person.h"

#include "core/PartialDate.h"

using namespace Qt::StringLiterals;

namespace schedule {

namespace {

using core::PartialDate;

std::optional<QDate> fullDate(const QString &text)
{
    const auto date = PartialDate::fromIso(text);
    return date && date->isFull() ? std::optional(date->first()) : std::nullopt;
}

// Empty is allowed and means "not said".
bool readOptional(const QString &text, QDate &date)
{
    if (text.isEmpty())
        return true;
    const auto read = fullDate(text);
    date = read.value_or(QDate());
    return read.has_value();
}

// A partial date cannot mean a day before birth when birth lies in its period, nor one after the
// day asked.
void setRange(GivenDose &dose, const PartialDate &date, const Person &person)
{
    dose.low = date.first();
    dose.high = date.last();
    dose.fullDate = date.isFull();
    if (dose.fullDate)
        return;
    if (dose.low <= person.birth && person.birth <= dose.high)
        dose.low = person.birth;
    if (dose.low <= person.asOf && person.asOf <= dose.high)
        dose.high = person.asOf;
}

bool readDose(const Question::Dose &asked, const Products &products, Person &person)
{
    const auto date = PartialDate::fromIso(asked.date);
    const auto expiry = PartialDate::fromIso(asked.expiry);
    if (!date || (!asked.expiry.isEmpty() && !expiry))
        return false;
    GivenDose dose;
    dose.asked = &asked;
    dose.product = products.find(asked.product);
    if (!dose.product) {
        person.unknownDoses.append(asked.id);
        return true;
    }
    setRange(dose, *date, person);
    dose.expires = expiry ? expiry->last() : QDate();
    dose.done = !asked.notDone;
    person.doses.push_back(dose);
    return true;
}

bool readMaternalDate(const Facts &facts, QDate &date)
{
    const auto found = facts.constFind(u"maternalPertussisDate"_s);
    if (found == facts.constEnd())
        return true;
    const QString *text = std::get_if<QString>(&*found);
    return text && !text->isEmpty() && readOptional(*text, date);
}

} // namespace

core::Result<Person, ForecastError> readPerson(const Question &question)
{
    const auto asOf = fullDate(question.asOf);
    const auto birth = fullDate(question.birthDate);
    if (!asOf || !birth)
        return ForecastError::BadDate;
    if (*asOf < *birth)
        return ForecastError::AsOfBeforeBirth;
    Person person;
    person.asOf = *asOf;
    person.birth = *birth;
    person.sex = question.sex;
    person.facts = &question.facts;
    return person;
}

bool readDetails(const Question &question, const Products &products, Person &person)
{
    bool good = readMaternalDate(question.facts, person.maternalPertussis);
    for (const auto &dose : question.doses)
        good = readDose(dose, products, person) && good;
    for (const auto &asked : question.contraindications) {
        Contraindication read{asked.target, {}, {}};
        good = readOptional(asked.from, read.from) && readOptional(asked.to, read.to) && good;
        person.contraindications.push_back(read);
    }
    for (const auto &asked : question.refusals) {
        Refusal read{asked.target, {}, {}};
        good = readOptional(asked.from, read.from) && readOptional(asked.to, read.to) && good;
        person.refusals.push_back(read);
    }
    for (const auto &asked : question.immunity) {
        Immunity read{asked.series, {}};
        good = readOptional(asked.from, read.from) && good;
        person.immunity.push_back(read);
    }
    if (question.lmp)
        good = !question.lmp->isEmpty() && readOptional(*question.lmp, person.lmp) && good;
    return good;
}

} // namespace schedule
