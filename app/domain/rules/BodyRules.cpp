// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/BodyRules.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

// True when there is something to look at: a code that is known and may be here.
bool isUsable(const DraftContext &context, Field field, const QString &set, const QString &code,
              ProblemList &problems)
{
    if (code.isEmpty())
        return false;
    if (!context.knows(set, code)) {
        problems.block(field, ProblemCode::UnknownCode);
        return false;
    }
    return true;
}

bool isUsableWhenGiven(const DraftContext &context, Field field, const QString &set,
                       const QString &code, ProblemList &problems)
{
    if (!code.isEmpty() && context.isNotGiven()) {
        problems.block(field, ProblemCode::NotAllowedHere);
        return false;
    }
    return isUsable(context, field, set, code, problems);
}

// "Unknown" claims nothing that the pack could contradict.
void checkRoute(const DraftContext &context, ProblemList &problems)
{
    const QString &route = context.draft.route;
    if (!isUsableWhenGiven(context, Field::Route, u"route"_s, route, problems))
        return;
    const bool named = !context.product || context.product->routes.isEmpty() ||
                       context.product->routes.contains(route);
    if (!named && route != u"unknown"_s)
        problems.warn(Field::Route, ProblemCode::RouteUnusual,
                      {context.product->routes.join(u' ')});
}

bool goesTogether(const DraftContext &context, const Concept &site, const QString &route)
{
    if (site.routes.isEmpty() || site.routes.contains(route))
        return true;
    // A route that no site names ("other", "unknown") fits everywhere.
    for (const Concept &other : context.valueSets.concepts(u"site"_s))
        if (other.routes.contains(route))
            return false;
    return true;
}

void checkSite(const DraftContext &context, const Concept *route, ProblemList &problems)
{
    const QString &code = context.draft.site;
    if (!isUsableWhenGiven(context, Field::Site, u"site"_s, code, problems))
        return;
    const Concept &site = *context.valueSets.find(u"site"_s, code);
    if (context.draft.route.isEmpty())
        problems.note(Field::Site, ProblemCode::SiteWithoutRoute);
    else if (route && route->withoutSite)
        problems.block(Field::Site, ProblemCode::SiteNotForRoute);
    else if (route && !goesTogether(context, site, route->value.code))
        problems.warn(Field::Site, ProblemCode::SiteNotForRoute);
}

// The side travels as an extension of the site: without a site it cannot be sent.
void checkSide(const DraftContext &context, const Concept *route, ProblemList &problems)
{
    const QString &code = context.draft.side;
    if (!isUsableWhenGiven(context, Field::Side, u"side"_s, code, problems))
        return;
    if (route && route->withoutSite)
        problems.block(Field::Side, ProblemCode::SiteNotForRoute);
    else if (context.draft.site.isEmpty())
        problems.block(Field::Side, ProblemCode::SideWithoutSite);
}

bool isCountryCode(const QString &country)
{
    const auto isLetter = [](QChar c) { return c.toUpper() >= u'A' && c.toUpper() <= u'Z'; };
    return country.size() == 2 && isLetter(country.at(0)) && isLetter(country.at(1)) &&
           QLocale::codeToTerritory(country.toUpper()) != QLocale::AnyTerritory;
}

void checkPlace(const DraftContext &context, ProblemList &problems)
{
    const RegistrationDraft &draft = context.draft;
    isUsable(context, Field::Place, u"place"_s, draft.place, problems);
    const QString country = draft.country.trimmed();
    if (!country.isEmpty() && !isCountryCode(country))
        problems.block(Field::Country, ProblemCode::CountryNotTwoLetters);
    else if (country.isEmpty() && draft.place == u"abroad"_s)
        problems.note(Field::Country, ProblemCode::Missing);
}

} // namespace

void checkBody(const DraftContext &context, ProblemList &problems)
{
    const Concept *route = context.valueSets.find(u"route"_s, context.draft.route);
    checkRoute(context, problems);
    isUsable(context, Field::Prophylaxis, u"prophylaxis"_s, context.draft.prophylaxis, problems);
    checkSite(context, route, problems);
    checkSide(context, route, problems);
    checkPlace(context, problems);
}

} // namespace domain
