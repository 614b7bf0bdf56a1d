// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

namespace translations {

// The language the program speaks: its own texts, Qt's, and the default QLocale (dates, numbers).
// Widgets get a LanguageChange event. Needs a QCoreApplication; one object a program.
class Translator final
{
public:
    Translator() = default;
    ~Translator();
    Translator(const Translator &) = delete;
    Translator &operator=(const Translator &) = delete;

    // "nl", "fr", "de", "en"; anything else: the system's language when it is one of these,
    // otherwise Dutch.
    void use(const QString &language);
    // Which one `wanted` comes down to.
    [[nodiscard]] static QString resolve(const QString &wanted);

private:
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace translations
