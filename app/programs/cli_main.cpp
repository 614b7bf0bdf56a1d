// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandLine.h"
#include "core/ProcessHardening.h"
#include "programs/CliHost.h"

#include <QCoreApplication>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace {

QList<QByteArray> wordsOf(int count, char **values)
{
    QList<QByteArray> words;
    for (int i = 1; i < count; ++i)
        words.append(QByteArray(values[i]));
    return words;
}

} // namespace

int main(int argc, char **argv)
{
    core::hardenProcess();
    // What a command does is said in its own words; QT_LOGGING_RULES shows the rest.
    QLoggingCategory::setFilterRules(u"prikpost.*.info=false"_s);
    const QList<QByteArray> words = wordsOf(argc, argv); // before Qt takes some of them away
    const QCoreApplication application(argc, argv);
    const QString version = QStringLiteral(PRIKPOST_VERSION);

    cli::Console console(stdout, stderr);
    cli::CommandLine line(
        console,
        [version](const QString &folder) {
            return std::make_unique<programs::CliHost>(folder, version);
        },
        version);
    QObject::connect(&line, &cli::CommandLine::finished, &application,
                     [](int code) { QCoreApplication::exit(code); });
    line.start(words);
    return QCoreApplication::exec();
}
