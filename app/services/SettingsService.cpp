// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/SettingsService.h"

#include "core/Json.h"
#include "core/Secret.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace services {

namespace {

constexpr auto defaultProfile = "sandbox-be"_L1;
constexpr qint64 maxSecretFile = 64 * 1024;
const QStringList languages{u"nl"_s, u"fr"_s, u"de"_s, u"en"_s};
const QStringList themes{u"system"_s, u"light"_s, u"dark"_s};

QString systemLanguage()
{
    const QString code = QLocale::system().name().section(u'_', 0, 0);
    return languages.contains(code) ? code : languages.first();
}

core::Error invalid(const QString &detail)
{
    return core::error(core::ErrorCode::ProfileInvalid, detail);
}

core::Result<QByteArray> smallFile(const QString &path, const QString &field)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return invalid(field + u": the file cannot be read"_s);
    const QByteArray content = file.read(maxSecretFile + 1);
    if (content.size() > maxSecretFile)
        return invalid(field + u": the file is too large"_s);
    return content;
}

core::Result<void> checkCaFile(const QString &path)
{
    if (path.isEmpty())
        return {};
    const auto content = smallFile(path, u"ca"_s);
    if (!content)
        return content.error();
    if (!content->contains("-----BEGIN CERTIFICATE-----"))
        return invalid(u"ca: the file holds no PEM certificate"_s);
    return {};
}

core::Result<void> checkTokenFile(const QString &path)
{
    if (path.isEmpty())
        return {};
    auto content = smallFile(path, u"tokenFile"_s);
    if (!content)
        return content.error();
    const bool empty = content->trimmed().isEmpty();
    core::wipe(*content);
    if (empty)
        return invalid(u"tokenFile: the file is empty"_s);
    return {};
}

// The sandbox has its OpenID provider beside its FHIR base: …/fhir and …/auth.
QUrl providerBeside(const QUrl &base)
{
    QUrl issuer = base;
    const QString path = base.path();
    issuer.setPath(path.left(path.lastIndexOf(u'/')) + u"/auth"_s);
    return issuer;
}

QUrl withoutTrailingSlash(QUrl url)
{
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path);
    return url;
}

core::Result<void> putUrl(registry::RegisterProfile &profile, const QUrl &url)
{
    if (url.isEmpty()) {
        if (!profile.embedded && profile.baseUrl.isEmpty())
            return invalid(u"url: this register needs one"_s);
        return {};
    }
    if (!registry::isAcceptableUrl(url) || url.hasQuery())
        return invalid(u"url: https without query is needed (http on this computer only)"_s);
    profile.baseUrl = withoutTrailingSlash(url);
    profile.embedded = false;
    if (profile.signIn == registry::RegisterProfile::SignIn::OpenId && profile.issuer.isEmpty())
        profile.issuer = providerBeside(profile.baseUrl);
    return {};
}

core::Result<registry::RegisterProfile> profileOf(const SettingsService::RegisterSetup &setup)
{
    auto profile =
        registry::shippedProfile(setup.profile.isEmpty() ? QString(defaultProfile) : setup.profile);
    if (!profile)
        return profile.error();
    if (const auto put = putUrl(*profile, setup.url); !put)
        return put.error();
    if (!setup.caFile.isEmpty())
        profile->caFile = setup.caFile;
    if (!setup.tokenFile.isEmpty())
        profile->tokenFile = setup.tokenFile;
    return profile;
}

bool isAnother(const registry::RegisterProfile &profile,
               const core::Result<registry::RegisterProfile> &inUse)
{
    return !inUse || inUse->name != profile.name || inUse->baseUrl != profile.baseUrl;
}

QString absolute(const QString &path)
{
    return path.isEmpty() ? QString() : QFileInfo(path).absoluteFilePath();
}

QString known(const QString &word, const QStringList &words, const QString &otherwise)
{
    return words.contains(word) ? word : otherwise;
}

int numberIn(const core::Json &json, const char *name, int least, int most, int otherwise)
{
    const auto value = core::integerMember(json, name);
    return value && *value >= least && *value <= most ? static_cast<int>(*value) : otherwise;
}

} // namespace

