// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/PatientKey.h"

#include "domain/FoldedText.h"

using namespace Qt::StringLiterals;

namespace store {

QByteArray patientKey(const KeyedHash &hash, const domain::PersonNumber &number)
{
    const bool isInsz = number.kind() == domain::PersonNumber::Kind::Insz;
    return hash.lookup(isInsz ? "insz" : "bsn", number.value().toUtf8());
}

QByteArray patientKey(const KeyedHash &hash, const domain::Patient &patient)
{
    if (patient.number)
        return patientKey(hash, *patient.number);
    if (!patient.registerId.isEmpty())
        return hash.lookup("register", (patient.source + u'\n' + patient.registerId).toUtf8());
    const QString birth = patient.birthDate ? patient.birthDate->iso() : QString();
    const QString name = domain::folded(patient.family) + u'\n' +
                         domain::folded(patient.given.join(u' ')) + u'\n' + birth;
    return hash.lookup("name", name.toUtf8());
}

} // namespace store
