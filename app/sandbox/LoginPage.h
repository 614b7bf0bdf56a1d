// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/Clinicians.h"
#include "sandbox/HttpMessage.h"

namespace sandbox {

// The pages of the provider, in nl, fr, de and en. No script; works by keyboard and with a screen
// reader.
class LoginPage
{
public:
    explicit LoginPage(const Clinicians &clinicians);

    // The first of the wanted languages ("fr-BE nl") that there is; nl when there is none.
    [[nodiscard]] QString language(const QString &uiLocales, const QString &acceptLanguage) const;
    // `request` comes back with the choice; the hinted user stands first.
    [[nodiscard]] HttpResponse choice(const QString &language, const QString &request,
                                      const QString &hint) const;
    [[nodiscard]] HttpResponse refused(const QString &language) const;
    [[nodiscard]] HttpResponse signedOut(const QString &language) const;

private:
    [[nodiscard]] QString text(const QString &language, const char *name) const;
    [[nodiscard]] HttpResponse page(int status, const QString &language, const QString &heading,
                                    const QString &content) const;
    [[nodiscard]] QString button(const Clinician &clinician, const QString &language) const;

    const Clinicians &m_clinicians;
    core::Json m_texts;
};

} // namespace sandbox
