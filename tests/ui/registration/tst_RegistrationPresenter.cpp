// SPDX-License-Identifier: GPL-3.0-or-later
#include "UiBench.h"
#include "translations/Translator.h"
#include "ui/pages/registration/RegistrationPresenter.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using domain::Field;
using domain::RegistrationKind;
using domain::Severity;

namespace {

const QString boostrix = u"1734094"_s;

} // namespace

class tst_RegistrationPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void startsWithTodayMeAndMyOrganization();
    void askedInOrder();
    void saysWhoWhatAndWhen();
    void tellsAllProblemsAtOnce();
    void judgesAFieldWhenItIsLeft();
    void warningsTakeAReason();
    void savesOnceAndStartsAgain();
    void remembersProductAndLotOfTheSession();
    void undoWhileUnsent();
    void undoForAWhileOnline();
    void noUndoOnceItLeft();
    void onProofNothingIsGuessed();
    void backToGivenTheSuggestionIsBack();
    void enterGoesOnInReadingOrder();
    void whatIsCountedIsListed();
    void keepsWhatWasTyped();
    void keepsNothingUntouched();
    void asksOnceBeforeLeaving();
    void otherKindsSendOnlyTheirFields();
    void historicalTakesWordsAndYears();
    void notGivenTakesAReason();
    void correctsWithAReason();
    void refusedItemOpensAtItsField();
    void performerByNumber();
    void lettersAreNotAProduct();

private:
    void choose(const QString &cnk);
    void fill();
    [[nodiscard]] QList<domain::OutboxEntry> entries() const;

    std::unique_ptr<UiBench> m_bench;
    std::unique_ptr<ui::RegistrationPresenter> m_form;
    translations::Translator m_translator;
};

void tst_RegistrationPresenter::init()
{
    m_translator.use(u"en"_s);
    m_bench = std::make_unique<UiBench>();
    m_form = std::make_unique<ui::RegistrationPresenter>(m_bench->services, m_bench->prompts);
    m_form->open(m_bench->jan());
}

void tst_RegistrationPresenter::cleanup()
{
    m_form.reset();
    m_bench.reset();
}

void tst_RegistrationPresenter::choose(const QString &cnk)
{
    const auto *product = m_bench->catalogue.catalogue().byCnk(cnk);
    QVERIFY(product);
    m_form->choose(ui::ProductListModel::choiceOf(m_bench->catalogue, *product));
}

void tst_RegistrationPresenter::fill()
{
    choose(boostrix);
    m_form->setValue(Field::FreeStock, u"yes"_s);
    m_form->setValue(Field::Lot, u"AC37B"_s);
}

QList<domain::OutboxEntry> tst_RegistrationPresenter::entries() const
{
    return *m_bench->outbox.list();
}

void tst_RegistrationPresenter::startsWithTodayMeAndMyOrganization()
{
    QCOMPARE(m_form->value(Field::Date), u"2026-11-24"_s);
    QCOMPARE(m_form->value(Field::Dose), u"1"_s);
    QCOMPARE(m_form->value(Field::FreeStock), QString());
    QVERIFY(m_form->whoText().contains(u"Dr. An Peeters · De Linde"_s));
    QVERIFY(!m_form->hasTyping());
    QVERIFY(m_form->remarks().isEmpty());
}

void tst_RegistrationPresenter::askedInOrder()
{
    QCOMPARE(m_form->firstNeeded(), Field::Product);
    choose(boostrix);
    QCOMPARE(m_form->nextNeeded(Field::Product), Field::FreeStock);
    m_form->setValue(Field::FreeStock, u"no"_s);
    QCOMPARE(m_form->nextNeeded(Field::FreeStock), Field::Lot);
    // The lot is asked for on the way; left empty it does not hold anybody back.
    QCOMPARE(m_form->nextNeeded(Field::Lot), std::optional<Field>());
}

