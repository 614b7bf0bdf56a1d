// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/AccountClaims.h"

#include "signin/ProviderMetadata.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace signin {

namespace {

QString firstOf(const core::Json &object, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        const QString text = core::stringMember(object, name).trimmed();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

const core::Json &objectMember(const core::Json &object, const char *name)
{
    static const core::Json none = core::Json::object();
    const core::Json *found = core::member(object, name);
    return found && found->is_object() ? *found : none;
}

std::optional<ids::NihdiNumber> nihdi(const QString &text)
{
    const auto parsed = ids::NihdiNumber::parse(text);
    return parsed ? std::optional(*parsed) : std::nullopt;
}

std::optional<ids::Insz> insz(const QString &text, QDate today)
{
    const auto parsed = ids::Insz::parse(text, today);
    return parsed ? std::optional(*parsed) : std::nullopt;
}

std::optional<ids::EnterpriseNumber> enterprise(const QString &text)
{
    const auto parsed = ids::EnterpriseNumber::parse(text);
    return parsed ? std::optional(*parsed) : std::nullopt;
}

template <class Number>
std::optional<Number> numberIn(const core::Json &object, const char *name)
{
    const auto parsed = Number::parse(firstOf(object, {name}));
    return parsed ? std::optional(*parsed) : std::nullopt;
}

template <class T>
std::optional<T> either(const std::optional<T> &told, const std::optional<T> &known)
{
    return told ? told : known;
}

constexpr auto nihdiNames = {"nihii11", "nihdi", "nihii", "riziv", "inami"};

// The number of the first discipline in which the person is recognised:
// userProfile.<discipline>{recognised, nihii11}.
std::optional<ids::NihdiNumber> numberOfDiscipline(const core::Json &profile)
{
    for (const auto &[name, discipline] : profile.items()) {
        if (!discipline.is_object() || !core::boolMember(discipline, "recognised").value_or(true))
            continue;
        if (const auto number = nihdi(firstOf(discipline, nihdiNames)))
            return number;
    }
    return std::nullopt;
}

QString fullName(const core::Json &claims, const core::Json &profile)
{
    const QString name = firstOf(claims, {"name"});
    if (!name.isEmpty())
        return name;
    QString given = firstOf(claims, {"given_name"});
    QString family = firstOf(claims, {"family_name"});
    if (given.isEmpty())
        given = firstOf(profile, {"firstName"});
    if (family.isEmpty())
        family = firstOf(profile, {"lastName"});
    const QString joined = (given + u' ' + family).trimmed();
    return joined.isEmpty() ? firstOf(claims, {"preferred_username"}) : joined;
}

domain::Practitioner practitioner(const core::Json &claims, const core::Json &profile, QDate today,
                                  const domain::Practitioner &known)
{
    domain::Practitioner person;
    person.name = fullName(claims, profile);
    if (person.name.isEmpty())
        person.name = known.name;
    person.nihdi = either(nihdi(firstOf(claims, nihdiNames)),
                          either(numberOfDiscipline(profile), known.nihdi));
    person.insz = either(insz(firstOf(claims, {"ssin", "insz", "niss"}), today),
                         either(insz(firstOf(profile, {"ssin"}), today), known.insz));
    person.big = either(numberIn<ids::BigNumber>(claims, "big"), known.big);
    person.uzi = either(numberIn<ids::UziNumber>(claims, "uzi"), known.uzi);
    person.agb = either(numberIn<ids::AgbCode>(claims, "agb"), known.agb);
    return person;
}

bool isRecognised(const core::Json &profile, const char *discipline)
{
    const core::Json *found = core::member(profile, discipline);
    return found && found->is_object() && core::boolMember(*found, "recognised").value_or(true);
}

// What the claims say; at a renewal what was known, as nobody rises by a claim that is absent; else
// the profession that the number stands for (belgium.md 1.3). Whoever shows none records for
// others.
domain::Role role(const core::Json &claims, const core::Json &profile,
                  const domain::Practitioner &person, const domain::Account &known)
{
    using domain::Role;
    static const QHash<QString, Role> named{{u"physician"_s, Role::Physician},
                                            {u"nurse"_s, Role::Nurse},
                                            {u"trainee"_s, Role::Trainee},
                                            {u"administrative"_s, Role::Administrative}};
    if (const auto told = named.constFind(firstOf(claims, {"role"})); told != named.cend())
        return *told;
    if (!known.subject.isEmpty())
        return known.role;
    const QString number = person.nihdi ? person.nihdi->value() : QString();
    if (isRecognised(profile, "physician") || number.startsWith(u'1'))
        return Role::Physician;
    if (isRecognised(profile, "nurse") || number.startsWith(u'4'))
        return Role::Nurse;
    return Role::Administrative;
}

// `amr` is a list; some providers write one word.
QStringList methods(const core::Json &claims)
{
    QStringList all;
    for (const core::Json &method : core::arrayMember(claims, "amr"))
        all.append(core::toQString(method));
    const QString single = core::stringMember(claims, "amr");
    return single.isEmpty() ? all : QStringList{single};
}

// The practice trainer of a trainee.
std::optional<domain::Practitioner> trainer(const core::Json &claims)
{
    const core::Json &named = objectMember(claims, "trainer");
    domain::Practitioner person;
    person.name = firstOf(named, {"name", "display"});
    person.nihdi = nihdi(firstOf(named, nihdiNames));
    person.big = numberIn<ids::BigNumber>(named, "big");
    person.uzi = numberIn<ids::UziNumber>(named, "uzi");
    person.agb = numberIn<ids::AgbCode>(named, "agb");
    return person.isIdentified() ? std::optional(person) : std::nullopt;
}

std::optional<domain::Organization> organization(const core::Json &entry)
{
    domain::Organization result;
    result.name = firstOf(entry, {"name", "display"});
    result.nihdi = nihdi(firstOf(entry, nihdiNames));
    result.enterprise = enterprise(firstOf(entry, {"cbe", "kbo", "bce"}));
    result.ura = numberIn<ids::UraNumber>(entry, "ura");
    result.agb = numberIn<ids::AgbCode>(entry, "agb");
    result.id = firstOf(entry, {"id"});
    if (result.id.isEmpty() && result.nihdi)
        result.id = result.nihdi->value();
    if (result.id.isEmpty() && result.enterprise)
        result.id = result.enterprise->value();
    if (result.id.isEmpty() && result.ura)
        result.id = result.ura->value();
    if (result.id.isEmpty() && result.agb)
        result.id = result.agb->value();
    if (result.id.isEmpty() || (!result.nihdi && !result.enterprise && !result.ura && !result.agb))
        return std::nullopt;
    return result;
}

QList<domain::Organization> organizations(const core::Json &claims,
                                          const QList<domain::Organization> &known)
{
    constexpr std::array names{"organizations", "organisations"};
    if (std::none_of(names.begin(), names.end(),
                     [&](const char *name) { return core::member(claims, name); }))
        return known;
    QList<domain::Organization> result;
    for (const char *name : names)
        for (const core::Json &entry : core::arrayMember(claims, name))
            if (const auto found = organization(entry))
                result.append(*found);
    return result;
}

} // namespace

core::Result<domain::Account> accountFromClaims(const core::Json &claims, QDate today,
                                                const domain::Account &known)
{
    domain::Account account;
    account.subject = core::stringMember(claims, "sub");
    if (account.subject.isEmpty())
        return core::error(core::ErrorCode::SignInTokenInvalid, u"subject"_s);
    const core::Json &profile = objectMember(claims, "userProfile");
    account.practitioner = practitioner(claims, profile, today, known.practitioner);
    account.role = role(claims, profile, account.practitioner, known);
    account.trainer = trainer(claims);
    if (!account.trainer && account.role == domain::Role::Trainee)
        account.trainer = known.trainer;
    account.authorizedBy = firstOf(claims, {"authorizedBy"});
    if (account.authorizedBy.isEmpty())
        account.authorizedBy = firstOf(objectMember(claims, "authorizedBy"), {"name", "display"});
    if (account.authorizedBy.isEmpty())
        account.authorizedBy = known.authorizedBy;
    account.level = levelFromAcr(core::stringMember(claims, "acr"));
    if (account.level == 0)
        account.level = levelFromAmr(methods(claims));
    if (account.level == 0)
        account.level = known.level;
    account.organizations = organizations(claims, known.organizations);
    return account;
}

} // namespace signin
