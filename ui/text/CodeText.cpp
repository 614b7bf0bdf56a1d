// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/CodeText.h"

#include "ui/text/Language.h"

namespace ui {

QString codeText(const domain::ValueSets &valueSets, const QString &set,
                 const domain::CodedValue &value)
{
    if (const domain::Concept *known = valueSets.find(set, value))
        return known->label(currentLanguage());
    return value.display.isEmpty() ? value.code : value.display;
}

QString codeText(const domain::ValueSets &valueSets, const QString &set, const QString &code)
{
    if (const domain::Concept *known = valueSets.find(set, code))
        return known->label(currentLanguage());
    return code;
}

} // namespace ui
