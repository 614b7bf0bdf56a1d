// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <QWidget>

class QPushButton;

namespace ui {

class InlineMessage;
class PageFrame;
class Theme;

// Why the data cannot be opened, and what to do.
class FailurePage final : public QWidget
{
    Q_OBJECT
public:
    FailurePage(core::Error error, const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void retryRequested();
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    core::Error m_error;
    PageFrame *m_frame;
    InlineMessage *m_message;
    QPushButton *m_retry;
    QPushButton *m_close;
};

} // namespace ui
