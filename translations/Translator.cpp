// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/Translator.h"

#include "ui/text/Language.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace translations {

Translator::~Translator()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

QString Translator::resolve(const QString &wanted)
{
    const QStringList known = ui::languages();
    if (known.contains(wanted))
        return wanted;
    const QString system = QLocale::system().name().left(2);
    return known.contains(system) ? system : known.first();
}

void Translator::use(const QString &wanted)
{
    const QString language = resolve(wanted);
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    QLocale::setDefault(ui::localeFor(language));
    if (m_qt.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    // Last: its LanguageChange finds everything in place.
    if (m_own.load(u":/i18n/app_%1.qm"_s.arg(language)))
        QCoreApplication::installTranslator(&m_own);
}

Meanwhile::Meanwhile(const QString &language)
{
    QCoreApplication::instance()->installEventFilter(this);
    m_translator.emplace().use(language);
}

Meanwhile::~Meanwhile()
{
    m_translator.reset();
    QLocale::setDefault(m_before);
}

bool Meanwhile::eventFilter(QObject *watched, QEvent *event)
{
    return watched == QCoreApplication::instance() && event->type() == QEvent::LanguageChange;
}

} // namespace translations
