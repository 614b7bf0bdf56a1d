// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/LandingPage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

class LandingPage
{
    Q_DECLARE_TR_FUNCTIONS(LandingPage)
};

} // namespace

QString landingPage()
{
    return u"<link rel=\"icon\" href=\"data:,\"><meta name=\"color-scheme\" content=\"light dark\">"
           "<main style=\"max-width: 34em; margin: 15vh auto; padding: 0 1em; "
           "font: 1.1em/1.5 sans-serif\"><h1 style=\"font-size: 1.4em\">%1</h1>"
           "<p>%2</p></main>"_s.arg(
               LandingPage::tr("Go back to Prikpost").toHtmlEscaped(),
               LandingPage::tr("You can close this tab. Prikpost goes on by itself and says "
                               "whether signing in succeeded.")
                   .toHtmlEscaped());
}

} // namespace ui
