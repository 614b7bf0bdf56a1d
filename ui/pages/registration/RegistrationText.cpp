// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registration/RegistrationText.h"

#include "ui/text/DateText.h"
#include "ui/text/Labelled.h"
#include "ui/text/NameText.h"
#include "ui/text/StateText.h"

using namespace Qt::StringLiterals;

namespace ui {

using domain::Field;
using domain::RegistrationKind;
using domain::Severity;

QString RegistrationText::title() const
{
    return m_form.corrected() ? tr("Correct a dose") : tr("Record a dose");
}

QString RegistrationText::what() const
{
    return what(m_form.draft());
}

QString RegistrationText::what(const domain::RegistrationDraft &draft) const
{
    const domain::Occurrence &when = draft.occurrence;
    const QString name = spokenName(*draft.patient);
    const QString chosen = DoseForm::chosenIn(draft, m_catalogue).title;
    const QString product =
        chosen.isEmpty() ? tr("a dose", "when no product was chosen yet") : chosen;
    const QString day = when.date ? spokenDate(*when.date, m_catalogue.today()) : when.text;
    const QString who = draft.kind == RegistrationKind::NotGiven
                            ? tr("%1 not given to %2", "product, person").arg(product, name)
                            : tr("%1 for %2", "product, person").arg(product, name);
    return day.isEmpty() ? who : who + u", "_s + day;
}

QString RegistrationText::saveLabel() const
{
    if (m_form.corrected())
        return tr("Save correction: %1", "who, what and when").arg(what());
    switch (m_form.kind()) {
    case RegistrationKind::Given:
        return tr("Record %1", "who, what and when").arg(what());
    case RegistrationKind::NotGiven:
        return tr("Record: %1", "who, what and when").arg(what());
    case RegistrationKind::Historical:
        return tr("Record on proof: %1", "who, what and when").arg(what());
    }
    return {};
}

QString RegistrationText::giver() const
{
    QStringList parts;
    if (m_form.draft().performer)
        parts.append(practitionerName(*m_form.draft().performer));
    if (m_form.draft().organization)
        parts.append(organizationName(*m_form.draft().organization));
    if (parts.isEmpty())
        return {};
    return tr("Given by %1", "person and organisation").arg(parts.join(u" · "_s));
}

QString RegistrationText::productList() const
{
    const QDate issued = m_catalogue.catalogue().issued();
    if (!issued.isValid())
        return tr("There is no product list.");
    const QString text = tr("Product list of %1, %Ln day(s) old", nullptr, m_catalogue.ageInDays())
                             .arg(dateText(issued));
    return m_catalogue.refusedFile().isEmpty()
               ? text
               : text + u". "_s + tr("A newer list was refused; see settings.");
}

QString RegistrationText::hint(Field field) const
{
    const domain::RegistrationDraft &draft = m_form.draft();
    switch (field) {
    case Field::Product:
        return QStringList{m_form.chosen().note, productList()}.join(u'\n').trimmed();
    case Field::Date:
        return dateReading(draft.occurrence.date, m_catalogue.today());
    case Field::Expiry:
        if (const auto date = core::PartialDate::fromIso(draft.expiry))
            return dateText(*date);
        return {};
    case Field::Performer:
        if (draft.performer && !draft.performer->name.isEmpty())
            return draft.performer->name;
        return m_form.knowsPeopleByBsn() ? tr("AGB, BIG or UZI number of who gave it")
                                         : tr("RIZIV or person number of who gave it");
    case Field::Remark:
    case Field::Proof:
        return tr("Read by every care provider with access, and by the patient.");
    case Field::Reason:
        return tr("Kept with the correction; the register's staff may read it.");
    case Field::Form:
        return tr("Why it is right all the same. Kept with the dose.");
    default:
        return {};
    }
}

Prompts::Question RegistrationText::leaveQuestion() const
{
    const QString name = spokenName(m_form.patient());
    const QString title = tr("Leave what you typed for %1?").arg(name);
    if (m_form.corrected())
        return {title,
                tr("The correction is not saved. When you leave, it is dropped and nothing "
                   "changes in the register."),
                tr("Drop the correction"), false};
    return {title,
            tr("It is not recorded yet. When you leave, it is kept and comes back when you open "
               "%1 again.")
                .arg(name),
            tr("Leave, keep what was typed"), false};
}

Notice RegistrationText::summary(const FieldRemarks &remarks)
{
    const int blocking = remarks.count(Severity::Blocking);
    const int warnings = remarks.count(Severity::Warning);
    if (blocking > 0) {
        QString what = tr("Not recorded yet: %Ln thing(s) to change.", nullptr, blocking);
        if (warnings > 0)
            what += u' ' + tr("%Ln more is unusual.", nullptr, warnings);
        return {Token::Stop, what, tr("What you typed is still there."), {}, {}};
    }
    if (warnings > 0)
        return {Token::Wait,
                tr("Not recorded yet: %Ln thing(s) are unusual.", nullptr, warnings),
                tr("Change them, or say below why it is right and save again."),
                {},
                {}};
    return {};
}

Notice RegistrationText::saved(const Saved &saved) const
{
    const QString whole = what(saved.draft);
    if (saved.undone)
        return {Token::Info,
                tr("Undone: %1", "who, what and when").arg(whole),
                tr("What you typed is back in the form."),
                {},
                {}};
    Token tone = Token::Ok;
    if (saved.state == domain::OutboxState::NeedsYou)
        tone = Token::Stop;
    else if (saved.state == domain::OutboxState::Withdrawn)
        tone = Token::Info;
    const QString line = saved.corrected ? correctionLine(saved.state).arg(whole)
                                         : labelled(stateLook(saved.state).word, whole);
    return {tone, line, {}, {}, {}};
}

QString RegistrationText::correctionLine(domain::OutboxState state)
{
    switch (state) {
    case domain::OutboxState::SavedHere:
        return tr("Correction saved here: %1", "who, what and when");
    case domain::OutboxState::Sending:
        return tr("Correction on its way: %1", "who, what and when");
    case domain::OutboxState::Accepted:
        return tr("Correction accepted: %1", "who, what and when");
    case domain::OutboxState::NeedsYou:
        return tr("Correction needs you: %1", "who, what and when");
    case domain::OutboxState::Withdrawn:
        return tr("Correction withdrawn: %1", "who, what and when");
    }
    return {};
}

Notice RegistrationText::restored(const QDateTime &kept) const
{
    return {Token::Info,
            tr("What you typed here earlier (%1) is back. It is not recorded yet.", "time")
                .arg(timeText(kept, m_catalogue.today())),
            tr("Go on with it, or discard it."),
            {},
            {}};
}

} // namespace ui
