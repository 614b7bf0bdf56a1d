// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cli.h"
#include "unit/sandbox/SandboxFixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using flow::Outcome;

// A dose of which nobody knows whether it arrived is wanted back (faults 12 and 13), with the real
// program and a register that loses answers.
class tst_FlowTakenBack : public QObject
{
    Q_OBJECT

private:
    const QString m_reason = u"another person was meant"_s;
    SandboxFixture m_register;
    flow::Cli m_cli;

    [[nodiscard]] Outcome registered(const QString &insz) const
    {
        return m_cli.run({u"register"_s, u"--insz"_s, insz, u"--product"_s, u"1734094"_s,
                          u"--date"_s, u"today"_s, u"--dose"_s, u"1"_s, u"--free-stock"_s, u"no"_s,
                          u"--lot"_s, u"BACK"_s, u"--wait"_s, u"1"_s});
    }
    // What the register itself has under the item's identifier.
    [[nodiscard]] std::vector<core::Json> atRegister(const QString &id)
    {
        m_register.signIn();
        const core::Json example = exampleDose();
        const QString system = core::stringMember(example.at("identifier").at(0), "system");
        const auto bundle =
            m_register.search(u"Immunization"_s, {{u"identifier"_s, system + u'|' + id}}).json();
        std::vector<core::Json> found;
        for (const core::Json &entry : core::arrayMember(bundle, "entry"))
            if (core::stringMember(entry.at("resource"), "resourceType") == "Immunization"_L1)
                found.push_back(entry.at("resource"));
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(
            m_cli
                .run({u"register-setup"_s, u"--url"_s, m_register.server().baseUrl().toString(),
                      u"--profile"_s, u"sandbox-be"_s, u"--ca"_s, m_register.server().caFile()})
                .exit,
            0);
        QCOMPARE(m_cli.run({u"sign-in"_s, u"--user"_s, u"tom.claes"_s, u"--no-browser"_s}).exit, 0);
    }

    void wantedBack_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<bool>("arrived");
        QTest::newRow("the answer was lost")
            << u"80031599760"_s << R"({"mode":"drop-after-commit","on":"write"})"_ba << true;
        QTest::newRow("it never arrived")
            << u"59010199725"_s << R"({"mode":"reset","on":"write"})"_ba << false;
    }
    void wantedBack()
    {
        QFETCH(QString, person);
        QFETCH(QByteArray, fault);
        QFETCH(bool, arrived);
        m_register.setFault(fault);
        const Outcome saved = registered(person);
        QCOMPARE(saved.exit, 3);
        const QString id = saved.text(0, "id");
        QCOMPARE(atRegister(id).size(), std::size_t{arrived});

        m_register.stop();
        const Outcome wished =
            m_cli.run({u"withdraw"_s, id, u"--reason"_s, m_reason, u"--wait"_s, u"1"_s});
        QCOMPARE(wished.exit, 3);
        const Outcome waiting = m_cli.run({u"outbox"_s, u"list"_s, u"--state"_s, u"saved-here"_s});
        QCOMPARE(waiting.lines.size(), 1);
        QCOMPARE(waiting.text(0, "id"), id);
        QCOMPARE(waiting.text(0, "takeBack"), m_reason);

        m_register.restart();
        QCOMPARE(m_cli.run({u"outbox"_s, u"send"_s, u"--wait"_s, u"60"_s}).exit, 0);
        const auto records = atRegister(id);
        QCOMPARE(records.size(), std::size_t{arrived});
        if (arrived) {
            QCOMPARE(core::stringMember(records.front(), "status"), u"entered-in-error"_s);
            QVERIFY(core::writeJson(records.front()).contains(m_reason.toUtf8()));
        }
        const Outcome list = m_cli.run({u"outbox"_s, u"list"_s});
        const auto item = std::find_if(list.lines.begin(), list.lines.end(), [&](const auto &line) {
            return core::stringMember(line, "id") == id;
        });
        QVERIFY(item != list.lines.end());
        QCOMPARE(core::stringMember(*item, "state"), arrived ? u"accepted"_s : u"withdrawn"_s);
    }

    void nothingIsLeftToDo()
    {
        QCOMPARE(m_cli.run({u"outbox"_s, u"send"_s, u"--wait"_s, u"60"_s}).exit, 0);
        for (const QString &state : {u"saved-here"_s, u"sending"_s, u"needs-you"_s})
            QVERIFY(m_cli.run({u"outbox"_s, u"list"_s, u"--state"_s, state}).lines.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_FlowTakenBack)
#include "tst_FlowTakenBack.moc"
