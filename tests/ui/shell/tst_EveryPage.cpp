// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowBench.h"
#include "ui/WindowPages.h"
#include "ui/text/Language.h"
#include "ui/widgets/InlineMessage.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using ui::MainWindow;
using Page = ui::MainWindow::Page;

namespace {

constexpr QSize smallest{1024, 600};

QString nameOf(const QWidget *widget)
{
    const QAccessibleInterface *seen =
        QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    return seen ? seen->text(QAccessible::Name) : QString();
}

bool takesFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
           !widget->focusProxy() && !widget->objectName().startsWith(u"qt_"_s);
}

QByteArray describe(const QWidget *widget, const QString &text = {})
{
    return (QString::fromLatin1(widget->metaObject()->className()) + u" “"_s + nameOf(widget) +
            u"” "_s + text)
        .toUtf8();
}

bool isClipped(const QLabel *label)
{
    if (label->wordWrap() || label->text().isEmpty() || !label->isVisible())
        return false;
    return label->width() < label->sizeHint().width() ||
           label->height() < label->sizeHint().height();
}

bool isClipped(const QAbstractButton *button)
{
    if (!button->isVisible() || button->text().isEmpty() || button->hasHeightForWidth())
        return false;
    return button->width() < button->minimumSizeHint().width();
}

QList<std::pair<QByteArray, Page>> allPages()
{
    return {{"sign-in", Page::SignIn},    {"organization", Page::Organization},
            {"lookup", Page::Lookup},     {"record", Page::Record},
            {"outbox", Page::Outbox},     {"prepare", Page::Prepare},
            {"settings", Page::Settings}, {"bulk", Page::Bulk},
            {"access", Page::Access},     {"collaborators", Page::Collaborators}};
}

} // namespace

Q_DECLARE_METATYPE(ui::MainWindow::Page)

