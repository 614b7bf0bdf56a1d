// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/outbox/OutboxDetail.h"

#include "ui/pages/outbox/OutboxModel.h"
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
    if (registration.organization)
        add(facts, fieldLabel(domain::Field::Organization),
            organizationName(*registration.organization));
    add(facts, DetailText::tr("Saved"), timeText(registration.recorded, today));
    if (entry.attempts > 0)
        add(facts, DetailText::tr("Attempts"), QString::number(entry.attempts));
    if (entry.state == domain::OutboxState::SavedHere && entry.nextAttempt)
        add(facts, DetailText::tr("Next attempt"), timeText(*entry.nextAttempt, today));
    add(facts, DetailText::tr("Number at the register"), entry.registerId);
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

QString sentenceFor(const domain::OutboxEntry &entry)
{
    if (entry.outcomeUnknown && entry.state != domain::OutboxState::Accepted)
        return DetailText::tr("It was sent, and the connection broke before the answer. The "
                              "register is asked first whether it arrived; it is never sent "
                              "twice.");
    return stateSentence(entry.state);
}

} // namespace

OutboxDetail OutboxDetail::of(const domain::OutboxEntry &entry, const domain::ValueSets &valueSets,
                              QDate today)
{
    using domain::OutboxState;
    OutboxDetail detail;
    detail.title = DetailText::tr("%1 for %2", "what, whom")
                       .arg(entryName(entry, valueSets), spokenName(entry.registration.patient));
    detail.look = stateLook(entry.state);
    detail.sentence = sentenceFor(entry);
    detail.notice = noticeFor(entry);
    detail.facts = factsOf(entry, today);
    detail.canRetry = entry.state == OutboxState::NeedsYou;
    detail.canWithdraw =
        (entry.state == OutboxState::SavedHere || entry.state == OutboxState::NeedsYou) &&
        !entry.outcomeUnknown;
    return detail;
}

} // namespace ui
