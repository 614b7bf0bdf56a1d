// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Plan.h"
#include "ui/text/StateText.h"

#include <QList>

namespace ui {

// One shape in the picture, and one row in the table beside it: they never tell different things.
struct PlanMark
{
    QString key;    // the same mark has the same key after a new answer
    QString series; // empty: of no series
    QString seriesText;
    QString status; // as planLook() knows it
    StateLook look;
    int number = 0; // of the dose, from 1; 0: it has none
    QDate date;     // where it stands; null: nowhere
    QString dateText;
    QString whatText;    // "dose 2, given", "Hexyon"
    QString whyText;     // the reasons, in words
    bool isNext = false; // what is to come, not what was
    bool canRecord = false;
    // All of it in one sentence: for hovering and for screen readers.
    [[nodiscard]] QString sentence() const;
};

// What is to come first, the most urgent on top; then what was, oldest first.
[[nodiscard]] QList<PlanMark> marksOf(const services::Plan &plan);
// The series in the order of the programme, and last (empty) what belongs to none.
[[nodiscard]] QStringList rowsOf(const QList<PlanMark> &marks, const services::Plan &plan);
// "not today: …": who recorded what against it, and until when.
[[nodiscard]] QString holdbackText(const domain::Holdback &holdback, bool fromRegister);
// A text as a tool tip: never taken for markup, and broken into lines.
[[nodiscard]] QString asToolTip(const QString &text);
// Why nothing can be said.
[[nodiscard]] QString noPlanText(services::NoPlan why);

} // namespace ui
