// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program with 100,000 people on disk: its start beside a bare window's, its memory, and
// what it does when nobody does anything. Needs a screen and a keyring: tests/bench/run gives both.
#include "Figure.h"

#include "services/SettingsService.h"
#include "store/KeyStore.h"
#include "store/Store.h"
#include "support/FakeClock.h"
#include "support/SampleValues.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

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

// A program that says "window shown" when its window is.
class Started
{
public:
    Started(const QString &program, const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_LOGGING_RULES"_s, u"prikpost.app.info=true"_s);
        m_process.setProcessEnvironment(environment);
        m_process.start(program, arguments);
        QByteArray said;
        while (!said.contains("window shown")) {
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

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QTemporaryDir home;
    const QString folder = home.filePath(u"data"_s);
    services::SettingsService settings(folder);
    // Nothing answers there: what a start without a network is like.
    if (!settings.load() ||
        !settings.setUpRegister({u"fhir-r4"_s, QUrl(u"http://127.0.0.1:9/"_s), {}, {}}))
        qFatal("no register");
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
    return 0;
}
