// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServicesBench.h"

#include "services/CollaboratorService.h"
#include "support/FakePeople.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace {

const QString linde = u"94999820"_s;
const QString eik = u"0999999823"_s;

// Somebody who works for two organisations, with a request that waits at the first.
struct Bench
{
    Bench()
    {
        domain::Account account = ServicesBench::account();
        account.organizations.append({eik, u"De Eik"_s, std::nullopt, std::nullopt});
        if (!base.session.signInLocally(account) || !base.session.chooseOrganization(linde))
            qFatal("nobody is signed in");
        domain::LinkRequest waits;
        waits.identifier = QUuid::createUuid();
        waits.registerId = u"task-0"_s;
        waits.state = domain::RequestState::Requested;
        waits.organization = *base.session.session()->organization;
        waits.requester = account.practitioner;
        people.practice.requests = {waits};
    }
    ServicesBench base;
    FakePeople people;
    services::CollaboratorService service{*base.store, people, base.session, base.profile,
                                          base.store.clock};
};

} // namespace

class tst_CollaboratorService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Between the question and the answer the person goes on to another organisation.
    void anAnswerAboutTheOrganisationBefore()
    {
        Bench bench;
        std::optional<ErrorCode> ended;
        bench.service.read(this, [&](const core::Result<domain::Practice> &practice) {
            ended = practice ? ErrorCode::Internal : practice.error().code;
        });
        QVERIFY(bench.base.session.chooseOrganization(eik));
        QTRY_COMPARE(ended, std::optional(ErrorCode::Cancelled));
        QVERIFY(!bench.service.practice());
    }

    void aRequestIsCancelledWhileTheOrganisationChanges()
    {
        Bench bench;
        std::optional<core::Result<services::LinkOutcome>> outcome;
        bench.service.cancel(
            u"task-0"_s, u"mistake"_s, this,
            [&](const core::Result<services::LinkOutcome> &answer) { outcome.emplace(answer); });
        // After the practice was read, and before the register has cancelled.
        QTimer::singleShot(0, this, [&] {
            QVERIFY(bench.service.practice());
            QVERIFY(!outcome);
            QVERIFY(bench.base.session.chooseOrganization(eik));
            QVERIFY(!bench.service.practice());
        });
        QTRY_VERIFY(outcome.has_value());
        QVERIFY(outcome->ok());
        QCOMPARE((*outcome)->request->state, domain::RequestState::Cancelled);
        QVERIFY(!bench.service.practice());
        QCOMPARE(bench.base.store->accessLog(1)->first().action, u"cancel request"_s);
    }
};

QTEST_GUILESS_MAIN(tst_CollaboratorService)
#include "tst_CollaboratorService.moc"
