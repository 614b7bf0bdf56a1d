// SPDX-License-Identifier: GPL-3.0-or-later
#include "Register.h"

#include "store/KeyDerivation.h"
#include "store/KeyFile.h"
#include "store/KeyStore.h"
#include "store/ValueCipher.h"

#include <QHash>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using flow::Outcome;

// The program is killed (SIGKILL) before its first change of a file, before its second, and so on
// until it gets through. What was said to be saved is in the register once, and nothing is there
// twice.
class tst_FlowEveryWrite : public QObject
{
    Q_OBJECT

private:
    static constexpr int most = 3000; // changes of files in one run
    const QString m_person = u"80031599760"_s;
    flow::Register m_register{flow::Register::Make::Sandbox};
    flow::Cli m_cli;
    int m_days = 0;

    void signIn() const
    {
        QCOMPARE(m_cli.run({u"sign-in"_s, u"--user"_s, u"tom.claes"_s, u"--no-browser"_s}).exit, 0);
    }
    [[nodiscard]] QStringList dose(const QString &lot, const QString &wait)
    {
        return {u"register"_s,
                u"--insz"_s,
                m_person,
                u"--product"_s,
                u"1734094"_s,
                u"--date"_s,
                QDate(2026, 11, 20).addDays(-10 * ++m_days).toString(Qt::ISODate),
                u"--dose"_s,
                u"1"_s,
                u"--free-stock"_s,
                u"no"_s,
                u"--lot"_s,
                lot,
                u"--accept-warnings"_s,
                u"a test"_s,
                u"--wait"_s,
                wait};
    }
    static QString savedId(const Outcome &outcome)
    {
        static const QRegularExpression saved(u"Saved here: ([0-9a-f-]{36})"_s);
        return saved.match(QString::fromUtf8(outcome.err)).captured(1);
    }
    // The passphrase is stretched at each of hundreds of starts; here it need not take half a
    // second.
    void makeUnlockingQuick() const
    {
        const core::Secret passphrase(QByteArrayView("correct horse"));
        const auto dataKey = store::KeyStore(m_cli.folder()).unlockWithPassphrase(passphrase);
        auto keys = store::KeyFile::read(m_cli.folder());
        QVERIFY(dataKey && keys && keys->passphrase);
        keys->passphrase->cost.n = 1U << 10;
        const auto key = store::stretch(passphrase, keys->passphrase->salt, keys->passphrase->cost);
        keys->passphrase->wrapped =
            store::ValueCipher(*key).seal(dataKey->view(), "prikpost|keys|passphrase").value();
        QVERIFY(keys->write(m_cli.folder()).ok());
    }
    void drain() const
    {
        signIn(); // a kill may lose the renewed token
        QCOMPARE(m_cli.run({u"outbox"_s, u"send"_s, u"--wait"_s, u"120"_s}).exit, 0);
    }
    // Lot → numbers of the doses in the register.
    [[nodiscard]] QHash<QString, QStringList> inRegister(const QString &lots) const
    {
        QHash<QString, QStringList> found;
        const Outcome history = m_cli.run({u"history"_s, u"--insz"_s, m_person});
        for (const core::Json &line : history.lines)
            if (const QString lot = core::stringMember(line, "lot");
                lot.startsWith(lots) && !core::stringMember(line, "registerId").isEmpty())
                found[lot].append(core::stringMember(line, "businessId"));
        return found;
    }
    void checkRegister(const QHash<QString, QString> &saved, const QString &lots) const
    {
        drain();
        const auto found = inRegister(lots);
        for (auto [lot, id] : saved.asKeyValueRange())
            QVERIFY2(found.value(lot) == QStringList{id}, qPrintable(lot));
        for (const QStringList &ids : found)
            QCOMPARE(ids.size(), 1);
    }
    // At the next place from now on; true once the program got through. When a kill lost the
    // renewed token, the same place comes again with a new one.
    [[nodiscard]] bool isThrough(const Outcome &outcome, int &at) const
    {
        if (outcome.exit == -1 || outcome.exit == 0)
            return outcome.exit == 0;
        signIn();
        --at;
        return false;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_register.setUp(m_cli).exit, 0);
        signIn();
        makeUnlockingQuick();
        QCOMPARE(m_cli.run({u"whoami"_s}).exit, 0);
    }

    // fault 1
    void whileADoseIsSavedAndSent()
    {
        QHash<QString, QString> saved; // lot → id
        int at = 0;
        int tries = 0;
        for (bool through = false; !through;) {
            QVERIFY(++tries < most);
            const QString lot = u"WRITE%1"_s.arg(tries);
            const Outcome outcome = m_cli.runKilledAtWrite(dose(lot, u"60"_s), ++at);
            if (const QString id = savedId(outcome); !id.isEmpty())
                saved.insert(lot, id);
            through = isThrough(outcome, at);
        }
        qInfo("killed at %d places, %lld of the doses were said to be saved", at - 1,
              static_cast<long long>(saved.size()));
        QVERIFY(at > 30 && !saved.isEmpty());
        checkRegister(saved, u"WRITE"_s);
    }

    // fault 1
    void whileTheOutboxIsSent()
    {
        QHash<QString, QString> saved;
        int at = 0;
        int tries = 0;
        for (bool through = false; !through;) {
            QVERIFY(++tries < most);
            const QString lot = u"SEND%1"_s.arg(tries);
            const Outcome waiting = m_cli.run(dose(lot, u"0"_s));
            saved.insert(lot, savedId(waiting));
            QVERIFY2(!saved.value(lot).isEmpty(), waiting.err.constData());
            through = isThrough(
                m_cli.runKilledAtWrite({u"outbox"_s, u"send"_s, u"--wait"_s, u"60"_s}, ++at), at);
        }
        qInfo("killed at %d places", at - 1);
        QVERIFY(at > 10);
        checkRegister(saved, u"SEND"_s);
    }
};

QTEST_GUILESS_MAIN(tst_FlowEveryWrite)
#include "tst_FlowEveryWrite.moc"
