// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/KeyStore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

using core::ErrorCode;
using core::Secret;
using store::KeyStore;

namespace {

const QByteArray phrase = "correct horse battery staple";

QByteArray bytes(const Secret &secret)
{
    return secret.view().toByteArray();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

template <class T>
struct Answer
{
    std::optional<core::Result<T>> result;
    [[nodiscard]] bool wait() const
    {
        return QTest::qWaitFor([this] { return result.has_value(); }, 15'000);
    }
    core::Reply<T> reply()
    {
        return [this](core::Result<T> given) { result = std::move(given); };
    }
};

const char *const insideTheKeyring = "PRIKPOST_TEST_INSIDE_KEYRING";

} // namespace

// With a passphrase, which needs nothing of the machine.
class tst_KeyStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passphrase()
    {
        QTemporaryDir folder;
        KeyStore keys(folder.filePath(QStringLiteral("data")));
        QVERIFY(!keys.exists());
        QVERIFY(!keys.hasPassphrase());
        QCOMPARE(keys.unlockWithPassphrase(Secret(phrase)).error().code, ErrorCode::KeyMissing);
        const auto made = keys.createWithPassphrase(Secret(phrase));
        QVERIFY(made);
        QCOMPARE(made->view().size(), 32);
        QVERIFY(keys.exists() && keys.hasPassphrase() && !keys.hasKeyring());
        const auto unlocked = keys.unlockWithPassphrase(Secret(phrase));
        QVERIFY(unlocked);
        QCOMPARE(bytes(*unlocked), bytes(*made));
        QCOMPARE(keys.unlockWithPassphrase(Secret(phrase + ' ')).error().code, ErrorCode::KeyWrong);
        QCOMPARE(keys.createWithPassphrase(Secret(phrase)).error().code, ErrorCode::WrongState);

        // fault 66: costly to guess, no key in the same folder
        const QString path = folder.filePath(QStringLiteral("data/keys.json"));
        const QByteArray text = contentOf(path);
        const auto wrap = QJsonDocument::fromJson(text)[QStringLiteral("passphrase")].toObject();
        QCOMPARE(wrap[QStringLiteral("kdf")].toString(), QStringLiteral("scrypt"));
        QCOMPARE(wrap[QStringLiteral("n")].toInt(), 131072);
        QCOMPARE(wrap[QStringLiteral("r")].toInt(), 8);
        QCOMPARE(wrap[QStringLiteral("p")].toInt(), 1);
        QVERIFY(!text.contains(bytes(*made)) && !text.contains(bytes(*made).toBase64()) &&
                !text.contains(bytes(*made).toHex()) && !text.contains(phrase));
        QCOMPARE(QFileInfo(path).permissions() &
                     (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
    }

    void secondPassphraseReplacesTheFirst()
    {
        QTemporaryDir folder;
        KeyStore keys(folder.path());
        const auto made = keys.createWithPassphrase(Secret(phrase));
        QVERIFY(made);
        QVERIFY(keys.addPassphrase(*made, Secret(QByteArrayView("another"))));
        QCOMPARE(bytes(*keys.unlockWithPassphrase(Secret(QByteArrayView("another")))),
                 bytes(*made));
        QCOMPARE(keys.unlockWithPassphrase(Secret(phrase)).error().code, ErrorCode::KeyWrong);
        QCOMPARE(keys.addPassphrase(*made, Secret()).error().code, ErrorCode::InvalidInput);
    }

    void noPassphraseIsNone()
    {
        QTemporaryDir folder;
        KeyStore keys(folder.path());
        QCOMPARE(keys.createWithPassphrase(Secret()).error().code, ErrorCode::InvalidInput);
        QVERIFY(!keys.exists());
    }

    // Trap: "no key" beside a database must never lead to a new one.
    void neverANewKeyBesideADatabase()
    {
        QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("prikpost.sqlite")), "x");
        KeyStore keys(folder.path());
        QCOMPARE(keys.createWithPassphrase(Secret(phrase)).error().code, ErrorCode::KeyMissing);
        Answer<Secret> answer;
        keys.createWithKeyring(this, answer.reply());
        QVERIFY(!answer.result); // never before it returned
        QVERIFY(answer.wait());
        QCOMPARE(answer.result->error().code, ErrorCode::KeyMissing);
        QVERIFY(!keys.exists());
    }

    void damagedFile_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("no JSON") << QByteArray("{") << ErrorCode::StoreDamaged;
        QTest::newRow("empty") << QByteArray() << ErrorCode::StoreDamaged;
        QTest::newRow("no wrap") << QByteArray(R"({"version":1})") << ErrorCode::StoreDamaged;
        QTest::newRow("newer") << QByteArray(R"({"version":2})") << ErrorCode::StoreNewer;
        QTest::newRow("a cost that fills the memory")
            << QByteArray(R"({"version":1,"passphrase":{"kdf":"scrypt","n":1073741824,"r":8,"p":1,)"
                          R"("salt":"AAAA","wrapped":"AAAA"}})")
            << ErrorCode::StoreDamaged;
        QTest::newRow("another way of stretching")
            << QByteArray(R"({"version":1,"passphrase":{"kdf":"md5","n":1024,"r":8,"p":1,)"
                          R"("salt":"AAAA","wrapped":"AAAA"}})")
            << ErrorCode::StoreDamaged;
        QTest::newRow("altered wrap")
            << QByteArray(R"({"version":1,"passphrase":{"kdf":"scrypt","n":1024,"r":8,"p":1,)"
                          R"("salt":"AAAA","wrapped":"AAAA"}})")
            << ErrorCode::KeyWrong;
    }

