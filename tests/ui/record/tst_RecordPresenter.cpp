// SPDX-License-Identifier: GPL-3.0-or-later
#include "UiBench.h"
#include "translations/Translator.h"
#include "ui/pages/record/RecordPresenter.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using domain::HistoryOutcome;
using domain::OutboxState;

class tst_RecordPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsWhatIsKnownHereAtOnce();
    void fiveOutcomesFiveSentences();
    void emptyIsNotUnknown();
    void bannerChangesWordsForDeathAndAccess();
    void bannerAgesABabyInWeeks();
    void outboxChangesShowLive();
    void anAcceptedDoseIsReadBackOnce();
    void whatAChangeMadeOfItIsReadBackOnce();
    void withdrawsAfterAReason();
    void noReasonNoWithdrawal();
    void whatCanBeDone();
    void detailsTellEverything();
    void refusedItemAsksForItsCorrection();
    void anotherPersonsLateAnswerIsDropped();
    void linkInOrderNeedsNothing();
    void missingLinkIsMadeOnEvidence();
    void linkOfAnotherPersonIsNotShown();
    void withoutLinkOnlyWithAReason();
    void excludedIsNeitherEmptyNorToBeHelped();
    void deskMakesNoLink();

private:
    domain::OutboxEntry save();
    [[nodiscard]] QString key(int row = 0) const
    {
        return m_record->model().index(row, 0).data(ui::KeyRole).toString();
    }

    std::unique_ptr<UiBench> m_bench;
    std::unique_ptr<ui::RecordPresenter> m_record;
    translations::Translator m_translator;
};

void tst_RecordPresenter::init()
{
    m_translator.use(u"en"_s);
    m_bench = std::make_unique<UiBench>();
    m_record = std::make_unique<ui::RecordPresenter>(m_bench->services, m_bench->prompts);
}

void tst_RecordPresenter::cleanup()
{
    m_record.reset();
    m_bench.reset();
}

domain::OutboxEntry tst_RecordPresenter::save()
{
    domain::RegistrationDraft draft = m_bench->registrations.newDraft(m_bench->jan());
    draft.cnk = u"1734094"_s;
    draft.freeStock = false;
    draft.dose = u"1"_s;
    draft.acceptedWarnings = u"test"_s;
    return *m_bench->registrations.save(draft)->entry;
}

void tst_RecordPresenter::showsWhatIsKnownHereAtOnce()
{
    const auto entry = save();
    m_bench->client.holds = true;
    m_record->open(m_bench->jan());
    QCOMPARE(m_record->model().rowCount(), 1);
    QVERIFY(m_record->isReading());
    QVERIFY(m_record->notice().isEmpty());
    m_bench->client.history.immunizations = {UiBench::dose(u"1"_s, "2016-06-14")};
    m_bench->client.history.readAt = m_bench->store.clock.now();
    m_bench->client.release();
    // The answer laid ready before the dose was added: nothing of the register yet.
    QTRY_VERIFY(!m_record->isReading());
    m_bench->client.holds = false;
    m_record->refresh();
    QTRY_COMPARE(m_record->model().rowCount(), 2);
    QVERIFY(m_record->readingText().startsWith(u"Vaccinnet, read "_s));
}

void tst_RecordPresenter::fiveOutcomesFiveSentences()
{
    QStringList sentences;
    for (const HistoryOutcome outcome :
         {HistoryOutcome::Incomplete, HistoryOutcome::NoAccess, HistoryOutcome::Unreadable}) {
        m_bench->client.history.outcome = outcome;
        m_record->open(m_bench->jan());
        QTRY_VERIFY(!m_record->isReading());
        sentences.append(m_record->notice().what);
        QVERIFY(m_record->notice().todo.contains(u"F5"_s));
    }
    m_bench->client.history.outcome = HistoryOutcome::Complete;
    m_record->open(m_bench->jan());
    QTRY_VERIFY(!m_record->isReading());
    sentences.append(m_record->notice().what);
    m_bench->client.history.outcome = HistoryOutcome::NotAsked;
    m_bench->client.history.error = core::error(core::ErrorCode::Offline);
    m_record->open(m_bench->jan());
    QTRY_VERIFY(!m_record->isReading());
    sentences.append(m_record->notice().what);
    // An outage is calm, and no bad answer; nothing was read.
    QCOMPARE(m_record->notice().tone, ui::Token::Wait);
    QVERIFY(m_record->notice().what.contains(u"could not be reached"_s));
    QCOMPARE(m_record->readingText(), u"The register has not been read."_s);
    QVERIFY(!sentences.contains(QString()));
    sentences.removeDuplicates();
    QCOMPARE(sentences.size(), 5);
}

