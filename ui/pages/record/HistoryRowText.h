// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/History.h"
#include "services/CatalogueService.h"
#include "ui/text/Token.h"

#include <QDate>
#include <QString>

#include <optional>

namespace ui {

// One line of the history in words, as table, detail and button labels say it. Nothing is
// guessed: what the record did not say is empty or said to be not known.
struct HistoryRowText
{
    QString key;      // the same dose has the same key after a new answer
    QString date;     // with the precision it has
    QString dateNote; // on proof, twice on this day, in the future
    QString sortDate; // ISO; words sort last
    QString product;  // the brand, or what is known instead
    QString diseases; // or why it was not given
    QString lot;
    QString who;
    QString organization;
    QString state;     // word of the state
    QString stateNote; // where it stands, or what is being done with it
    QString icon;
    Token token = Token::Ink2;
    Token dateToken = Token::Ink2;
    bool struck = false; // withdrawn
    bool productKnown = true;
};

// What every line needs besides itself.
struct HistoryRowContext
{
    const services::CatalogueService &catalogue;
    QString source; // title of the register and when it was read
};

[[nodiscard]] QString rowKey(const domain::HistoryRow &row);
[[nodiscard]] HistoryRowText rowText(const domain::HistoryRow &row,
                                     const HistoryRowContext &context);

} // namespace ui
