// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/AccessWords.h"

#include "core/ErrorCode.h"
#include "domain/Consent.h"
#include "domain/History.h"

using namespace Qt::StringLiterals;

namespace services {

const QStringList &accessActions()
{
    static const QStringList words{u"search"_s,
                                   u"read"_s,
                                   u"register"_s,
                                   u"correct"_s,
                                   u"withdraw"_s,
                                   u"decide"_s,
                                   u"retry"_s,
                                   u"link"_s,
                                   u"unlink"_s,
                                   u"without-link"_s,
                                   u"excerpt"_s,
                                   u"export"_s,
                                   u"uploaded-by-hand"_s,
                                   u"take-back"_s,
                                   u"permission"_s,
                                   u"permission-refused"_s,
                                   u"circumstances"_s,
                                   u"due list"_s,
                                   u"link request"_s,
                                   u"unlink request"_s,
                                   u"access request"_s,
                                   u"cancel request"_s,
                                   u"retention"_s,
                                   u"sign-in"_s,
                                   u"sign-out"_s,
                                   u"lock"_s,
                                   u"unlock"_s,
                                   u"authorization"_s,
                                   u"paper"_s};
    return words;
}

const QStringList &accessOutcomes()
{
    static const QStringList words = [] {
        QStringList all{u"done"_s,        u"answered"_s,  u"saved-here"_s, u"flagged"_s,
                        u"requested"_s,   u"cancelled"_s, u"idle"_s,       u"suspend"_s,
                        u"screen-lock"_s, u"asked"_s,     u"start"_s,      u"without-sign-in"_s};
        using domain::HistoryOutcome;
        for (const auto outcome :
             {HistoryOutcome::NotAsked, HistoryOutcome::Complete, HistoryOutcome::Incomplete,
              HistoryOutcome::NoAccess, HistoryOutcome::Unreadable, HistoryOutcome::OfflineCopy})
            all.append(domain::name(outcome));
        for (const auto permission : {domain::Permission::Vaccinate, domain::Permission::Exchange})
            all.append(domain::name(permission));
        for (const core::ErrorCode code : core::allErrorCodes())
            all.append(core::name(code));
        return all;
    }();
    return words;
}

} // namespace services
