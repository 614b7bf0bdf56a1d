// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QSslConfiguration>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

// A register that does what it is told, also badly: it keeps every request exactly as it came and
// answers from a script. Plain HTTP, or HTTPS when it gets a configuration.
class FakeRegister final : public QObject
{
public:
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    struct Request
    {
        QByteArray method;
        QByteArray target; // path and query as sent
        Headers headers;
        QByteArray body;

        [[nodiscard]] QByteArray header(const QByteArray &name) const
        {
            for (const auto &[key, value] : headers)
                if (key.compare(name, Qt::CaseInsensitive) == 0)
                    return value;
            return {};
        }
        [[nodiscard]] QByteArray line() const { return method + ' ' + target; }
    };

    enum class Manner {
        Whole,
        CloseAfterRequest, // reads the request and closes without a word
        ResetAfterRequest, // the same, by a TCP reset
        CutMidway,         // promises the whole body, sends half of it and closes
        Stall,             // never answers
        Drip,              // a byte at a time, never done
        Endless,           // a body without end
    };

    struct Answer
    {
        int status = 200;
        QByteArray body = {};
        QByteArray contentType = "application/fhir+json";
        Headers headers = {};
        Manner manner = Manner::Whole;
    };

    explicit FakeRegister(const std::optional<QSslConfiguration> &tls = {})
        : m_secure(tls.has_value())
    {
        if (tls) {
            auto server = std::make_unique<QSslServer>();
            server->setSslConfiguration(*tls);
            m_server = std::move(server);
        } else {
            m_server = std::make_unique<QTcpServer>();
        }
        m_server->listen(QHostAddress::LocalHost);
        connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this,
                [this] { accept(); });
    }

    [[nodiscard]] QUrl baseUrl() const
    {
        return QUrl(QStringLiteral("%1://127.0.0.1:%2/fhir")
                        .arg(m_secure ? QStringLiteral("https") : QStringLiteral("http"))
                        .arg(m_server->serverPort()));
    }
    // Answers to "POST /fhir/Immunization" (without query), in order; the last one stays.
    void on(const QByteArray &line, const Answer &answer) { m_script[line].append(answer); }
    // Asked first, when set; no answer: the script's.
    std::function<std::optional<Answer>(const Request &)> decide;
    void forget(const QByteArray &line) { m_script.remove(line); }
    void closeAtOnce(bool yes) { m_closesAtOnce = yes; }
    void stop() { m_server->close(); }

    QList<Request> requests;
    int connections = 0;

    [[nodiscard]] QByteArrayList lines() const
    {
        QByteArrayList result;
        for (const Request &request : requests)
            result.append(request.line());
        return result;
    }
    [[nodiscard]] QList<Request> requestsTo(const QByteArray &line) const
    {
        QList<Request> result;
        for (const Request &request : requests)
            if (request.line() == line)
                result.append(request);
        return result;
    }

private:
    void accept()
    {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            ++connections;
            if (m_closesAtOnce) {
                socket->abort();
                socket->deleteLater();
                continue;
            }
            auto received = std::make_shared<QByteArray>();
            connect(socket, &QTcpSocket::readyRead, this,
                    [this, socket, received] { receive(*socket, *received); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            receive(*socket, *received);
        }
    }

    void receive(QTcpSocket &socket, QByteArray &received)
    {
        received += socket.readAll();
        while (const auto request = takeRequest(received)) {
            requests.append(*request);
            answer(socket, answerTo(*request));
        }
    }

    static std::optional<Request> takeRequest(QByteArray &received)
    {
        const auto end = received.indexOf("\r\n\r\n");
        if (end < 0)
            return std::nullopt;
        const QList<QByteArray> lines = received.left(end).split('\n');
        const QList<QByteArray> first = lines.first().trimmed().split(' ');
        Request request{first.value(0), first.value(1), {}, {}};
        for (const QByteArray &line : lines.mid(1)) {
            const auto colon = line.indexOf(':');
            request.headers.emplaceBack(line.left(colon).trimmed(), line.mid(colon + 1).trimmed());
        }
        const auto length = request.header("Content-Length").toLongLong();
        if (received.size() < end + 4 + length)
            return std::nullopt;
        request.body = received.mid(end + 4, length);
        received.remove(0, end + 4 + length);
        return request;
    }

    Answer answerTo(const Request &request)
    {
        if (const auto decided = decide ? decide(request) : std::nullopt)
            return *decided;
        const QByteArray path = request.target.left(request.target.indexOf('?'));
        auto script = m_script.find(request.line());
        if (script == m_script.end())
            script = m_script.find(request.method + ' ' + path);
        if (script == m_script.end())
            return {.status = 404,
                    .body = R"({"resourceType":"OperationOutcome","issue":[)"
                            R"({"severity":"error","code":"not-found"}]})"};
        return script->size() > 1 ? script->takeFirst() : script->first();
    }

    void answer(QTcpSocket &socket, const Answer &answer)
    {
        switch (answer.manner) {
        case Manner::Whole:
            socket.write(head(answer, answer.body.size()) + answer.body);
            return;
        case Manner::CloseAfterRequest:
            socket.disconnectFromHost();
            return;
        case Manner::ResetAfterRequest:
            socket.setSocketOption(QAbstractSocket::KeepAliveOption, 0);
            socket.abort();
            return;
        case Manner::CutMidway:
            socket.write(head(answer, answer.body.size()) +
                         answer.body.left(answer.body.size() / 2));
            socket.disconnectFromHost();
            return;
        case Manner::Stall:
            return;
        case Manner::Drip:
            socket.write(head(answer, 1'000'000));
            repeat(socket, "{", 20);
            return;
        case Manner::Endless:
            socket.write(head(answer, -1));
            repeat(socket, QByteArray(256 * 1024, '['), 0);
            return;
        }
    }

    static void repeat(QTcpSocket &socket, const QByteArray &piece, int milliseconds)
    {
        auto *timer = new QTimer(&socket);
        connect(timer, &QTimer::timeout, &socket, [&socket, piece] {
            if (socket.isOpen() && socket.bytesToWrite() < 1024 * 1024)
                socket.write(piece);
        });
        timer->start(milliseconds);
    }

    // A negative length: until the connection closes.
    static QByteArray head(const Answer &answer, qint64 length)
    {
        QByteArray text = "HTTP/1.1 " + QByteArray::number(answer.status) + " Said\r\n";
        if (!answer.contentType.isEmpty())
            text += "Content-Type: " + answer.contentType + "\r\n";
        for (const auto &[name, value] : answer.headers)
            text += name + ": " + value + "\r\n";
        if (length >= 0)
            text += "Content-Length: " + QByteArray::number(length) + "\r\n";
        return text + "\r\n";
    }

    bool m_secure;
    std::unique_ptr<QTcpServer> m_server;
    QHash<QByteArray, QList<Answer>> m_script;
    bool m_closesAtOnce = false;
};
