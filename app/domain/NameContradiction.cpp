// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/NameContradiction.h"

#include "domain/FoldedText.h"

namespace domain {

namespace {

// One is a part of the other, whatever stands between the letters: "De Smet", "DeSmet-Maes".
bool mayBeOneName(const QString &one, const QString &other)
{
    const QString a = folded(one, Squeeze::Yes);
    const QString b = folded(other, Squeeze::Yes);
    return a.contains(b) || b.contains(a);
}

} // namespace

bool contradicts(const Patient &typed, const Patient &known)
{
    const bool otherDay = typed.birthDate && known.birthDate && typed.birthDate->isFull() &&
                          known.birthDate->isFull() && *typed.birthDate != *known.birthDate;
    return otherDay || !mayBeOneName(typed.family, known.family) ||
           !mayBeOneName(typed.given.join(u' '), known.given.join(u' '));
}

} // namespace domain
