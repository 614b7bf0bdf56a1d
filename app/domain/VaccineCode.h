// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace domain {

// The codes that say nothing without a text: "other" of any list, and SNOMED CT "some vaccine to
// be specified" (be-vaccination, rule be-rule-vaccination-1).
[[nodiscard]] inline bool needsText(QStringView vaccineCode)
{
    return vaccineCode == u"other" || vaccineCode == u"787859002";
}

} // namespace domain
