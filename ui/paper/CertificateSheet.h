// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificate/Certificate.h"
#include "certificate/RegionalOffice.h"
#include "domain/ValueSet.h"
#include "ui/paper/PaperDocument.h"

namespace ui {

struct CertificateOptions
{
    QString language;        // of the labels of vaccines and diseases: "nl", "fr", "de", "en"
    bool withNumber = false; // the person number is printed only when somebody wants it
};

// The certificate and overview for a person or the parents, in the current language.
[[nodiscard]] PaperDocument certificateSheet(const certificate::Certificate &certificate,
                                             const domain::ValueSets &valueSets,
                                             const CertificateOptions &options);

// The letter with which a duplicate is asked of the regional office, in the current language.
[[nodiscard]] PaperDocument duplicateLetter(const domain::Patient &person,
                                            certificate::Requested what,
                                            const certificate::RegionalOffice &office, QDate day);

} // namespace ui
