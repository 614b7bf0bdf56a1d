// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServicesBench.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using core::ErrorCode;
using domain::Field;
using domain::OutboxState;
using domain::ProblemCode;

class tst_RegistrationService : public QObject
{
    Q_OBJECT

private:
    static bool has(const domain::Problems &problems, ProblemCode code)
    {
        return std::any_of(problems.begin(), problems.end(),
                           [&](const domain::Problem &problem) { return problem.code == code; });
    }
    static domain::HistoryRow rowOf(const domain::OutboxEntry &entry)
    {
        domain::HistoryRow row;
        row.entry = entry;
        return row;
    }
    // What a register that accepted the entry would show.
    static domain::Immunization accepted(const ServicesBench &bench,
                                         const domain::OutboxEntry &entry, const QString &id)
    {
        core::Json json = bench.mapper.immunization(entry.registration, {});
        json["id"] = core::jsonText(id);
        json["meta"] = core::Json::object({{"versionId", "1"}});
        domain::Immunization dose = bench.mapper.readImmunization(json);
        dose.received = core::writeJson(json);
        return dose;
    }

private Q_SLOTS:
    void aNewFormIsForTodayAndMe()
    {
        ServicesBench bench;
        QVERIFY(bench.session.signInLocally(ServicesBench::account()));
        const auto draft = bench.registrations.newDraft(bench.jan());
        QCOMPARE(draft.occurrence.date->iso(), u"2026-11-24"_s);
        QCOMPARE(draft.performer->nihdi, ServicesBench::nihdi());
        QCOMPARE(draft.organization->id, u"94999820"_s);
        QVERIFY(!draft.freeStock);
        QVERIFY(draft.lot.isEmpty());
    }

    void theAdministrationIsNobodysVaccinator()
    {
        ServicesBench bench;
        domain::Account account = ServicesBench::account();
        account.role = domain::Role::Administrative;
        QVERIFY(bench.session.signInLocally(account));
        QVERIFY(!bench.registrations.newDraft(bench.jan()).performer);
    }

    void theOrganisationGivesNothing()
    {
        ServicesBench bench;
        QVERIFY(bench.session.signInLocally(ServicesBench::account()));
        domain::RegistrationDraft draft = bench.dose();
        draft.performer->nihdi = *ids::NihdiNumber::parse(u"94999820");
        const auto saved = bench.registrations.save(draft);
        QVERIFY(saved && !saved->entry);
        QVERIFY(has(saved->problems, ProblemCode::NotAllowedHere));
    }

    void savedIsInTheOutboxAsItWas()
    {
        ServicesBench bench;
        QVERIFY(bench.session.signInLocally(ServicesBench::account()));
        bench.registrations.setLanguage(u"fr"_s);
        const auto saved = bench.registrations.save(bench.dose());
        QVERIFY(saved && saved->entry);
        const domain::Registration &registration = saved->entry->registration;
        QCOMPARE(saved->entry->state, OutboxState::SavedHere);
        QCOMPARE(registration.author, ServicesBench::account().practitioner);
        QCOMPARE(registration.organization->id, u"94999820"_s);
        QCOMPARE(registration.recorded, bench.store.clock.now());
        QCOMPARE(registration.language, u"fr-BE"_s);
        QCOMPARE(registration.vaccineCode, registration.product->vaccineCode);
        QCOMPARE(bench.store->accessLog()->last().action, u"register"_s);
        bench.store.reopen();
        QCOMPARE(bench.store->entry(saved->entry->id)->value().registration, registration);
    }

    void withoutSignInThePerformerIsTheAuthor()
    {
        ServicesBench bench;
        const auto saved = bench.registrations.save(bench.dose());
        QVERIFY(saved && saved->entry);
        QCOMPARE(saved->entry->registration.author, ServicesBench::account().practitioner);
        domain::RegistrationDraft nobody = bench.dose("2026-11-01");
        nobody.performer.reset();
        const auto refused = bench.registrations.save(nobody);
        QVERIFY(!refused || !refused->entry);
    }

