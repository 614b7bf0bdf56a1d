// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/outbox/OutboxDetail.h"

#include "ui/pages/outbox/OutboxModel.h"
#include "ui/text/CodeText.h"
#include "ui/text/DateText.h"
#include "ui/text/NameText.h"
#include "ui/text/ProblemText.h"
#include "ui/text/RegistrationText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

class DetailText
{
    Q_DECLARE_TR_FUNCTIONS(DetailText)
};

using Facts = QList<OutboxDetail::Fact>;

void add(Facts &facts, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        facts.append({name, value});
}

Facts factsOf(const domain::OutboxEntry &entry, QDate today)
{
    const domain::Registration &registration = entry.registration;
    Facts facts;
    add(facts, fieldLabel(domain::Field::Patient), patientLine(registration.patient));
    add(facts, fieldLabel(domain::Field::Date), occurrenceText(registration.occurrence));
    add(facts, fieldLabel(domain::Field::Lot), registration.lot);
    add(facts, fieldLabel(domain::Field::Performer), practitionerName(registration.performer));
    add(facts, DetailText::tr("Recorded by"), practitionerName(registration.author));
    if (registration.trainer)
        add(facts, DetailText::tr("Practice trainer"), practitionerName(*registration.trainer));
    if (registration.organization)
        add(facts, fieldLabel(domain::Field::Organization),
            organizationName(*registration.organization));
    add(facts, DetailText::tr("Saved"), timeText(registration.recorded, today));
    if (entry.state == domain::OutboxState::Withdrawn)
        add(facts, DetailText::tr("Withdrawn", "when"), timeText(entry.changed, today));
    if (entry.attempts > 0)
        add(facts, DetailText::tr("Attempts"), QString::number(entry.attempts));
    if (entry.state == domain::OutboxState::SavedHere && entry.nextAttempt)
        add(facts, DetailText::tr("Next attempt"), timeText(*entry.nextAttempt, today));
    add(facts, DetailText::tr("Number at the register"), entry.registerId);
    if (entry.lastError)
        add(facts, DetailText::tr("Trace number"), entry.lastError->traceId);
    if (entry.handOver)
        add(facts, DetailText::tr("Handed over in"), entry.handOver->file);
    if (entry.reviewer)
        add(facts, DetailText::tr("To be looked at by"), practitionerName(*entry.reviewer));
    add(facts, DetailText::tr("Decision"), entry.decision);
    if (!entry.handOver)
        add(facts, fieldLabel(domain::Field::Reason), entry.reason);
    return facts;
}

// At which field of the form the register's complaint belongs.
QString fieldWords(const core::Error &error)
{
    QStringList labels;
    for (const core::RemoteIssue &issue : error.issues)
        if (const auto field = domain::fieldFromName(issue.field))
            labels.append(fieldLabel(*field));
    labels.removeDuplicates();
    return labels.isEmpty() ? QString()
                            : DetailText::tr("It is about: %1.").arg(labels.join(u", "_s));
}

Notice noticeFor(const domain::OutboxEntry &entry)
{
    const bool needsYou = entry.state == domain::OutboxState::NeedsYou;
    if (entry.lastError && (needsYou || entry.state == domain::OutboxState::SavedHere)) {
        Notice notice = noticeOf(*entry.lastError, needsYou ? Token::Stop : Token::Wait);
        notice.todo = (fieldWords(*entry.lastError) + u' ' + notice.todo).trimmed();
        return notice;
    }
    QStringList words;
    for (const core::RemoteIssue &issue : entry.warnings)
        if (!issue.text.isEmpty())
            words.append(issue.text);
    if (words.isEmpty())
        return {};
    return {Token::Info, DetailText::tr("The register accepted it with a remark."), {}, {}, words};
}

