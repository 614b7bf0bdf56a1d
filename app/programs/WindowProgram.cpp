// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/WindowProgram.h"

#include "core/LogCategories.h"
#include "programs/DataKey.h"
#include "services/CollaboratorService.h"
#include "services/Connectivity.h"
#include "services/FirstAccessService.h"
#include "services/OutboxService.h"
#include "services/PatientService.h"
#include "services/SessionService.h"
#include "store/KeyStore.h"
#include "store/SealedFolder.h"
#include "ui/StartWindow.h"
#include "ui/WindowPages.h"
#include "ui/pages/lock/LockPage.h"
#include "ui/pages/unlock/UnlockPresenter.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QTimer>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace programs {

namespace {

// Invented people need no secret: a question for a passphrase would only stand in the way.
core::Secret demoPassphrase()
{
    return core::Secret(QByteArrayView("demo: invented data"));
}

} // namespace

WindowProgram::WindowProgram(QApplication &application, Options options)
    : m_application(application)
    , m_options(std::move(options))
    , m_instance(m_options.folder)
    , m_settings(m_options.folder)
{
    QApplication::setQuitOnLastWindowClosed(false);
    connect(&application, &QApplication::lastWindowClosed, this, &WindowProgram::finish);
    connect(&m_instance, &SingleInstance::raiseRequested, this, &WindowProgram::raise);
}

WindowProgram::~WindowProgram() = default;

bool WindowProgram::start()
{
    if (m_instance.raiseOther())
        return false;
    m_instance.listen();
    loadSettings();
    openWithoutAsking();
    return true;
}

void WindowProgram::loadSettings()
{
    QDir().mkpath(m_options.folder);
    if (const auto loaded = m_settings.load(); !loaded)
        qCWarning(core::logApp) << "settings:" << core::name(loaded.error().code);
    m_translator.use(m_options.language.isEmpty() ? m_settings.language() : m_options.language);
    m_theme =
        std::make_unique<ui::Theme>(m_application, ui::Theme::modeFromName(m_settings.theme()));
    connect(&m_settings, &services::SettingsService::languageChanged, this,
            [this](const QString &language) { m_translator.use(language); });
    connect(&m_settings, &services::SettingsService::themeChanged, this,
            [this](const QString &name) { m_theme->setMode(ui::Theme::modeFromName(name)); });
}

void WindowProgram::openWithoutAsking()
{
    std::optional<core::Secret> passphrase;
    if (m_options.demo)
        passphrase = demoPassphrase();
    open(std::move(passphrase));
}

void WindowProgram::open(std::optional<core::Secret> passphrase)
{
    Composition::Options options;
    options.folder = m_options.folder;
    options.demo = m_options.demo;
    options.openBrowser = [](const QUrl &url) { return QDesktopServices::openUrl(url); };
    options.passphrase = std::move(passphrase);
    options.begunCheck = std::move(m_options.begunCheck);
    Composition::open(std::move(options), m_settings, this,
                      [this](const auto &opened) { receive(opened); });
}

void WindowProgram::receive(const core::Result<std::shared_ptr<Composition>> &opened)
{
    using core::ErrorCode;
    if (opened) {
        m_composition = *opened;
        return showWindow();
    }
    const ErrorCode code = opened.error().code;
    if (code == ErrorCode::KeyWrong && m_unlock)
        return m_unlock->refuse(opened.error());
    if (code == ErrorCode::KeyMissing || code == ErrorCode::KeyringUnavailable)
        return askPassphrase(opened.error());
    showFailure(opened.error());
}

void WindowProgram::askPassphrase(const core::Error &why)
{
    using Mode = ui::UnlockPresenter::Mode;
    const store::KeyStore keys(m_options.folder);
    // A key that only the keyring knows cannot be had from a passphrase.
    if (keys.exists() && !keys.hasPassphrase())
        return showFailure(why);
    m_unlock = std::make_unique<ui::UnlockPresenter>(keys.exists() ? Mode::Ask : Mode::Choose);
    connect(m_unlock.get(), &ui::UnlockPresenter::submitted, this,
            [this] { open(m_unlock->takePassphrase()); });
    connect(m_unlock.get(), &ui::UnlockPresenter::beginAnewWanted, this, &WindowProgram::beginAnew);
    startWindow().showUnlock(*m_unlock);
    startWindow().show();
}