SettingsService::SettingsService(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_language(systemLanguage())
    , m_theme(themes.first())
{
}

core::Result<void> SettingsService::load()
{
    QFile file(m_folder + u"/settings.json"_s);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return core::error(core::ErrorCode::FileUnreadable, u"settings.json"_s);
    const auto json = core::parseJson(file.readAll(), {.maxBytes = 64 * 1024, .maxDepth = 10});
    if (!json || !json->is_object())
        return core::error(core::ErrorCode::FileUnreadable, u"settings.json: no JSON object"_s);
    if (const core::Json *chosen = core::member(*json, "register"))
        m_register = {.profile = core::stringMember(*chosen, "profile"),
                      .url = QUrl(core::stringMember(*chosen, "url"), QUrl::StrictMode),
                      .caFile = core::stringMember(*chosen, "caFile"),
                      .tokenFile = core::stringMember(*chosen, "tokenFile")};
    m_language = known(core::stringMember(*json, "language"), languages, m_language);
    m_theme = known(core::stringMember(*json, "theme"), themes, m_theme);
    m_moreFields = core::boolMember(*json, "moreFields").value_or(false);
    m_jurisdiction = core::stringMember(*json, "jurisdiction");
    // A file that says less than the law does is not followed.
    m_logYears = numberIn(*json, "logYears", leastLogYears, 100, m_logYears);
    m_lockMinutes = numberIn(*json, "lockMinutes", 0, 120, m_lockMinutes);
    m_signInHours = numberIn(*json, "signInHours", 1, 24, m_signInHours);
    return {};
}

core::Result<registry::RegisterProfile> SettingsService::setUpRegister(const RegisterSetup &setup,
                                                                       Unsent unsent)
{
    RegisterSetup wanted = setup;
    wanted.caFile = absolute(setup.caFile);
    wanted.tokenFile = absolute(setup.tokenFile);
    auto profile = profileOf(wanted);
    if (!profile)
        return profile;
    if (const auto checked = checkCaFile(wanted.caFile); !checked)
        return checked.error();
    if (const auto checked = checkTokenFile(wanted.tokenFile); !checked)
        return checked.error();
    if (unsent == Unsent::Stay && isAnother(*profile, profileOf(m_register)))
        return core::error(core::ErrorCode::UnsentItems);
    const RegisterSetup before = std::exchange(m_register, wanted);
    if (const auto saved = save(); !saved) {
        m_register = before;
        return saved.error();
    }
    return profile;
}

domain::PersonNumber::Kind SettingsService::personNumber() const
{
    const auto profile = registerProfile();
    return profile ? profile->personNumber : domain::PersonNumber::Kind::Insz;
}

core::Result<registry::RegisterProfile> SettingsService::registerProfile() const
{
    return profileOf(m_register);
}

core::Result<void> SettingsService::setLanguage(const QString &language)
{
    if (!languages.contains(language))
        return core::error(core::ErrorCode::InvalidInput, u"language"_s);
    const QString before = std::exchange(m_language, language);
    Q_EMIT languageChanged(m_language); // also when another is spoken than is set
    return before == language ? core::Result<void>() : save();
}

core::Result<void> SettingsService::setTheme(const QString &theme)
{
    if (!themes.contains(theme))
        return core::error(core::ErrorCode::InvalidInput, u"theme"_s);
    if (theme == m_theme)
        return {};
    m_theme = theme;
    Q_EMIT themeChanged(m_theme);
    return save();
}

core::Result<void> SettingsService::setMoreFields(bool open)
{
    return std::exchange(m_moreFields, open) == open ? core::Result<void>() : save();
}

core::Result<void> SettingsService::setJurisdiction(const QString &jurisdiction)
{
    const QString before = std::exchange(m_jurisdiction, jurisdiction);
    return before == jurisdiction ? core::Result<void>() : save();
}

core::Result<void> SettingsService::setLogYears(int years)
{
    return setNumber(m_logYears, years, leastLogYears, 100);
}

core::Result<void> SettingsService::setLockMinutes(int minutes)
{
    const auto set = setNumber(m_lockMinutes, minutes, 0, 120);
    if (set)
        Q_EMIT lockMinutesChanged(m_lockMinutes);
    return set;
}

core::Result<void> SettingsService::setSignInHours(int hours)
{
    return setNumber(m_signInHours, hours, 1, 24);
}

core::Result<void> SettingsService::setNumber(int &member, int value, int least, int most)
{
    if (value < least || value > most)
        return core::error(core::ErrorCode::InvalidInput, u"from %1 to %2"_s.arg(least).arg(most));
    return std::exchange(member, value) == value ? core::Result<void>() : save();
}

core::Result<void> SettingsService::save() const
{
    core::Json chosen = core::Json::object();
    chosen["profile"] = core::jsonText(m_register.profile);
    chosen["url"] = core::jsonText(m_register.url.toString(QUrl::FullyEncoded));
    chosen["caFile"] = core::jsonText(m_register.caFile);
    chosen["tokenFile"] = core::jsonText(m_register.tokenFile);
    core::Json settings = core::Json::object();
    settings["register"] = std::move(chosen);
    settings["language"] = core::jsonText(m_language);
    settings["theme"] = core::jsonText(m_theme);
    settings["moreFields"] = m_moreFields;
    if (!m_jurisdiction.isEmpty())
        settings["jurisdiction"] = core::jsonText(m_jurisdiction);
    settings["logYears"] = m_logYears;
    settings["lockMinutes"] = m_lockMinutes;
    settings["signInHours"] = m_signInHours;

    QDir().mkpath(m_folder);
    QSaveFile file(m_folder + u"/settings.json"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(core::writeJson(settings, 2)) < 0 ||
        !file.commit())
        return core::error(core::ErrorCode::SettingsUnwritable);
    return {};
}

} // namespace services