void tst_RegistrationPresenter::saysWhoWhatAndWhen()
{
    QCOMPARE(m_form->saveLabel(), u"Record a dose for Jan Janssens, today"_s);
    choose(boostrix);
    QVERIFY(m_form->saveLabel().startsWith(u"Record Boostrix"_s));
    QVERIFY(m_form->saveLabel().endsWith(u" for Jan Janssens, today"_s));
    m_form->setValue(Field::Date, u"2026-11-20"_s);
    QVERIFY(m_form->saveLabel().endsWith(u", 20 Nov 2026"_s));
    m_form->setKind(RegistrationKind::NotGiven);
    QVERIFY(m_form->saveLabel().contains(u"not given to Jan Janssens"_s));
}

void tst_RegistrationPresenter::tellsAllProblemsAtOnce()
{
    QSignalSpy focus(m_form.get(), &ui::RegistrationPresenter::focusAsked);
    m_form->setValue(Field::Date, u"2031-01-01"_s);
    m_form->save();
    QVERIFY(entries().isEmpty());
    QCOMPARE(m_form->remark(Field::Product).severity, Severity::Blocking);
    QCOMPARE(m_form->remark(Field::Date).severity, Severity::Blocking);
    QCOMPARE(m_form->remark(Field::FreeStock).severity, Severity::Blocking);
    QCOMPARE(m_form->summary().tone, ui::Token::Stop);
    QCOMPARE(focus.count(), 1);
    QCOMPARE(focus.first().first().value<Field>(), Field::Product);
    QCOMPARE(m_form->value(Field::Date), u"2031-01-01"_s);
    // What is put right is no longer held against anybody; the rest is.
    m_form->setValue(Field::Date, u"2026-11-2"_s);
    QVERIFY(m_form->remark(Field::Date).text.isEmpty()); // nor what is being typed
    m_form->setValue(Field::Date, u"2026-11-24"_s);
    m_form->check(Field::Date);
    QVERIFY(m_form->remark(Field::Date).text.isEmpty());
    QCOMPARE(m_form->remark(Field::FreeStock).severity, Severity::Blocking);
}

void tst_RegistrationPresenter::judgesAFieldWhenItIsLeft()
{
    m_form->setValue(Field::Date, u"1975-01-01"_s);
    QVERIFY(m_form->remarks().isEmpty());
    m_form->check(Field::Date);
    QCOMPARE(m_form->remark(Field::Date).severity, Severity::Blocking);
    // What is merely not filled in yet is not held against anybody on the way.
    m_form->check(Field::FreeStock);
    QVERIFY(m_form->remark(Field::FreeStock).text.isEmpty());
    QVERIFY(!m_form->remark(Field::Date).text.isEmpty());
    m_form->setValue(Field::Date, u"2026-11-24"_s);
    m_form->check(Field::Date);
    QVERIFY(m_form->remark(Field::Date).text.isEmpty());
}

void tst_RegistrationPresenter::warningsTakeAReason()
{
    fill();
    m_form->setValue(Field::Date, u"2024-01-10"_s);
    m_form->save();
    QVERIFY(entries().isEmpty());
    QVERIFY(m_form->asksAcceptance());
    QVERIFY(m_form->fields().contains(Field::Form));
    QCOMPARE(m_form->summary().tone, ui::Token::Wait);
    m_form->save();
    QVERIFY(entries().isEmpty());
    m_form->setValue(Field::Form, u"Paper record of that day"_s);
    m_form->save();
    QCOMPARE(entries().size(), 1);
    QCOMPARE(entries().first().registration.acceptedWarnings, u"Paper record of that day"_s);
}

void tst_RegistrationPresenter::savesOnceAndStartsAgain()
{
    QSignalSpy recorded(m_form.get(), &ui::RegistrationPresenter::recorded);
    fill();
    m_form->save();
    QCOMPARE(recorded.count(), 1);
    QCOMPARE(entries().size(), 1);
    const domain::Registration saved = entries().first().registration;
    QCOMPARE(saved.product->cnk.value(), boostrix);
    QCOMPARE(saved.freeStock, std::optional(true));
    QCOMPARE(saved.lot, u"AC37B"_s);
    QVERIFY(m_form->chosen().title.isEmpty());
    QVERIFY(!m_form->hasTyping());
    QVERIFY(m_form->saved().what.startsWith(u"Saved here: Boostrix"_s));
    m_form->save();
    QCOMPARE(entries().size(), 1);
}