QList<OutboxDetail::Compared> comparison(const domain::OutboxEntry &entry,
                                         const domain::ValueSets &valueSets)
{
    if (!entry.foundDouble && !entry.newer)
        return {};
    const domain::Registration &here = entry.registration;
    const domain::Immunization &there = entry.newer ? *entry.newer : entry.foundDouble->dose;
    QString product = there.products.isEmpty() ? QString() : there.products.first().display;
    if (product.isEmpty() && !there.vaccineCodes.isEmpty())
        product = codeText(valueSets, u"vaccine"_s, there.vaccineCodes.first());
    QList<OutboxDetail::Compared> rows{
        {fieldLabel(domain::Field::Date), occurrenceText(here.occurrence),
         occurrenceText(there.occurrence)},
        {fieldLabel(domain::Field::Product), doseName(here, valueSets), product},
        {fieldLabel(domain::Field::Dose), here.dose, there.dose},
        {fieldLabel(domain::Field::Lot), here.lot, there.lot},
        {fieldLabel(domain::Field::Performer), practitionerName(here.performer),
         there.performerName},
        {fieldLabel(domain::Field::Organization),
         here.organization ? organizationName(*here.organization) : QString(),
         there.organizationName},
    };
    rows.removeIf([](const OutboxDetail::Compared &row) {
        return row.here.isEmpty() && row.atRegister.isEmpty();
    });
    return rows;
}

// The near dose that the register told of before this one was sent.
QString nearDose(const domain::OutboxEntry &entry)
{
    if (!entry.foundDouble || entry.foundDouble->identical)
        return {};
    return DetailText::tr("The register already had the same vaccine on %1.")
        .arg(occurrenceText(entry.foundDouble->dose.occurrence));
}

QString sentenceFor(const domain::OutboxEntry &entry)
{
    if (entry.state == domain::OutboxState::Withdrawn && entry.handOver && entry.handOver->uploaded)
        return DetailText::tr("Brought to the register by hand. It is done here; the person's "
                              "record shows it once the register has it.");
    if (entry.takeBack && entry.outcomeUnknown)
        return DetailText::tr("It was sent, and the connection broke before the answer. You want "
                              "it taken back: once the register says that it arrived, it is "
                              "withdrawn there; otherwise it never goes.");
    if (entry.outcomeUnknown && entry.state != domain::OutboxState::Accepted)
        return DetailText::tr("It was sent, and the connection broke before the answer. The "
                              "register is asked first whether it arrived; it is never sent "
                              "twice.");
    const QString near = nearDose(entry);
    return near.isEmpty() ? stateSentence(entry.state) : stateSentence(entry.state) + u' ' + near;
}

// Which one goes before it, and how that stands.
QString waitingFor(const domain::OutboxEntry &holder, const domain::ValueSets &valueSets)
{
    return DetailText::tr("It waits for an earlier one of the same person: %1 of %2 (%3).",
                          "what, day, state")
        .arg(entryName(holder, valueSets), occurrenceText(holder.registration.occurrence),
             stateLook(holder.state).word);
}

// What left is taken back once its outcome is known; a change of the register's record is not.
bool mayBeTakenBack(const domain::OutboxEntry &entry)
{
    return !entry.outcomeUnknown ||
           (entry.action == domain::OutboxAction::Register && !entry.takeBack);
}

// A decision comes first: sending again without it would change nothing.
bool waitsForPerson(const domain::OutboxEntry &entry, core::ErrorCode why)
{
    return entry.state == domain::OutboxState::NeedsYou && entry.held && entry.lastError &&
           entry.lastError->code == why;
}

} // namespace

OutboxDetail OutboxDetail::of(const domain::OutboxEntry &entry, const domain::ValueSets &valueSets,
                              QDate today, const std::optional<domain::OutboxEntry> &holder)
{
    using domain::OutboxState;
    OutboxDetail detail;
    detail.title = DetailText::tr("%1 for %2", "what, whom")
                       .arg(entryName(entry, valueSets), spokenName(entry.registration.patient));
    detail.look = stateLook(entry.state);
    detail.sentence = sentenceFor(entry);
    if (holder)
        detail.sentence += u' ' + waitingFor(*holder, valueSets);
    detail.notice = noticeFor(entry);
    detail.facts = factsOf(entry, today);
    detail.compared = comparison(entry, valueSets);
    detail.canSettle = waitsForPerson(entry, core::ErrorCode::HandedOver);
    const bool newer = entry.state == OutboxState::NeedsYou && entry.newer;
    detail.canKeep = newer || waitsForPerson(entry, core::ErrorCode::PossibleDouble) ||
                     waitsForPerson(entry, core::ErrorCode::PersonDeceased) ||
                     waitsForPerson(entry, core::ErrorCode::AuthorUnlinked);
    detail.canRetry = entry.state == OutboxState::NeedsYou && !detail.canKeep && !detail.canSettle;
    detail.canWithdraw =
        (entry.state == OutboxState::SavedHere || entry.state == OutboxState::NeedsYou) &&
        !detail.canSettle && mayBeTakenBack(entry);
    return detail;
}

} // namespace ui
