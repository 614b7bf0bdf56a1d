// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QString>
#include <QTranslator>

#include <optional>

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

// Texts are made in another language while this lives: of a sheet for somebody who reads it. The
// widgets are not told, and stay as they are.
class Meanwhile final : public QObject
{
    Q_OBJECT
public:
    explicit Meanwhile(const QString &language);
    ~Meanwhile() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const QLocale m_before;
    std::optional<Translator> m_translator;
};

} // namespace translations