void tst_RegistrationPresenter::remembersProductAndLotOfTheSession()
{
    fill();
    m_form->save();
    domain::Patient other = m_bench->jan();
    other.registerId = u"an"_s;
    other.number = *ids::Insz::parse(u"80031599859", m_bench->catalogue.today());
    other.given = {u"An"_s};
    m_form->open(other);
    QCOMPARE(m_form->draft().cnk, boostrix);
    QCOMPARE(m_form->value(Field::Lot), u"AC37B"_s);
    QVERIFY(m_form->asksLot());
    QVERIFY(!m_form->hasTyping());
    QCOMPARE(m_form->firstNeeded(), Field::FreeStock);
    m_form->setValue(Field::FreeStock, u"no"_s);
    QCOMPARE(m_form->nextNeeded(Field::FreeStock), Field::Lot);
    m_form->save();
    QCOMPARE(m_form->remark(Field::Lot).severity, Severity::Blocking);
    QCOMPARE(entries().size(), 1);
    m_form->confirmLot();
    m_form->save();
    QCOMPARE(entries().size(), 2);
}

void tst_RegistrationPresenter::undoWhileUnsent()
{
    fill();
    m_form->save();
    QVERIFY(m_form->canUndo());
    m_form->undo();
    QCOMPARE(entries().first().state, domain::OutboxState::Withdrawn);
    QVERIFY(!m_form->canUndo());
    // What was typed is back, to be put right and saved.
    QCOMPARE(m_form->draft().cnk, boostrix);
    QCOMPARE(m_form->value(Field::Lot), u"AC37B"_s);
    QVERIFY(m_form->hasTyping());
}

// A fresh dose waits until it can no longer be undone, also when the register is there.
void tst_RegistrationPresenter::undoForAWhileOnline()
{
    m_bench->outbox.start();
    fill();
    m_form->save();
    QTest::qWait(50);
    QVERIFY(m_form->canUndo());
    QCOMPARE(m_bench->client.sends, 0);
    m_form->undo();
    QCOMPARE(entries().first().state, domain::OutboxState::Withdrawn);
    m_bench->store.clock.advance(60);
    m_bench->sender.wake();
    QTest::qWait(50);
    QCOMPARE(m_bench->client.sends, 0);
    // Saved again it is another dose, which leaves once.
    m_form->save();
    m_bench->store.clock.advance(10);
    m_bench->sender.wake();
    QTRY_COMPARE(entries().first().state, domain::OutboxState::Accepted);
    QCOMPARE(m_bench->client.sends, 1);
    QCOMPARE(entries().size(), 2);
}

void tst_RegistrationPresenter::noUndoOnceItLeft()
{
    fill();
    m_form->save();
    m_bench->store.clock.advance(10);
    m_bench->outbox.start();
    QTRY_COMPARE(entries().first().state, domain::OutboxState::Accepted);
    QVERIFY(!m_form->canUndo());
    m_form->undo();
    QCOMPARE(entries().first().state, domain::OutboxState::Accepted);
    QVERIFY(m_form->saved().what.startsWith(u"Accepted: "_s));
}

