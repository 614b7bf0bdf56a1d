// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ScheduleText.h"

#include <QCoreApplication>

#include <functional>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

class ScheduleText
{
    Q_DECLARE_TR_FUNCTIONS(ScheduleText)
};

// Texts that are asked for in the language of the moment.
struct Word
{
    QLatin1StringView code;
    const char *text;
};

template <std::size_t Size>
QString find(const Word (&words)[Size], const QString &code, const QString &otherwise)
{
    for (const Word &word : words)
        if (word.code == code)
            return ScheduleText::tr(word.text);
    return otherwise;
}

constexpr Word series[]{
    {"DTP"_L1, QT_TRANSLATE_NOOP("ScheduleText", "Diphtheria, tetanus, whooping cough, polio")},
    {"HIB"_L1, QT_TRANSLATE_NOOP("ScheduleText", "Haemophilus influenzae b")},
    {"HBV"_L1, QT_TRANSLATE_NOOP("ScheduleText", "Hepatitis B")},
    {"HBV0"_L1, QT_TRANSLATE_NOOP("ScheduleText", "Hepatitis B at birth")},
    {"PNEU"_L1, QT_TRANSLATE_NOOP("ScheduleText", "Pneumococci")},
    {"ROTA"_L1, QT_TRANSLATE_NOOP("ScheduleText", "Rotavirus")},
    {"MMR"_L1, QT_TRANSLATE_NOOP("ScheduleText", "Measles, mumps, rubella")},
    {"MEN"_L1, QT_TRANSLATE_NOOP("ScheduleText", "Meningococci")},
    {"HPV"_L1, QT_TRANSLATE_NOOP("ScheduleText", "HPV")},
    {"RSV"_L1, QT_TRANSLATE_NOOP("ScheduleText", "RSV antibody")},
    {"MATPERT"_L1, QT_TRANSLATE_NOOP("ScheduleText", "Whooping cough in pregnancy")},
};

constexpr Word antigens[]{
    {"D"_L1, QT_TRANSLATE_NOOP("ScheduleText", "Diphtheria")},
    {"T"_L1, QT_TRANSLATE_NOOP("ScheduleText", "Tetanus")},
    {"AP"_L1, QT_TRANSLATE_NOOP("ScheduleText", "Whooping cough")},
    {"IPV"_L1, QT_TRANSLATE_NOOP("ScheduleText", "Polio")},
    {"HIB"_L1, QT_TRANSLATE_NOOP("ScheduleText", "Haemophilus influenzae b")},
    {"HBV"_L1, QT_TRANSLATE_NOOP("ScheduleText", "Hepatitis B")},
    {"PCV"_L1, QT_TRANSLATE_NOOP("ScheduleText", "Pneumococci")},
    {"ROTA"_L1, QT_TRANSLATE_NOOP("ScheduleText", "Rotavirus")},
    {"MEA"_L1, QT_TRANSLATE_NOOP("ScheduleText", "Measles")},
    {"MUM"_L1, QT_TRANSLATE_NOOP("ScheduleText", "Mumps")},
    {"RUB"_L1, QT_TRANSLATE_NOOP("ScheduleText", "Rubella")},
    {"MENA"_L1, QT_TRANSLATE_NOOP("ScheduleText", "Meningococci A")},
    {"MENC"_L1, QT_TRANSLATE_NOOP("ScheduleText", "Meningococci C")},
    {"MENW"_L1, QT_TRANSLATE_NOOP("ScheduleText", "Meningococci W")},
    {"MENY"_L1, QT_TRANSLATE_NOOP("ScheduleText", "Meningococci Y")},
    {"HPV"_L1, QT_TRANSLATE_NOOP("ScheduleText", "HPV")},
    {"RSVMAB"_L1, QT_TRANSLATE_NOOP("ScheduleText", "RSV antibody")},
};

constexpr Word places[]{
    {"BE-VL"_L1, QT_TRANSLATE_NOOP("ScheduleText", "Flanders")},
    {"NL"_L1, QT_TRANSLATE_NOOP("ScheduleText", "Netherlands")},
};

