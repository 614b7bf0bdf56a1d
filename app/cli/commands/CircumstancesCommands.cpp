// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"

#include "cli/OnePerson.h"
#include "cli/PersonOptions.h"
#include "cli/PlanForm.h"
#include "services/ForecastService.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using domain::Answer;
using domain::Circumstances;
using domain::Holdback;

// "22+3" or "22": weeks and days.
std::optional<int> daysIn(const QString &text)
{
    static const QRegularExpression form(u"\\A([0-9]{1,2})(?:\\+([0-6]))?\\z"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toInt() * 7 + match.captured(2).toInt();
}

std::optional<QDate> dateIn(const QString &text)
{
    const auto date = core::PartialDate::fromIso(text);
    return date && date->isFull() ? std::optional(date->first()) : std::nullopt;
}

// Takes the options over into what is known; the first that cannot be read ends it.
class Change
{
public:
    Change(const Arguments &given, Circumstances &known, QDate today)
        : m_given(given)
        , m_known(known)
        , m_today(today)
    {
    }

    // Empty: all is well.
    QString apply()
    {
        answer(u"mother-pertussis"_s, m_known.maternalPertussis);
        date(u"mother-pertussis-on"_s, m_known.maternalPertussisOn);
        answer(u"mother-infection"_s, m_known.maternalInfection);
        answer(u"mother-hepatitis-b"_s, m_known.motherCarriesHepatitisB);
        answer(u"special"_s, m_known.special);
        answer(u"early-start"_s, m_known.earlyStart);
        answer(u"asylum"_s, m_known.asylum);
        course();
        gestation();
        pregnancy();
        holdbacks();
        if (m_given.has(u"immune"_s) && !m_known.immune.contains(m_given.value(u"immune"_s)))
            m_known.immune.append(m_given.value(u"immune"_s));
        lift();
        return m_wrong;
    }

private:
    void refuse(const QString &option, const QString &form)
    {
        if (m_wrong.isEmpty())
            m_wrong = u"--%1 takes %2."_s.arg(option, form);
    }

    void answer(const QString &option, Answer &value)
    {
        if (!m_given.has(option))
            return;
        const auto read = domain::answerFromName(m_given.value(option));
        if (read)
            value = *read;
        else
            refuse(option, u"yes, no or not-asked"_s);
    }

    void date(const QString &option, QDate &value)
    {
        if (!m_given.has(option))
            return;
        const auto read = dateIn(m_given.value(option));
        if (read)
            value = *read;
        else
            refuse(option, u"a date: 2026-03-15"_s);
    }

    void course()
    {
        if (!m_given.has(u"course"_s))
            return;
        const QString text = m_given.value(u"course"_s);
        m_known.course = text == "none"_L1 ? QString() : text;
        if (text != "none"_L1 && text != "2+1"_L1 && text != "3+1"_L1)
            refuse(u"course"_s, u"2+1, 3+1 or none"_s);
    }

    void gestation()
    {
        if (!m_given.has(u"gestation"_s))
            return;
        m_known.gestationDays = daysIn(m_given.value(u"gestation"_s));
        if (!m_known.gestationDays)
            refuse(u"gestation"_s, u"weeks and days: 36+5"_s);
    }

    void pregnancy()
    {
        if (!m_given.has(u"pregnant"_s))
            return;
        const QString text = m_given.value(u"pregnant"_s);
        const auto days = daysIn(text);
        if (text == "no"_L1)
            m_known.lastMenstruation = {};
        else if (days)
            m_known.lastMenstruation = m_today.addDays(-*days);
        else
            refuse(u"pregnant"_s, u"weeks and days so far, 22+3, or no"_s);
    }

    void holdbacks()
    {
        const struct
        {
            const char16_t *option;
            Holdback::Kind kind;
        } kinds[]{{u"contraindication", Holdback::Kind::Contraindication},
                  {u"objection", Holdback::Kind::Objection},
                  {u"postpone", Holdback::Kind::Postponement}};
        for (const auto &[option, kind] : kinds) {
            const QString name = QString::fromUtf16(option);
            if (!m_given.has(name))
                continue;
            Holdback holdback;
            holdback.kind = kind;
            holdback.target = m_given.value(name);
            holdback.from = m_today;
            date(u"from"_s, holdback.from);
            date(u"until"_s, holdback.until);
            holdback.reason = m_given.value(u"reason"_s).trimmed().left(500);
            m_known.holdbacks.append(holdback);
        }
    }

    // What stands against it does not any more: from today on, or at all when it began today.
    void lift()
    {
        const QString target = m_given.value(u"lift"_s);
        if (target.isEmpty())
            return;
        bool found = m_known.immune.removeAll(target) > 0;
        for (Holdback &holdback : m_known.holdbacks)
            if (holdback.target == target && holdback.holdsOn(m_today)) {
                holdback.until = m_today;
                found = true;
            }
        m_known.holdbacks.removeIf([](const Holdback &holdback) {
            return !holdback.until.isNull() && !holdback.from.isNull() &&
                   holdback.until <= holdback.from;
        });
        if (!found && m_wrong.isEmpty())
            m_wrong = u"Nothing stands against %1."_s.arg(target);
    }

    const Arguments &m_given;
    Circumstances &m_known;
    QDate m_today;
    QString m_wrong;
};

void show(Invocation &call, const Circumstances &known)
{
    call.console().result(toJson(known));
    call.finish(Done);
}

void showCircumstances(Invocation &call)
{
    withPerson(call, [&call](services::Services &services, const domain::Patient &patient) {
        const auto known = services.forecasts.circumstances(patient);
        known ? show(call, *known) : call.fail(known.error());
    });
}

QString misused(const Arguments &given)
{
    const bool against =
        given.has(u"contraindication"_s) || given.has(u"objection"_s) || given.has(u"postpone"_s);
    for (const QString &option : {u"from"_s, u"until"_s, u"reason"_s})
        if (given.has(option) && !against)
            return u"--%1 goes with --contraindication, --objection or --postpone."_s.arg(option);
    if (given.has(u"postpone"_s) && !given.has(u"until"_s))
        return u"--postpone needs --until."_s;
    const bool nothing =
        std::all_of(given.options.keyBegin(), given.options.keyEnd(), [](const QString &option) {
            const auto person = personOptions();
            return std::any_of(person.begin(), person.end(),
                               [&option](const OptionSpec &one) { return one.name == option; });
        });
    return nothing ? u"Nothing is said that could be recorded."_s : QString();
}

void recordCircumstances(Invocation &call)
{
    if (const QString misuse = misused(call.arguments()); !misuse.isEmpty())
        return call.refuseUsage(misuse);
    Circumstances trial; // wrong use is told before anything is opened
    const Arguments &given = call.arguments();
    const QString wrong = Change(given, trial, call.today()).apply();
    if (!wrong.isEmpty() && !given.has(u"lift"_s))
        return call.refuseUsage(wrong);
    withPerson(call, [&call](services::Services &services, const domain::Patient &patient) {
        auto known = services.forecasts.circumstances(patient);
        if (!known)
            return call.fail(known.error());
        const QString refused = Change(call.arguments(), *known, call.today()).apply();
        if (!refused.isEmpty()) {
            call.console().message(refused);
            return call.finish(Refused);
        }
        if (const auto done = services.forecasts.record(patient, *known); !done)
            return call.fail(done.error());
        const auto kept = services.forecasts.circumstances(patient);
        kept ? show(call, *kept) : call.fail(kept.error());
    });
}

} // namespace

