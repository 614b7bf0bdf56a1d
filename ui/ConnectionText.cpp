// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ConnectionText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

class ConnectionText
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionText)
};

} // namespace

StateLook connectionLook(registry::Connection connection)
{
    using registry::Connection;
    switch (connection) {
    case Connection::Unknown:
        return {ConnectionText::tr("not asked yet"), u"offline"_s, u"○"_s, Token::Ink2};
    case Connection::Ok:
        return {ConnectionText::tr("connected"), u"online"_s, u"●"_s, Token::Ok};
    case Connection::OfflineByChoice:
        return {ConnectionText::tr("offline by choice"), u"offline"_s, u"○"_s, Token::Wait};
    case Connection::NoNetwork:
        return {ConnectionText::tr("no network"), u"offline-slash"_s, u"⌀"_s, Token::Wait};
    case Connection::TlsRefused:
        return {ConnectionText::tr("not trusted"), u"lock"_s, u"!"_s, Token::Stop};
    case Connection::SignInNeeded:
        return {ConnectionText::tr("sign in again"), u"person"_s, u"!"_s, Token::Stop};
    case Connection::ServerDown:
        return {ConnectionText::tr("out of order"), u"offline-slash"_s, u"⌀"_s, Token::Wait};
    case Connection::Maintenance:
        return {ConnectionText::tr("in maintenance"), u"offline"_s, u"○"_s, Token::Wait};
    }
    return {};
}

QString connectionSentence(registry::Connection connection)
{
    using registry::Connection;
    switch (connection) {
    case Connection::Unknown:
        return ConnectionText::tr("Nothing has been asked of the register since the start.");
    case Connection::Ok:
        return ConnectionText::tr("The register answers.");
    case Connection::OfflineByChoice:
        return ConnectionText::tr("Nothing is sent until you go online again. Doses are saved "
                                  "here.");
    case Connection::NoNetwork:
        return ConnectionText::tr("The register cannot be reached. Go on working: doses are saved "
                                  "here and go by themselves later.");
    case Connection::TlsRefused:
        return ConnectionText::tr("The other side could not prove that it is the register. "
                                  "Nothing is sent. Check date and time of this computer and the "
                                  "certificate in the settings.");
    case Connection::SignInNeeded:
        return ConnectionText::tr("The register asks you to sign in again. Doses are saved here "
                                  "until then.");
    case Connection::ServerDown:
        return ConnectionText::tr("The register has a fault at its side. Go on working: doses are "
                                  "saved here and go by themselves later.");
    case Connection::Maintenance:
        return ConnectionText::tr("The register is closed for maintenance. Go on working: doses "
                                  "are saved here and go by themselves later.");
    }
    return {};
}

} // namespace ui
