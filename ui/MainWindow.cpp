// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/MainWindow.h"

#include "ui/ShellPresenter.h"
#include "ui/StatusLine.h"
#include "ui/Theme.h"
#include "ui/TopStrip.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/NavigationBar.h"
#include "ui/widgets/ReadingOrder.h"

#include <QApplication>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QToolTip>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

// The places of the navigation, in order.
enum Place { Patient, Bulk, Outbox, Prepare, Due, Collaborators, Settings, Clinic };

Place placeOf(MainWindow::Page page)
{
    switch (page) {
    case MainWindow::Page::Outbox:
        return Outbox;
    case MainWindow::Page::Prepare:
        return Prepare;
    case MainWindow::Page::Collaborators:
        return Collaborators;
    case MainWindow::Page::Settings:
        return Settings;
    case MainWindow::Page::Bulk:
        return Bulk;
    case MainWindow::Page::Due:
        return Due;
    case MainWindow::Page::Clinic:
        return Clinic;
    default:
        return Patient;
    }
}

} // namespace

MainWindow::MainWindow(ShellPresenter &presenter, const Theme &theme, MakePage makePage)
    : m_presenter(presenter)
    , m_theme(theme)
    , m_makePage(std::move(makePage))
    , m_strip(new TopStrip(presenter, theme, this))
    , m_navigation(new NavigationBar(theme, this))
    , m_covers(new QStackedWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_told(new InlineMessage(theme, this))
    , m_plannedStop(new InlineMessage(theme, this))
    , m_closing(new InlineMessage(theme, this))
    , m_first(new InlineMessage(theme, this))
    , m_status(new StatusLine(presenter, theme, this))
{
    build();
    buildNavigation();
    connectStrip();
    connect(&presenter, &ShellPresenter::changed, this, &MainWindow::showState);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { keepFocusOnCover(now); });
    retranslate();
    showWork();
    m_wasOpen = presenter.gate() == ShellPresenter::Gate::Open;
    if (m_wasOpen)
        m_strip->focusSearch();
    else
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

// Its parts go after it, and the focus wanders meanwhile.
MainWindow::~MainWindow()
{
    qApp->removeEventFilter(this);
    qApp->disconnect(this);
}

void MainWindow::build()
{
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addWidget(m_stack, 1);
    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1); // the ground shows as a hair line
    column->addWidget(m_strip);
    column->addWidget(m_told);
    column->addWidget(m_plannedStop);
    column->addWidget(m_closing);
    column->addWidget(m_first);
    column->addLayout(middle, 1);
    column->addWidget(m_status);
    m_covers->addWidget(central);
    setCentralWidget(m_covers);
    setWindowIcon(QIcon(u":/icons/prikpost.svg"_s));
    resize(QSize(1280, 800).boundedTo(screen()->availableSize() * 0.95));
}

void MainWindow::buildNavigation()
{
    m_navigation->add(u"patient"_s, QKeySequence(Qt::CTRL | Qt::Key_1));
    m_navigation->add(u"list"_s, QKeySequence(Qt::CTRL | Qt::Key_2));
    m_navigation->add(u"outbox"_s, QKeySequence(Qt::CTRL | Qt::Key_3));
    m_navigation->add(u"calendar"_s, QKeySequence(Qt::CTRL | Qt::Key_4));
    m_navigation->add(u"due"_s, QKeySequence(Qt::CTRL | Qt::Key_5));
    m_navigation->add(u"organization"_s, QKeySequence(Qt::CTRL | Qt::Key_6));
    m_navigation->add(u"settings"_s, QKeySequence(Qt::CTRL | Qt::Key_7));
    if (m_presenter.hasClinic())
        m_navigation->add(u"person"_s, QKeySequence(Qt::CTRL | Qt::Key_8));
    connect(m_navigation, &NavigationBar::chosen, this, &MainWindow::showPlace);
}

// A list is registered by who is signed in: before that there is nothing to do with it.
void MainWindow::showPlace(int place)
{
    const bool open = m_presenter.gate() == ShellPresenter::Gate::Open;
    if (place == Outbox)
        showPage(Page::Outbox);
    else if (place == Prepare)
        showPage(Page::Prepare);
    else if (place == Settings)
        showPage(Page::Settings);
    else if (place == Bulk && open)
        showPage(Page::Bulk);
    else if (place == Due && open)
        showPage(Page::Due);
    else if (place == Collaborators && open)
        showPage(Page::Collaborators);
    else if (place == Clinic && open)
        showPage(Page::Clinic);
    else
        showWork();
    focusPage();
}

