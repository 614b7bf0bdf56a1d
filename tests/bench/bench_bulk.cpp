// SPDX-License-Identifier: GPL-3.0-or-later
// Checking a list (decode, parse, every rule, doubles) beside two readers that only split cells:
// libcsv by itself and Python's csv module, on the same bytes in the same run; and what a large
// list takes of the memory, in a process of its own.
#include "Figure.h"

#include "bulk/ListReader.h"
#include "bulk/PersonList.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <csv.h>

using namespace Qt::StringLiterals;

namespace {

const QDate c_today(2026, 11, 24);

// Half by number, half by name; one in fifty with something to repair, one in hundred wrong.
QByteArray list(int people)
{
    QByteArray bytes = "INSZ,Naam,Voornaam,Geboortedatum,Postcode\r\n";
    for (int i = 0; i < people; ++i) {
        const QByteArray name = "Voorbeeld" + QByteArray::number(i);
        const qint64 nine = (50 + i % 49) * 10'000'000LL + (1 + i % 12) * 100'000LL +
                            (1 + i % 28) * 1000 + 1 + i / 500 % 997;
        const QByteArray number =
            QByteArray::number(nine * 100 + 97 - nine % 97).rightJustified(11, '0');
        if (i % 100 == 0)
            bytes += "80031599761,,,,\r\n";
        else if (i % 2 == 0)
            bytes += number + ',' + name + ",An,,9000\r\n";
        else
            bytes += ',' + name +
                     (i % 50 == 1 ? " ,Zo\xC3\xAB,1012000," : ",Zo\xC3\xAB,17052010,") + "9000\r\n";
    }
    return bytes;
}

int check(const QByteArray &bytes)
{
    auto read = bulk::readList(bytes);
    const auto columns = bulk::guessColumns(read->sheet, read->firstRow());
    return bulk::PersonList(std::move(read->sheet), *columns, c_today).totals().good;
}

void bareLibcsv(const QByteArray &bytes)
{
    csv_parser parser;
    csv_init(&parser, 0);
    std::vector<QByteArray> cells;
    const auto onCell = [](void *cell, std::size_t size, void *all) {
        static_cast<std::vector<QByteArray> *>(all)->emplace_back(static_cast<const char *>(cell),
                                                                  static_cast<qsizetype>(size));
    };
    csv_parse(
        &parser, bytes.constData(), static_cast<std::size_t>(bytes.size()), onCell,
        [](int, void *) {}, &cells);
    csv_fini(
        &parser, onCell, [](int, void *) {}, &cells);
    csv_free(&parser);
}

// Microseconds, told by Python itself: its start does not count.
double pythonCsv(const QByteArray &bytes)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"list.csv"_s));
    if (!file.open(QIODevice::WriteOnly))
        return 0;
    file.write(bytes);
    file.close();
    QProcess python;
    python.start(u"python3"_s,
                 {u"-c"_s,
                  u"import csv,sys,time\n"
                  "def once():\n"
                  "  t=time.perf_counter()\n"
                  "  list(csv.reader(open(sys.argv[1],newline='',encoding='utf-8')))\n"
                  "  return time.perf_counter()-t\n"
                  "print(sorted(once() for i in range(11))[5]*1e6)"_s,
                  file.fileName()});
    python.waitForFinished();
    return python.readAll().trimmed().toDouble();
}

void measure(int people, const char *what, double bar)
{
    const QByteArray bytes = list(people);
    Samples ours;
    Samples bare;
    for (int round = 0; round < 21; ++round) {
        ours.time([&] { (void)check(bytes); });
        bare.time([&] { bareLibcsv(bytes); });
    }
    report(what, ours.median(), bar, bare.median(), "bare libcsv");
    report(what, ours.median(), bar, pythonCsv(bytes), "Python csv");
}

// A line of /proc/self/status ("VmHWM"), in bytes.
double memory(const char *line)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        qFatal("no /proc");
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &one : lines)
        if (one.startsWith(line))
            return one.simplified().split(' ').value(1).toDouble() * 1024;
    qFatal("no %s", line);
}

// In the process of its own: how often the file's size it took at its highest.
int tellMemory(const QString &path)
{
    const double before = memory("VmRSS:");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || check(file.readAll()) == 0)
        return 1;
    std::printf("%f", (memory("VmHWM:") - before) / double(file.size()));
    return 0;
}

void measureMemory(const QString &self, int people, const char *what)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"list.csv"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no list");
    file.write(list(people));
    file.close();
    QProcess other;
    other.start(self, {file.fileName()});
    other.waitForFinished(-1);
    if (other.exitCode() != 0)
        qFatal("not checked");
    reportCount(what, other.readAll().toDouble(), 5, "x");
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1)
        return tellMemory(QString::fromLocal8Bit(argv[1]));
    measure(100, "check a list of 100, median", 2'000);
    measure(20'000, "check a list of 20,000, median", 150'000);
    measureMemory(QString::fromLocal8Bit(argv[0]), 100'000, "memory to check 100,000 rows");
    measureMemory(QString::fromLocal8Bit(argv[0]), 500'000, "memory to check 500,000 rows");
    return 0;
}