constexpr Word reasons[]{
    {"EXPIRED_LOT"_L1, QT_TRANSLATE_NOOP("ScheduleText", "lot expired")},
    {"PARTIAL_DOSE"_L1, QT_TRANSLATE_NOOP("ScheduleText", "not a whole dose")},
    {"COLD_CHAIN"_L1, QT_TRANSLATE_NOOP("ScheduleText", "cold chain broken")},
    {"RECALLED"_L1, QT_TRANSLATE_NOOP("ScheduleText", "lot recalled")},
    {"BOOSTER_ONLY_PRODUCT"_L1, QT_TRANSLATE_NOOP("ScheduleText", "only fit as a booster")},
    {"TOO_YOUNG"_L1, QT_TRANSLATE_NOOP("ScheduleText", "given too young")},
    {"INTERVAL_TOO_SHORT"_L1,
     QT_TRANSLATE_NOOP("ScheduleText", "too soon after the dose before it")},
    {"TOO_OLD"_L1, QT_TRANSLATE_NOOP("ScheduleText", "given too old")},
    {"LIVE_CONFLICT"_L1, QT_TRANSLATE_NOOP("ScheduleText", "too soon after another live vaccine")},
    {"PRIOR_TO_BIRTH"_L1, QT_TRANSLATE_NOOP("ScheduleText", "before birth")},
    {"WRONG_ANTIGENS"_L1,
     QT_TRANSLATE_NOOP("ScheduleText", "the vaccine does not cover all that is needed")},
    {"WRONG_PRODUCT"_L1,
     QT_TRANSLATE_NOOP("ScheduleText", "another brand than the programme counts")},
    {"OUTSIDE_SERIES_WINDOW"_L1,
     QT_TRANSLATE_NOOP("ScheduleText", "outside the age of this series")},
    {"DUPLICATE_SAME_DAY"_L1, QT_TRANSLATE_NOOP("ScheduleText", "double on one day")},
    {"EXTRA_DOSE"_L1, QT_TRANSLATE_NOOP("ScheduleText", "more than was needed")},
    {"NOT_DONE"_L1, QT_TRANSLATE_NOOP("ScheduleText", "not given")},
    {"FUTURE_DOSE"_L1, QT_TRANSLATE_NOOP("ScheduleText", "still in the future")},
    {"PARTIALS_COMBINED"_L1, QT_TRANSLATE_NOOP("ScheduleText", "parts of one day added up")},
    {"COMBINED_SAME_DAY"_L1,
     QT_TRANSLATE_NOOP("ScheduleText", "counts together with another of that day")},
    {"DOUBLE_DOSE"_L1, QT_TRANSLATE_NOOP("ScheduleText", "more than one dose at once")},
    {"NOT_IN_PROGRAMME"_L1, QT_TRANSLATE_NOOP("ScheduleText", "not part of this programme")},
    {"NO_DATE"_L1, QT_TRANSLATE_NOOP("ScheduleText", "could not be judged: the date is not known")},
    {"NO_PRODUCT"_L1,
     QT_TRANSLATE_NOOP("ScheduleText", "could not be judged: the vaccine is not known exactly")},
    {"RECALL"_L1, QT_TRANSLATE_NOOP("ScheduleText", "only remembered: it does not count")},
    {"UNREADABLE"_L1,
     QT_TRANSLATE_NOOP("ScheduleText", "could not be judged: the record cannot be read")},
    {"MIN_AGE"_L1, QT_TRANSLATE_NOOP("ScheduleText", "not old enough yet")},
    {"MIN_INTERVAL"_L1,
     QT_TRANSLATE_NOOP("ScheduleText", "the interval since the last dose is running")},
    {"REPEAT_AFTER_INVALID"_L1,
     QT_TRANSLATE_NOOP("ScheduleText", "wait after a dose that does not count")},
    {"LIVE_INTERVAL"_L1, QT_TRANSLATE_NOOP("ScheduleText", "wait after another live vaccine")},
    {"TEMP_CONTRAINDICATION"_L1, QT_TRANSLATE_NOOP("ScheduleText", "postponed for now")},
    {"TEMPORARY"_L1, QT_TRANSLATE_NOOP("ScheduleText", "postponed for now")},
    {"PERMANENT"_L1, QT_TRANSLATE_NOOP("ScheduleText", "contraindicated")},
    {"NOT_YET_RECOMMENDED"_L1,
     QT_TRANSLATE_NOOP("ScheduleText", "may be given, not recommended yet")},
    {"RECOMMENDED_NOW"_L1, QT_TRANSLATE_NOOP("ScheduleText", "recommended now")},
    {"PAST_OVERDUE_DATE"_L1, QT_TRANSLATE_NOOP("ScheduleText", "should have been given")},
    {"PAST_MAX_AGE"_L1, QT_TRANSLATE_NOOP("ScheduleText", "too old for it in this programme")},
    {"INTERVAL_BEYOND_MAX_AGE"_L1,
     QT_TRANSLATE_NOOP("ScheduleText", "the interval would end after the last age for it")},
    {"ALL_DOSES"_L1, QT_TRANSLATE_NOOP("ScheduleText", "all doses were given")},
    {"COMPLETE_BY_AGE_RULE"_L1,
     QT_TRANSLATE_NOOP("ScheduleText", "complete: at this age one dose is enough")},
    {"IMMUNE"_L1, QT_TRANSLATE_NOOP("ScheduleText", "immune")},
    {"REFUSED"_L1, QT_TRANSLATE_NOOP("ScheduleText", "objection")},
    {"PATH_EARLY_START"_L1,
     QT_TRANSLATE_NOOP("ScheduleText", "longer course: the first dose was before 3 months")},
    {"PATH_OVERRIDE"_L1, QT_TRANSLATE_NOOP("ScheduleText", "course set by the doctor")},
    {"PATH_FACT"_L1, QT_TRANSLATE_NOOP("ScheduleText", "longer course by circumstance")},
    {"PATH_MATERNAL"_L1,
     QT_TRANSLATE_NOOP("ScheduleText", "shorter course: the mother was vaccinated in time")},
    {"PATH_DEFAULT"_L1, QT_TRANSLATE_NOOP("ScheduleText", "longer course: nothing else is known")},
};

