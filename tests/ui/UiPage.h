// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "translations/Translator.h"
#include "ui/Theme.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QTest>
#include <QWidget>

// What every test of a page needs: keys to where the focus is, names of controls, and pictures.
namespace page {

inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

// Letter by letter, to wherever the focus is by then.
inline void write(const QString &text)
{
    for (const QChar letter : text)
        QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
}

// Classes of the controls that can have the focus and have no name.
inline QStringList withoutName(const QWidget &page)
{
    QStringList found;
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(&page) ||
            widget->focusProxy() || widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        const QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
        if (!seen || seen->text(QAccessible::Name).isEmpty())
            found.append(QString::fromLatin1(widget->metaObject()->className()));
    }
    return found;
}

// The ways in which a page is looked at. Sizes are what is left for a page in a window of
// 1600×900 and of 1024×600. Pictures are taken when PRIKPOST_PICTURES names a folder.
inline void addPictures()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("points");
    const QSize wide(1480, 800);
    const QSize small(900, 500);
    for (const QString &language : {QStringLiteral("nl"), QStringLiteral("fr")}) {
        for (const QString &mode : {QStringLiteral("light"), QStringLiteral("dark")}) {
            const QByteArray name = (language + u'-' + mode).toLatin1();
            QTest::newRow(name + "-wide") << language << mode << wide << 10.5;
            QTest::newRow(name + "-small") << language << mode << small << 10.5;
        }
        QTest::newRow(language.toLatin1() + "-large")
            << language << QStringLiteral("light") << small << 21.0;
    }
}

class Look
{
public:
    Look() { m_before = QApplication::font(); }
    ~Look() { QApplication::setFont(m_before); }
    Look(const Look &) = delete;
    Look &operator=(const Look &) = delete;

    [[nodiscard]] QString language() const { return fetch<QString>("language"); }
    [[nodiscard]] ui::Theme::Mode mode() const
    {
        return ui::Theme::modeFromName(fetch<QString>("mode"));
    }
    [[nodiscard]] QSize size() const { return fetch<QSize>("size"); }
    void useText() const
    {
        QFont font = m_before;
        font.setPointSizeF(fetch<double>("points"));
        QApplication::setFont(font);
    }
    static void take(QWidget &widget, const QString &name)
    {
        QTest::qWait(20);
        const QString folder = qEnvironmentVariable("PRIKPOST_PICTURES");
        if (folder.isEmpty())
            return;
        QDir().mkpath(folder);
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        widget.grab().save(folder + u'/' + name + u'-' + tag + QStringLiteral(".png"));
    }

private:
    template <class T>
    static T fetch(const char *column)
    {
        return *static_cast<T *>(QTest::qData(column, qMetaTypeId<T>()));
    }
    QFont m_before;
};

} // namespace page
