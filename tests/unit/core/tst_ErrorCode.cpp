// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ErrorCode.h"

#include <QSet>
#include <QTest>

using namespace core;

class tst_ErrorCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreUniqueAndReadBack()
    {
        QSet<QString> seen;
        for (ErrorCode code : allErrorCodes()) {
            const QString text = name(code);
            QVERIFY2(!seen.contains(text), qPrintable(text));
            seen.insert(text);
            QCOMPARE(errorCodeFromName(text), std::optional(code));
        }
        QVERIFY(!errorCodeFromName(u"no such code"));
    }
};

QTEST_GUILESS_MAIN(tst_ErrorCode)
#include "tst_ErrorCode.moc"
