// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/StartWindow.h"

#include "ui/pages/unlock/FailurePage.h"
#include "ui/pages/unlock/UnlockPage.h"

#include <QEvent>
#include <QIcon>

using namespace Qt::StringLiterals;

namespace ui {

StartWindow::StartWindow(const Theme &theme)
    : m_theme(theme)
{
    setWindowTitle(tr("Prikpost"));
    setWindowIcon(QIcon(u":/icons/prikpost.svg"_s));
    resize(720, 480);
}

void StartWindow::showUnlock(UnlockPresenter &presenter)
{
    setCentralWidget(new UnlockPage(presenter, m_theme, this));
    centralWidget()->setFocus(Qt::OtherFocusReason);
}

void StartWindow::showFailure(const core::Error &error)
{
    auto *page = new FailurePage(error, m_theme, this);
    connect(page, &FailurePage::retryRequested, this, &StartWindow::retryRequested);
    connect(page, &FailurePage::closeRequested, this, &QWidget::close);
    setCentralWidget(page);
    page->setFocus(Qt::OtherFocusReason);
}

void StartWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setWindowTitle(tr("Prikpost"));
    QMainWindow::changeEvent(event);
}

} // namespace ui