// What was given last is no guess at an old dose: neither product, lot nor day.
void tst_RegistrationPresenter::onProofNothingIsGuessed()
{
    fill();
    m_form->save();
    domain::Patient other = m_bench->jan();
    other.registerId = u"an"_s;
    other.number = *ids::Insz::parse(u"80031599859", m_bench->catalogue.today());
    for (const auto kind : {RegistrationKind::Historical, RegistrationKind::NotGiven}) {
        m_form->open(other);
        QCOMPARE(m_form->draft().cnk, boostrix);
        m_form->setKind(kind);
        QCOMPARE(m_form->draft().cnk, QString());
        QVERIFY(m_form->chosen().title.isEmpty());
        QCOMPARE(m_form->draft().lot, QString());
        QVERIFY(!m_form->asksLot());
        QCOMPARE(m_form->firstNeeded(), Field::Product);
        // What somebody chooses is theirs, without the lot of today's pack.
        choose(boostrix);
        QCOMPARE(m_form->draft().lot, QString());
        m_form->setKind(RegistrationKind::Given);
    }
    m_form->open(other);
    m_form->setKind(RegistrationKind::Historical);
    QCOMPARE(m_form->value(Field::Date), QString());
    m_form->setKind(RegistrationKind::NotGiven);
    QCOMPARE(m_form->value(Field::Date), u"2026-11-24"_s);
    // Who just got it is not offered it again.
    m_form->open(m_bench->jan());
    QCOMPARE(m_form->draft().cnk, QString());
}

void tst_RegistrationPresenter::backToGivenTheSuggestionIsBack()
{
    fill();
    m_form->save();
    domain::Patient other = m_bench->jan();
    other.registerId = u"an"_s;
    other.number = *ids::Insz::parse(u"80031599859", m_bench->catalogue.today());
    m_form->open(other);
    m_form->setKind(RegistrationKind::Historical);
    m_form->setKind(RegistrationKind::Given);
    QCOMPARE(m_form->draft().cnk, boostrix);
    QCOMPARE(m_form->value(Field::Lot), u"AC37B"_s);
    QCOMPARE(m_form->value(Field::Date), u"2026-11-24"_s);
    QVERIFY(m_form->asksLot());
    // What was chosen by hand stays over the kinds.
    choose(u"0061358"_s);
    m_form->setKind(RegistrationKind::Historical);
    QCOMPARE(m_form->draft().cnk, u"0061358"_s);
    m_form->setKind(RegistrationKind::Given);
    QCOMPARE(m_form->draft().cnk, u"0061358"_s);
    QCOMPARE(m_form->draft().lot, QString());
}

void tst_RegistrationPresenter::enterGoesOnInReadingOrder()
{
    fill();
    QCOMPARE(m_form->nextNeeded(Field::Lot), Field::Expiry);
    m_form->setValue(Field::Expiry, u"2028-01"_s);
    QCOMPARE(m_form->nextNeeded(Field::Lot), std::optional<Field>());
    QCOMPARE(m_form->nextNeeded(Field::Expiry), std::optional<Field>());
    m_form->setValue(Field::FreeStock, {});
    QCOMPARE(m_form->nextNeeded(Field::Expiry), Field::FreeStock);
    m_form->setKind(RegistrationKind::Historical);
    QCOMPARE(m_form->nextNeeded(Field::Product), Field::Date);
    QCOMPARE(m_form->value(Field::Confirmation), u"confirmed"_s); // what proof means
    QCOMPARE(m_form->nextNeeded(Field::Date), Field::Proof);
}

void tst_RegistrationPresenter::whatIsCountedIsListed()
{
    fill();
    m_form->setValue(Field::Date, u"2024-01-10"_s);
    m_form->setValue(Field::FreeStock, {});
    m_form->save();
    QCOMPARE(m_form->summedUp().size(), 2);
    QVERIFY2(m_form->summary().what.contains(u"1 thing to change"_s),
             qPrintable(m_form->summary().what));
    QVERIFY2(m_form->summary().what.contains(u"1 more is unusual"_s),
             qPrintable(m_form->summary().what));
}

