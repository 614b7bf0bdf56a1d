// SPDX-License-Identifier: GPL-3.0-or-later
#include "ids/ProductCode.h"

#include <algorithm>

namespace ids {

namespace {

constexpr qsizetype c_longest = 40;

bool isLetter(QChar c)
{
    return c >= u'a' && c <= u'z';
}

bool belongs(QChar c)
{
    return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'-';
}

} // namespace

core::Result<ProductCode, IdProblem> ProductCode::parse(QStringView text)
{
    if (const auto cnk = CnkCode::parse(text))
        return ProductCode(*cnk);
    QString word = text.toString().simplified().toLower();
    word.replace(u' ', u'-');
    if (word.isEmpty())
        return IdProblem::Empty;
    if (word.size() > c_longest)
        return IdProblem::Length;
    if (!isLetter(word.front()) || !std::all_of(word.cbegin(), word.cend(), belongs))
        return IdProblem::Characters;
    return ProductCode(std::move(word));
}

} // namespace ids
