// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/TypedPractitioner.h"

using namespace Qt::StringLiterals;
using ids::IdProblem;

namespace domain {

namespace {

using Read = core::Result<Practitioner, IdProblem>;

template <class Number>
Read as(QStringView typed, std::optional<Number> Practitioner::*member)
{
    const auto number = Number::parse(typed);
    if (!number)
        return number.error();
    Practitioner person;
    person.*member = *number;
    return person;
}

Read belgian(QStringView typed, QDate today)
{
    const auto nihdi = ids::NihdiNumber::parse(typed);
    const auto insz = ids::Insz::parse(typed, today);
    if (!nihdi && !insz)
        return nihdi.error();
    Practitioner person;
    if (insz && !(nihdi && nihdi->check() == ids::NihdiNumber::Check::Fits))
        person.insz = *insz;
    else
        person.nihdi = *nihdi;
    return person;
}

Read dutch(QStringView typed)
{
    const qsizetype colon = typed.indexOf(u':');
    const QStringView kind = typed.first(std::max<qsizetype>(colon, 0)).trimmed();
    const QStringView number = typed.sliced(colon + 1);
    if (kind == "agb"_L1)
        return as(number, &Practitioner::agb);
    if (kind == "uzi"_L1)
        return as(number, &Practitioner::uzi);
    if (kind == "big"_L1)
        return as(number, &Practitioner::big);
    if (auto person = as(typed, &Practitioner::agb))
        return person;
    if (auto person = as(typed, &Practitioner::uzi))
        return person;
    return as(typed, &Practitioner::big);
}

} // namespace

Read typedPractitioner(QStringView typed, PersonNumber::Kind numbers, QDate today)
{
    return numbers == PersonNumber::Kind::Bsn ? dutch(typed) : belgian(typed, today);
}

} // namespace domain