Command circumstancesShowCommand()
{
    return {.shape = {.name = u"circumstances show"_s, .options = personOptions()},
            .words = {},
            .summary = u"What is known here of a person and decides what is due."_s,
            .run = showCircumstances};
}

Command circumstancesRecordCommand()
{
    const QString answers = u"yes|no|not-asked"_s;
    const QString target = u"TARGET"_s;
    return {
        .shape = {.name = u"circumstances record"_s,
                  .options =
                      personOptions() +
                      QList<OptionSpec>{
                          {u"mother-pertussis"_s, answers,
                           u"mother vaccinated against it in this pregnancy"_s},
                          {u"mother-pertussis-on"_s, u"D"_s, u"when"_s},
                          {u"mother-infection"_s, answers, u"mother had it in this pregnancy"_s},
                          {u"mother-hepatitis-b"_s, answers, u"mother carries it"_s},
                          {u"gestation"_s, u"W+D"_s, u"born after so many weeks and days"_s},
                          {u"special"_s, answers, u"another reason for the longer course"_s},
                          {u"early-start"_s, answers, u"start at four weeks"_s},
                          {u"course"_s, u"2+1|3+1|none"_s, u"as the doctor decided"_s},
                          {u"asylum"_s, answers, u"lives in a shelter for asylum seekers"_s},
                          {u"pregnant"_s, u"W+D|no"_s, u"so many weeks and days today"_s},
                          {u"contraindication"_s, target, u"a series, ALL, LIVE or antigen:X"_s},
                          {u"objection"_s, target, u"a series or ALL"_s},
                          {u"postpone"_s, target, u"with --until"_s},
                          {u"from"_s, u"D"_s, u"first day of these, today if not said"_s},
                          {u"until"_s, u"D"_s, u"first day on which they no longer hold"_s},
                          {u"reason"_s, u"R"_s, u"why; read by colleagues here"_s},
                          {u"immune"_s, u"SERIES"_s, u"immunity is proven"_s},
                          {u"lift"_s, target, u"what stands against it ends today"_s}}},
        .words = {},
        .summary = u"Records what decides what is due; kept here, encrypted, and never sent."_s,
        .run = recordCircumstances};
}

} // namespace cli
