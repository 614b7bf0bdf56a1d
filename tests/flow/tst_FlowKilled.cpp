// SPDX-License-Identifier: GPL-3.0-or-later
#include "Register.h"

#include <QElapsedTimer>
#include <QHash>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using flow::Outcome;
using namespace std::chrono_literals;

// The program is killed at random moments between the first word and "Accepted". Afterwards every
// dose that was said to be saved is in the register once, and no dose is there twice.
class tst_FlowKilled : public QObject
{
    Q_OBJECT

private:
    static constexpr int kills = 24;
    const QStringList m_people{u"80031599760"_s, u"80031599859"_s, u"11022899885"_s,
                               u"59010199725"_s};

    flow::Register m_register{flow::Register::Make::Sandbox};
    flow::Cli m_cli;

    void signIn() const
    {
        const Outcome session =
            m_cli.run({u"sign-in"_s, u"--user"_s, u"tom.claes"_s, u"--no-browser"_s});
        QCOMPARE(session.exit, 0);
    }
    QStringList dose(int number) const
    {
        return {u"register"_s,
                u"--insz"_s,
                m_people.at(number % m_people.size()),
                u"--product"_s,
                u"1734094"_s,
                u"--date"_s,
                QDate(2026, 11, 20).addDays(-10 * number).toString(Qt::ISODate),
                u"--dose"_s,
                u"1"_s,
                u"--free-stock"_s,
                u"no"_s,
                u"--lot"_s,
                u"KILL%1"_s.arg(number),
                u"--accept-warnings"_s,
                u"a test"_s,
                u"--wait"_s,
                u"60"_s};
    }
    // Measured on one dose that is left alone.
    std::chrono::milliseconds timeToAccepted() const
    {
        const Outcome whole = m_cli.runKilled(dose(0), 1min, "Saved here"_ba);
        if (whole.exit != 0)
            qFatal("the first dose was not accepted");
        return whole.afterWord;
    }
    static QString savedId(const Outcome &outcome)
    {
        static const QRegularExpression saved(u"Saved here: ([0-9a-f-]{36})"_s);
        return saved.match(QString::fromUtf8(outcome.err)).captured(1);
    }

private Q_SLOTS:
    void everyDoseArrivesOnce()
    {
        QCOMPARE(m_register.setUp(m_cli).exit, 0);
        signIn();
        QElapsedTimer timer;
        timer.start();
        const auto fromSavedToAccepted = timeToAccepted();
        const std::chrono::milliseconds whole(timer.elapsed());

        QRandomGenerator random(20261124);
        QHash<QString, QString> saved; // lot → id
        int unfinished = 0;
        for (int i = 1; i <= kills; ++i) {
            // One in four at any moment, the others on the way to the register.
            const bool anywhere = i % 4 == 0;
            const auto moment = (anywhere ? whole : fromSavedToAccepted) * random.bounded(1.1);
            const Outcome killed = m_cli.runKilled(
                dose(i), std::chrono::duration_cast<std::chrono::milliseconds>(moment),
                anywhere ? QByteArray() : "Saved here"_ba);
            if (const QString id = savedId(killed); !id.isEmpty())
                saved.insert(u"KILL%1"_s.arg(i), id);
            if (killed.exit == -1)
                ++unfinished;
            if (killed.err.contains("Code: "))
                signIn(); // a kill may lose the renewed token
        }
        qInfo("%lld of %d were saved, %d killed before the end", qlonglong(saved.size()), kills,
              unfinished);
        QVERIFY(saved.size() >= kills / 2 && unfinished >= kills / 2);
        signIn();
        QCOMPARE(m_cli.run({u"outbox"_s, u"send"_s, u"--wait"_s, u"120"_s}).exit, 0);
        checkRegister(saved);
    }

private:
    void checkRegister(const QHash<QString, QString> &saved) const
    {
        QHash<QString, QStringList> found; // lot → business ids in the register
        for (const QString &person : m_people) {
            const Outcome history = m_cli.run({u"history"_s, u"--insz"_s, person});
            QCOMPARE(history.exit, 0);
            for (const core::Json &line : history.lines)
                if (!core::stringMember(line, "registerId").isEmpty())
                    found[core::stringMember(line, "lot")].append(
                        core::stringMember(line, "businessId"));
        }
        for (auto [lot, id] : saved.asKeyValueRange())
            QVERIFY2(found.value(lot) == QStringList{id}, qPrintable(lot));
        for (int i = 0; i <= kills; ++i)
            QVERIFY(found.value(u"KILL%1"_s.arg(i)).size() <= 1);
    }
};

QTEST_GUILESS_MAIN(tst_FlowKilled)
#include "tst_FlowKilled.moc"
