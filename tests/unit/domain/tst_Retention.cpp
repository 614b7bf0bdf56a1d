// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Retention.h"

#include <QTest>

using namespace Qt::StringLiterals;

// The examples of netherlands.md 10.
class tst_Retention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theClinic()
    {
        QCOMPARE(domain::clinicKeepsThrough({2024, 5, 14}), QDate(2044, 5, 14));
        QCOMPARE(domain::clinicKeepsThrough({2024, 2, 29}), QDate(2044, 2, 29));
    }
    void theInstitute()
    {
        QCOMPARE(domain::instituteKeepsUntil({2010, 7, 1}), QDate(2043, 7, 1));
        QCOMPARE(domain::instituteKeepsUntil({2024, 2, 29}), QDate(2057, 3, 1));
    }
};

QTEST_GUILESS_MAIN(tst_Retention)
#include "tst_Retention.moc"