    void tooLowALevelRegistersNothing()
    {
        ServicesBench bench;
        bench.profile.minimumLevel = 400;
        domain::Account account = ServicesBench::account();
        account.level = 300;
        QVERIFY(bench.session.signInLocally(account));
        QVERIFY(!bench.session.canRegister());
        QVERIFY(has(bench.registrations.check(bench.dose()), ProblemCode::LevelTooLow));
        QCOMPARE(bench.registrations.save(bench.dose()).error().code, ErrorCode::SignInLevelTooLow);
        QCOMPARE(bench.outbox.counts()->savedHere, 0);
    }

    void allProblemsAtOnceAndNothingSaved()
    {
        ServicesBench bench;
        QVERIFY(bench.session.signInLocally(ServicesBench::account()));
        domain::RegistrationDraft draft = bench.dose("2027-01-01", "0000000");
        draft.dose = u"7"_s;
        draft.route = u"XX"_s;
        const auto refused = bench.registrations.save(draft);
        QVERIFY(refused && !refused->entry);
        QVERIFY(has(refused->problems, ProblemCode::DateInFuture));
        QVERIFY(has(refused->problems, ProblemCode::UnknownProduct));
        QVERIFY(has(refused->problems, ProblemCode::DoseNotAllowed));
        QVERIFY(has(refused->problems, ProblemCode::UnknownCode));
        QCOMPARE(bench.outbox.counts()->savedHere, 0);
    }

    void aDoubleTakesAReason()
    {
        ServicesBench bench;
        QVERIFY(bench.session.signInLocally(ServicesBench::account()));
        QVERIFY(bench.registrations.save(bench.dose())->entry);
        domain::RegistrationDraft again = bench.dose();
        const auto refused = bench.registrations.save(again);
        QVERIFY(refused && !refused->entry);
        QVERIFY(has(refused->problems, ProblemCode::DoseAlreadyRecorded));
        again.acceptedWarnings = u"second injection, other arm"_s;
        const auto saved = bench.registrations.save(again);
        QVERIFY(saved && saved->entry);
        QVERIFY(has(saved->problems, ProblemCode::DoseAlreadyRecorded)); // still listed
        QVERIFY(
            has(bench.registrations.check(bench.dose("2026-11-20")), ProblemCode::DoseWithinWeek));
    }

    void thePreviewSavesNothing()
    {
        ServicesBench bench;
        const auto resource = bench.registrations.preview(bench.dose());
        QVERIFY(resource);
        const auto json = core::parseJson(*resource);
        QVERIFY(json);
        QCOMPARE(core::stringMember(*json, "resourceType"), u"Immunization"_s);
        QCOMPARE(bench.outbox.counts()->savedHere, 0);
        QVERIFY(!bench.registrations.preview(bench.dose("2027-01-01")));
    }

    void unsentIsChangedInPlace()
    {
        ServicesBench bench;
        QVERIFY(bench.session.signInLocally(ServicesBench::account()));
        const auto saved = bench.registrations.save(bench.dose());
        const auto row = rowOf(*saved->entry);
        auto draft = bench.registrations.draftFor(row, bench.jan());
        QVERIFY(draft);
        QCOMPARE(draft->lot, u"LOT1"_s);
        draft->lot = u"LOT2"_s;
        const auto corrected = bench.registrations.correct(row, *draft, u"typo"_s);
        QVERIFY(corrected && corrected->entry);
        QCOMPARE(corrected->entry->id, saved->entry->id);
        QCOMPARE(corrected->entry->registration.lot, u"LOT2"_s);
        QCOMPARE(bench.outbox.counts()->savedHere, 1);
    }

    void aCorrectionNeedsAReasonAndTheSamePerson()
    {
        ServicesBench bench;
        QVERIFY(bench.session.signInLocally(ServicesBench::account()));
        const auto saved = bench.registrations.save(bench.dose());
        const auto row = rowOf(*saved->entry);
        domain::RegistrationDraft draft = *bench.registrations.draftFor(row, bench.jan());
        const auto refused = bench.registrations.correct(row, draft, u"  "_s);
        QVERIFY(refused && !refused->entry);
        QCOMPARE(refused->problems.last().field, Field::Reason);
        draft.patient->number =
            domain::PersonNumber(*ids::Insz::parse(u"80031599859", bench.store.clock.today()));
        const auto another = bench.registrations.correct(row, draft, u"typo"_s);
        QVERIFY(another && !another->entry);
        QVERIFY(has(another->problems, ProblemCode::NotAllowedHere));
    }

