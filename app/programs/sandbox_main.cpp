// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxAdmin.h"
#include "core/Json.h"
#include "sandbox/SandboxServer.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStandardPaths>

#include <csignal>
#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr int failed = 1;
constexpr int wrongUsage = 2;

void printLine(FILE *stream, const QByteArray &line)
{
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"A small FHIR R4 register with invented data and an OpenID provider, on 127.0.0.1."_s);
    parser.addOptions(
        {{u"folder"_s, u"Where its data and certificate are kept."_s, u"dir"_s,
          QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
              "/prikpost-sandbox"_L1},
         {u"port"_s, u"The port to serve; 0: the one used last, or any."_s, u"number"_s, u"0"_s},
         {u"no-tls"_s, u"Plain HTTP, without certificate."_s},
         {u"token-lifetime"_s, u"Seconds an access token is valid."_s, u"seconds"_s, u"300"_s},
         {u"country"_s, u"Whose register: be or nl."_s, u"code"_s, u"be"_s},
         {u"announce"_s,
          u"A stop that is planned: \"Maintenance FROM/UNTIL\", times in ISO 8601 with zone."_s,
          u"text"_s},
         {u"approve-after"_s,
          u"Seconds after which a request to the administrator is approved by itself; never if "
          u"not said."_s,
          u"seconds"_s},
         {u"reason"_s, u"admin reject: why."_s, u"text"_s},
         {u"all"_s, u"admin list: the decided requests, too."_s}});
    parser.addPositionalArgument(
        u"admin"_s,
        u"admin list | review ID | approve ID | reject ID --reason TEXT: decides what "
        u"was asked of the register in that folder, whether it runs or not."_s,
        u"[admin …]"_s);
    parser.addHelpOption();
}

// Nothing when the arguments make no sense.
std::optional<sandbox::Options> optionsFrom(const QCommandLineParser &parser)
{
    bool portFits = false;
    bool lifetimeFits = false;
    sandbox::Options options;
    options.folder = parser.value(u"folder"_s);
    options.port = parser.value(u"port"_s).toUShort(&portFits);
    options.tls = !parser.isSet(u"no-tls"_s);
    options.accessTokenSeconds = parser.value(u"token-lifetime"_s).toInt(&lifetimeFits);
    options.announcement = parser.value(u"announce"_s);
    bool delayFits = true;
    if (parser.isSet(u"approve-after"_s)) {
        options.approveAfterSeconds = parser.value(u"approve-after"_s).toInt(&delayFits);
        delayFits = delayFits && options.approveAfterSeconds >= 0;
    }
    options.country = parser.value(u"country"_s);
    const bool fits = portFits && lifetimeFits && delayFits && options.accessTokenSeconds > 0 &&
                      !options.folder.isEmpty() && parser.positionalArguments().isEmpty();
    return fits ? std::optional(options) : std::nullopt;
}

QByteArray readyLine(const sandbox::SandboxServer &server)
{
    core::Json json = core::Json::object();
    json["baseUrl"] = core::jsonText(server.baseUrl().toString());
    json["issuer"] = core::jsonText(server.issuer().toString());
    json["ca"] = core::jsonText(server.caFile());
    return core::writeJson(json);
}

// Blocked before any thread is made, so that only the wait below sees them.
sigset_t blockedStopSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    return signals;
}

} // namespace

int main(int argc, char *argv[])
{
    const sigset_t stop = blockedStopSignals();
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    describe(parser);
    const bool parsed = parser.parse(application.arguments());
    if (parsed && parser.isSet(u"help"_s)) {
        printLine(stdout, parser.helpText().trimmed().toUtf8());
        return 0;
    }
    if (parsed && parser.positionalArguments().value(0) == "admin"_L1)
        return programs::administer({.folder = parser.value(u"folder"_s),
                                     .words = parser.positionalArguments().sliced(1),
                                     .reason = parser.value(u"reason"_s),
                                     .all = parser.isSet(u"all"_s)});
    const auto options = parsed ? optionsFrom(parser) : std::nullopt;
    if (!options) {
        printLine(stderr,
                  parsed ? QByteArray("wrong arguments; see --help") : parser.errorText().toUtf8());
        return wrongUsage;
    }
    const auto server = sandbox::SandboxServer::start(*options);
    if (!server) {
        printLine(stderr, QByteArray(core::name(server.error().code).latin1()));
        return failed;
    }
    printLine(stdout, readyLine(**server));
    int signal = 0;
    sigwait(&stop, &signal);
    return 0;
}
