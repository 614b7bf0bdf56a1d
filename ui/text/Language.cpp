// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Language.h"

using namespace Qt::StringLiterals;

namespace ui {

QStringList languages()
{
    return {u"nl"_s, u"fr"_s, u"de"_s, u"en"_s};
}

QString currentLanguage()
{
    const QString language = QLocale().name().left(2);
    return languages().contains(language) ? language : u"en"_s;
}

QLocale localeFor(const QString &language)
{
    if (language == "en"_L1)
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    return QLocale(language + "_BE"_L1);
}

QString languageName(const QString &language)
{
    if (language == "nl"_L1)
        return u"Nederlands"_s;
    if (language == "fr"_L1)
        return u"Français"_s;
    if (language == "de"_L1)
        return u"Deutsch"_s;
    return u"English"_s;
}

} // namespace ui
