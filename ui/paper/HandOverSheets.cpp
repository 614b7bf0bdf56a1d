// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/HandOverSheets.h"

#include "ui/text/CodeText.h"
#include "ui/text/DateText.h"
#include "ui/text/NameText.h"
#include "ui/text/ProblemText.h"
#include "ui/text/RegistrationText.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

class SheetText
{
    Q_DECLARE_TR_FUNCTIONS(SheetText)
};

using continuity::Apart;
using domain::Field;
using Facts = QList<std::pair<QString, QString>>;

void add(Facts &facts, Field field, const QString &value)
{
    if (!value.isEmpty())
        facts.append({fieldLabel(field), value});
}

QString yesOrNo(std::optional<bool> answer)
{
    if (!answer)
        return {};
    return *answer ? SheetText::tr("Yes") : SheetText::tr("No");
}

QString practitionerLine(const domain::Practitioner &practitioner)
{
    QStringList parts;
    if (practitioner.insz)
        parts.append(u"INSZ "_s + practitioner.insz->display());
    if (practitioner.nihdi)
        parts.append(u"RIZIV "_s + practitioner.nihdi->display());
    if (!practitioner.name.isEmpty())
        parts.prepend(practitioner.name);
    return parts.join(u" · "_s);
}

QString sideText(const std::optional<domain::Side> &side, const domain::ValueSets &valueSets)
{
    if (!side)
        return {};
    switch (*side) {
    case domain::Side::Left:
        return codeText(valueSets, u"side"_s, u"left"_s);
    case domain::Side::Right:
        return codeText(valueSets, u"side"_s, u"right"_s);
    case domain::Side::Both:
        break;
    }
    return codeText(valueSets, u"side"_s, u"both"_s);
}

// As the web form asks for them, in its order.
Facts detailsOf(const domain::Registration &registration, const domain::ValueSets &valueSets)
{
    Facts facts;
    const auto code = [&](const QString &set, const domain::CodedValue &value) {
        return codeText(valueSets, set, value);
    };
    add(facts, Field::Performer, practitionerLine(registration.performer));
    if (registration.organization)
        add(facts, Field::Organization, organizationName(*registration.organization));
    add(facts, Field::FreeStock, yesOrNo(registration.freeStock));
    add(facts, Field::Date, occurrenceText(registration.occurrence));
    add(facts, Field::Product,
        registration.product
            ? u"%1 · CNK %2"_s.arg(registration.product->name, registration.product->cnk.value())
            : doseName(registration, valueSets));
    add(facts, Field::Dose, registration.dose);
    add(facts, Field::Lot, registration.lot);
    if (registration.expiry)
        add(facts, Field::Expiry, dateText(*registration.expiry));
    add(facts, Field::Route, code(u"route"_s, registration.route));
    add(facts, Field::Prophylaxis, code(u"prophylaxis"_s, registration.prophylaxis));
    add(facts, Field::Site, code(u"site"_s, registration.site));
    add(facts, Field::Side, sideText(registration.side, valueSets));
    add(facts, Field::Place, code(u"place"_s, registration.place));
    add(facts, Field::Country, registration.country);
    add(facts, Field::NotGivenReason, code(u"notGivenReason"_s, registration.notGivenReason));
    add(facts, Field::Remark, registration.remark);
    return facts;
}

QString apartText(Apart why)
{
    switch (why) {
    case Apart::Historical:
        return SheetText::tr("Given before or elsewhere: type in one by one, with the proof. "
                             "Such doses may not go in a list.");
    case Apart::NotGiven:
        return SheetText::tr("Not given: type in one by one.");
    case Apart::PersonIncomplete:
        return SheetText::tr("No INSZ, and no name with full birth date: type in one by one, "
                             "once the person is known better.");
    case Apart::SamePersonTwice:
        return SheetText::tr("The same person stands in the list already with the same details: "
                             "type in one by one, if it really is a second dose.");
    case Apart::Change:
        return SheetText::tr("Correction or withdrawal: stays in the outbox and goes by itself.");
    case Apart::OutcomeUnknown:
        return SheetText::tr("Was sent, and no answer came: stays in the outbox, the register is "
                             "asked first whether it arrived.");
    case Apart::NeedsDecision:
        return SheetText::tr("Waits for a decision in the outbox.");
    case Apart::HandedOver:
        return SheetText::tr("Stands in an earlier file already.");
    case Apart::Unreadable:
        return SheetText::tr("Was changed outside of Prikpost and cannot be read.");
    }
    return {};
}

