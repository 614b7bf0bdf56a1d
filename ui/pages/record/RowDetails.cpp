// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record/RowDetails.h"

#include "ui/pages/record/HistoryRowText.h"
#include "ui/text/CodeText.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Language.h"
#include "ui/text/NameText.h"
#include "ui/text/ProblemText.h"
#include "ui/text/StateText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using domain::Field;

class RowDetailTexts
{
    Q_DECLARE_TR_FUNCTIONS(RowDetailTexts)
};

class Lines
{
public:
    Lines(const services::CatalogueService &catalogue, QDate today)
        : m_catalogue(catalogue)
        , m_today(today)
    {
    }

    void add(const QString &label, const QString &value)
    {
        if (!value.trimmed().isEmpty())
            m_lines.append({label, value, false});
    }
    void add(Field field, const QString &value) { add(fieldLabel(field), value); }
    void addCode(const QString &label, const QString &value)
    {
        if (!value.trimmed().isEmpty())
            m_lines.append({label, value, true});
    }
    void addCoded(Field field, const QString &set, const domain::CodedValue &value)
    {
        add(field, codeText(m_catalogue.valueSets(), set, value));
    }
    void addStock(std::optional<bool> freeStock)
    {
        if (freeStock)
            add(Field::FreeStock,
                *freeStock ? RowDetailTexts::tr("yes") : RowDetailTexts::tr("no"));
    }

    void addState(const HistoryRowText &row);
    void addDose(const domain::Immunization &dose);
    void addDose(const domain::Registration &dose);
    void addEntry(const domain::OutboxEntry &entry);

    [[nodiscard]] const QList<DetailLine> &lines() const { return m_lines; }

private:
    void addWhatWasGiven(const domain::Immunization &dose);
    void addProducts(const QList<domain::CodedValue> &products);
    void addPeople(const domain::Immunization &dose);
    void addError(const core::Error &error);

    const services::CatalogueService &m_catalogue;
    const QDate m_today;
    QList<DetailLine> m_lines;
};

void Lines::addState(const HistoryRowText &row)
{
    add(RowDetailTexts::tr("State"),
        row.struck ? RowDetailTexts::tr("Withdrawn: it does not count as a dose.") : row.state);
}

void Lines::addProducts(const QList<domain::CodedValue> &products)
{
    for (const domain::CodedValue &product : products) {
        const domain::VaccineProduct *known = m_catalogue.catalogue().byCnk(product.code);
        add(Field::Product, known ? known->name : product.display);
        addCode(known ? u"CNK"_s : RowDetailTexts::tr("Product code"), product.code);
    }
}

void Lines::addWhatWasGiven(const domain::Immunization &dose)
{
    add(Field::Vaccine, dose.vaccineText);
    for (const domain::CodedValue &code : dose.vaccineCodes) {
        addCoded(Field::Vaccine, u"vaccine"_s, code);
        add(RowDetailTexts::tr("Against"),
            m_catalogue.diseases(code, currentLanguage()).join(u", "_s));
        addCode(RowDetailTexts::tr("Vaccine code"), code.code);
    }
    addProducts(dose.products);
    add(Field::Dose, (dose.dose + u' ' + dose.doseUnit).trimmed());
    add(Field::Lot, dose.lot);
    if (dose.expiry)
        add(Field::Expiry, dateText(*dose.expiry));
    addStock(dose.freeStock);
    addCoded(Field::Route, u"route"_s, dose.route);
    addCoded(Field::Site, u"site"_s, dose.site);
    addCoded(Field::Side, u"side"_s, dose.laterality);
    for (const domain::CodedValue &reason : dose.reasons)
        addCoded(Field::Prophylaxis, u"prophylaxis"_s, reason);
}

void Lines::addPeople(const domain::Immunization &dose)
{
    add(Field::Performer, dose.performerName);
    for (const domain::Identifier &number : dose.performers)
        addCode(RowDetailTexts::tr("Number of the giver"), number.value);
    add(RowDetailTexts::tr("Recorded by"), dose.recorderName);
    add(Field::Organization, dose.organizationName);
    addCoded(Field::Place, u"place"_s, dose.place);
    add(Field::Country, dose.country);
}

