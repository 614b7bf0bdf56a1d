// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandLine.h"
#include "core/ProcessHardening.h"
#include "programs/CliHost.h"

#include <QGuiApplication>
#include <QLoggingCategory>

#include <array>
#include <memory>
#include <string>

using namespace Qt::StringLiterals;

namespace {

QList<QByteArray> wordsOf(int count, char **values)
{
    QList<QByteArray> words;
    for (int i = 1; i < count; ++i)
        words.append(QByteArray(values[i]));
    return words;
}

// Fonts take a QGuiApplication, but no screen. What the reference points to lives as long.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, bool withFonts)
{
    if (!withFonts)
        return std::make_unique<QCoreApplication>(argc, argv);
    static std::array<std::string, 2> option{"-platform", "offscreen"};
    static std::array<char *, 3> words{argv[0], option[0].data(), option[1].data()};
    static int count = static_cast<int>(words.size());
    return std::make_unique<QGuiApplication>(count, words.data());
}

} // namespace

int main(int argc, char **argv)
{
    core::hardenProcess();
    // What a command does is said in its own words; QT_LOGGING_RULES shows the rest.
    QLoggingCategory::setFilterRules(u"prikpost.*.info=false"_s);
    const QList<QByteArray> words = wordsOf(argc, argv); // before Qt takes some of them away
    const auto application = makeApplication(argc, argv, cli::CommandLine::laysOutPages(words));
    const QString version = QStringLiteral(PRIKPOST_VERSION);

    cli::Console console(stdout, stderr);
    cli::CommandLine line(
        console,
        [version](const QString &folder) {
            return std::make_unique<programs::CliHost>(folder, version);
        },
        version);
    QObject::connect(&line, &cli::CommandLine::finished, application.get(),
                     [](int code) { QCoreApplication::exit(code); });
    line.start(words);
    return QCoreApplication::exec();
}
