// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/OutboxService.h"

#include "KnownSession.h"
#include "outbox/OutboxTransitions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::ErrorCode;
using domain::OutboxState;

namespace {

// An outbox with one dose of Dr. An Peeters, at a register with a sign-in; nobody is signed in.
struct Desk
{
    ServicesBench bench;
    QUuid dose = saveDose();
    KnownSession known{bench};
    outbox::OutboxSender sender{bench.outbox, bench.client, bench.store.clock, [] { return 0.0; }};
    services::OutboxService service{bench.outbox, sender, known.session, bench.store.clock};

    QUuid saveDose()
    {
        if (!bench.session.signInLocally(ServicesBench::account()))
            qFatal("not signed in");
        const auto saved = bench.registrations.save(bench.dose());
        bench.profile.minimumLevel = 400;
        return saved->entry->id;
    }
    void hold(ErrorCode why)
    {
        if (!bench.outbox.apply({outbox::heldBack(entry(), why, bench.store.clock.now())}))
            qFatal("not held");
    }
    void refuse()
    {
        const auto sent = outbox::leaving(entry(), bench.store.clock.now());
        const auto refused = outbox::failed(
            sent, core::error(ErrorCode::RefusedByRegister),
            {.verdict = registry::RetryVerdict::NeedsPerson, .delay = {}}, bench.store.clock.now());
        if (!bench.outbox.apply({sent}) || !bench.outbox.apply({refused}))
            qFatal("not refused");
    }
    [[nodiscard]] domain::OutboxEntry entry() const { return **bench.outbox.entry(dose); }
    [[nodiscard]] QList<store::Store::AccessEvent> log(const QString &action)
    {
        auto events = *bench.store->accessLog();
        events.removeIf([&](const auto &event) { return event.action != action; });
        return events;
    }
};

domain::Account account(domain::Role role, int level = 400,
                        const QString &organization = u"94999820"_s)
{
    domain::Account account;
    account.subject = u"bram"_s;
    account.practitioner = {u"Dr. Bram Wouters"_s, *ids::NihdiNumber::parse(u"19998826004"), {}};
    account.role = role;
    account.level = level;
    account.organizations = {
        {organization, u"Practice"_s, *ids::NihdiNumber::parse(organization), {}}};
    return account;
}

} // namespace