    void damagedFile()
    {
        QFETCH(QByteArray, content);
        QFETCH(ErrorCode, code);
        QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("keys.json")), content);
        KeyStore keys(folder.path());
        QCOMPARE(keys.unlockWithPassphrase(Secret(phrase)).error().code, code);
        QCOMPARE(keys.createWithPassphrase(Secret(phrase)).error().code, ErrorCode::WrongState);
        QCOMPARE(contentOf(folder.filePath(QStringLiteral("keys.json"))), content);
    }

    // This program again, in a session of its own with a real, unlocked gnome-keyring.
    void realKeyring()
    {
        QTemporaryDir home;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(insideTheKeyring), QStringLiteral("1"));
        for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME"})
            environment.insert(QString::fromLatin1(name), home.path());
        environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        environment.remove(QStringLiteral("DISPLAY"));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral("dbus-run-session"),
                      {QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"),
                       QStringLiteral("printf pw | gnome-keyring-daemon --unlock "
                                      "--components=secrets >/dev/null && exec \"$0\""),
                       QCoreApplication::applicationFilePath()});
        QVERIFY2(process.waitForStarted(), "dbus-run-session (package dbus) is missing");
        QVERIFY(process.waitForFinished(60'000));
        const QByteArray output = process.readAll();
        QVERIFY2(process.exitCode() == 0, output.constData());
        QVERIFY(output.contains("PASS   : InsideKeyring::createsAndUnlocks()"));
    }

    void noKeyringAtAll()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        Answer<bool> probe;
        KeyStore::probeKeyring(this, probe.reply());
        QVERIFY(probe.wait());
        QVERIFY(*probe.result);
        QVERIFY(!**probe.result); // the question was answered: no
        QTemporaryDir folder;
        KeyStore keys(folder.path());
        Answer<Secret> answer;
        keys.createWithKeyring(this, answer.reply());
        QVERIFY(answer.wait());
        QCOMPARE(answer.result->error().code, ErrorCode::KeyringUnavailable);
        QVERIFY(!keys.exists());
    }
};

class InsideKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void probe()
    {
        Answer<bool> answer;
        KeyStore::probeKeyring(this, answer.reply());
        QVERIFY(!answer.result);
        QVERIFY(answer.wait());
        QVERIFY(*answer.result);
        QVERIFY(**answer.result);
    }

    void createsAndUnlocks()
    {
        QTemporaryDir folder;
        KeyStore keys(folder.path());
        Answer<Secret> made;
        keys.createWithKeyring(this, made.reply());
        QVERIFY(made.wait());
        QVERIFY(*made.result);
        const QByteArray key = bytes(**made.result);
        QCOMPARE(key.size(), 32);
        QVERIFY(keys.hasKeyring() && !keys.hasPassphrase());

        Answer<Secret> unlocked;
        KeyStore(folder.path()).unlockWithKeyring(this, unlocked.reply());
        QVERIFY(unlocked.wait());
        QVERIFY(*unlocked.result);
        QCOMPARE(bytes(**unlocked.result), key);

        // Both ways in lead to the same key.
        QVERIFY(keys.addPassphrase(**unlocked.result, Secret(phrase)));
        QVERIFY(keys.hasKeyring() && keys.hasPassphrase());
        QCOMPARE(bytes(*keys.unlockWithPassphrase(Secret(phrase))), key);
        Answer<Secret> again;
        keys.unlockWithKeyring(this, again.reply());
        QVERIFY(again.wait());
        QCOMPARE(bytes(**again.result), key);
    }

    void entryThatIsGone()
    {
        QTemporaryDir folder;
        KeyStore keys(folder.path());
        Answer<Secret> made;
        keys.createWithKeyring(this, made.reply());
        QVERIFY(made.wait());
        const QString path = folder.filePath(QStringLiteral("keys.json"));
        auto json = QJsonDocument::fromJson(contentOf(path)).object();
        auto wrap = json[QStringLiteral("keyring")].toObject();
        wrap[QStringLiteral("entry")] = QStringLiteral("another");
        json[QStringLiteral("keyring")] = wrap;
        writeFile(path, QJsonDocument(json).toJson());
        Answer<Secret> unlocked;
        keys.unlockWithKeyring(this, unlocked.reply());
        QVERIFY(unlocked.wait());
        QCOMPARE(unlocked.result->error().code, ErrorCode::KeyMissing);
        QVERIFY(keys.exists());
    }

    void contextThatIsGoneHearsNothing()
    {
        auto context = std::make_unique<QObject>();
        bool called = false;
        KeyStore::probeKeyring(context.get(),
                               [&called](const core::Result<bool> &) { called = true; });
        context.reset();
        QTest::qWait(300);
        QVERIFY(!called);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (qEnvironmentVariableIsSet(insideTheKeyring)) {
        InsideKeyring test;
        return QTest::qExec(&test, argc, argv);
    }
    tst_KeyStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_KeyStore.moc"
