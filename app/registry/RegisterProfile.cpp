// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/RegisterProfile.h"

#include "core/FileNames.h"

#include <QFile>
#include <QHostAddress>

#include <functional>

using namespace Qt::StringLiterals;

// Outside the namespace, as Qt wants it for resources of a static library.
static void useRegisterResources()
{
    Q_INIT_RESOURCE(registers);
}

namespace registry {

namespace {

constexpr auto folder = ":/registers"_L1;

// Reads the members of a profile one by one, remembers the first rule that was broken and which
// members are known.
class ProfileReader
{
public:
    explicit ProfileReader(const core::Json &json)
        : m_json(json)
    {
    }

    void text(const char *name, QString &target)
    {
        if (const core::Json *value = take(name, &core::Json::is_string, "must be text"))
            target = core::toQString(*value);
    }
    void flag(const char *name, bool &target)
    {
        if (const core::Json *value = take(name, &core::Json::is_boolean, "must be true or false"))
            target = value->get<bool>();
    }
    void number(const char *name, int &target, int least, int most)
    {
        const auto *value = take(name, &core::Json::is_number_integer, "must be a whole number");
        if (!value)
            return;
        const qint64 read = value->get<qint64>();
        if (read < least || read > most)
            return refuse(name, "is out of range");
        target = static_cast<int>(read);
    }
    void texts(const char *name, QStringList &target)
    {
        const core::Json *value = take(name, &core::Json::is_array, "must be a list");
        if (!value)
            return;
        for (const core::Json &element : *value) {
            if (!element.is_string())
                return refuse(name, "must be a list of text");
            target.append(core::toQString(element));
        }
    }
    void url(const char *name, QUrl &target)
    {
        QString read;
        text(name, read);
        if (read.isEmpty())
            return;
        target = QUrl(read, QUrl::StrictMode);
        if (!isAcceptableUrl(target) || target.hasQuery())
            refuse(name, "must be https without query (http on this computer only)");
    }
    template <class T>
    void choice(const char *name, T &target, std::initializer_list<std::pair<const char *, T>> all)
    {
        QString read;
        text(name, read);
        if (read.isEmpty())
            return;
        for (const auto &[word, value] : all) {
            if (read == QLatin1StringView(word)) {
                target = value;
                return;
            }
        }
        refuse(name, "is not one of the known words");
    }
    void json(const char *name, core::Json &target, bool (core::Json::*is)() const noexcept)
    {
        if (const core::Json *value = take(name, is, "has the wrong type"))
            target = *value;
    }
    void refuse(const char *name, const char *rule)
    {
        if (m_problem.isEmpty())
            m_problem = QLatin1StringView(name) + ": "_L1 + QLatin1StringView(rule);
    }
    [[nodiscard]] QString problem()
    {
        for (const auto &[name, value] : m_json.items())
            if (!m_known.contains(QByteArray::fromStdString(name)))
                refuse(name.c_str(), "is not known");
        return m_problem;
    }

private:
    const core::Json *take(const char *name, bool (core::Json::*is)() const noexcept,
                           const char *rule)
    {
        m_known.append(name);
        const core::Json *value = core::member(m_json, name);
        if (!value || value->is_null())
            return nullptr;
        if ((value->*is)())
            return value;
        refuse(name, rule);
        return nullptr;
    }

