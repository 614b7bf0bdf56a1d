// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/AccessText.h"

#include <QCoreApplication>

namespace ui {

namespace {

class AccessText
{
    Q_DECLARE_TR_FUNCTIONS(AccessText)
};

} // namespace

QString termsOfUse()
{
    return AccessText::tr(
        "Terms of use: you consult and register vaccinations only of people you care for; what "
        "you see stays secret; every consultation is logged under your name; you keep your means "
        "of signing in to yourself; and you have collaborators who leave unlinked.");
}

QString accessSentence(domain::RequestState state)
{
    using domain::RequestState;
    switch (state) {
    case RequestState::Draft:
        return AccessText::tr("You have no access yet. Fill in the form and ask for it.");
    case RequestState::Requested:
    case RequestState::InReview:
        return AccessText::tr("An administrator of the register decides, usually within a few "
                              "hours. You need not do anything; a message goes to your e-mail "
                              "address.");
    case RequestState::Approved:
        return AccessText::tr("Your access was approved. Sign in once more if your practice does "
                              "not appear.");
    case RequestState::Rejected:
        return AccessText::tr("Read the reason, change the form and ask again.");
    case RequestState::Cancelled:
    case RequestState::Failed:
        break;
    }
    return AccessText::tr("The request came to no decision. Ask again.");
}

QString helpDesk()
{
    return AccessText::tr("If it takes longer than a working day, call the help desk of the "
                          "register.");
}

} // namespace ui
