// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/AuthorCheck.h"

#include "KnownSession.h"
#include "outbox/OutboxTransitions.h"
#include "support/FakePeople.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::ErrorCode;
using Sender = outbox::OutboxSender;

namespace {

domain::Account bram()
{
    domain::Account account = ServicesBench::account();
    account.subject = u"bram"_s;
    account.practitioner = {u"Dr. Bram Wouters"_s, *ids::NihdiNumber::parse(u"19998826004"), {}};
    return account;
}

// What Dr. An Peeters saved and left behind: her link ended, and her colleague is signed in.
struct Desk
{
    ServicesBench bench;
    QUuid dose = saveDose();
    KnownSession known{bench, bram()};
    FakePeople people;
    Sender sender{bench.outbox, bench.client, bench.store.clock, [] { return 0.0; }};
    services::AuthorCheck check{people, known.session, sender, bench.store.clock};

    Desk()
    {
        domain::Collaborator an;
        an.person.nihdi = ServicesBench::nihdi();
        an.active = false;
        domain::Collaborator colleague;
        colleague.person.family = u"Wouters"_s;
        colleague.person.given = u"Bram"_s;
        colleague.person.nihdi = bram().practitioner.nihdi;
        colleague.role = domain::Role::Physician;
        colleague.active = true;
        people.practice.collaborators = {an, colleague};
        people.practice.organization = bram().organizations.first();
        check.learn(people.practice);
    }
    QUuid saveDose()
    {
        if (!bench.session.signInLocally(ServicesBench::account()))
            qFatal("not signed in");
        return bench.registrations.save(bench.dose())->entry->id;
    }
    [[nodiscard]] domain::OutboxEntry entry() const { return **bench.outbox.entry(dose); }
    [[nodiscard]] domain::OutboxEntry decided(ErrorCode about) const
    {
        const QDateTime now = bench.store.clock.now();
        return *outbox::decided(outbox::heldBack(entry(), about, now), u"x"_s, now);
    }
};

bool isHeld(const Sender::Ruling &ruling)
{
    const auto *held = std::get_if<Sender::Held>(&ruling);
    return held && held->why == ErrorCode::AuthorUnlinked;
}

} // namespace

// fault 36
class tst_AuthorCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasLeftBehindIsHeld()
    {
        Desk desk;
        const auto ruling = desk.check.judge(desk.entry());
        QVERIFY(isHeld(ruling));
        QCOMPARE(std::get<Sender::Held>(ruling).reviewer->nihdi, bram().practitioner.nihdi);
    }

    void onlyAReviewOfTheAuthorLetsItGo()
    {
        Desk desk;
        QVERIFY(isHeld(desk.check.judge(desk.decided(ErrorCode::PossibleDouble))));
        QVERIFY(isHeld(desk.check.judge(desk.decided(ErrorCode::PersonDeceased))));
        QVERIFY(!isHeld(desk.check.judge(desk.decided(ErrorCode::AuthorUnlinked))));
    }

    // The register refused it to its author. Whether or not the provider can be asked anew, what
    // is known of the account is the answer.
    void whatIsRefusedToItsAuthor_data()
    {
        QTest::addColumn<QString>("organization");
        QTest::addColumn<bool>("held");
        QTest::newRow("works elsewhere now") << u"94997147"_s << true;
        QTest::newRow("still works there") << u"94999820"_s << false;
    }
    void whatIsRefusedToItsAuthor()
    {
        QFETCH(QString, organization);
        QFETCH(bool, held);
        Desk desk;
        domain::Account an = ServicesBench::account();
        an.organizations.first().id = organization;
        desk.known.becomes(an);
        QList<bool> answers;
        for (int i = 0; i < 2; ++i)
            desk.check.lookAgain(desk.entry(), [&answers](const Sender::Ruling &ruling) {
                answers.append(isHeld(ruling));
            });
        QVERIFY(answers.isEmpty()); // later
        QTRY_COMPARE(answers, (QList{held, held}));
    }

    // Decided before it was kept what about.
    void anOldDecisionIsNoReview()
    {
        Desk desk;
        domain::OutboxEntry entry = desk.entry();
        entry.decision = u"another dose"_s;
        QVERIFY(entry.isDecided(ErrorCode::PossibleDouble));
        QVERIFY(isHeld(desk.check.judge(entry)));
    }

    void severalDecisionsStandBesideEachOther()
    {
        Desk desk;
        domain::OutboxEntry entry = desk.decided(ErrorCode::AuthorUnlinked);
        const QDateTime now = desk.bench.store.clock.now();
        entry =
            *outbox::decided(outbox::heldBack(entry, ErrorCode::PossibleDouble, now), u"y"_s, now);
        QVERIFY(entry.isDecided(ErrorCode::PossibleDouble));
        QVERIFY(!isHeld(desk.check.judge(entry)));
    }
};

QTEST_GUILESS_MAIN(tst_AuthorCheck)
#include "tst_AuthorCheck.moc"
