// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

namespace ui {

// The languages the program is complete in; the first is used when nothing was chosen and the
// system's language is none of them.
[[nodiscard]] QStringList languages();
// Two letters, from the default QLocale: whoever installs the translation sets that as well.
[[nodiscard]] QString currentLanguage();
// As people write dates and numbers in Belgium in that language.
[[nodiscard]] QLocale localeFor(const QString &language);
// A language's name in itself: "Nederlands".
[[nodiscard]] QString languageName(const QString &language);

} // namespace ui