// What a person does with an item: who may, and that it stands in the access log.
class tst_OutboxService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheSignedInTakeBack()
    {
        Desk desk;
        QCOMPARE(desk.service.withdrawUnsent(desk.dose, u"typo"_s).error().code,
                 ErrorCode::NotSignedIn);
        QCOMPARE(desk.entry().state, OutboxState::SavedHere);
        QVERIFY(desk.log(u"withdraw"_s).isEmpty());
    }

    // How many there are may always be told; whom they are about is for those who are signed in.
    void onlyTheSignedInSeeWhoIsInIt()
    {
        Desk desk;
        QCOMPARE(desk.service.list().error().code, ErrorCode::NotSignedIn);
        QCOMPARE(desk.service.counts().savedHere, 1);
        desk.refuse();
        QCOMPARE(desk.service.retry(desk.dose).error().code, ErrorCode::NotSignedIn);
        desk.known.becomes(account(domain::Role::Administrative, 100));
        QVERIFY(!desk.known.session.session()->tokenValid); // known from before is enough
        QCOMPARE(desk.service.list()->size(), 1);
    }

    void whoTakesBackStandsInTheLog()
    {
        Desk desk;
        desk.known.becomes(account(domain::Role::Nurse));
        QVERIFY(desk.service.withdrawUnsent(desk.dose, u" typo "_s).ok());
        QCOMPARE(desk.entry().state, OutboxState::Withdrawn);
        const auto log = desk.log(u"withdraw"_s);
        QCOMPARE(log.size(), 1);
        QCOMPARE(log.first().actor, u"19998826004"_s);
        QCOMPARE(log.first().subject, desk.bench.insz().value());
        QCOMPARE(log.first().reason, u"typo"_s);
    }

    void whoMayNot_data()
    {
        QTest::addColumn<domain::Account>("person");
        QTest::addColumn<ErrorCode>("held");
        QTest::addColumn<ErrorCode>("why");
        using enum domain::Role;
        QTest::newRow("level") << account(Physician, 100) << ErrorCode::PossibleDouble
                               << ErrorCode::SignInLevelTooLow;
        QTest::newRow("level, of a review")
            << account(Physician, 100) << ErrorCode::AuthorUnlinked << ErrorCode::SignInLevelTooLow;
        QTest::newRow("organisation") << account(Physician, 400, u"94997147"_s)
                                      << ErrorCode::AuthorUnlinked << ErrorCode::NotAllowed;
        QTest::newRow("no trainer")
            << account(Trainee) << ErrorCode::PossibleDouble << ErrorCode::RoleNotAllowed;
        QTest::newRow("review by a nurse")
            << account(Nurse) << ErrorCode::AuthorUnlinked << ErrorCode::RoleNotAllowed;
    }
    void whoMayNot()
    {
        QFETCH(domain::Account, person);
        QFETCH(ErrorCode, held);
        QFETCH(ErrorCode, why);
        Desk desk;
        desk.hold(held);
        desk.known.becomes(person);
        QCOMPARE(desk.service.withdrawUnsent(desk.dose, u"x"_s).error().code, why);
        QCOMPARE(desk.service.decide(desk.dose, u"x"_s).error().code, why);
        QCOMPARE(desk.entry().state, OutboxState::NeedsYou);
        QVERIFY(desk.log(u"withdraw"_s).isEmpty());
        QVERIFY(desk.log(u"decide"_s).isEmpty());
    }

    void onlyTheSignedInDecide()
    {
        Desk desk;
        desk.hold(ErrorCode::PossibleDouble);
        QCOMPARE(desk.service.decide(desk.dose, u"x"_s).error().code, ErrorCode::NotSignedIn);
    }

    void aDecisionStandsInTheLogWithWhatItIsAbout()
    {
        Desk desk;
        desk.hold(ErrorCode::AuthorUnlinked);
        desk.known.becomes(account(domain::Role::Physician));
        QVERIFY(desk.service.decide(desk.dose, u"seen in her notes"_s).ok());
        QVERIFY(desk.entry().isDecided(ErrorCode::AuthorUnlinked));
        QVERIFY(!desk.entry().isDecided(ErrorCode::PossibleDouble));
        const auto log = desk.log(u"decide"_s);
        QCOMPARE(log.size(), 1);
        QCOMPARE(log.first().actor, u"19998826004"_s);
        QCOMPARE(log.first().outcome, u"held.author-unlinked"_s);
        QCOMPARE(log.first().reason, u"seen in her notes"_s);
    }

    void aRetryStandsInTheLog()
    {
        Desk desk;
        desk.refuse();
        desk.known.becomes(account(domain::Role::Nurse));
        QVERIFY(desk.service.retry(desk.dose).ok());
        QCOMPARE(desk.log(u"retry"_s).size(), 1);
        QCOMPARE(desk.log(u"retry"_s).first().subject, desk.bench.insz().value());
    }

    // Who works there was typed, or nobody was.
    void aRegisterWithoutSignInRefusesNobody()
    {
        Desk desk;
        services::OutboxService service{desk.bench.outbox, desk.sender, desk.bench.session,
                                        desk.bench.store.clock};
        desk.bench.profile.minimumLevel = 0;
        desk.hold(ErrorCode::PossibleDouble);
        QVERIFY(service.decide(desk.dose, u"another dose"_s).ok());
        QVERIFY(service.withdrawUnsent(desk.dose, u"typo"_s).ok());
    }
};

QTEST_GUILESS_MAIN(tst_OutboxService)
#include "tst_OutboxService.moc"
