// SPDX-License-Identifier: GPL-3.0-or-later
#include "Register.h"
#include "support/TokenPattern.h"

#include <QDirIterator>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using flow::Outcome;

// Signing in as a person does: the provider's own page in a browser, a choice there, and back.
class tst_FlowSignIn : public QObject
{
    Q_OBJECT

private:
    flow::Register m_register{flow::Register::Make::Sandbox};
    flow::Cli m_cli;

    static QStringList dose()
    {
        return {u"register"_s, u"--insz"_s,       u"80031599760"_s, u"--product"_s,
                u"1734094"_s,  u"--date"_s,       u"2026-11-20"_s,  u"--dose"_s,
                u"1"_s,        u"--free-stock"_s, u"no"_s,          u"--accept-warnings"_s,
                u"a test"_s};
    }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_register.setUp(m_cli).exit, 0); }

    void cancelledInTheBrowser()
    {
        m_cli.giveBrowser(u"cancel"_s);
        const Outcome cancelled = m_cli.run({u"sign-in"_s});
        QCOMPARE(cancelled.exit, 1);
        QVERIFY2(cancelled.err.contains("sign-in.cancelled"), cancelled.err.constData());
        QCOMPARE(m_cli.run({u"whoami"_s}).exit, 1);
    }

    // fault 33
    void tooWeakToRegister()
    {
        m_cli.giveBrowser(u"Dr. Luc Laag"_s);
        QCOMPARE(m_cli.run({u"sign-in"_s}).exit, 0);
        const Outcome refused = m_cli.run(dose());
        QCOMPARE(refused.exit, 1);
        QVERIFY2(refused.err.contains("level-too-low"), refused.err.constData());
    }

    void chosenInTheBrowser()
    {
        m_cli.giveBrowser(u"Tom Claes"_s);
        const Outcome session = m_cli.run({u"sign-in"_s});
        QCOMPARE(session.exit, 0);
        QCOMPARE(session.text(0, "user"), u"tom.claes"_s);
        QCOMPARE(m_cli.run(dose()).text(0, "state"), u"accepted"_s);
    }

    // fault 34: signed in, and nothing of the tokens in what was written; no core dumps.
    void noTokenIsLeftLying()
    {
        const QRegularExpression &token = tokenPattern();
        QVERIFY(!token.match(QString::fromUtf8(m_cli.allMessages())).hasMatch());
        int files = 0;
        QDirIterator all(m_cli.folder(), QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!token.match(QString::fromLatin1(file.readAll())).hasMatch());
            ++files;
        }
        QVERIFY(files > 2);
        QVERIFY(m_cli.dumpsNoCore());
    }

    // The refresh token is enough afterwards, until the person signs out; then it is for nobody,
    // not even for whoever has a copy of the data folder.
    void goesOnWithoutTheBrowser()
    {
        m_cli.giveBrowser(u"nobody"_s);
        QCOMPARE(m_cli.run({u"history"_s, u"--insz"_s, u"80031599760"_s}).exit, 0);
        const QString copy = m_cli.folder() + u"-copy"_s;
        QCOMPARE(QProcess::execute(u"cp"_s, {u"-a"_s, m_cli.folder(), copy}), 0);
        const Outcome out = m_cli.run({u"sign-out"_s});
        QCOMPARE(out.exit, 0);
        QVERIFY2(out.out.contains("\"confirmedByProvider\":true"), out.out.constData());
        const Outcome after = m_cli.run({u"history"_s, u"--insz"_s, u"80031599760"_s});
        QVERIFY(after.exit != 0);
        QVERIFY(QDir(m_cli.folder()).removeRecursively());
        QVERIFY(QDir().rename(copy, m_cli.folder()));
        QCOMPARE(m_cli.run({u"whoami"_s}).exit, 0); // it is the copy
        const Outcome copied = m_cli.run({u"history"_s, u"--insz"_s, u"80031599760"_s});
        QVERIFY(copied.exit != 0);
        QVERIFY2(copied.err.contains("sign-in-needed"), copied.err.constData());
    }
};

QTEST_GUILESS_MAIN(tst_FlowSignIn)
#include "tst_FlowSignIn.moc"
