// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <QMainWindow>

namespace ui {

class Theme;
class UnlockPresenter;

// What stands there before the data are open: the passphrase, or why they cannot be opened and
// what to do. Nothing of the data folder is touched from here.
class StartWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit StartWindow(const Theme &theme);

    void showUnlock(UnlockPresenter &presenter);
    void showFailure(const core::Error &error);

Q_SIGNALS:
    void retryRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace ui
