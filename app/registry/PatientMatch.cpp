// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/PatientMatch.h"

#include "domain/FoldedText.h"
#include "registry/Subject.h"

using namespace Qt::StringLiterals;

namespace registry {

namespace {

// Letters and digits only, without case and accents: "Van den Broeck" is "vandenbroeck".
QString folded(const QString &text)
{
    return domain::folded(text, domain::Squeeze::Yes);
}

bool contradict(const QString &one, const QString &other)
{
    return !one.isEmpty() && !other.isEmpty() && one != other;
}

QString firstGiven(const domain::Patient &patient)
{
    return patient.given.isEmpty() ? QString() : folded(patient.given.first());
}

} // namespace

Likeness compare(const domain::Patient &asked, const domain::Patient &candidate)
{
    if (folded(asked.family) != folded(candidate.family) ||
        contradict(firstGiven(asked), firstGiven(candidate)) ||
        contradict(folded(asked.postalCode), folded(candidate.postalCode)))
        return Likeness::Different;
    if (!asked.birthDate || !candidate.birthDate)
        return Likeness::Doubtful;
    if (*asked.birthDate == *candidate.birthDate)
        return Likeness::Same;
    return asked.birthDate->overlaps(*candidate.birthDate) ? Likeness::Doubtful
                                                           : Likeness::Different;
}

bool isActive(const core::Json &patient)
{
    return core::boolMember(patient, "active").value_or(true);
}

QStringList activePatientIds(const QList<core::Json> &patients,
                             const domain::Identifier &identifier)
{
    QStringList ids;
    for (const core::Json &patient : patients) {
        const QString id = core::stringMember(patient, "id");
        if (isFhirId(id) && isActive(patient) && carries(patient, identifier))
            ids.append(id);
    }
    ids.removeDuplicates();
    return ids;
}

SearchParameters nameParameters(const domain::Patient &patient)
{
    SearchParameters parameters;
    if (!patient.family.isEmpty())
        parameters.append({u"family"_s, searchText(patient.family)});
    if (!patient.given.isEmpty())
        parameters.append({u"given"_s, searchText(patient.given.first())});
    if (patient.birthDate)
        parameters.append({u"birthdate"_s, patient.birthDate->iso()});
    return parameters;
}

} // namespace registry