void tst_RecordPresenter::emptyIsNotUnknown()
{
    m_record->open(m_bench->jan());
    QTRY_VERIFY(!m_record->isReading());
    QVERIFY(m_record->notice().what.contains(u"no doses"_s));
    m_bench->client.history.outcome = HistoryOutcome::NoAccess;
    m_record->refresh();
    QTRY_VERIFY(!m_record->isReading());
    QVERIFY(m_record->notice().what.contains(u"No access"_s));
}

void tst_RecordPresenter::bannerChangesWordsForDeathAndAccess()
{
    const QDate today = m_bench->catalogue.today();
    const auto normal = ui::bannerState(m_bench->jan(), HistoryOutcome::Complete, today);
    QCOMPARE(normal.name, u"JANSSENS, Jan"_s);
    QVERIFY(normal.born.contains(u"born 15 Mar 1980"_s));
    QVERIFY(normal.born.contains(u"46 years"_s));
    QCOMPARE(normal.number, u"INSZ 80.03.15-997.60"_s);
    QCOMPARE(normal.allergy, u"allergy: not asked"_s);
    QVERIFY(normal.alert.isEmpty());
    const auto closed = ui::bannerState(m_bench->jan(), HistoryOutcome::NoAccess, today);
    QVERIFY(!closed.alert.isEmpty());
    domain::Patient dead = m_bench->jan();
    dead.isDeceased = true;
    dead.deceased = core::PartialDate::fromIso(u"2026-10");
    const auto died = ui::bannerState(dead, HistoryOutcome::Complete, today);
    QCOMPARE(died.alert, u"Died on Oct 2026"_s);
    QVERIFY(!died.born.contains(u"years"_s));
}

void tst_RecordPresenter::bannerAgesABabyInWeeks()
{
    domain::Patient baby = m_bench->jan();
    baby.birthDate = core::PartialDate::fromIso(u"2026-09-15");
    const auto state = ui::bannerState(baby, HistoryOutcome::Complete, m_bench->catalogue.today());
    QVERIFY2(state.born.contains(u"10 weeks"_s), qPrintable(state.born));
}

void tst_RecordPresenter::outboxChangesShowLive()
{
    m_record->open(m_bench->jan());
    QTRY_VERIFY(!m_record->isReading());
    QCOMPARE(m_record->model().rowCount(), 0);
    const auto entry = save();
    QTRY_COMPARE(m_record->model().rowCount(), 1);
    QCOMPARE(m_record->model().text(0).state, u"Saved here"_s);
    m_bench->outbox.start();
    QTRY_COMPARE(m_record->model().text(0).state, u"Accepted"_s);
    QCOMPARE(key(), entry.id.toString(QUuid::WithoutBraces));
}

// Corrected or withdrawn can only be what was read from the register: it is read by itself.
void tst_RecordPresenter::anAcceptedDoseIsReadBackOnce()
{
    m_record->open(m_bench->jan());
    QTRY_VERIFY(!m_record->isReading());
    const int reads = m_bench->client.reads;
    save();
    m_bench->outbox.start();
    QTRY_COMPARE(m_bench->client.reads, reads + 1);
    QTest::qWait(50);
    QCOMPARE(m_bench->client.reads, reads + 1);
    // Not to be had from the register yet: no dead end is offered.
    QVERIFY(!m_record->canCorrect(key()));
    QVERIFY(!m_record->canWithdraw(key()));
}

// The next change of the same dose starts from that, not from what it was.
void tst_RecordPresenter::whatAChangeMadeOfItIsReadBackOnce()
{
    auto dose = UiBench::dose(u"1"_s, "2016-06-14");
    dose.versionId = u"1"_s;
    m_bench->client.history.immunizations = {dose};
    m_record->open(m_bench->jan());
    QTRY_VERIFY(!m_record->isReading());
    const int reads = m_bench->client.reads;
    m_record->withdraw(u"register/1"_s);
    QTRY_COMPARE(m_bench->outbox.list()->size(), 1);
    m_bench->client.history.immunizations.first().versionId = u"2"_s;
    m_bench->outbox.start();
    QTRY_COMPARE(m_bench->client.reads, reads + 1);
    QTest::qWait(50);
    QCOMPARE(m_bench->client.reads, reads + 1);
}

