// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Prompts.h"

#include <QPointer>
#include <QWidget>

namespace ui {

// Asks with a dialog over `window`. Nothing waits: the dialog is opened and answers later.
class DialogPrompts final : public Prompts
{
public:
    explicit DialogPrompts(QWidget *window)
        : m_window(window)
    {
    }

    void confirm(const Question &question, QObject *context,
                 std::function<void(bool)> answer) override;
    void askText(const Question &question, const QStringList &presets, QObject *context,
                 std::function<void(QString)> answer) override;

    void chooseFolder(const QString &title, QObject *context,
                      std::function<void(QString)> answer) override;

private:
    QPointer<QWidget> m_window;
};

} // namespace ui
