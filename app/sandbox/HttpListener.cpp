// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/HttpListener.h"

#include "core/LogCategories.h"
#include "sandbox/Issue.h"

#include <QDir>

#include <httplib.h>

#include <netinet/in.h>
#include <openssl/ssl.h>
#include <sys/socket.h>

#include <atomic>
#include <csignal>
#include <thread>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr size_t maxBody = 16 * 1024 * 1024;
// An idle kept connection holds a thread, and a client opens up to six connections.
constexpr size_t threads = 32;
constexpr time_t keepAliveSeconds = 15;
constexpr int backlog = 128;

quint16 portOf(int fd, decltype(::getsockname) *ask)
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    if (ask(fd, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return 0;
    if (address.ss_family != AF_INET)
        return 0;
    return ntohs(reinterpret_cast<const sockaddr_in *>(&address)->sin_port);
}

// The library does not hand out its connections, so they are recognised by their ports.
// peerPort 0: all of them.
QList<int> acceptedSockets(quint16 localPort, quint16 peerPort)
{
    QList<int> found;
    const QStringList names = QDir(u"/proc/self/fd"_s).entryList(QDir::System | QDir::Files);
    for (const QString &name : names) {
        const int fd = name.toInt();
        const quint16 peer = portOf(fd, ::getpeername);
        if (peer != 0 && portOf(fd, ::getsockname) == localPort &&
            (peerPort == 0 || peer == peerPort))
            found.append(fd);
    }
    return found;
}

void cut(int fd, HttpResponse::Ending ending)
{
    if (ending == HttpResponse::Ending::Reset) {
        sockaddr nobody{};
        nobody.sa_family = AF_UNSPEC; // dissolves the connection with a reset
        ::connect(fd, &nobody, sizeof nobody);
    }
    ::shutdown(fd, SHUT_RDWR);
}

HttpRequest requestFrom(const httplib::Request &in)
{
    HttpRequest request;
    request.method = QByteArray::fromStdString(in.method);
    const QByteArray target = QByteArray::fromStdString(in.target);
    const qsizetype question = target.indexOf('?');
    request.path = question < 0 ? target : target.first(question);
    request.query = question < 0 ? QByteArray() : target.sliced(question + 1);
    request.body = QByteArray::fromStdString(in.body);
    for (const auto &[name, value] : in.headers)
        request.headers.append(
            Header{QByteArray::fromStdString(name), QByteArray::fromStdString(value)});
    return request;
}

void fill(httplib::Response &out, const HttpResponse &response)
{
    out.status = response.status;
    for (const auto &[name, value] : response.headers)
        out.set_header(name.toStdString(), value.toStdString());
    if (!response.body.isEmpty())
        out.set_content(response.body.toStdString(), response.contentType.toStdString());
}

HttpResponse httpRefusal(int status)
{
    const Issue issue{status == 413   ? u"too-long"_s
                      : status >= 500 ? u"exception"_s
                                      : u"invalid"_s,
                      u"HTTP"_s,
                      u"This request cannot be handled."_s,
                      {}};
    HttpResponse response = jsonResponse(status, core::writeJson(operationOutcome({issue})));
    response.contentType = "application/fhir+json; charset=utf-8";
    return response;
}

bool setUpTls(SSL_CTX &context, const TlsIdentity &identity)
{
    SSL_CTX_set_min_proto_version(&context, TLS1_2_VERSION);
    return SSL_CTX_use_certificate(&context, identity.certificate()) == 1 &&
           SSL_CTX_use_PrivateKey(&context, identity.privateKey()) == 1;
}

// Makes the listening socket reachable, which both library servers keep protected.
template <class Server>
class WideServer final : public Server
{
public:
    using Server::Server;
    void widenBacklog() { ::listen(this->svr_sock_, backlog); } // the library's is 5
};

} // namespace

struct HttpListener::Private
{
    std::unique_ptr<httplib::Server> server;
    Handler handler;
    quint16 port = 0;
    std::thread thread;
    std::atomic<bool> finished = false;

    void answer(const httplib::Request &in, httplib::Response &out) const;
    void configure();
    bool bind(quint16 wanted);
    void run();
    void stop();
};

void HttpListener::Private::answer(const httplib::Request &in, httplib::Response &out) const
{
    HttpResponse response;
    try {
        response = handler(requestFrom(in));
    } catch (const std::exception &) {
        // The text could tell about a person.
        qCWarning(core::logSandbox) << "a request ended in an exception";
        response.status = 500;
    }
    if (response.ending == HttpResponse::Ending::Answer)
        return fill(out, response);
    for (const int fd : acceptedSockets(port, static_cast<quint16>(in.remote_port)))
        cut(fd, response.ending);
}

