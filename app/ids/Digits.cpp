// SPDX-License-Identifier: GPL-3.0-or-later
#include "ids/Digits.h"

namespace ids {

namespace {

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\u00a0' || c == u'\u202f';
}

} // namespace

core::Result<QString, IdProblem> digitsOf(QStringView text, QStringView separators)
{
    QString digits;
    digits.reserve(text.size());
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (!isSpace(c) && !separators.contains(c))
            return IdProblem::Characters;
    }
    if (digits.isEmpty())
        return IdProblem::Empty;
    return digits;
}

qint64 numberOf(QStringView digits)
{
    qint64 number = 0;
    for (const QChar c : digits)
        number = number * 10 + (c.unicode() - u'0');
    return number;
}

int digitAt(QStringView digits, qsizetype position)
{
    return digits.at(position).unicode() - u'0';
}

} // namespace ids
