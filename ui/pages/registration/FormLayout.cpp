// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registration/FormLayout.h"

using namespace Qt::StringLiterals;

namespace ui {

using domain::Field;
using domain::RegistrationDraft;
using domain::RegistrationKind;

namespace {

// The text fields of a draft; null for the others.
QString *textOf(RegistrationDraft &draft, Field field)
{
    switch (field) {
    case Field::Product:
        return &draft.cnk;
    case Field::Vaccine:
        return &draft.vaccineCode;
    case Field::Dose:
        return &draft.dose;
    case Field::Lot:
        return &draft.lot;
    case Field::Expiry:
        return &draft.expiry;
    case Field::Route:
        return &draft.route;
    case Field::Prophylaxis:
        return &draft.prophylaxis;
    case Field::Site:
        return &draft.site;
    case Field::Side:
        return &draft.side;
    case Field::Place:
        return &draft.place;
    case Field::Country:
        return &draft.country;
    case Field::NotGivenReason:
        return &draft.notGivenReason;
    case Field::Confirmation:
        return &draft.confirmation;
    case Field::Proof:
        return &draft.proof;
    case Field::Remark:
        return &draft.remark;
    case Field::Form:
        return &draft.acceptedWarnings;
    case Field::Patient:
    case Field::Performer:
    case Field::Organization:
    case Field::FreeStock:
    case Field::Date:
    case Field::Reason:
        return nullptr;
    }
    return nullptr;
}

void setDate(domain::Occurrence &occurrence, const QString &value)
{
    const auto date = core::PartialDate::fromIso(value);
    // The time of a corrected dose stays as long as its day does.
    if (date && occurrence.date == date)
        return;
    occurrence = {};
    occurrence.date = date;
    if (!date)
        occurrence.text = value;
}

} // namespace

QList<Field> mainFields(RegistrationKind kind)
{
    switch (kind) {
    case RegistrationKind::Given:
        return {Field::Product,   Field::Date, Field::Dose,
                Field::FreeStock, Field::Lot,  Field::Expiry};
    case RegistrationKind::NotGiven:
        return {Field::Product, Field::NotGivenReason, Field::Date};
    case RegistrationKind::Historical:
        return {Field::Product, Field::Date, Field::Confirmation, Field::Proof};
    }
    return {};
}

QList<Field> moreFields(RegistrationKind kind)
{
    switch (kind) {
    case RegistrationKind::Given:
        return {Field::Route, Field::Site,    Field::Side,  Field::Prophylaxis,
                Field::Place, Field::Country, Field::Remark};
    case RegistrationKind::NotGiven:
        return {Field::Remark};
    case RegistrationKind::Historical:
        return {Field::Lot, Field::Place, Field::Country, Field::Remark};
    }
    return {};
}

bool hasField(RegistrationKind kind, Field field)
{
    return mainFields(kind).contains(field) || moreFields(kind).contains(field);
}

QString fieldValue(const RegistrationDraft &draft, Field field)
{
    if (field == Field::FreeStock)
        return draft.freeStock ? (*draft.freeStock ? u"yes"_s : u"no"_s) : QString();
    if (field == Field::Date)
        return draft.occurrence.date ? draft.occurrence.date->iso() : draft.occurrence.text;
    RegistrationDraft copy = draft;
    const QString *text = textOf(copy, field);
    return text ? *text : QString();
}

void setFieldValue(RegistrationDraft &draft, Field field, const QString &value)
{
    if (field == Field::Date) {
        setDate(draft.occurrence, value);
    } else if (field == Field::FreeStock) {
        draft.freeStock.reset();
        if (!value.isEmpty())
            draft.freeStock = value == "yes"_L1;
    } else if (QString *text = textOf(draft, field)) {
        *text = value;
    }
}

RegistrationDraft withoutForeignFields(RegistrationDraft draft)
{
    for (const Field field :
         {Field::Dose, Field::FreeStock, Field::Lot, Field::Expiry, Field::Route, Field::Site,
          Field::Side, Field::Prophylaxis, Field::Place, Field::Country, Field::NotGivenReason,
          Field::Confirmation, Field::Proof})
        if (!hasField(draft.kind, field))
            setFieldValue(draft, field, {});
    if (draft.place != "abroad"_L1)
        draft.country.clear();
    if (draft.kind == RegistrationKind::Given)
        draft.vaccineCode.clear();
    return draft;
}

} // namespace ui