    void whoWasTypedByNameCanBeToldMoreOf()
    {
        ServicesBench bench;
        QVERIFY(bench.session.signInLocally(ServicesBench::account()));
        domain::RegistrationDraft dose = bench.dose();
        dose.patient->number.reset();
        dose.patient->given.clear();
        const auto saved = bench.registrations.save(dose);
        QVERIFY(saved && saved->entry);
        const auto row = rowOf(*saved->entry);
        domain::RegistrationDraft draft = *bench.registrations.draftFor(row, *dose.patient);
        draft.patient->family = u"Another"_s;
        draft.patient->number = domain::PersonNumber(bench.insz());
        const auto another = bench.registrations.correct(row, draft, u"which"_s);
        QVERIFY(another && !another->entry);
        draft.patient = bench.jan();
        const auto same = bench.registrations.correct(row, draft, u"which"_s);
        QVERIFY(same && same->entry);
        QCOMPARE(same->entry->registration.patient.number->value(), u"80031599760"_s);
        QCOMPARE(bench.store->entriesOf(bench.jan())->size(), 1);
    }

    // A plain FHIR server's record: no number of the person, nobody who gave it, a code of another
    // system, a volume instead of a number of doses.
    void whatARecordLacksDoesNotStopItsCorrection()
    {
        ServicesBench bench;
        QVERIFY(bench.session.signInLocally(ServicesBench::account()));
        const QByteArray record =
            R"({"resourceType":"Immunization","id":"77","meta":{"versionId":"1"},)"
            R"("status":"completed","patient":{"reference":"Patient/5"},)"
            R"("occurrenceDateTime":"2019-05-03","primarySource":true,"lotNumber":"L1",)"
            R"("vaccineCode":{"coding":[{"system":"http://hl7.org/fhir/sid/cvx","code":"140"}]},)"
            R"("doseQuantity":{"value":0.5,"unit":"mL"}})";
        domain::HistoryRow row;
        row.immunization = bench.mapper.readImmunization(*core::parseJson(record));
        domain::Patient person;
        person.registerId = u"5"_s;
        auto draft = bench.registrations.draftFor(row, person);
        QVERIFY(draft);
        draft->lot = u"L2"_s;
        draft->acceptedWarnings = u"seen"_s;
        const auto corrected = bench.registrations.correct(row, *draft, u"wrong lot"_s);
        QVERIFY(corrected && corrected->entry);
        const domain::OutboxEntry &entry = *corrected->entry;
        const auto sent = bench.mapper.corrected(entry.base, entry.registration, entry.reason, {});
        QVERIFY(sent);
        core::Json expected = *core::parseJson(record);
        core::Json content = *sent;
        QVERIFY(content.erase("extension") == 1); // the reason
        expected["lotNumber"] = "L2";
        QCOMPARE(core::writeJson(content), core::writeJson(expected));

        draft->dose = u"7"_s; // but what is said now must be right
        QVERIFY(!bench.registrations.correct(row, *draft, u"wrong lot"_s)->entry);
    }

    void whatTheRegisterHasIsCorrectedByANewItem()
    {
        ServicesBench bench;
        QVERIFY(bench.session.signInLocally(ServicesBench::account()));
        const auto saved = bench.registrations.save(bench.dose());
        domain::OutboxEntry sent = *saved->entry;
        sent.state = OutboxState::Accepted;
        sent.registerId = u"77"_s;
        QVERIFY(bench.outbox.apply({sent}));
        domain::HistoryRow row = rowOf(sent);
        row.immunization = accepted(bench, sent, u"77"_s);
        auto draft = bench.registrations.draftFor(row, bench.jan());
        QVERIFY(draft);
        draft->lot = u"LOT9"_s;
        const auto corrected = bench.registrations.correct(row, *draft, u"wrong lot"_s);
        QVERIFY(corrected && corrected->entry);
        QCOMPARE(corrected->entry->action, domain::OutboxAction::Correct);
        QCOMPARE(corrected->entry->registerId, u"77"_s);
        QVERIFY(corrected->entry->id != saved->entry->id);
        QCOMPARE(corrected->entry->registration.identifier, saved->entry->registration.identifier);
        QCOMPARE(corrected->entry->reason, u"wrong lot"_s);
    }

