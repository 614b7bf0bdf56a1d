// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/CertificateSheet.h"

#include "ui/text/DateText.h"
#include "ui/text/NameText.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

class CertificateSheet
{
    Q_DECLARE_TR_FUNCTIONS(CertificateSheet)
};

using certificate::Source;
using certificate::Validity;

QString nameOf(const domain::Patient &person)
{
    return (person.given.join(u' ') + u' ' + person.family).trimmed();
}

QString sourceText(Source source)
{
    switch (source) {
    case Source::Own:
        return CertificateSheet::tr("given here");
    case Source::Register:
        return CertificateSheet::tr("register");
    case Source::Card:
        return CertificateSheet::tr("card or proof");
    case Source::Statement:
        return CertificateSheet::tr("told, not proven");
    }
    return {};
}

QString validityText(Validity validity)
{
    switch (validity) {
    case Validity::Valid:
        return CertificateSheet::tr("valid");
    case Validity::RepeatNeeded:
        return CertificateSheet::tr("to be repeated");
    case Validity::NotJudged:
        break;
    }
    return u"–"_s;
}

const domain::Concept *vaccineOf(const certificate::Line &line, const domain::ValueSets &sets)
{
    for (const domain::CodedValue &code : line.vaccineCodes)
        if (const domain::Concept *known = sets.find(u"vaccine"_s, code))
            return known;
    return nullptr;
}

// In the language of the sheet, and in English for abroad.
QString vaccineText(const certificate::Line &line, const domain::ValueSets &sets,
                    const QString &language)
{
    const domain::Concept *known = vaccineOf(line, sets);
    if (!known)
        return line.vaccineText.isEmpty() ? line.vaccineCodes.value(0).display : line.vaccineText;
    const QString own = known->label(language);
    const QString english = known->label(u"en"_s);
    return own == english ? own : u"%1 (%2)"_s.arg(own, english);
}

QString diseasesText(const certificate::Line &line, const domain::ValueSets &sets,
                     const QString &language)
{
    QStringList names;
    const domain::Concept *known = vaccineOf(line, sets);
    for (const QString &code : known ? known->diseases : QStringList())
        if (const domain::Concept *disease = sets.find(u"disease"_s, QStringView(code)))
            names.append(disease->label(language));
    return names.join(u", "_s);
}

QStringList rowOf(const certificate::Line &line, const domain::ValueSets &sets,
                  const QString &language)
{
    const QString where = line.organization.isEmpty() ? line.place : line.organization;
    return {occurrenceText(line.occurrence),
            vaccineText(line, sets, language),
            diseasesText(line, sets, language),
            line.brand,
            line.lot,
            where,
            sourceText(line.source),
            validityText(line.validity)};
}

QString outcomeText(domain::HistoryOutcome outcome)
{
    using domain::HistoryOutcome;
    switch (outcome) {
    case HistoryOutcome::Complete:
        return CertificateSheet::tr("The register was asked, and answered whole.");
    case HistoryOutcome::Incomplete:
        return CertificateSheet::tr("The register's answer was not whole: doses may be missing.");
    case HistoryOutcome::OfflineCopy:
        return CertificateSheet::tr("The register could not be asked: this is the copy kept here.");
    case HistoryOutcome::NoAccess:
    case HistoryOutcome::Unreadable:
    case HistoryOutcome::NotAsked:
        break;
    }
    return CertificateSheet::tr("Only what was recorded here: the register gave no answer.");
}

PaperDocument::Section personSection(const domain::Patient &person, bool withNumber)
{
    PaperDocument::Section section;
    section.facts.append({CertificateSheet::tr("Name"), nameOf(person)});
    if (const auto born = domain::bornOn(person))
        section.facts.append({CertificateSheet::tr("Born"), dateText(*born)});
    if (withNumber && person.number)
        section.facts.append({CertificateSheet::tr("Person number"), person.number->display()});
    return section;
}

} // namespace

PaperDocument certificateSheet(const certificate::Certificate &certificate,
                               const domain::ValueSets &valueSets,
                               const CertificateOptions &options)
{
    PaperDocument paper;
    paper.title = CertificateSheet::tr("Vaccination certificate and overview");
    paper.landscape = true;
    paper.sections.append(personSection(certificate.person, options.withNumber));
    PaperDocument::Section doses;
    doses.heading = CertificateSheet::tr("Vaccinations");
    if (certificate.lines.isEmpty()) {
        doses.paragraphs.append(CertificateSheet::tr("No doses recorded."));
    } else {
        doses.table.header = {
            CertificateSheet::tr("Date"),          CertificateSheet::tr("Vaccine"),
            CertificateSheet::tr("Against"),       CertificateSheet::tr("Brand"),
            CertificateSheet::tr("Lot"),           CertificateSheet::tr("Given by"),
            CertificateSheet::tr("Recorded from"), CertificateSheet::tr("Counts")};
        for (const certificate::Line &line : certificate.lines)
            doses.table.rows.append(rowOf(line, valueSets, options.language));
    }
    doses.paragraphs.append(outcomeText(certificate.outcome));
    paper.sections.append(doses);
    PaperDocument::Section end;
    end.facts.append({CertificateSheet::tr("Printed on"), dateText(certificate.printed)});
    if (!certificate.organization.isEmpty())
        end.facts.append({CertificateSheet::tr("Organisation"), certificate.organization});
    if (!certificate.programme.isEmpty())
        end.facts.append({CertificateSheet::tr("Judged by programme"), certificate.programme});
    end.facts.append({CertificateSheet::tr("Signature"), u"…………………………………"_s});
    paper.sections.append(end);
    return paper;
}

PaperDocument duplicateLetter(const domain::Patient &person, certificate::Requested what,
                              const certificate::RegionalOffice &office, QDate day)
{
    PaperDocument paper;
    paper.title = what == certificate::Requested::Cards
                      ? CertificateSheet::tr("Request for a duplicate set of call-up cards")
                      : CertificateSheet::tr("Request for a duplicate vaccination certificate");
    PaperDocument::Section to;
    to.facts.append({CertificateSheet::tr("To"), office.name});
    to.facts.append({CertificateSheet::tr("Telephone"), office.telephone});
    to.facts.append({CertificateSheet::tr("Date"), dateText(day)});
    paper.sections.append(to);
    PaperDocument::Section about = personSection(person, true);
    about.heading = CertificateSheet::tr("About");
    const QString address =
        QStringList{person.street, (person.postalCode + u' ' + person.city).trimmed()}
            .filter(QRegularExpression(u"\\S"_s))
            .join(u", "_s);
    about.facts.append({CertificateSheet::tr("Current address"), address});
    paper.sections.append(about);
    PaperDocument::Section asked;
    asked.paragraphs = {
        what == certificate::Requested::Cards
            ? CertificateSheet::tr("Please send a new set of call-up cards for this person to the "
                                   "address above.")
            : CertificateSheet::tr("Please send a duplicate of the vaccination certificate of "
                                   "this person to the address above. It shows the doses that are "
                                   "registered with you."),
        CertificateSheet::tr("Name and signature of the parent, or of the person from 16 years "
                             "on: …………………………………")};
    paper.sections.append(asked);
    return paper;
}

} // namespace ui
