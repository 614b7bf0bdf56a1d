// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/PaperKit.h"

#include "ui/text/DateText.h"
#include "ui/text/NameText.h"
#include "ui/text/ProblemText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

class PaperText
{
    Q_DECLARE_TR_FUNCTIONS(PaperText)
};

constexpr int formLines = 10;
constexpr int lineHeight = 13; // points: room for handwriting

QString toFillIn()
{
    return QString(34, u'_');
}

QList<std::pair<QString, QString>> sharedFields()
{
    using domain::Field;
    QList<std::pair<QString, QString>> fields{
        {PaperText::tr("Given by (name, INSZ)"), toFillIn()},
        {fieldLabel(Field::Organization), toFillIn()},
        {fieldLabel(Field::FreeStock),
         u"☐ "_s + PaperText::tr("Yes") + u"   ☐ "_s + PaperText::tr("No")},
        {fieldLabel(Field::Date), toFillIn()},
        {fieldLabel(Field::Product), toFillIn()},
        {fieldLabel(Field::Dose), u"☐ 0,5   ☐ 1   ☐ 2"_s},
    };
    for (const Field field : {Field::Lot, Field::Expiry, Field::Route, Field::Prophylaxis,
                              Field::Site, Field::Side, Field::Remark})
        fields.append({fieldLabel(field), toFillIn()});
    return fields;
}

QString keepSafe()
{
    return PaperText::tr("Holds personal and medical data once filled in: keep it safe, and "
                         "destroy it when everything is typed in.");
}

} // namespace

PaperDocument blankForm()
{
    PaperDocument form;
    form.title = PaperText::tr("Vaccination form for an outage");
    form.subtitle = PaperText::tr("One sheet for people who got the same vaccine on the same day.");
    form.sections.append({.heading = PaperText::tr("The same for everybody on this sheet"),
                          .facts = sharedFields()});
    PaperDocument::Section people;
    people.heading = PaperText::tr("The people: INSZ, or name and birth date");
    people.table.header = {PaperText::tr("INSZ"),       PaperText::tr("Name"),
                           PaperText::tr("Given name"), PaperText::tr("Birth date"),
                           PaperText::tr("Postcode"),   PaperText::tr("Typed in")};
    people.table.widths = {24, 22, 18, 14, 11, 11};
    people.table.rowHeight = lineHeight;
    for (int line = 0; line < formLines; ++line)
        people.table.rows.append({{}, {}, {}, {}, {}, u"☐"_s});
    people.paragraphs.append(keepSafe());
    form.sections.append(people);
    return form;
}

PaperDocument dayList(const QList<domain::Patient> &people, QDate day)
{
    PaperDocument list;
    list.title = PaperText::tr("Day list of %1").arg(dateText(day));
    list.subtitle = PaperText::tr("%Ln person(s)", nullptr, int(people.size()));
    list.landscape = true;
    PaperDocument::Section section;
    section.paragraphs.append(keepSafe());
    section.table.header = {PaperText::tr("Name"),        PaperText::tr("Birth date"),
                            PaperText::tr("INSZ"),        PaperText::tr("Vaccine, dose, lot"),
                            PaperText::tr("Where, side"), PaperText::tr("Given by"),
                            PaperText::tr("Typed in")};
    section.table.widths = {20, 11, 13, 22, 14, 12, 8};
    section.table.rowHeight = lineHeight;
    for (const domain::Patient &person : people)
        section.table.rows.append({patientName(person),
                                   person.birthDate ? dateText(*person.birthDate) : QString(),
                                   person.number ? person.number->display() : QString(),
                                   {},
                                   {},
                                   {},
                                   u"☐"_s});
    list.sections.append(section);
    return list;
}

} // namespace ui