void tst_RegistrationPresenter::keepsWhatWasTyped()
{
    fill();
    m_form->setValue(Field::Remark, u"Left arm sore last time"_s);
    // The program ends here, in whatever way: the form is on disk a moment later.
    QTest::qWait(400);
    ui::RegistrationPresenter again(m_bench->services, m_bench->prompts);
    again.open(m_bench->jan());
    QCOMPARE(again.draft().cnk, boostrix);
    QCOMPARE(again.value(Field::Remark), u"Left arm sore last time"_s);
    QVERIFY(again.hasTyping());
    // It is said, with its time, and can be discarded.
    QVERIFY2(again.restored().what.contains(u":00"_s), qPrintable(again.restored().what));
    again.discardRestored();
    QVERIFY(again.restored().isEmpty());
    QVERIFY(!again.hasTyping());
    QVERIFY(!m_bench->registrations.keptDraft(m_bench->jan()));
    again.open(m_bench->jan());
    QVERIFY(again.restored().isEmpty());
}

void tst_RegistrationPresenter::keepsNothingUntouched()
{
    choose(boostrix);
    m_form->close();
    QVERIFY(m_bench->registrations.keptDraft(m_bench->jan()));
    m_form->open(m_bench->jan());
    fill();
    m_form->save();
    QVERIFY(!m_bench->registrations.keptDraft(m_bench->jan()));
}

void tst_RegistrationPresenter::asksOnceBeforeLeaving()
{
    int left = 0;
    m_form->leave([&left] { ++left; });
    QCOMPARE(left, 1);
    QCOMPARE(m_bench->prompts.asked.size(), 0);
    choose(boostrix);
    m_bench->prompts.confirmed = false;
    m_form->leave([&left] { ++left; });
    QCOMPARE(m_bench->prompts.asked.size(), 1);
    QVERIFY(m_bench->prompts.asked.first().title.contains(u"Jan Janssens"_s));
    QTest::qWait(20);
    QCOMPARE(left, 1);
    QCOMPARE(m_form->draft().cnk, boostrix);
    m_bench->prompts.confirmed = true;
    m_form->leave([&left] { ++left; });
    QTRY_COMPARE(left, 2);
    QVERIFY(m_bench->registrations.keptDraft(m_bench->jan()));
}

void tst_RegistrationPresenter::otherKindsSendOnlyTheirFields()
{
    fill();
    m_form->setKind(RegistrationKind::NotGiven);
    m_form->setValue(Field::NotGivenReason, u"PATOBJ"_s);
    m_form->save();
    QCOMPARE(entries().size(), 1);
    QCOMPARE(entries().first().registration.lot, QString());
    QCOMPARE(entries().first().registration.freeStock, std::optional<bool>());
}

void tst_RegistrationPresenter::historicalTakesWordsAndYears()
{
    m_form->setKind(RegistrationKind::Historical);
    choose(boostrix);
    m_form->setValue(Field::Date, u"2011"_s);
    m_form->save();
    QCOMPARE(m_form->remark(Field::Proof).severity, Severity::Blocking);
    m_form->setValue(Field::Proof, u"Yellow booklet"_s);
    m_form->save();
    QCOMPARE(entries().size(), 1);
    QCOMPARE(entries().first().registration.occurrence.date->iso(), u"2011"_s);
    m_form->setKind(RegistrationKind::Historical);
    m_form->choose({ui::ProductChoice::Kind::Vaccine, u"871742003"_s, u"Tetanus"_s, {}});
    m_form->setValue(Field::Date, u"summer 2005"_s);
    m_form->setValue(Field::Proof, u"Yellow booklet"_s);
    m_form->save();
    QCOMPARE(entries().size(), 2);
    QCOMPARE(entries().first().registration.occurrence.text, u"summer 2005"_s);
}

void tst_RegistrationPresenter::notGivenTakesAReason()
{
    m_form->setKind(RegistrationKind::NotGiven);
    choose(boostrix);
    QCOMPARE(m_form->nextNeeded(Field::Product), Field::NotGivenReason);
    m_form->save();
    QCOMPARE(m_form->remark(Field::NotGivenReason).severity, Severity::Blocking);
}

