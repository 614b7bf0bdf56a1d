// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/RegistrationText.h"

#include "ui/text/CodeText.h"
#include "ui/text/Labelled.h"
#include "ui/text/StateText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

class RegistrationText
{
    Q_DECLARE_TR_FUNCTIONS(RegistrationText)
};

} // namespace

QString doseName(const domain::Registration &registration, const domain::ValueSets &valueSets)
{
    if (registration.product)
        return registration.product->brand.isEmpty() ? registration.product->name
                                                     : registration.product->brand;
    if (!registration.vaccineText.isEmpty())
        return registration.vaccineText;
    const QString label = codeText(valueSets, u"vaccine"_s, registration.vaccineCode);
    return label.isEmpty() ? RegistrationText::tr("Vaccine not known") : label;
}

QString entryName(const domain::OutboxEntry &entry, const domain::ValueSets &valueSets)
{
    QString name = doseName(entry.registration, valueSets);
    if (entry.registration.kind == domain::RegistrationKind::NotGiven)
        name = RegistrationText::tr("%1, not given").arg(name);
    if (entry.action == domain::OutboxAction::Register)
        return name;
    return labelled(actionText(entry.action), name);
}

} // namespace ui
