// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ProcessHardening.h"
#include "programs/Composition.h"
#include "programs/WindowProgram.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace {

programs::WindowProgram::Options readOptions(const QApplication &application)
{
    QCommandLineParser parser;
    const QCommandLineOption dataDir(u"data-dir"_s, u"Keep the data in DIR."_s, u"DIR"_s,
                                     programs::defaultDataFolder());
    const QCommandLineOption demo(u"demo"_s,
                                  u"Use the embedded register and invented data, apart from the "
                                  "real data."_s);
    const QCommandLineOption language(u"language"_s, u"Speak nl, fr, de or en."_s, u"CODE"_s);
    parser.setApplicationDescription(u"Register and consult immunisations."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({dataDir, demo, language});
    parser.process(application);
    const bool isDemo = parser.isSet(demo);
    const QString folder = parser.value(dataDir);
    return {isDemo ? programs::demoFolder(folder) : folder, isDemo, parser.value(language)};
}

} // namespace

int main(int argc, char *argv[])
{
    core::hardenProcess();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"prikpost"_s);
    QApplication::setApplicationVersion(QStringLiteral(PRIKPOST_VERSION));
    QApplication::setDesktopFileName(u"be.prikpost.Prikpost"_s);
    programs::WindowProgram program(application, readOptions(application));
    return program.start() ? QApplication::exec() : 0;
}
