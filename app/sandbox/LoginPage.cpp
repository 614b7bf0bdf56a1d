// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/LoginPage.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

QByteArray resource(const QString &name)
{
    QFile file(u":/sandbox/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

LoginPage::LoginPage(const Clinicians &clinicians)
    : m_clinicians(clinicians)
{
    auto texts = core::parseJson(resource(u"login-texts.json"_s));
    m_texts = texts ? std::move(*texts) : core::Json::object();
}

QString LoginPage::language(const QString &uiLocales, const QString &acceptLanguage) const
{
    static const QRegularExpression separators(u"[ ,;]+"_s);
    const QStringList wanted = uiLocales.split(separators) + acceptLanguage.split(separators);
    for (const QString &locale : wanted)
        if (const QString code = locale.left(2).toLower(); m_texts.contains(code.toStdString()))
            return code;
    return u"nl"_s;
}

QString LoginPage::text(const QString &language, const char *name) const
{
    const auto *texts = core::member(m_texts, language.toUtf8().constData());
    return texts ? core::stringMember(*texts, name).toHtmlEscaped() : QString();
}

HttpResponse LoginPage::page(int status, const QString &language, const QString &heading,
                             const QString &content) const
{
    HttpResponse response;
    response.status = status;
    response.contentType = "text/html; charset=utf-8";
    // form-action counts for the redirect after the choice too.
    response.headers = {{"Content-Security-Policy",
                         "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; "
                         "base-uri 'none'; form-action 'self' http://127.0.0.1:*"},
                        {"Cache-Control", "no-store"},
                        {"Referrer-Policy", "no-referrer"},
                        {"X-Content-Type-Options", "nosniff"}};
    static const QString frame = QString::fromUtf8(resource(u"login-page.html"_s));
    response.body = QString(frame)
                        .replace("{language}"_L1, language)
                        .replace("{title}"_L1, text(language, "title"))
                        .replace("{invented}"_L1, text(language, "invented"))
                        .replace("{heading}"_L1, heading)
                        .replace("{content}"_L1, content)
                        .toUtf8();
    return response;
}

QString LoginPage::button(const Clinician &clinician, const QString &language) const
{
    const QString label =
        core::stringMember(clinician.label, language.toUtf8().constData()).toHtmlEscaped();
    return u"<li><button type=\"submit\" name=\"user\" value=\"%1\"><strong>%2</strong>"
           "<span>%3</span></button></li>\n"_s.arg(clinician.user.toHtmlEscaped(),
                                                   clinician.name().toHtmlEscaped(), label);
}

HttpResponse LoginPage::choice(const QString &language, const QString &request,
                               const QString &hint) const
{
    QString buttons;
    if (const auto *hinted = m_clinicians.byUser(hint))
        buttons += button(*hinted, language);
    for (const Clinician &clinician : m_clinicians.all())
        if (clinician.user != hint)
            buttons += button(clinician, language);
    const QString form =
        u"<p>%1</p>\n<form method=\"post\" action=\"authorize\">\n"
        "<input type=\"hidden\" name=\"request\" value=\"%2\">\n<ul>\n%3</ul>\n"
        "<button class=\"cancel\" type=\"submit\" name=\"cancel\" value=\"1\">%4</button>\n</form>"_s
            .arg(text(language, "intro"), request.toHtmlEscaped(), buttons,
                 text(language, "cancel"));
    return page(200, language, text(language, "heading"), form);
}

HttpResponse LoginPage::refused(const QString &language) const
{
    return page(400, language, text(language, "refused"),
                u"<p role=\"alert\">%1</p>"_s.arg(text(language, "refusedText")));
}

HttpResponse LoginPage::signedOut(const QString &language) const
{
    return page(200, language, text(language, "signedOut"),
                u"<p role=\"status\">%1</p>"_s.arg(text(language, "signedOutText")));
}

} // namespace sandbox