    // What was unusual when it was recorded needs no second reason; what becomes unusual does.
    void aCorrectionWarnsOnlyOfWhatItChanges()
    {
        ServicesBench bench;
        QVERIFY(bench.session.signInLocally(ServicesBench::account()));
        auto expired = bench.dose();
        expired.expiry = u"2020-01"_s;
        expired.acceptedWarnings = u"seen"_s;
        auto sent = *bench.registrations.save(expired)->entry;
        sent.state = OutboxState::Accepted;
        sent.registerId = u"77"_s;
        QVERIFY(bench.outbox.apply({sent}));
        domain::HistoryRow row = rowOf(sent);
        row.immunization = accepted(bench, sent, u"77"_s);
        auto draft = bench.registrations.draftFor(row, bench.jan());
        QVERIFY(draft);
        draft->acceptedWarnings.clear();
        draft->remark = u"seen again"_s;
        const auto problems = bench.registrations.checkCorrection(row, *draft);
        QVERIFY(!domain::hasWarning(problems));
        QVERIFY(std::any_of(problems.begin(), problems.end(), [](const domain::Problem &problem) {
            return problem.code == domain::ProblemCode::Expired;
        }));
        draft->expiry = u"2021-01"_s;
        QVERIFY(domain::hasWarning(bench.registrations.checkCorrection(row, *draft)));
    }

    // Somebody else changed the record meanwhile: the next correction starts from theirs.
    void aCorrectionThatMetAnotherStartsAnew()
    {
        ServicesBench bench;
        QVERIFY(bench.session.signInLocally(ServicesBench::account()));
        domain::OutboxEntry sent = *bench.registrations.save(bench.dose())->entry;
        sent.state = OutboxState::Accepted;
        sent.registerId = u"77"_s;
        QVERIFY(bench.outbox.apply({sent}));
        domain::HistoryRow row = rowOf(sent);
        row.immunization = accepted(bench, sent, u"77"_s);
        auto draft = bench.registrations.draftFor(row, bench.jan());
        draft->lot = u"LOT2"_s;
        domain::OutboxEntry refused = *bench.registrations.correct(row, *draft, u"typo"_s)->entry;
        refused.state = OutboxState::NeedsYou;
        refused.lastError = core::error(ErrorCode::VersionConflict);
        QVERIFY(bench.outbox.apply({refused}));

        row.entry = refused;
        row.immunization->versionId = u"2"_s;
        row.immunization->received.replace("LOT1", "THEIRS");
        row.immunization->lot = u"THEIRS"_s;
        draft = bench.registrations.draftFor(row, bench.jan());
        QVERIFY(draft);
        QCOMPARE(draft->lot, u"THEIRS"_s);
        draft->lot = u"LOT3"_s;
        const auto again = bench.registrations.correct(row, *draft, u"second"_s);
        QVERIFY(again && again->entry);
        QCOMPARE(again->entry->versionId, u"2"_s);
        QCOMPARE(again->entry->reason, u"second"_s);
        QCOMPARE((*bench.outbox.entry(refused.id))->state, OutboxState::Withdrawn);

        // Taken back, the correction ends nothing; a withdrawal that was accepted does.
        row.entry = **bench.outbox.entry(refused.id);
        QVERIFY(bench.registrations.draftFor(row, bench.jan()));
        row.entry->action = domain::OutboxAction::Withdraw;
        row.entry->state = OutboxState::Accepted;
        QCOMPARE(bench.registrations.draftFor(row, bench.jan()).error().code,
                 ErrorCode::WrongState);
    }

    void withdrawing()
    {
        ServicesBench bench;
        QVERIFY(bench.session.signInLocally(ServicesBench::account()));
        const auto saved = bench.registrations.save(bench.dose());
        const auto row = rowOf(*saved->entry);
        QVERIFY(!bench.registrations.withdraw(row, bench.jan(), QString()));
        const auto withdrawn = bench.registrations.withdraw(row, bench.jan(), u"mistake"_s);
        QVERIFY(withdrawn);
        QCOMPARE(withdrawn->state, OutboxState::Withdrawn);
        const auto again = bench.registrations.withdraw(rowOf(*withdrawn), bench.jan(), u"x"_s);
        QCOMPARE(again.error().code, ErrorCode::WrongState);
    }