void tst_RecordPresenter::withdrawsAfterAReason()
{
    save();
    m_record->open(m_bench->jan());
    QTRY_VERIFY(!m_record->isReading());
    m_record->withdraw(key());
    QCOMPARE(m_bench->prompts.asked.size(), 1);
    QVERIFY(m_bench->prompts.asked.first().acceptLabel.contains(u"Boostrix"_s));
    QVERIFY(m_bench->prompts.asked.first().dangerous);
    QTRY_COMPARE(m_record->model().text(0).state, u"Withdrawn"_s);
    QVERIFY(m_record->model().text(0).struck);
    QCOMPARE(m_bench->outbox.list()->first().reason, u"Wrong person"_s);
    QVERIFY(!m_record->canWithdraw(key()));
}

void tst_RecordPresenter::noReasonNoWithdrawal()
{
    save();
    m_record->open(m_bench->jan());
    m_bench->prompts.text.clear();
    m_record->withdraw(key());
    QTest::qWait(20);
    QCOMPARE(m_bench->outbox.list()->first().state, OutboxState::SavedHere);
}

void tst_RecordPresenter::whatCanBeDone()
{
    auto error = UiBench::dose(u"3"_s, "2020-03-01");
    error.status = domain::ImmunizationStatus::EnteredInError;
    domain::Immunization unreadable;
    unreadable.id = u"4"_s;
    m_bench->client.history.immunizations = {UiBench::dose(u"1"_s, "2016-06-14"), error,
                                             unreadable};
    m_record->open(m_bench->jan());
    QTRY_COMPARE(m_record->model().rowCount(), 3);
    QVERIFY(m_record->canCorrect(u"register/1"_s));
    QVERIFY(m_record->canWithdraw(u"register/1"_s));
    QVERIFY(!m_record->canCorrect(u"register/3"_s));
    QVERIFY(!m_record->canWithdraw(u"register/4"_s));
    QVERIFY(!m_record->canSendAgain(u"register/1"_s));
    QVERIFY(!m_record->canCorrect(u"no such row"_s));
    QVERIFY(m_record->details(u"no such row"_s).isEmpty());
}

void tst_RecordPresenter::detailsTellEverything()
{
    auto dose = UiBench::dose(u"1"_s, "2016-06-14");
    dose.notes = {u"<b>Not bold</b> http://example.org"_s};
    dose.freeStock = true;
    m_bench->client.history.immunizations = {dose};
    m_record->open(m_bench->jan());
    QTRY_COMPARE(m_record->model().rowCount(), 1);
    QStringList values;
    QStringList codes;
    for (const ui::DetailLine &line : m_record->details(key())) {
        QVERIFY(!line.label.isEmpty());
        (line.isCode ? codes : values).append(line.value);
    }
    QVERIFY(values.contains(dose.notes.first()));
    QVERIFY(values.contains(u"AC37B"_s));
    QVERIFY(values.contains(u"dr. An Peeters"_s));
    QVERIFY(values.contains(u"14 Jun 2016"_s));
    QVERIFY(codes.contains(u"1734094"_s));
    QVERIFY(codes.contains(u"1 / 1"_s));
}

void tst_RecordPresenter::refusedItemAsksForItsCorrection()
{
    core::Error refused = core::error(core::ErrorCode::RefusedByRegister);
    refused.httpStatus = 422;
    m_bench->client.sendError = refused;
    const auto entry = save();
    m_bench->outbox.start();
    QTRY_COMPARE(m_bench->outbox.list()->first().state, OutboxState::NeedsYou);
    QSignalSpy asked(m_record.get(), &ui::RecordPresenter::correctionAsked);
    QSignalSpy row(m_record.get(), &ui::RecordPresenter::rowAsked);
    QVERIFY(m_record->openEntry(entry.id));
    QCOMPARE(asked.count(), 1);
    QCOMPARE(row.count(), 1);
    QVERIFY(m_record->canSendAgain(key()));
    QVERIFY(!m_record->openEntry(QUuid::createUuid()));
}

void tst_RecordPresenter::anotherPersonsLateAnswerIsDropped()
{
    m_bench->client.holds = true;
    m_bench->client.history.immunizations = {UiBench::dose(u"1"_s, "2016-06-14")};
    m_record->open(m_bench->jan());
    domain::Patient an = m_bench->jan();
    an.registerId = u"an"_s;
    an.number = *ids::Insz::parse(u"80031599859", m_bench->catalogue.today());
    m_bench->client.history.immunizations.clear();
    m_record->open(an);
    m_bench->client.release();
    QTRY_VERIFY(!m_record->isReading());
    QCOMPARE(m_record->model().rowCount(), 0);
    QVERIFY(m_record->isSame(an));
}

