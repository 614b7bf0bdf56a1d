// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Token.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace ui {

// A message that stands where its cause is: what is the matter, and the next step.
struct Notice
{
    Token tone = Token::Info; // Info, Ok, Wait or Stop
    QString what;
    QString todo;
    QString support;   // for copying; empty when there is nothing to report
    QStringList words; // the register's own words
    [[nodiscard]] bool isEmpty() const { return what.isEmpty(); }
    bool operator==(const Notice &) const = default;
};

// Kept like this, a notice speaks the language of the moment in which it is shown.
using NoticeMaker = std::function<Notice()>;

[[nodiscard]] inline Notice noticeOf(const core::Error &error, Token tone = Token::Stop)
{
    const Text text = errorText(error);
    return {tone, text.what, text.todo, supportLine(error), registerWords(error)};
}

// An earlier copy of the store is in use, made at that moment (ISO form).
[[nodiscard]] Notice restoredNotice(const QString &moment);

} // namespace ui
