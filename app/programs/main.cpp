// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ProcessHardening.h"
#include "programs/Composition.h"
#include "programs/WindowProgram.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

class CommandLine
{
public:
    CommandLine()
    {
        m_parser.setApplicationDescription(u"Register and consult immunisations."_s);
        m_parser.addOptions({m_help, m_version, m_dataDir, m_demo, m_language});
    }

    // What is wrong is said by insistOn(), once there is a program to say it.
    void read(int argc, char *argv[])
    {
        QStringList words;
        for (int i = 0; i < argc; ++i)
            words.append(QString::fromLocal8Bit(argv[i]));
        m_parser.parse(words);
    }
    void insistOn(const QApplication &application) { m_parser.process(application); }

    // Help and version need no display: they are printed before one is looked for.
    [[nodiscard]] bool answers(int argc, char *argv[])
    {
        if (!m_parser.isSet(m_version) && !m_parser.isSet(m_help))
            return false;
        const QCoreApplication application(argc, argv);
        if (m_parser.isSet(m_version))
            std::puts(qPrintable(QCoreApplication::applicationName() + u' ' +
                                 QCoreApplication::applicationVersion()));
        else
            std::puts(qPrintable(m_parser.helpText()));
        return true;
    }

    [[nodiscard]] programs::WindowProgram::Options options() const
    {
        const bool isDemo = m_parser.isSet(m_demo);
        const QString given = m_parser.value(m_dataDir);
        const QString folder = isDemo ? programs::demoFolder(given) : given;
        return {folder, isDemo, m_parser.value(m_language),
                std::make_shared<store::SoundnessCheck>(folder)};
    }

private:
    QCommandLineParser m_parser;
    QCommandLineOption m_help{{u"h"_s, u"help"_s}, u"Print this help."_s};
    QCommandLineOption m_version{{u"v"_s, u"version"_s}, u"Print the version."_s};
    QCommandLineOption m_dataDir{u"data-dir"_s, u"Keep the data in DIR."_s, u"DIR"_s,
                                 programs::defaultDataFolder()};
    QCommandLineOption m_demo{
        u"demo"_s, u"Use the embedded register and invented data, apart from the real data."_s};
    QCommandLineOption m_language{u"language"_s, u"Speak nl, fr, de or en."_s, u"CODE"_s};
};

} // namespace

int main(int argc, char *argv[])
{
    core::hardenProcess();
    QCoreApplication::setApplicationName(u"prikpost"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PRIKPOST_VERSION));
    CommandLine commandLine;
    commandLine.read(argc, argv);
    if (commandLine.answers(argc, argv))
        return 0;
    const programs::WindowProgram::Options options = commandLine.options();
    QApplication application(argc, argv);
    commandLine.insistOn(application);
    QApplication::setDesktopFileName(u"be.prikpost.Prikpost"_s);
    programs::WindowProgram program(application, options);
    return program.start() ? QApplication::exec() : 0;
}