void WindowProgram::beginAnew()
{
    const auto sealed = store::sealAway(m_options.folder, QDateTime::currentDateTimeUtc());
    if (!sealed)
        return m_unlock->refuse(sealed.error());
    m_unlock->chooseAfter(*sealed);
}

void WindowProgram::showFailure(const core::Error &error)
{
    startWindow().showFailure(error);
    startWindow().show();
}

ui::StartWindow &WindowProgram::startWindow()
{
    if (!m_startWindow) {
        m_startWindow = std::make_unique<ui::StartWindow>(*m_theme);
        connect(m_startWindow.get(), &ui::StartWindow::retryRequested, this,
                &WindowProgram::openWithoutAsking);
    }
    return *m_startWindow;
}

void WindowProgram::showWindow()
{
    m_window = std::make_unique<ui::WindowPages>(m_composition->services(), *m_theme);
    setUpLock();
    m_window->window().show();
    m_window->window().windowHandle()->installEventFilter(this);
    m_startWindow.reset();
    if (const auto restored = m_composition->openedFromBackup())
        m_window->window().tell([moment = restored->detail] { return ui::restoredNotice(moment); });
}

void WindowProgram::setUpLock()
{
    using services::IdleLock;
    IdleLock &lock = m_composition->idleLock();
    const bool byPassphrase = !m_options.demo && store::KeyStore(m_options.folder).hasPassphrase();
    m_lock =
        std::make_unique<ui::LockPresenter>(lock, m_composition->services().session, byPassphrase);
    m_lockPage = std::make_unique<ui::LockPage>(*m_lock, *m_theme);
    connect(m_lock.get(), &ui::LockPresenter::secretGiven, this, &WindowProgram::checkSecret);
    connect(&lock, &IdleLock::locked, this, [this] { m_window->window().cover(m_lockPage.get()); });
    connect(&lock, &IdleLock::unlocked, this, [this](bool samePerson) {
        if (!samePerson)
            m_window->forgetPeople();
        m_window->window().uncover();
        m_lockPage->setParent(nullptr);
    });
    connect(&m_system, &SystemLock::goesToSleep, &lock,
            [&lock] { lock.lock(IdleLock::Why::Suspend); });
    connect(&m_system, &SystemLock::screenLocked, &lock,
            [&lock] { lock.lock(IdleLock::Why::ScreenLock); });
    m_application.installEventFilter(this);
    lock.start();
    lock.lockUntilSignIn();
}

void WindowProgram::checkSecret(const std::shared_ptr<core::Secret> &secret)
{
    std::optional<core::Secret> given;
    if (m_options.demo)
        given = demoPassphrase();
    else if (m_lock->byPassphrase())
        given = secret->clone();
    openDataKey(m_options.folder, given, this,
                [this](const core::Result<std::shared_ptr<DataKey>> &opened) {
                    if (opened)
                        m_lock->accept();
                    else
                        m_lock->refuse(opened.error());
                });
}

// The first picture is on the screen: what is not needed to see the window begins after it.
bool WindowProgram::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseMove ||
        event->type() == QEvent::MouseButtonPress || event->type() == QEvent::Wheel) {
        if (m_composition)
            m_composition->idleLock().activity();
        return false;
    }
    const bool ours = m_window && watched == m_window->window().windowHandle();
    if (ours && event->type() == QEvent::Expose && !m_shown) {
        m_shown = true;
        watched->removeEventFilter(this);
        QTimer::singleShot(0, this, &WindowProgram::beginWork);
    }
    return QObject::eventFilter(watched, event);
}

void WindowProgram::beginWork()
{
    qCInfo(core::logApp) << "window shown";
    services::Services &services = m_composition->services();
    services.patients.warmUp();
    services.outbox.start();
    services.session.resume();
    services.connectivity.watch();
    services.collaborators.watch();
    services.firstAccess.watch();
    // Comes after whatever these keep the window from.
    QTimer::singleShot(0, this, [] { qCInfo(core::logApp) << "the window takes input"; });
}

void WindowProgram::raise()
{
    QWidget *window = m_window ? &m_window->window() : static_cast<QWidget *>(m_startWindow.get());
    if (!window)
        return;
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
}

void WindowProgram::finish()
{
    // The start window closes while the main window takes over.
    if (!m_composition)
        return m_application.quit();
    if (m_window && m_window->window().isVisible())
        return;
    m_composition->settle(this, [this] { m_application.quit(); });
}

} // namespace programs