void Lines::addDose(const domain::Immunization &dose)
{
    if (dose.status == domain::ImmunizationStatus::Unreadable) {
        add(RowDetailTexts::tr("Not readable"),
            RowDetailTexts::tr("The register holds this record in a form that this program does "
                               "not understand. Ask the register's help desk with the code."));
        addCode(RowDetailTexts::tr("Why"), dose.unreadableWhy);
    }
    add(Field::Date, occurrenceText(dose.occurrence));
    addCoded(Field::NotGivenReason, u"notGivenReason"_s, dose.statusReason);
    addWhatWasGiven(dose);
    addPeople(dose);
    addCoded(Field::Confirmation, u"confirmation"_s, {{}, dose.confirmation, {}});
    for (const QString &note : dose.notes)
        add(Field::Remark, note);
    if (const auto day = core::PartialDate::fromIso(dose.recorded.left(10)))
        add(RowDetailTexts::tr("Recorded on"), dateText(*day));
    addCode(RowDetailTexts::tr("Number at the register"),
            dose.versionId.isEmpty() ? dose.id : dose.id + u" / "_s + dose.versionId);
}

void Lines::addDose(const domain::Registration &dose)
{
    add(Field::Date, occurrenceText(dose.occurrence));
    addCoded(Field::NotGivenReason, u"notGivenReason"_s, dose.notGivenReason);
    if (dose.product) {
        add(Field::Product, dose.product->name);
        addCode(u"CNK"_s, dose.product->cnk.value());
    }
    add(Field::Vaccine, dose.vaccineText.isEmpty()
                            ? m_catalogue.label(u"vaccine"_s, dose.vaccineCode, currentLanguage())
                            : dose.vaccineText);
    add(Field::Dose, dose.dose);
    add(Field::Lot, dose.lot);
    add(Field::Expiry, dose.expiry ? dateText(*dose.expiry) : QString());
    addStock(dose.freeStock);
    addCoded(Field::Route, u"route"_s, dose.route);
    addCoded(Field::Site, u"site"_s, dose.site);
    if (dose.side)
        add(Field::Side, codeText(m_catalogue.valueSets(), u"side"_s,
                                  *dose.side == domain::Side::Left    ? u"left"_s
                                  : *dose.side == domain::Side::Right ? u"right"_s
                                                                      : u"both"_s));
    addCoded(Field::Prophylaxis, u"prophylaxis"_s, dose.prophylaxis);
    add(Field::Performer, practitionerName(dose.performer));
    add(RowDetailTexts::tr("Recorded by"), practitionerName(dose.author));
    add(Field::Organization, dose.organization ? organizationName(*dose.organization) : QString());
    addCoded(Field::Place, u"place"_s, dose.place);
    add(Field::Country, dose.country);
    add(Field::Remark, dose.remark);
    add(RowDetailTexts::tr("Accepted although"), dose.acceptedWarnings);
    // Always with the day, also today.
    add(RowDetailTexts::tr("Recorded on"), timeText(dose.recorded, {}));
}

void Lines::addError(const core::Error &error)
{
    const Text text = errorText(error);
    add(RowDetailTexts::tr("Why"), text.what);
    for (const QString &words : registerWords(error))
        add(RowDetailTexts::tr("The register says"), words);
    add(RowDetailTexts::tr("What to do"), text.todo);
    addCode(RowDetailTexts::tr("Code"), supportLine(error));
}

void Lines::addEntry(const domain::OutboxEntry &entry)
{
    add(actionText(entry.action),
        stateLook(entry.state).word + u". "_s + stateSentence(entry.state));
    add(Field::Reason, entry.reason);
    if (entry.state == domain::OutboxState::SavedHere && entry.nextAttempt)
        add(RowDetailTexts::tr("Next attempt"), timeText(*entry.nextAttempt, m_today));
    if (entry.lastError && entry.state != domain::OutboxState::Accepted)
        addError(*entry.lastError);
    for (const core::RemoteIssue &warning : entry.warnings)
        add(RowDetailTexts::tr("The register says"), warning.text);
}

} // namespace

QList<DetailLine> rowDetails(const domain::HistoryRow &row,
                             const services::CatalogueService &catalogue, QDate today)
{
    Lines lines(catalogue, today);
    if (const HistoryRowText text = rowText(row, {catalogue, {}}); text.struck || !row.entry)
        lines.addState(text);
    if (row.entry)
        lines.addEntry(*row.entry);
    if (row.immunization)
        lines.addDose(*row.immunization);
    else if (row.entry)
        lines.addDose(row.entry->registration);
    return lines.lines();
}

} // namespace ui
