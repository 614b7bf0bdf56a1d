// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/LinkText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

class LinkText
{
    Q_DECLARE_TR_FUNCTIONS(LinkText)
};

} // namespace

StateLook stateLook(domain::LinkStanding standing)
{
    using domain::LinkStanding;
    switch (standing) {
    case LinkStanding::Present:
        return {LinkText::tr("Therapeutic relation: in order"), u"ok"_s, u"✓"_s, Token::Ok};
    case LinkStanding::Missing:
        return {LinkText::tr("No therapeutic relation"), u"warning"_s, u"!"_s, Token::Wait};
    case LinkStanding::Excluded:
        return {LinkText::tr("Excluded by this person"), u"stop"_s, u"✕"_s, Token::Stop};
    case LinkStanding::Unknown:
        break;
    }
    return {LinkText::tr("Therapeutic relation: not known"), u"info"_s, u"?"_s, Token::Ink2};
}

QString linkSentence(domain::LinkStanding standing)
{
    using domain::LinkStanding;
    switch (standing) {
    case LinkStanding::Present:
        return {};
    case LinkStanding::Missing:
        return LinkText::tr("Without a relation the record is not asked for. Create one on the "
                            "evidence you have, or give the reason why it is needed without; that "
                            "reason stands in the access log.");
    case LinkStanding::Excluded:
        return LinkText::tr("This person keeps you from the record. Only the person can undo "
                            "that.");
    case LinkStanding::Unknown:
        break;
    }
    return LinkText::tr("The register does not say. It may still refuse what is asked or sent.");
}

} // namespace ui
