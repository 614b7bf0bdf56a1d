// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/NameContradiction.h"

#include "domain/FoldedText.h"

#include <algorithm>

namespace domain {

namespace {

QStringList wordsOf(const QString &name)
{
    return folded(name).split(u' ', Qt::SkipEmptyParts);
}

bool areAllIn(const QStringList &words, const QStringList &others)
{
    return std::all_of(words.begin(), words.end(),
                       [&others](const QString &word) { return others.contains(word); });
}

// The same letters, or all words of the shorter one: "DeSmet" and "De Smet", "De Smet" and "De
// Smet-Maes". An is no part of Jan.
bool mayBeOneName(const QString &one, const QString &other)
{
    const QStringList a = wordsOf(one);
    const QStringList b = wordsOf(other);
    return a.join(QString()) == b.join(QString()) || areAllIn(a, b) || areAllIn(b, a);
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
