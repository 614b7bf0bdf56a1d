// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/PersonKey.h"

#include <QStringList>

namespace domain {

QString personKey(const Patient &person)
{
    if (person.number)
        return person.number->value();
    if (!person.registerId.isEmpty())
        return QStringList{person.source, person.registerId}.join(u'\n');
    const QString born = person.birthDate ? person.birthDate->iso() : QString();
    return QStringList{person.family, person.given.join(u' '), born, person.postalCode}.join(u'\n');
}

} // namespace domain
