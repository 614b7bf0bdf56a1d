// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Services.h"
#include "ui/Notice.h"
#include "ui/pages/signin/SignInForm.h"

#include <QObject>

namespace ui {

// Signing in with the browser, or by hand for a register without a sign-in service.
class SignInPresenter final : public QObject
{
    Q_OBJECT
public:
    explicit SignInPresenter(const services::Services &services, QObject *parent = nullptr);

    void start(); // opens the browser and waits
    void cancel();
    // For a browser that did not open by itself; empty when nobody is awaited.
    [[nodiscard]] QString address() const;
    void signInByHand(const SignInForm &form);
    void retranslate();

    [[nodiscard]] bool isByProvider() const;
    [[nodiscard]] bool isWaiting() const { return m_waiting; }
    [[nodiscard]] QString registerTitle() const;
    // Who was signed in before and only has to prove it again; empty when nobody was.
    [[nodiscard]] QString knownName() const;
    [[nodiscard]] Notice notice() const;
    [[nodiscard]] const SignInForm::Problems &problems() const { return m_problems; }

Q_SIGNALS:
    void changed();
    void signedIn();

private:
    const services::Services m_services;
    bool m_waiting = false;
    std::optional<core::Error> m_error;
    SignInForm m_form; // as it was handed in last
    SignInForm::Problems m_problems;
};

} // namespace ui
