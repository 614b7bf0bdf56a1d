// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/TextRules.h"

#include "domain/PersonNumberInText.h"

#include <algorithm>

namespace domain {

namespace {

bool isForbidden(QChar c, Lines lines)
{
    const bool layout = c == u'\n' || c == u'\r' || c == u'\t';
    return c.category() == QChar::Other_Control && !(layout && lines == Lines::Several);
}

} // namespace

void checkText(Field field, const QString &text, qsizetype limit, Lines lines,
               ProblemList &problems)
{
    if (text.size() > limit)
        problems.block(field, ProblemCode::TextTooLong, {QString::number(limit)});
    const bool forbidden =
        std::any_of(text.cbegin(), text.cend(), [lines](QChar c) { return isForbidden(c, lines); });
    if (forbidden || !QStringView(text).isValidUtf16())
        problems.block(field, ProblemCode::TextControlCharacters);
}

void checkNoPersonNumber(Field field, const QString &text, QDate today, ProblemList &problems)
{
    const auto number = personNumberIn(text, today);
    if (number && *number)
        problems.warn(field, ProblemCode::TextHasPersonNumber);
}

} // namespace domain
