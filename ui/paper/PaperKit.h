// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Patient.h"
#include "ui/paper/PaperDocument.h"

#include <QDate>

namespace ui {

// For when not even this computer works: what is printed beforehand, in the current language.

// An empty form: the shared details once, and lines for patients; the titles of its columns are
// those of the list that is uploaded later.
[[nodiscard]] PaperDocument blankForm();
// The people of the day, to tick off and to write lot and remarks beside.
[[nodiscard]] PaperDocument dayList(const QList<domain::Patient> &people, QDate day);

} // namespace ui
