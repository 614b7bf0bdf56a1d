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
    QString who;          // name; empty: not known any more
    QString number;       // of their profession, or "account NAME"
    QString organization; // name, or number where the name is not known
    QString action;       // word of services/AccessWords.h
    QString reason;       // as it was typed, or a word of domain/TherapeuticLink.h
    QString outcome;      // word of services/AccessWords.h
};

// Who saw or changed what about one person, oldest first, in the current language.
[[nodiscard]] PaperDocument accessExcerpt(const QString &person, const QList<AccessLine> &lines,
                                          QDate day);
[[nodiscard]] QString accessActionText(const QString &action);
[[nodiscard]] QString accessOutcomeText(const QString &outcome);

} // namespace ui
