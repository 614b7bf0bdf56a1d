// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/Composition.h"
#include "programs/SingleInstance.h"
#include "programs/SystemLock.h"
#include "translations/Translator.h"
#include "ui/Theme.h"

#include <QObject>

#include <memory>

class QApplication;

namespace ui {
class LockPage;
class LockPresenter;
class StartWindow;
class UnlockPresenter;
class WindowPages;
} // namespace ui

namespace programs {

// The life of the window program: settings, language, look, unlocking, the window, the end.
class WindowProgram final : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        QString folder;
        bool demo = false;
        QString language; // empty: as set, or the system's
        // Begun before there is a window system, so that it is done when its answer is needed.
        std::shared_ptr<store::SoundnessCheck> begunCheck = {};
    };
    WindowProgram(QApplication &application, Options options);
    ~WindowProgram() override;

    // False: another window has this data folder and was brought forward; nothing to run.
    [[nodiscard]] bool start();

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void loadSettings();
    void openWithoutAsking();
    void open(std::optional<core::Secret> passphrase);
    void receive(const core::Result<std::shared_ptr<Composition>> &opened);
    void askPassphrase(const core::Error &why);
    void beginAnew();
    void showFailure(const core::Error &error);
    void showWindow();
    void beginWork();
    void raise();
    void finish();
    void setUpLock();
    void checkSecret(const std::shared_ptr<core::Secret> &secret);
    [[nodiscard]] ui::StartWindow &startWindow();

    QApplication &m_application;
    Options m_options;
    SingleInstance m_instance;
    services::SettingsService m_settings;
    translations::Translator m_translator;
    std::unique_ptr<ui::Theme> m_theme;
    std::shared_ptr<Composition> m_composition;
    std::unique_ptr<ui::UnlockPresenter> m_unlock;
    std::unique_ptr<ui::StartWindow> m_startWindow;
    std::unique_ptr<ui::LockPresenter> m_lock;
    std::unique_ptr<ui::WindowPages> m_window;
    std::unique_ptr<ui::LockPage> m_lockPage;
    SystemLock m_system;
    bool m_shown = false;
};

} // namespace programs
