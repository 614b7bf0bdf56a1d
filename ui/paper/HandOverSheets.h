// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ValueSet.h"
#include "services/HandOverService.h"
#include "ui/paper/PaperDocument.h"

namespace ui {

// The sheets beside the lists that are handed over, as text and PDF, in the current language.
class HandOverSheets final : public services::SheetWriter
{
public:
    // `valueSets` outlives it.
    explicit HandOverSheets(const domain::ValueSets &valueSets)
        : m_valueSets(valueSets)
    {
    }

    [[nodiscard]] QList<Sheet> coverSheet(const continuity::UploadList &list,
                                          const QString &name) const override;
    [[nodiscard]] QList<Sheet> apartSheet(const QList<continuity::ApartEntry> &apart,
                                          const QString &name) const override;

    [[nodiscard]] PaperDocument cover(const continuity::UploadList &list,
                                      const QString &name) const;
    [[nodiscard]] PaperDocument apart(const QList<continuity::ApartEntry> &apart) const;

private:
    const domain::ValueSets &m_valueSets;
};

} // namespace ui