struct Look
{
    QLatin1StringView status;
    const char *word;
    const char *icon;
    const char16_t *glyph;
    Token token;
};

constexpr Look looks[]{
    {"valid"_L1, QT_TRANSLATE_NOOP("ScheduleText", "given"), "given", u"●", Token::Ok},
    {"invalid"_L1, QT_TRANSLATE_NOOP("ScheduleText", "does not count"), "warning", u"◐",
     Token::Stop},
    {"not-counted"_L1, QT_TRANSLATE_NOOP("ScheduleText", "not counted here"), "withdrawn", u"○",
     Token::Ink2},
    {"extra"_L1, QT_TRANSLATE_NOOP("ScheduleText", "extra"), "plus", u"+", Token::Ink2},
    {"merged"_L1, QT_TRANSLATE_NOOP("ScheduleText", "part of a dose"), "plus", u"+", Token::Ink2},
    {"not-given"_L1, QT_TRANSLATE_NOOP("ScheduleText", "not given"), "not-given", u"✕",
     Token::Ink2},
    {"unjudged"_L1, QT_TRANSLATE_NOOP("ScheduleText", "not judged"), "unreadable", u"?",
     Token::Wait},
    {"due"_L1, QT_TRANSLATE_NOOP("ScheduleText", "now"), "due", u"◆", Token::Accent},
    {"due-later"_L1, QT_TRANSLATE_NOOP("ScheduleText", "later"), "due-later", u"◇", Token::Ink2},
    {"overdue"_L1, QT_TRANSLATE_NOOP("ScheduleText", "overdue"), "overdue", u"◆!", Token::Stop},
    {"too-late"_L1, QT_TRANSLATE_NOOP("ScheduleText", "too late"), "too-late", u"⊘", Token::Ink2},
    {"contraindicated"_L1, QT_TRANSLATE_NOOP("ScheduleText", "not today: contraindicated"), "stop",
     u"⊗", Token::Stop},
    {"refused"_L1, QT_TRANSLATE_NOOP("ScheduleText", "not today: objection"), "not-given", u"✕",
     Token::Wait},
    {"complete"_L1, QT_TRANSLATE_NOOP("ScheduleText", "complete"), "ok", u"✓", Token::Ok},
};

} // namespace

QString seriesText(const QString &id, const QString &title)
{
    return find(series, id, title.isEmpty() ? id : title);
}

QString antigenText(const QString &id)
{
    return find(antigens, id, id);
}

QString placeText(const QString &place)
{
    return find(places, place, place);
}

QString targetText(const QString &target)
{
    if (target == "ALL"_L1)
        return ScheduleText::tr("All vaccines");
    if (target == "LIVE"_L1)
        return ScheduleText::tr("Live vaccines");
    if (target.startsWith("antigen:"_L1))
        return ScheduleText::tr("Against %1").arg(antigenText(target.mid(8)));
    return seriesText(target, {});
}

StateLook planLook(const QString &status)
{
    for (const Look &look : looks)
        if (look.status == status)
            return {ScheduleText::tr(look.word), QString::fromLatin1(look.icon),
                    QString::fromUtf16(look.glyph), look.token};
    return {status, u"info"_s, u"·"_s, Token::Ink2};
}

QString planReason(const QString &code, qint64 days)
{
    if (code.isEmpty())
        return {};
    const QString text = find(reasons, code, code);
    return days > 0 ? ScheduleText::tr("%1 (by %Ln day(s))", "", int(days)).arg(text) : text;
}

} // namespace ui