void tst_RegistrationPresenter::correctsWithAReason()
{
    fill();
    m_form->save();
    domain::HistoryRow row;
    row.entry = entries().first();
    m_form->correct(row);
    QVERIFY(m_form->isCorrection());
    QCOMPARE(m_form->fields().first(), Field::Reason);
    m_form->setValue(Field::Lot, u"AC99X"_s);
    m_form->save();
    QCOMPARE(m_form->remark(Field::Reason).severity, Severity::Blocking);
    m_form->setValue(Field::Reason, u"Wrong lot"_s);
    m_form->save();
    QVERIFY(!m_form->isCorrection());
    QVERIFY2(m_form->saved().what.startsWith(u"Correction saved here: Boostrix"_s),
             qPrintable(m_form->saved().what));
    QCOMPARE(entries().size(), 1);
    QCOMPARE(entries().first().registration.lot, u"AC99X"_s);
    QCOMPARE(entries().first().id, row.entry->id);
}

void tst_RegistrationPresenter::refusedItemOpensAtItsField()
{
    core::Error refused = core::error(core::ErrorCode::RefusedByRegister);
    refused.httpStatus = 422;
    core::RemoteIssue issue;
    issue.text = u"Lot number unknown to the register"_s;
    issue.field = u"lot"_s;
    refused.issues = {issue};
    m_bench->client.sendError = refused;
    fill();
    m_form->save();
    m_bench->store.clock.advance(10);
    m_bench->outbox.start();
    QTRY_COMPARE(entries().first().state, domain::OutboxState::NeedsYou);

    QSignalSpy focus(m_form.get(), &ui::RegistrationPresenter::focusAsked);
    domain::HistoryRow row;
    row.entry = entries().first();
    m_form->correct(row);
    QCOMPARE(focus.last().first().value<Field>(), Field::Lot);
    QVERIFY(m_form->remark(Field::Lot).text.contains(issue.text));
    QVERIFY(!m_form->summary().isEmpty());
    // The register's words go when the field is changed, and do not stand in the way.
    m_form->setValue(Field::Lot, u"AC99X"_s);
    QVERIFY(m_form->remark(Field::Lot).text.isEmpty());
    m_form->setValue(Field::Reason, u"Misread"_s);
    m_bench->client.sendError.reset();
    m_form->save();
    QTRY_COMPARE(entries().first().state, domain::OutboxState::Accepted);
    QCOMPARE(entries().first().registration.lot, u"AC99X"_s);
}

void tst_RegistrationPresenter::performerByNumber()
{
    fill();
    m_form->setValue(Field::Performer, u"3-99996-32-001"_s);
    QCOMPARE(m_form->draft().performer->nihdi->value(), u"39999632001"_s);
    m_form->setValue(Field::Performer, u"80.03.15-997.60"_s);
    QVERIFY(!m_form->draft().performer->nihdi);
    QCOMPARE(m_form->draft().performer->insz->value(), u"80031599760"_s);
    m_form->setValue(Field::Performer, u"12"_s);
    QVERIFY(!m_form->draft().performer);
    m_form->save();
    QVERIFY(entries().isEmpty());
    QCOMPARE(m_form->remark(Field::Performer).severity, Severity::Blocking);
    m_form->setValue(Field::Performer, u"1-99998-16-004"_s);
    QCOMPARE(m_form->draft().performer->name, u"Dr. An Peeters"_s);
    m_form->save();
    QCOMPARE(entries().size(), 1);
}

void tst_RegistrationPresenter::lettersAreNotAProduct()
{
    fill();
    m_form->typeProduct(u"eng"_s);
    QVERIFY(m_form->chosen().title.isEmpty());
    QVERIFY(m_form->saveLabel().startsWith(u"Record a dose"_s));
    m_form->save();
    QVERIFY(entries().isEmpty());
    QCOMPARE(m_form->remark(Field::Product).severity, Severity::Blocking);
    m_form->abandonTyping();
    QCOMPARE(m_form->draft().cnk, boostrix);
}

QTEST_GUILESS_MAIN(tst_RegistrationPresenter)
#include "tst_RegistrationPresenter.moc"
