// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/History.h"
#include "services/CatalogueService.h"

#include <QDate>
#include <QList>
#include <QString>

namespace ui {

// One line of the detail of a row. Values are plain text and are shown as such.
struct DetailLine
{
    QString label;
    QString value;
    bool isCode = false; // for the support desk: shown small, with a way to copy it
    bool operator==(const DetailLine &) const = default;
};

// Everything that is known about one line of the history; what the record left out is left out.
[[nodiscard]] QList<DetailLine>
rowDetails(const domain::HistoryRow &row, const services::CatalogueService &catalogue, QDate today);

} // namespace ui