    // A withdrawal that met another version is repeated on the record as it is now.
    void aWithdrawalThatMetAnotherStartsAnew()
    {
        ServicesBench bench;
        QVERIFY(bench.session.signInLocally(ServicesBench::account()));
        domain::OutboxEntry sent = *bench.registrations.save(bench.dose())->entry;
        sent.state = OutboxState::Accepted;
        sent.registerId = u"77"_s;
        QVERIFY(bench.outbox.apply({sent}));
        domain::HistoryRow row = rowOf(sent);
        row.immunization = accepted(bench, sent, u"77"_s);
        domain::OutboxEntry refused = *bench.registrations.withdraw(row, bench.jan(), u"mistake"_s);
        refused.state = OutboxState::NeedsYou;
        refused.lastError = core::error(ErrorCode::VersionConflict);
        QVERIFY(bench.outbox.apply({refused}));
        row.entry = refused;
        QVERIFY(!services::RegistrationService::canWithdraw(row)); // not read again yet
        row.immunization->versionId = u"2"_s;
        QVERIFY(services::RegistrationService::canWithdraw(row));
        const auto again = bench.registrations.withdraw(row, bench.jan(), u"mistake"_s);
        QVERIFY(again);
        QVERIFY(again->id != refused.id);
        QCOMPARE(again->action, domain::OutboxAction::Withdraw);
        QCOMPARE(again->versionId, u"2"_s);
        QCOMPARE((*bench.outbox.entry(refused.id))->state, OutboxState::Withdrawn);
    }

    // Typed by name, then found: the register's id makes nobody else of them.
    void aDoubleOfSomebodyWithoutANumber()
    {
        ServicesBench bench;
        QVERIFY(bench.session.signInLocally(ServicesBench::account()));
        auto draft = bench.dose();
        draft.patient->number.reset();
        draft.patient->registerId.clear();
        draft.patient->family = u"Nieuwmens"_s;
        draft.patient->birthDate = core::PartialDate::fromIso(u"1980-03-15");
        QVERIFY(bench.registrations.save(draft)->entry);
        draft.patient->registerId = u"500"_s;
        const auto problems = bench.registrations.check(draft);
        QVERIFY(std::any_of(problems.begin(), problems.end(), [](const domain::Problem &problem) {
            return problem.code == domain::ProblemCode::DoseAlreadyRecorded;
        }));
    }

    // What left and got no answer: nobody may change it, but it can be wanted back, once.
    void unknownOutcomeCanOnlyBeTakenBack()
    {
        ServicesBench bench;
        QVERIFY(bench.session.signInLocally(ServicesBench::account()));
        domain::OutboxEntry left = *bench.registrations.save(bench.dose())->entry;
        QVERIFY(services::RegistrationService::canCorrect(rowOf(left)));
        left.attempts = 1;
        left.outcomeUnknown = true;
        QVERIFY(bench.store->updateEntry(left));
        QVERIFY(!services::RegistrationService::canCorrect(rowOf(left)));
        QVERIFY(services::RegistrationService::canWithdraw(rowOf(left)));
        const auto wished = bench.registrations.withdraw(rowOf(left), bench.jan(), u"mistake"_s);
        QVERIFY(wished && wished->takeBack);
        QCOMPARE(wished->state, OutboxState::SavedHere); // until the register says whether it came
        QVERIFY(!services::RegistrationService::canWithdraw(rowOf(*wished)));
        left.state = OutboxState::Sending;
        QVERIFY(!services::RegistrationService::canWithdraw(rowOf(left)));
        QVERIFY(!services::RegistrationService::canWithdraw({}));
    }

    void halfFilledFormsAreKept()
    {
        ServicesBench bench;
        QVERIFY(!bench.registrations.keptDraft(bench.jan()));
        bench.registrations.keepDraft(bench.jan(), bench.dose());
        domain::RegistrationDraft expected = bench.dose();
        expected.kept = bench.store.clock.now();
        QCOMPARE(bench.registrations.keptDraft(bench.jan()), expected);
        bench.registrations.dropDraft(bench.jan());
        QVERIFY(!bench.registrations.keptDraft(bench.jan()));
    }
};

QTEST_GUILESS_MAIN(tst_RegistrationService)
#include "tst_RegistrationService.moc"
