// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/StateText.h"

#include <QToolButton>

namespace ui {

class Theme;

// "● Vaccinnet 10:42": how it stands with one register, one word and the time of the last
// contact; pressed, it tells the details.
class ConnectionChip final : public QToolButton
{
    Q_OBJECT
public:
    struct Content
    {
        QString registerTitle;
        StateLook look;
        bool connected = false; // the word is left out: the shape and the time say it
        QString lastContact;    // empty: never
        QString sentence;
        bool needsSignIn = false; // offers to do so
    };

    explicit ConnectionChip(const Theme &theme, QWidget *parent = nullptr);
    void setContent(Content content);

Q_SIGNALS:
    void checkRequested();
    void signInRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showContent();
    void showDetails();

    const Theme &m_theme;
    Content m_content;
};

} // namespace ui
