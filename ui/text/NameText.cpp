// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/NameText.h"

#include "ui/text/DateText.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

class NameText
{
    Q_DECLARE_TR_FUNCTIONS(NameText)
};

} // namespace

QString patientName(const domain::Patient &patient)
{
    const QString given = patient.given.join(u' ');
    if (patient.family.isEmpty())
        return given.isEmpty() ? NameText::tr("Name not known") : given;
    const QString family = QLocale().toUpper(patient.family);
    return given.isEmpty() ? family : family + u", "_s + given;
}

QString spokenName(const domain::Patient &patient)
{
    const QString given = patient.given.value(0);
    const QString name = (given + u' ' + patient.family).trimmed();
    if (!name.isEmpty())
        return name;
    return patient.number ? patient.number->display() : NameText::tr("this person");
}

QString patientLine(const domain::Patient &patient)
{
    QStringList parts{patientName(patient)};
    if (patient.birthDate)
        parts.append(dateText(*patient.birthDate));
    if (patient.number)
        parts.append(patient.number->display());
    return parts.join(u" · "_s);
}

QString genderText(std::optional<domain::Gender> gender)
{
    if (!gender)
        return NameText::tr("sex not asked");
    switch (*gender) {
    case domain::Gender::Unknown:
        return NameText::tr("sex unknown");
    case domain::Gender::Male:
        return NameText::tr("male");
    case domain::Gender::Female:
        return NameText::tr("female");
    case domain::Gender::Other:
        return NameText::tr("other", "sex");
    }
    return {};
}

QString practitionerName(const domain::Practitioner &practitioner)
{
    if (!practitioner.name.isEmpty())
        return practitioner.name;
    if (practitioner.nihdi)
        return practitioner.nihdi->display();
    if (practitioner.agb)
        return practitioner.agb->display();
    if (practitioner.big)
        return practitioner.big->display();
    if (practitioner.uzi)
        return practitioner.uzi->display();
    return practitioner.insz ? practitioner.insz->display() : QString();
}

QString organizationName(const domain::Organization &organization)
{
    if (!organization.name.isEmpty())
        return organization.name;
    if (organization.nihdi)
        return organization.nihdi->display();
    return organization.enterprise ? organization.enterprise->display() : organization.id;
}

QString roleText(domain::Role role)
{
    switch (role) {
    case domain::Role::Physician:
        return NameText::tr("physician");
    case domain::Role::Nurse:
        return NameText::tr("nurse");
    case domain::Role::Trainee:
        return NameText::tr("GP trainee");
    case domain::Role::Administrative:
        return NameText::tr("administrative staff");
    }
    return {};
}

QString numberText(const domain::PersonNumber &number)
{
    const QString name = number.kind() == domain::PersonNumber::Kind::Insz
                             ? NameText::tr("INSZ", "Belgian person number; NISS in French")
                             : NameText::tr("BSN", "Dutch citizen service number");
    return name + u' ' + number.display();
}

} // namespace ui
