// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program with 100,000 people on disk: its start beside a bare window's, and with no
// network beside one with; its memory, and what it does when nobody does anything. Needs a screen
// and a keyring: tests/bench/run gives both.
#include "Figure.h"

#include "services/SettingsService.h"
#include "store/KeyStore.h"
#include "store/Store.h"
#include "support/FakeClock.h"
#include "support/SampleValues.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QThread>

#include <httplib.h>

#include <thread>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int people = 100'000;
constexpr int starts = 15;

void fillStore(const QString &folder, const core::Secret &key)
{
    const FakeClock clock;
    const auto store = store::Store::open(folder, key, clock);
    if (!store)
        qFatal("the store does not open");
    for (int i = 0; i < people; ++i) {
        domain::Patient patient = sample::patient(1 + i % 997);
        patient.number.reset();
        patient.registerId = QString::number(i);
        patient.family = u"Peeters"_s + QString::number(i, 36);
        if (!(*store)->keepPatient(patient))
            qFatal("not kept");
    }
}

// A register that says what it can do.
class AnsweringRegister
{
public:
    AnsweringRegister()
    {
        m_server.Get("/metadata", [](const auto &, auto &answer) {
            answer.set_content(
                R"({"resourceType":"CapabilityStatement","fhirVersion":"4.0.1","rest":[{"mode":)"
                R"("server","resource":[{"type":"Immunization"},{"type":"Patient"}]}]})",
                "application/fhir+json");
        });
        m_port = m_server.bind_to_any_port("127.0.0.1");
        m_thread = std::thread([this] { m_server.listen_after_bind(); });
    }
    ~AnsweringRegister()
    {
        m_server.stop();
        m_thread.join();
    }
    [[nodiscard]] int port() const { return m_port; }

private:
    httplib::Server m_server;
    std::thread m_thread;
    int m_port = 0;
};

// A program that says the words once it has come that far.
class Started
{
public:
    Started(const QString &program, const QStringList &arguments,
            const QByteArray &words = "window shown")
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_LOGGING_RULES"_s, u"prikpost.app.info=true"_s);
        m_process.setProcessEnvironment(environment);
        m_process.start(program, arguments);
        QByteArray said;
        while (!said.contains(words)) {
            if (!m_process.waitForReadyRead(30'000))
                qFatal("%s shows no window: %s", qPrintable(program), said.constData());
            said += m_process.readAll();
        }
    }
    ~Started()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    [[nodiscard]] double megabytes(const QByteArray &figure) const
    {
        for (const QByteArray &line : content(u"status"_s).split('\n'))
            if (line.startsWith(figure + ':'))
                return line.mid(figure.size() + 1).simplified().split(' ').first().toDouble() /
                       1024;
        qFatal("no memory figure");
    }
    [[nodiscard]] double cpuSeconds() const
    {
        const QList<QByteArray> fields = content(u"stat"_s).split(' ');
        return (fields.at(13).toDouble() + fields.at(14).toDouble()) / double(sysconf(_SC_CLK_TCK));
    }

private:
    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(u"/proc/%1/%2"_s.arg(m_process.processId()).arg(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QProcess m_process;
};

void measure(const QString &folder)
{
    const QString ours = QStringLiteral(PRIKPOST);
    const QStringList arguments{u"--data-dir"_s, folder};
    const Started warmUp(ours, arguments);
    QThread::sleep(5); // the names are read, the first look at the network is over
    reportCount("memory, 100,000 people", warmUp.megabytes("VmRSS"), 150, "MB");
    const double before = warmUp.cpuSeconds();
    QThread::sleep(10);
    reportCount("processor while idle, of 10 s", (warmUp.cpuSeconds() - before) * 1000, 10, "ms");
}

void measureStarts(const QString &folder)
{
    Samples start;
    Samples bare;
    for (int i = 0; i < starts; ++i) {
        std::optional<Started> running;
        start.time([&] {
            running.emplace(QStringLiteral(PRIKPOST), QStringList{u"--data-dir"_s, folder});
        });
        running.reset();
        bare.time([&] { running.emplace(QStringLiteral(BARE_WINDOW), QStringList{}); });
    }
    report("start to window, 100,000 people, median", start.median(), 250'000, bare.median(),
           "bare window", 2);
}

void setUpRegister(const QString &folder, const QString &address)
{
    services::SettingsService settings(folder);
    if (!settings.load() || !settings.setUpRegister({u"fhir-r4"_s, QUrl(address), {}, {}}))
        qFatal("no register");
}

// In turns, so that what else the machine does concerns all alike.
void measureStartsWithoutNetwork(const QString &folder)
{
    const AnsweringRegister answering;
    QTcpServer mute; // takes the connection, and never says a word
    if (!mute.listen(QHostAddress::LocalHost))
        qFatal("no port");
    const QString local = u"http://127.0.0.1:%1/"_s;
    const QString addresses[]{local.arg(answering.port()), local.arg(9),
                              local.arg(mute.serverPort()),
                              u"https://192.0.2.1/"_s}; // RFC 5737: leads nowhere
    Samples until[std::size(addresses)];
    for (int i = 0; i < starts; ++i)
        for (std::size_t each = 0; each < std::size(addresses); ++each) {
            setUpRegister(folder, addresses[each]);
            std::optional<Started> running;
            until[each].time([&] {
                running.emplace(QStringLiteral(PRIKPOST), QStringList{u"--data-dir"_s, folder},
                                "takes input");
            });
        }
    const double with = until[0].median();
    report("start to input, the register refuses", until[1].median(), 250'000, with, "it answers",
           1.2);
    report("start to input, the register is mute", until[2].median(), 250'000, with, "it answers",
           1.2);
    report("start to input, no way to the register", until[3].median(), 250'000, with, "it answers",
           1.2);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QTemporaryDir home;
    const QString folder = home.filePath(u"data"_s);
    setUpRegister(folder, u"http://127.0.0.1:9/"_s); // nothing answers there
    store::KeyStore keys(folder);
    keys.createWithKeyring(&application, [&](const core::Result<core::Secret> &key) {
        if (!key)
            qFatal("no keyring");
        fillStore(folder, *key);
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    measure(folder);
    measureStarts(folder);
    measureStartsWithoutNetwork(folder);
    return 0;
}
