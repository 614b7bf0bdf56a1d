// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/History.h"
#include "ui/text/Token.h"

#include <QDate>
#include <QString>

namespace ui {

// What stands above everything while a person is open.
struct BannerState
{
    QString name; // "JANSSENS, Jan"
    QString born; // "born 15 Mar 1980 · 46 years"
    QString sex;
    QString number;  // "INSZ 80.03.15-997.60"
    QString allergy; // "not asked" is not "none"
    QString access;  // how it stands with seeing this person's doses
    Token accessTone = Token::Ink2;
    QString accessIcon;
    QString alert; // died, or no access: changes the shape of the banner
    QString alertIcon;
    Token alertTone = Token::Stop;
    bool operator==(const BannerState &) const = default;
};

[[nodiscard]] BannerState bannerState(const domain::Patient &patient,
                                      domain::HistoryOutcome outcome, QDate today);

} // namespace ui