void tst_RecordPresenter::linkInOrderNeedsNothing()
{
    m_bench->people.link.standing = domain::LinkStanding::Present;
    m_record->open(m_bench->jan());
    QTRY_COMPARE(m_record->link().standing, domain::LinkStanding::Present);
    QVERIFY(m_record->linkNotice().isEmpty());
    QVERIFY(!m_record->canMakeLink());
    QCOMPARE(m_record->banner().access, u"Therapeutic relation: in order"_s);
}

void tst_RecordPresenter::missingLinkIsMadeOnEvidence()
{
    m_bench->people.link.standing = domain::LinkStanding::Missing;
    m_record->open(m_bench->jan());
    QTRY_VERIFY(m_record->canMakeLink());
    QCOMPARE(m_record->banner().access, u"No therapeutic relation"_s);
    QVERIFY(!m_record->linkNotice().isEmpty());
    m_record->makeLink(domain::LinkEvidence::CardReading);
    QTRY_COMPARE(m_record->link().standing, domain::LinkStanding::Present);
    QTRY_VERIFY(m_record->linkNotice().isEmpty());
}

// The answer about one comes when the other is open.
void tst_RecordPresenter::linkOfAnotherPersonIsNotShown()
{
    m_bench->people.link.standing = domain::LinkStanding::Missing;
    m_record->open(m_bench->jan());
    QTRY_VERIFY(m_record->canMakeLink());
    m_record->makeLink(domain::LinkEvidence::CardReading);
    m_bench->people.link.standing = domain::LinkStanding::Missing; // of the next one
    domain::Patient other = m_bench->jan();
    other.number.reset();
    other.registerId = u"other"_s;
    other.given = {u"An"_s};
    m_record->open(other);
    bool shown = false;
    connect(m_record.get(), &ui::RecordPresenter::changed, this,
            [&] { shown = shown || m_record->link().standing == domain::LinkStanding::Present; });
    QTest::qWait(50);
    QVERIFY(m_record->isSame(other));
    QVERIFY(!shown);
}

void tst_RecordPresenter::withoutLinkOnlyWithAReason()
{
    m_bench->people.link.standing = domain::LinkStanding::Missing;
    m_record->open(m_bench->jan());
    QTRY_VERIFY(m_record->canMakeLink());
    m_bench->prompts.text.clear();
    m_record->readWithoutLink();
    QTest::qWait(20);
    QVERIFY(m_bench->links.reasonFor(m_bench->jan()).isEmpty());
    QVERIFY(m_bench->people.reasons.isEmpty());
    m_bench->prompts.text = u"Emergency"_s;
    m_record->readWithoutLink();
    QTRY_COMPARE(m_bench->links.reasonFor(m_bench->jan()), u"Emergency"_s);
    QTRY_VERIFY(m_record->linkNotice().what.contains(u"stands in the log"_s));
    QCOMPARE(m_record->linkNotice().todo, u"Emergency"_s);
}

void tst_RecordPresenter::excludedIsNeitherEmptyNorToBeHelped()
{
    m_bench->people.link.standing = domain::LinkStanding::Excluded;
    m_bench->client.history.outcome = HistoryOutcome::NoAccess;
    m_record->open(m_bench->jan());
    QTRY_VERIFY(!m_record->isReading());
    QTRY_COMPARE(m_record->banner().access, u"Excluded by this person"_s);
    QCOMPARE(m_record->linkNotice().what, u"Excluded by this person"_s);
    QVERIFY(!m_record->canMakeLink());
    QVERIFY(!m_record->notice().what.contains(u"no doses"_s));
}

void tst_RecordPresenter::deskMakesNoLink()
{
    domain::Account desk = ServicesBench::account();
    desk.role = domain::Role::Administrative;
    QVERIFY(m_bench->session.signInLocally(desk));
    QVERIFY(m_bench->session.chooseOrganization(u"94999820"_s));
    m_bench->people.link.standing = domain::LinkStanding::Missing;
    m_record->open(m_bench->jan());
    QTRY_COMPARE(m_record->link().standing, domain::LinkStanding::Missing);
    QVERIFY(m_record->canMakeLink() ==
            domain::may(domain::Role::Administrative, domain::Act::DeclareLink));
    m_record->readWithoutLink();
    QTest::qWait(20);
    QVERIFY(m_bench->people.reasons.isEmpty());
}

QTEST_GUILESS_MAIN(tst_RecordPresenter)
#include "tst_RecordPresenter.moc"