class tst_EveryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void controlsHaveNamesAndRoles_data() { addPages(); }
    void controlsHaveNamesAndRoles()
    {
        open();
        int count = 0;
        for (QWidget *widget : m_pages->window().findChildren<QWidget *>()) {
            if (!takesFocus(widget))
                continue;
            ++count;
            QVERIFY2(!nameOf(widget).isEmpty(), describe(widget));
            const auto *seen = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(seen->role() != QAccessible::NoRole, describe(widget));
            QVERIFY2(widget->height() >= 24 || widget->inherits("QAbstractItemView"),
                     describe(widget));
        }
        QVERIFY(count > 3);
        close();
    }

    // A key that stands twice only moves the focus between the two. Hidden controls count: they
    // may be shown together.
    void everyMnemonicStandsOnce_data() { addPages(); }
    void everyMnemonicStandsOnce()
    {
        open();
        QFETCH(Page, page);
        QHash<QString, QString> taken;
        for (const QWidget *widget : m_pages->window().widgetOf(page)->findChildren<QWidget *>()) {
            QString text;
            if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                text = button->text();
            else if (const auto *label = qobject_cast<const QLabel *>(widget);
                     label && label->buddy())
                text = label->text();
            const QString key = QKeySequence::mnemonic(text).toString();
            if (key.isEmpty())
                continue;
            QVERIFY2(!taken.contains(key),
                     qPrintable(u"%1: “%2” and “%3”"_s.arg(key, taken.value(key), text)));
            taken.insert(key, text);
        }
        close();
    }

    void everyPageHasAHeading_data() { addPages(); }
    void everyPageHasAHeading()
    {
        open();
        int headings = 0;
        for (QLabel *label : m_pages->window().findChildren<QLabel *>())
            if (label->isVisible() &&
                QAccessible::queryAccessibleInterface(label)->role() == QAccessible::Heading)
                ++headings;
        QVERIFY(headings > 0);
        close();
    }

    // What is chosen is the value of the box, what it is for its name.
    void boxesAreNamedAfterTheirLabel_data() { addPages(); }
    void boxesAreNamedAfterTheirLabel()
    {
        open();
        for (QComboBox *box : m_pages->window().findChildren<QComboBox *>()) {
            const QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(box);
            QCOMPARE(seen->role(), QAccessible::ComboBox);
            QVERIFY2(!box->accessibleName().isEmpty(), describe(box, box->currentText()));
            QCOMPARE(seen->text(QAccessible::Name), box->accessibleName());
            QCOMPARE(seen->text(QAccessible::Value), box->currentText());
        }
        for (QWidget *message : m_pages->window().findChildren<ui::InlineMessage *>())
            QCOMPARE(QAccessible::queryAccessibleInterface(message)->role(),
                     QAccessible::AlertMessage);
        close();
    }

    void nothingIsClipped_data() { addPages(); }
    void nothingIsClipped()
    {
        open();
        for (const QLabel *label : m_pages->window().findChildren<QLabel *>())
            QVERIFY2(!isClipped(label), describe(label, label->text()));
        for (const auto *button : m_pages->window().findChildren<QAbstractButton *>())
            QVERIFY2(!isClipped(button), describe(button, button->text()));
        close();
    }

    void noHorizontalBar_data() { addPages(); }
    void noHorizontalBar()
    {
        open();
        for (const auto *area : m_pages->window().findChildren<QScrollArea *>()) {
            if (!area->isVisible() || !area->widget())
                continue;
            QVERIFY2(area->widget()->minimumSizeHint().width() <= area->viewport()->width(),
                     describe(area));
        }
        close();
    }

    void fitsWithLargeText_data() { addPages(); }
    void fitsWithLargeText()
    {
        QFont font = QApplication::font();
        const QFont before = font;
        font.setPointSizeF(21);
        QApplication::setFont(font);
        open(font);
        const QSize least = m_pages->window().minimumSizeHint();
        close();
        QApplication::setFont(before);
        QVERIFY2(least.width() <= smallest.width() && least.height() <= smallest.height(),
                 qPrintable(u"%1×%2"_s.arg(least.width()).arg(least.height())));
    }

    // In the pages of one column, Tab goes down.
    void tabGoesInReadingOrder_data()
    {
        QTest::addColumn<Page>("page");
        QTest::addColumn<QString>("language");
        QTest::newRow("sign-in") << Page::SignIn << u"nl"_s;
        QTest::newRow("organization") << Page::Organization << u"nl"_s;
        QTest::newRow("settings") << Page::Settings << u"nl"_s;
    }
    void tabGoesInReadingOrder()
    {
        open();
        QWidget *page =
            m_pages->window().widgetOf(QLatin1StringView(QTest::currentDataTag()) == "sign-in"_L1
                                           ? Page::SignIn
                                           : m_pages->window().currentPage());
        QSet<QWidget *> all;
        for (QWidget *widget : page->findChildren<QWidget *>())
            if (takesFocus(widget) && widget->isEnabled() &&
                (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus)
                all.insert(widget);
        page->setFocus();
        // The page scrolls along with the focus: places are those in its content.
        QWidget *whole = page->findChild<QScrollArea *>()->widget();
        QPoint last(-1, -1);
        QSet<QWidget *> seen;
        for (int presses = 0; presses < 100; ++presses) {
            QWidget *widget = QApplication::focusWidget();
            if (!widget || !page->isAncestorOf(widget))
                break;
            seen.insert(widget);
            const QPoint at = widget->mapTo(whole, QPoint());
            const bool sameLine = std::abs(at.y() - last.y()) < 16;
            QVERIFY2(sameLine ? at.x() > last.x() : at.y() > last.y(), describe(widget));
            last = at;
            QTest::keyClick(widget, Qt::Key_Tab);
        }
        for (QWidget *widget : all)
            QVERIFY2(seen.contains(widget), describe(widget));
        QVERIFY(last.y() >= 0);
        close();
    }

private:
    static void addPages()
    {
        QTest::addColumn<Page>("page");
        QTest::addColumn<QString>("language");
        for (const auto &[name, page] : allPages())
            for (const QString &language : ui::languages())
                QTest::newRow(name + '/' + language.toLatin1()) << page << language;
    }

    void open(const QFont &font = {})
    {
        QFETCH(Page, page);
        QFETCH(QString, language);
        m_bench = std::make_unique<WindowBench>();
        if (font != QFont())
            QApplication::setFont(font);
        m_bench->translator.use(language);
        m_bench->signIn();
        m_bench->saveDose("2026-11-24");
        m_pages = std::make_unique<ui::WindowPages>(m_bench->services, m_bench->theme);
        if (page == Page::Record)
            m_pages->openRecord(m_bench->base.jan());
        else
            m_pages->window().showPage(page);
        showFor(m_pages->window(), smallest);
        QTest::qWait(20);
    }
    void close()
    {
        m_pages.reset();
        m_bench.reset();
    }

    std::unique_ptr<WindowBench> m_bench;
    std::unique_ptr<ui::WindowPages> m_pages;
};

QTEST_MAIN(tst_EveryPage)
#include "tst_EveryPage.moc"