void MainWindow::focusPage()
{
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::connectStrip()
{
    // Of the strip and not of the window: no shortcut works of what is covered.
    auto *toSearch = new QShortcut(QKeySequence(Qt::Key_F2), m_strip);
    connect(toSearch, &QShortcut::activated, m_strip, &TopStrip::focusSearch);
    connect(m_strip, &TopStrip::searchTyped, this,
            [this](const QString &text) { search(text, false); });
    connect(m_strip, &TopStrip::searchEntered, this,
            [this](const QString &text) { search(text, true); });
    connect(m_strip, &TopStrip::searchLeft, this, &MainWindow::leaveSearch);
    connect(m_strip, &TopStrip::resultsWanted, this, &MainWindow::focusPage);
    connect(m_strip, &TopStrip::signInRequested, this, [this] {
        showPage(Page::SignIn);
        widgetOf(Page::SignIn)->setFocus(Qt::OtherFocusReason);
    });
}

MainWindow::Page MainWindow::workPage() const
{
    switch (m_presenter.gate()) {
    case ShellPresenter::Gate::SignIn:
        return Page::SignIn;
    case ShellPresenter::Gate::Access:
        return Page::Access;
    case ShellPresenter::Gate::Organization:
        return Page::Organization;
    case ShellPresenter::Gate::Open:
        break;
    }
    return m_recordOpen ? Page::Record : Page::Lookup;
}

void MainWindow::showWork()
{
    showPage(workPage());
}

void MainWindow::startSearch()
{
    showWork();
    m_strip->clearSearch();
    m_strip->focusSearch();
}

QWidget *MainWindow::widgetOf(Page page)
{
    QWidget *&widget = m_pages[page];
    if (!widget) {
        widget = m_makePage(page, m_stack);
        m_stack->addWidget(widget);
    }
    return widget;
}

void MainWindow::showPage(Page page)
{
    m_page = page;
    m_stack->setCurrentWidget(widgetOf(page));
    m_navigation->setCurrent(placeOf(page));
}

void MainWindow::search(const QString &text, bool entered)
{
    if (m_presenter.gate() != ShellPresenter::Gate::Open) {
        m_searchedTooEarly = !text.trimmed().isEmpty();
        showWork();
        return showFirst();
    }
    showPage(Page::Lookup);
    if (entered)
        Q_EMIT searchEntered(text);
    else
        Q_EMIT searchTyped(text);
}

void MainWindow::leaveSearch()
{
    showWork();
    focusPage();
}

// Why nobody is looked up yet, and the way there.
void MainWindow::showFirst()
{
    const bool signIn = m_presenter.gate() == ShellPresenter::Gate::SignIn;
    m_searchedTooEarly = m_searchedTooEarly && m_presenter.gate() != ShellPresenter::Gate::Open;
    if (!m_searchedTooEarly)
        return m_first->setNotice({});
    const Notice notice{Token::Wait,
                        signIn ? tr("Sign in first: then people can be looked up.")
                               : tr("Choose first for whom you work: then people can be looked "
                                    "up."),
                        {},
                        {},
                        {}};
    m_first->setNotice(notice, {{signIn ? tr("To the sign-in") : tr("To the choice"), [this] {
                                     showWork();
                                     focusPage();
                                 }}});
}

void MainWindow::showState()
{
    m_navigation->setCount(Outbox, m_presenter.unsent(), m_presenter.unsentText());
    showPlannedStop();
    const bool open = m_presenter.gate() == ShellPresenter::Gate::Open;
    // Signed out: nobody else may see whose record was open.
    if (m_wasOpen && m_presenter.gate() == ShellPresenter::Gate::SignIn) {
        m_recordOpen = false;
        showWork();
        focusPage();
    }
    m_wasOpen = open;
    showFirst();
    showClosing();
}

bool MainWindow::isCovered() const
{
    return m_covers->currentIndex() > 0;
}

void MainWindow::cover(QWidget *page)
{
    if (isCovered())
        return;
    m_focused = focusWidget();
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    QToolTip::hideText();
    const bool isAtWork = QApplication::activeWindow();
    for (QWidget *window : QApplication::topLevelWidgets())
        if (window != this && window->isVisible() && window->isWindow())
            hideUntilUncovered(window);
    if (isAtWork && !m_hidden.isEmpty())
        activateWindow(); // a dialog had the keys
    m_covers->addWidget(page);
    m_covers->setCurrentWidget(page);
    page->setFocus(Qt::OtherFocusReason);
    // Hidden is not enough: whatever gives it the focus would send it the keys.
    m_covers->widget(0)->setEnabled(false);
    qApp->installEventFilter(this);
}

void MainWindow::uncover()
{
    if (!isCovered())
        return;
    qApp->removeEventFilter(this);
    QWidget *page = m_covers->currentWidget();
    m_covers->widget(0)->setEnabled(true);
    m_covers->setCurrentIndex(0);
    m_covers->removeWidget(page);
    giveFocusBack();
    for (const QPointer<QWidget> &window : std::exchange(m_hidden, {}))
        if (window)
            window->show();
}

// To where it was, unless that is no longer there for who came back.
void MainWindow::giveFocusBack()
{
    if (m_focused && m_focused->isVisible() && m_focused->isEnabled())
        m_focused->setFocus(Qt::OtherFocusReason);
    else
        focusPage();
}

void MainWindow::hideUntilUncovered(QWidget *window)
{
    m_hidden.append(window);
    window->hide();
}

// A window that is hidden may have been given the keys a moment before.
void MainWindow::keepFocusOnCover(QWidget *now)
{
    if (!now || !isCovered() || belongsToCover(now))
        return;
    QTimer::singleShot(0, this, [this] {
        if (!isCovered())
            return;
        activateWindow();
        m_covers->currentWidget()->setFocus(Qt::OtherFocusReason);
    });
}

bool MainWindow::belongsToCover(const QWidget *window) const
{
    const QWidget *owner = window;
    while (owner && owner != m_covers->currentWidget())
        owner = owner->parentWidget();
    return owner;
}

// An answer that comes while it is covered may open a dialog: that waits, too.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    auto *window = event->type() == QEvent::Show ? qobject_cast<QWidget *>(watched) : nullptr;
    if (window && window->isWindow() && window != this && !belongsToCover(window))
        QTimer::singleShot(0, window, [this, window] {
            if (isCovered() && window->isVisible())
                hideUntilUncovered(window);
        });
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::clearSearch()
{
    m_strip->clearSearch();
}

void MainWindow::showPlannedStop()
{
    m_plannedStop->setNotice(m_presenter.plannedStop(),
                             {{tr("Understood"), [this] { m_presenter.understandPlannedStop(); }}});
}

void MainWindow::tell(NoticeMaker notice)
{
    m_tells = std::move(notice);
    showTold();
}

void MainWindow::showTold()
{
    m_told->setNotice(m_tells ? m_tells() : Notice(), {{tr("Understood"), [this] { tell({}); }}});
}

void MainWindow::showClosing()
{
    if (!m_asksClosing)
        return m_closing->setNotice({});
    const Notice notice{
        m_presenter.unsent() > 0 ? Token::Info : Token::Ok, m_presenter.closingText(), {}, {}, {}};
    m_closing->setNotice(notice, {{tr("Close Prikpost"),
                                   [this] {
                                       m_mayClose = true;
                                       close();
                                   }},
                                  {tr("Stay"), [this] {
                                       m_asksClosing = false;
                                       showClosing();
                                       focusPage();
                                   }}});
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Prikpost"));
    m_navigation->setWord(Patient, tr("Patient"));
    m_navigation->setWord(Outbox, tr("Outbox"));
    m_navigation->setWord(Prepare, tr("Outage"));
    m_navigation->setWord(Settings, tr("Settings"));
    m_navigation->setWord(Collaborators, tr("Colleagues"));
    m_navigation->setWord(Bulk, tr("List"));
    m_navigation->setWord(Due, tr("Due"));
    if (m_presenter.hasClinic())
        m_navigation->setWord(Clinic, tr("Visit"));
    m_navigation->setAccessibleName(tr("Pages"));
    showTold();
    showState();
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return focusInReadingOrder(centralWidget(), next);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

// What waits is safe; that is said once, in the window, before it closes. Meanwhile it goes.
void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool told = m_mayClose || m_asksClosing || isCovered();
    if (told || m_presenter.unsent() == 0 || qApp->isSavingSession())
        return event->accept();
    event->ignore();
    m_asksClosing = true;
    showClosing();
    m_closing->focusFirstLink();
    m_presenter.sendNow();
}

// Shown again, it asks again.
void MainWindow::showEvent(QShowEvent *event)
{
    m_mayClose = m_asksClosing = false;
    showClosing();
    QMainWindow::showEvent(event);
}

} // namespace ui
