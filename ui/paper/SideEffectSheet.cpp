// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/SideEffectSheet.h"

#include "ui/text/DateText.h"
#include "ui/text/NameText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

class SideEffectSheet
{
    Q_DECLARE_TR_FUNCTIONS(SideEffectSheet)
};

QString answer(const std::optional<bool> &said)
{
    if (!said)
        return SideEffectSheet::tr("not said");
    return *said ? SideEffectSheet::tr("yes") : SideEffectSheet::tr("no");
}

QString orNotSaid(const QString &text)
{
    return text.isEmpty() ? SideEffectSheet::tr("not said") : text;
}

QString outcomeText(const QString &outcome)
{
    if (outcome == "recovered"_L1)
        return SideEffectSheet::tr("recovered");
    if (outcome == "recovering"_L1)
        return SideEffectSheet::tr("recovering");
    if (outcome == "not-recovered"_L1)
        return SideEffectSheet::tr("not recovered");
    return outcome == "fatal"_L1 ? SideEffectSheet::tr("died") : SideEffectSheet::tr("not known");
}

// The day in words; a time stays as it was told.
QString beganText(const QString &began)
{
    const QDate day = QDate::fromString(began.left(10), Qt::ISODate);
    return day.isValid() ? (dateText(day) + u' ' + began.mid(11)).trimmed() : began;
}

QString vaccineText(const certificate::Line &line, const domain::ValueSets &sets,
                    const QString &language)
{
    for (const domain::CodedValue &code : line.vaccineCodes)
        if (const domain::Concept *known = sets.find(u"vaccine"_s, code))
            return known->label(language);
    return line.vaccineText;
}

} // namespace

PaperDocument sideEffectSheet(const certificate::SideEffectReport &report,
                              const domain::ValueSets &valueSets, const QString &language)
{
    PaperDocument paper;
    paper.title = SideEffectSheet::tr("Draft of a report of a side effect");
    paper.subtitle = SideEffectSheet::tr("Lareb, 073 646 97 00. Nothing was sent: whoever reports "
                                         "it sends it.");
    PaperDocument::Section child;
    child.heading = SideEffectSheet::tr("Child");
    child.facts = {
        {SideEffectSheet::tr("Initials"), report.initials},
        {SideEffectSheet::tr("Sex"), orNotSaid(genderText(report.gender))},
        {SideEffectSheet::tr("Born"), report.born ? dateText(*report.born) : orNotSaid({})}};
    PaperDocument::Section vaccines;
    vaccines.heading = SideEffectSheet::tr("Vaccines of that day");
    vaccines.table.header = {SideEffectSheet::tr("Date"), SideEffectSheet::tr("Vaccine"),
                             SideEffectSheet::tr("Brand"), SideEffectSheet::tr("Lot")};
    for (const certificate::Line &line : report.vaccines)
        vaccines.table.rows.append({occurrenceText(line.occurrence),
                                    vaccineText(line, valueSets, language), line.brand,
                                    orNotSaid(line.lot)});
    PaperDocument::Section reaction;
    reaction.heading = SideEffectSheet::tr("Reaction");
    reaction.facts = {
        {SideEffectSheet::tr("What"), report.reaction},
        {SideEffectSheet::tr("Began"), beganText(report.began)},
        {SideEffectSheet::tr("How long"), orNotSaid(report.duration)},
        {SideEffectSheet::tr("Outcome"), outcomeText(report.outcome)},
        {SideEffectSheet::tr("In hospital"), answer(report.hospital)},
        {SideEffectSheet::tr("Life-threatening"), answer(report.lifeThreatening)},
        {SideEffectSheet::tr("Lasting harm"), answer(report.lastingHarm)},
        {SideEffectSheet::tr("Treatment"), orNotSaid(report.treatment)},
        {SideEffectSheet::tr("Other medicines"), orNotSaid(report.otherMedicines)},
        {SideEffectSheet::tr("Earlier reactions"), orNotSaid(report.earlierReactions)}};
    PaperDocument::Section reporter;
    reporter.heading = SideEffectSheet::tr("Who reports");
    reporter.facts = {{SideEffectSheet::tr("Name"), report.reporter},
                      {SideEffectSheet::tr("Organisation"), report.organization},
                      {SideEffectSheet::tr("Telephone"), orNotSaid(report.telephone)},
                      {SideEffectSheet::tr("May be contacted"), answer(report.mayBeContacted)},
                      {SideEffectSheet::tr("Written on"), dateText(report.written)}};
    paper.sections = {child, vaccines, reaction, reporter};
    return paper;
}

} // namespace ui