    const core::Json &m_json;
    QList<QByteArray> m_known;
    QString m_problem;
};

void readSignIn(ProfileReader &reader, RegisterProfile &profile)
{
    using SignIn = RegisterProfile::SignIn;
    reader.choice("signIn", profile.signIn, {{"none", SignIn::None}, {"openid", SignIn::OpenId}});
    reader.text("tokenFile", profile.tokenFile);
    reader.url("issuer", profile.issuer);
    reader.text("clientId", profile.clientId);
    reader.texts("scopes", profile.scopes);
    reader.text("audience", profile.audience);
    reader.number("minimumLevel", profile.minimumLevel, 0, 1000);
}

void readWire(ProfileReader &reader, fhir::WireOptions &wire)
{
    using Reference = fhir::WireOptions::PatientReference;
    reader.choice("patientReference", wire.patientReference,
                  {{"logical", Reference::Logical}, {"literal", Reference::Literal}});
    reader.json("securityLabel", wire.securityLabel, &core::Json::is_object);
    reader.flag("intendedProfile", wire.intendedProfile);
    reader.text("lateralityProfile", wire.lateralityProfile);
    reader.flag("bothCnkSystems", wire.bothCnkSystems);
    using Content = fhir::WireOptions::Content;
    reader.choice("content", wire.content,
                  {{"whole", Content::Whole}, {"report", Content::Report}});
    reader.text("profileUrl", wire.profileUrl);
}

void readManners(ProfileReader &reader, RegisterProfile &profile)
{
    using Search = RegisterProfile::PatientSearch;
    using Unknown = RegisterProfile::Unknown;
    using Bulk = RegisterProfile::Bulk;
    reader.choice("patientSearch", profile.patientSearch,
                  {{"by-reference", Search::ByReference}, {"by-identifier", Search::ByIdentifier}});
    reader.choice("unknownPatient", profile.unknownPatient,
                  {{"register-decides", Unknown::RegisterDecides},
                   {"create-patient", Unknown::CreatePatient}});
    reader.choice("bulk", profile.bulk,
                  {{"as-capability", Bulk::AsCapability}, {"never", Bulk::Never}});
    reader.flag("asksPermissions", profile.asksPermissions);
    reader.flag("asksAuthorization", profile.asksAuthorization);
    reader.flag("needsNumber", profile.needsNumber);
    using Number = domain::PersonNumber::Kind;
    reader.choice("personNumber", profile.personNumber,
                  {{"insz", Number::Insz}, {"bsn", Number::Bsn}});
    reader.flag("searchByPost", profile.searchByPost);
    reader.flag("sharesVaccineCodes", profile.sharesVaccineCodes);
    reader.flag("therapeuticLinks", profile.therapeuticLinks);
    reader.number("pageSize", profile.pageSize, 1, 1000);
    reader.json("securitySearch", profile.securitySearch, &core::Json::is_string);
    reader.text("userAgent", profile.userAgent);
    reader.text("from", profile.from);
}

void checkHeader(ProfileReader &reader, const char *name, const QString &text)
{
    for (const QChar c : text)
        if (c < u' ' || c > u'~')
            return reader.refuse(name, "must be printable ASCII");
}

void readWhoItIs(ProfileReader &reader, RegisterProfile &profile)
{
    reader.text("name", profile.name);
    reader.text("title", profile.title);
    reader.flag("embedded", profile.embedded);
    reader.flag("invented", profile.invented);
    reader.url("baseUrl", profile.baseUrl);
    reader.text("caFile", profile.caFile);
    reader.text("mapping", profile.mapping);
    reader.text("jurisdiction", profile.jurisdiction);
    if (profile.name.isEmpty())
        reader.refuse("name", "must not be empty");
    if (profile.mapping.isEmpty())
        reader.refuse("mapping", "must not be empty");
}

core::Error invalid(const QString &detail)
{
    return core::error(core::ErrorCode::ProfileInvalid, detail);
}

} // namespace

core::Result<RegisterProfile> parseProfile(QByteArrayView text)
{
    const auto json = core::parseJson(text, {.maxBytes = 64 * 1024, .maxDepth = 10});
    if (!json || !json->is_object())
        return invalid(u"profile: is not a JSON object"_s);
    ProfileReader reader(*json);
    RegisterProfile profile;
    readWhoItIs(reader, profile);
    readSignIn(reader, profile);
    readWire(reader, profile.wire);
    readManners(reader, profile);
    checkHeader(reader, "userAgent", profile.userAgent);
    checkHeader(reader, "from", profile.from);
    const QString problem = reader.problem();
    if (!problem.isEmpty())
        return invalid(problem);
    return profile;
}

core::Result<RegisterProfile> shippedProfile(const QString &name)
{
    if (!shippedProfileNames().contains(name))
        return core::error(core::ErrorCode::ProfileUnknown);
    QFile file(folder + u'/' + name + ".json"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return core::error(core::ErrorCode::ProfileUnknown);
    return parseProfile(file.readAll());
}

QStringList shippedProfileNames()
{
    useRegisterResources();
    QStringList names;
    for (const QString &file : core::filesNamed(folder, {}, ".json"_L1))
        names.append(file.chopped(5));
    return names;
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

bool isAcceptableUrl(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasFragment())
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url));
}

bool sameOrigin(const QUrl &one, const QUrl &other)
{
    const auto port = [](const QUrl &url) {
        return url.port(url.scheme() == "http"_L1 ? 80 : 443);
    };
    return one.scheme() == other.scheme() && one.host() == other.host() && port(one) == port(other);
}

} // namespace registry
