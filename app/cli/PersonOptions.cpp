// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/PersonOptions.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

template <class Number>
void readNumber(const core::Result<Number, ids::IdProblem> &parsed, PersonRead &read)
{
    if (parsed)
        read.query.number = domain::PersonNumber(*parsed);
    else
        read.findings.append(finding(domain::Field::Patient, parsed.error()));
}

} // namespace

QList<OptionSpec> personOptions()
{
    return {{u"insz"_s, u"X"_s, u"Belgian person number"_s},
            {u"bsn"_s, u"X"_s, u"Dutch person number"_s},
            {u"name"_s, u"N"_s, u"family name, where there is no number"_s},
            {u"born"_s, u"D"_s, u"birth date, with --name: 1980-03-15"_s},
            {u"given"_s, u"G"_s, u"given name, with --name"_s},
            {u"postcode"_s, u"P"_s, u"postal code, with --name"_s}};
}

std::optional<QString> misusedPersonOptions(const Arguments &given)
{
    const int ways =
        int(given.has(u"insz"_s)) + int(given.has(u"bsn"_s)) + int(given.has(u"name"_s));
    if (ways > 1)
        return u"Give one of --insz, --bsn and --name."_s;
    for (const QString &option : {u"born"_s, u"given"_s, u"postcode"_s})
        if (given.has(option) && !given.has(u"name"_s))
            return u"--%1 goes with --name."_s.arg(option);
    return std::nullopt;
}

PersonRead readPerson(const Arguments &given, QDate today)
{
    PersonRead read;
    if (given.has(u"insz"_s))
        readNumber(ids::Insz::parse(given.value(u"insz"_s), today), read);
    if (given.has(u"bsn"_s))
        readNumber(ids::Bsn::parse(given.value(u"bsn"_s)), read);
    read.query.family = given.value(u"name"_s).trimmed();
    read.query.given = given.value(u"given"_s).trimmed();
    read.query.postalCode = given.value(u"postcode"_s).trimmed();
    const QString born = given.value(u"born"_s).trimmed();
    read.query.birthDate = core::PartialDate::fromIso(born);
    if (!born.isEmpty() && !read.query.birthDate)
        read.findings.append(finding(domain::Problem{.field = domain::Field::Patient,
                                                     .code = domain::ProblemCode::NotADate,
                                                     .severity = domain::Severity::Blocking,
                                                     .arguments = {born.left(40)}}));
    return read;
}

} // namespace cli