void HttpListener::Private::configure()
{
    server->set_tcp_nodelay(true);
    server->set_payload_max_length(maxBody);
    server->set_keep_alive_max_count(std::numeric_limits<int>::max());
    server->set_keep_alive_timeout(keepAliveSeconds);
    server->set_read_timeout(10);
    server->new_task_queue = [] { return new httplib::ThreadPool(threads); };
    // The library's default also sets SO_REUSEPORT, with which two servers share a port.
    server->set_socket_options([](int fd) {
        const int yes = 1;
        ::setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    });
    server->set_exception_handler(
        [](const auto &, httplib::Response &out, std::exception_ptr) { out.status = 500; });
    const auto all = [this](const httplib::Request &in, httplib::Response &out) {
        answer(in, out);
    };
    // Without a length the library would wait for the end of the connection.
    server->set_pre_routing_handler([all](const httplib::Request &in, httplib::Response &out) {
        const bool hasBody = in.has_header("Content-Length") || in.has_header("Transfer-Encoding");
        if (hasBody || in.method == "GET" || in.method == "HEAD" || in.method == "OPTIONS")
            return httplib::Server::HandlerResponse::Unhandled;
        if (in.method == "DELETE")
            all(in, out);
        else
            out.status = 411;
        return httplib::Server::HandlerResponse::Handled;
    });
    // What the library refuses by itself gets a body like all other refusals.
    server->set_error_handler([](const httplib::Request &, httplib::Response &out) {
        if (out.body.empty())
            fill(out, httpRefusal(out.status));
    });
    // Read by ourselves: the library refuses forms of more than 8 kB, and a search in the body may
    // name a thousand people.
    const auto whole = [all](const httplib::Request &in, httplib::Response &out,
                             const httplib::ContentReader &reader) {
        httplib::Request request = in;
        const bool read =
            in.is_multipart_form_data() || reader([&request](const char *data, size_t length) {
                request.body.append(data, length);
                return true;
            });
        if (read)
            all(request, out);
    };
    const char *any = ".*";
    server->Get(any, all).Post(any, whole).Put(any, all).Patch(any, all);
    server->Delete(any, all).Options(any, all);
}

bool HttpListener::Private::bind(quint16 wanted)
{
    if (wanted != 0) {
        port = server->bind_to_port("127.0.0.1", wanted) ? wanted : 0;
        return port != 0;
    }
    const int found = server->bind_to_any_port("127.0.0.1");
    port = found > 0 ? static_cast<quint16>(found) : 0;
    return port != 0;
}

void HttpListener::Private::run()
{
    thread = std::thread([this] {
        // Clients go away while they are answered. The workers inherit this.
        sigset_t pipe;
        sigemptyset(&pipe);
        sigaddset(&pipe, SIGPIPE);
        pthread_sigmask(SIG_BLOCK, &pipe, nullptr);
        server->listen_after_bind();
        finished = true;
    });
    while (!server->is_running() && !finished)
        std::this_thread::yield();
}

void HttpListener::Private::stop()
{
    if (!thread.joinable())
        return;
    server->stop();
    // Kept connections wait for their next request until their reading side is closed.
    while (!finished) {
        for (const int fd : acceptedSockets(port, 0))
            ::shutdown(fd, SHUT_RD);
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    thread.join();
}

core::Result<std::unique_ptr<HttpListener>> HttpListener::bind(const TlsIdentity *tls, quint16 port)
{
    auto parts = std::make_unique<Private>();
    const auto build = [&](auto server) {
        auto *wide = server.get();
        parts->server = std::move(server);
        parts->configure();
        const bool bound = wide->is_valid() && parts->bind(port);
        if (bound)
            wide->widenBacklog();
        return bound;
    };
    const bool bound = tls ? build(std::make_unique<WideServer<httplib::SSLServer>>(
                                 [tls](SSL_CTX &context) { return setUpTls(context, *tls); }))
                           : build(std::make_unique<WideServer<httplib::Server>>());
    if (!bound)
        return core::error(core::ErrorCode::Offline, u"no port"_s);
    return std::unique_ptr<HttpListener>(new HttpListener(std::move(parts)));
}

void HttpListener::serve(Handler handler)
{
    d->handler = std::move(handler);
    d->run();
}

HttpListener::HttpListener(std::unique_ptr<Private> parts)
    : d(std::move(parts))
{
}

HttpListener::~HttpListener()
{
    d->stop();
}

quint16 HttpListener::port() const
{
    return d->port;
}

} // namespace sandbox
