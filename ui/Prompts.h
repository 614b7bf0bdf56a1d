// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>

namespace ui {

// Questions that cannot wait, asked by presenters and answered by a dialog or by a test. Each
// answers once, asynchronously; not at all when `context` is gone.
class Prompts
{
public:
    virtual ~Prompts() = default;

    struct Question
    {
        QString title;
        QString text;
        QString acceptLabel;     // names the object: "Withdraw Boostrix of 3 May 2026"
        bool dangerous = false;  // never the default button
        QString fieldLabel = {}; // what is typed, with its mnemonic; empty: the reason
    };
    virtual void confirm(const Question &question, QObject *context,
                         std::function<void(bool)> answer) = 0;

    // A mandatory free text; `presets` can be chosen with one key. Empty answer: cancelled.
    virtual void askText(const Question &question, const QStringList &presets, QObject *context,
                         std::function<void(QString)> answer) = 0;

    // A folder to write to. Empty answer: cancelled.
    virtual void chooseFolder(const QString &title, QObject *context,
                              std::function<void(QString)> answer) = 0;
};

} // namespace ui
