// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServicesBench.h"

#include "services/TherapeuticLinkService.h"
#include "support/FakePeople.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::ErrorCode;
using services::TherapeuticLinkService;

class tst_TherapeuticLinkService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // It goes along in a header, and stands in the log for ever.
    void aReasonHasALength()
    {
        ServicesBench bench;
        FakePeople people;
        TherapeuticLinkService links(
            people, bench.session,
            services::AccessLogService(*bench.store, bench.session, bench.store.clock),
            bench.store.clock);
        QVERIFY(bench.session.signInLocally(ServicesBench::account()).ok());
        const QString longest(TherapeuticLinkService::longestReason, u'x');
        const auto refused = links.allowWithout(bench.jan(), longest + u'x');
        QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
        QVERIFY(links.reasonFor(bench.jan()).isEmpty());
        QVERIFY(people.reasons.isEmpty());
        QVERIFY(bench.store->accessLog()->isEmpty());
        QCOMPARE(links.allowWithout(bench.jan(), u"  "_s).error().code, ErrorCode::InvalidInput);
        QVERIFY(links.allowWithout(bench.jan(), u' ' + longest + u' ').ok());
        QCOMPARE(people.reasons, QStringList{longest});

        std::optional<ErrorCode> ended;
        links.revoke(bench.jan(), longest + u'x', this,
                     [&](const core::Result<domain::LinkStatus> &status) {
                         ended = status ? ErrorCode::Internal : status.error().code;
                     });
        QTRY_COMPARE(ended, std::optional(ErrorCode::InvalidInput));
    }
};

QTEST_GUILESS_MAIN(tst_TherapeuticLinkService)
#include "tst_TherapeuticLinkService.moc"
