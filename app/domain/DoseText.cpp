// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/DoseText.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace domain {

QString normalDose(QStringView text)
{
    static const QRegularExpression allowed(
        u"\\A(?:(?<half>0[.,]50*)|(?<whole>[12])(?:[.,]0+)?)\\z"_s);
    const auto match = allowed.match(text.trimmed().toString());
    if (!match.hasMatch())
        return {};
    return match.hasCaptured(u"half"_s) ? u"0.5"_s : match.captured(u"whole"_s);
}

} // namespace domain
