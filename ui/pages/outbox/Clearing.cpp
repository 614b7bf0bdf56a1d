// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/outbox/Clearing.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace ui {

namespace {

class ClearingText
{
    Q_DECLARE_TR_FUNCTIONS(ClearingText)
};

ErrorCode codeOf(const domain::OutboxEntry &entry)
{
    return entry.held && entry.lastError ? entry.lastError->code : ErrorCode::RefusedByRegister;
}

} // namespace

Clearing Clearing::of(const QList<domain::OutboxEntry> &needsYou, int byItself)
{
    Clearing clearing;
    clearing.byItself = byItself;
    QList<QUuid> doubles;
    QList<QUuid> deceased;
    QList<QUuid> unlinked;
    QList<QUuid> changed;
    QList<QUuid> unasked;
    QList<QUuid> refused;
    for (auto entry = needsYou.crbegin(); entry != needsYou.crend(); ++entry) { // oldest first
        if (codeOf(*entry) == ErrorCode::HandedOver)
            ++clearing.handedOver;
        else if (codeOf(*entry) == ErrorCode::StaysHere)
            ++clearing.here;
        else if (codeOf(*entry) == ErrorCode::ExchangeNotAsked)
            unasked += entry->id;
        else if (codeOf(*entry) == ErrorCode::PossibleDouble)
            doubles += entry->id;
        else if (codeOf(*entry) == ErrorCode::PersonDeceased)
            deceased += entry->id;
        else if (codeOf(*entry) == ErrorCode::AuthorUnlinked)
            unlinked += entry->id;
        else if (entry->newer)
            changed += entry->id;
        else
            refused += entry->id;
    }
    clearing.doubles = int(doubles.size());
    clearing.deceased = int(deceased.size());
    clearing.unlinked = int(unlinked.size());
    clearing.changed = int(changed.size());
    clearing.unasked = int(unasked.size());
    clearing.refused = int(refused.size());
    clearing.decisions = doubles + deceased + unlinked + changed + unasked + refused;
    return clearing;
}

QList<StateLook> clearingLines(const Clearing &clearing)
{
    QList<StateLook> lines;
    const auto add = [&lines](int count, const QString &words, const QString &icon, Token token) {
        if (count > 0)
            lines.append({words, icon, {}, token});
    };
    add(clearing.byItself, ClearingText::tr("%Ln go by themselves", nullptr, clearing.byItself),
        u"saved"_s, Token::Wait);
    add(clearing.doubles,
        ClearingText::tr("%Ln possible double(s): the register has that dose already", nullptr,
                         clearing.doubles),
        u"needs-you"_s, Token::Stop);
    add(clearing.deceased,
        ClearingText::tr("%Ln for somebody who has died, the register says", nullptr,
                         clearing.deceased),
        u"needs-you"_s, Token::Stop);
    add(clearing.unlinked,
        ClearingText::tr("%Ln recorded by somebody who is not linked any more", nullptr,
                         clearing.unlinked),
        u"needs-you"_s, Token::Stop);
    add(clearing.changed,
        ClearingText::tr("%Ln changed by somebody else meanwhile", nullptr, clearing.changed),
        u"needs-you"_s, Token::Stop);
    add(clearing.unasked,
        ClearingText::tr("%Ln wait: nobody was asked whether they may be exchanged", nullptr,
                         clearing.unasked),
        u"needs-you"_s, Token::Stop);
    add(clearing.here,
        ClearingText::tr("%Ln stay here: the exchange is not allowed", nullptr, clearing.here),
        u"info"_s, Token::Info);
    add(clearing.refused,
        ClearingText::tr("%Ln refused by the register", nullptr, clearing.refused), u"needs-you"_s,
        Token::Stop);
    add(clearing.handedOver,
        ClearingText::tr("%Ln in lists to upload by hand", nullptr, clearing.handedOver),
        u"person"_s, Token::Info);
    return lines;
}

} // namespace ui