QString personText(const domain::Patient &patient)
{
    QString line = patientLine(patient);
    if (!patient.postalCode.isEmpty())
        line += u" · "_s + patient.postalCode;
    return line;
}

QString warningText()
{
    return SheetText::tr("Holds personal and medical data: keep it safe, and destroy it when it "
                         "is done.");
}

QList<services::SheetWriter::Sheet> both(const PaperDocument &document)
{
    return {{u"txt"_s, document.text()}, {u"pdf"_s, document.pdf()}};
}

} // namespace

QList<services::SheetWriter::Sheet> HandOverSheets::coverSheet(const continuity::UploadList &list,
                                                               const QString &name) const
{
    return both(cover(list, name));
}

QList<services::SheetWriter::Sheet>
HandOverSheets::apartSheet(const QList<continuity::ApartEntry> &entries, const QString &) const
{
    return both(apart(entries));
}

PaperDocument HandOverSheets::cover(const continuity::UploadList &list, const QString &name) const
{
    PaperDocument document;
    document.title = SheetText::tr("Cover sheet of %1").arg(name + u".csv"_s);
    document.subtitle = SheetText::tr("%Ln patient(s)", nullptr, int(list.rows.size()));
    if (list.parts > 1)
        document.subtitle +=
            u" · "_s + SheetText::tr("part %1 of %2").arg(list.part).arg(list.parts);
    PaperDocument::Section steps;
    if (list.isSingle())
        steps.paragraphs.append(SheetText::tr("SINGLE ENTRY: one patient only. The form for one "
                                              "patient does as well as the list."));
    steps.paragraphs += {
        SheetText::tr("1. On the register's site, choose the registration for several patients."),
        SheetText::tr("2. Type in the details below; they hold for every patient of the list."),
        SheetText::tr("3. Add the list, send it, and wait for the confirmation."),
        SheetText::tr("4. In Prikpost, say at one of these doses that the list was uploaded. "
                      "Until then they are held; take the list back and they go by themselves."),
    };
    document.sections.append(steps);
    PaperDocument::Section details;
    details.heading = SheetText::tr("Details of every patient in the list");
    details.facts = detailsOf(list.shared(), m_valueSets);
    document.sections.append(details);
    if (std::any_of(list.rows.begin(), list.rows.end(),
                    [](const continuity::PatientRow &row) { return row.hardened; }))
        document.sections.append(
            {.paragraphs = {SheetText::tr("A cell began like a formula and got an apostrophe in "
                                          "front. Check these names after the upload.")}});
    document.sections.append({.paragraphs = {warningText()}});
    return document;
}

PaperDocument HandOverSheets::apart(const QList<continuity::ApartEntry> &entries) const
{
    PaperDocument document;
    document.title = SheetText::tr("Doses that stand in no list");
    document.subtitle = SheetText::tr("%Ln dose(s)", nullptr, int(entries.size()));
    document.sections.append(
        {.paragraphs = {SheetText::tr("What is typed in is held in Prikpost until you say there, "
                                      "at the dose, that it was done."),
                        warningText()}});
    for (const continuity::ApartEntry &each : entries) {
        PaperDocument::Section section;
        const domain::Registration &registration = each.entry.registration;
        section.heading = each.why == Apart::Unreadable
                              ? SheetText::tr("A dose that cannot be read")
                              : personText(registration.patient);
        section.paragraphs.append(apartText(each.why));
        if (continuity::isTypedIn(each.why))
            section.facts = detailsOf(registration, m_valueSets);
        else if (each.why != Apart::Unreadable)
            section.facts = {{fieldLabel(Field::Date), occurrenceText(registration.occurrence)},
                             {fieldLabel(Field::Product), entryName(each.entry, m_valueSets)}};
        document.sections.append(section);
    }
    return document;
}

} // namespace ui
