// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificate/Certificate.h"

#include "domain/EnumNames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace certificate {

namespace {

using domain::ImmunizationStatus;
using domain::OutboxState;
using domain::RegistrationKind;

constexpr domain::EnumNames<Source, 4> c_sources{{
    {Source::Own, "own"_L1},
    {Source::Register, "register"_L1},
    {Source::Card, "card"_L1},
    {Source::Statement, "statement"_L1},
}};

constexpr domain::EnumNames<Validity, 3> c_validities{{
    {Validity::NotJudged, "not-judged"_L1},
    {Validity::Valid, "valid"_L1},
    {Validity::RepeatNeeded, "repeat-needed"_L1},
}};

Source sourceOf(RegistrationKind kind, const QString &confirmation)
{
    if (kind != RegistrationKind::Historical)
        return Source::Own;
    return confirmation == "unconfirmed"_L1 ? Source::Statement : Source::Card;
}

Line lineOf(const domain::Registration &registration)
{
    Line line;
    line.id = registration.identifier.toString(QUuid::WithoutBraces);
    line.occurrence = registration.occurrence;
    line.vaccineCodes = {registration.vaccineCode};
    line.vaccineText = registration.vaccineText;
    if (registration.product) {
        line.product = registration.product->cnk.value();
        line.brand = registration.product->brand;
    }
    line.lot = registration.lot;
    line.expiry = registration.expiry;
    line.dose = registration.dose;
    line.place = registration.place.display;
    line.source = sourceOf(registration.kind, registration.confirmation);
    if (registration.organization && line.source == Source::Own)
        line.organization = registration.organization->name;
    return line;
}

QString brandOf(const domain::Immunization &dose)
{
    for (const domain::CodedValue &product : dose.products)
        if (!product.display.isEmpty())
            return product.display;
    return {};
}

Line lineOf(const domain::Immunization &dose)
{
    Line line;
    line.id = dose.id;
    line.occurrence = dose.occurrence;
    line.vaccineCodes = dose.vaccineCodes;
    line.vaccineText = dose.vaccineText;
    line.brand = brandOf(dose);
    line.lot = dose.lot;
    if (dose.expiry && dose.expiry->isFull())
        line.expiry = dose.expiry->first();
    line.place = dose.place.display;
    line.organization = dose.organizationName;
    const bool remembered = dose.confirmation == "unconfirmed"_L1;
    line.source = dose.primarySource == false ? remembered ? Source::Statement : Source::Card
                                              : Source::Register;
    return line;
}

bool isUndone(const domain::OutboxEntry &entry)
{
    return entry.state == OutboxState::Withdrawn || entry.action == domain::OutboxAction::Withdraw;
}

// The register's word, with what is known here of the same dose and did not leave.
std::optional<Line> lineOf(const domain::HistoryRow &row)
{
    const auto &entry = row.entry;
    if (!row.immunization) {
        if (isUndone(*entry) || entry->registration.kind == RegistrationKind::NotGiven)
            return std::nullopt;
        Line line = lineOf(entry->registration);
        line.unsent = entry->state != OutboxState::Accepted;
        return line;
    }
    if (row.immunization->status != ImmunizationStatus::Completed)
        return std::nullopt;
    Line line = lineOf(*row.immunization);
    if (!entry || isUndone(*entry) || entry->registration.kind == RegistrationKind::NotGiven)
        return line;
    const Line ours = lineOf(entry->registration);
    if (entry->state != OutboxState::Accepted) { // a correction on its way is the newest word
        const QString id = line.id;
        line = ours;
        line.id = id;
        line.unsent = true;
        return line;
    }
    line.source = ours.source;
    line.product = ours.product;
    line.dose = ours.dose;
    if (!ours.brand.isEmpty())
        line.brand = ours.brand;
    return line;
}

bool isOlder(const Line &one, const Line &other)
{
    const auto day = [](const Line &line) {
        return line.occurrence.date ? line.occurrence.date->first() : QDate();
    };
    return day(one) < day(other);
}

} // namespace

QString lineId(const domain::HistoryRow &row)
{
    return row.immunization ? row.immunization->id
                            : row.entry->registration.identifier.toString(QUuid::WithoutBraces);
}

QLatin1StringView name(Source source)
{
    return domain::nameOf(c_sources, source);
}

QLatin1StringView name(Validity validity)
{
    return domain::nameOf(c_validities, validity);
}

QList<Line> linesOf(const domain::History &history)
{
    QList<Line> lines;
    for (const domain::HistoryRow &row : history.rows)
        if (auto line = lineOf(row))
            lines.append(std::move(*line));
    std::stable_sort(lines.begin(), lines.end(), isOlder);
    return lines;
}

} // namespace certificate
