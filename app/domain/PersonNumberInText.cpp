// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/PersonNumberInText.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace domain {

std::optional<core::Result<ids::Insz, ids::IdProblem>> personNumberIn(QStringView text, QDate today)
{
    static const QRegularExpression elevenDigits(
        u"(?<![0-9])(?:[0-9][ \u00a0\u202f./-]{0,3}){10}[0-9](?![0-9])"_s);
    std::optional<core::Result<ids::Insz, ids::IdProblem>> first;
    auto matches = elevenDigits.globalMatch(text.toString());
    while (matches.hasNext()) {
        const QString candidate = matches.next().captured();
        const auto number = ids::Insz::parse(candidate, today);
        if (number)
            return number;
        if (!first)
            first = number;
    }
    return first;
}

} // namespace domain
