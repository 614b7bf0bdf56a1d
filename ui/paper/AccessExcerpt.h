// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/PaperDocument.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace ui {

// One line of the access log as the person it is about gets it.
struct AccessLine
{
    QDateTime at;
    QString who; // number of the practitioner
    QString organization;
    QString action; // code: "read", "register", …
    QString reason;
    QString outcome; // code
};

// Who saw or changed what about one person, oldest first, in the current language.
[[nodiscard]] PaperDocument accessExcerpt(const QString &person, const QList<AccessLine> &lines,
                                          QDate day);
[[nodiscard]] QString accessActionText(const QString &action);

} // namespace ui
