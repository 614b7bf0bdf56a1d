// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/Faults.h"

#include "sandbox/FhirApi.h"

#include <thread>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr int maintenanceSeconds = 120;

bool isWriting(const HttpRequest &request)
{
    return request.method == "PUT" ||
           (request.method == "POST" && !request.path.endsWith("/_search") &&
            !request.query.contains("_page="));
}

HttpResponse cutOff(HttpResponse::Ending ending)
{
    HttpResponse response;
    response.ending = ending;
    return response;
}

HttpResponse portal()
{
    HttpResponse response;
    response.contentType = "text/html; charset=utf-8";
    response.body = "<!DOCTYPE html><html><head><title>Wi-Fi</title></head><body><form>"
                    "<h1>Welcome</h1><button>Connect</button></form></body></html>";
    return response;
}

HttpResponse later(int status, const QString &code, const QString &text, int seconds)
{
    HttpResponse response = outcomeResponse(status, code, u"FAULT"_s, text);
    response.headers.append(Header{"Retry-After", QByteArray::number(seconds)});
    return response;
}

} // namespace

bool Faults::set(const core::Json &setting)
{
    static const QStringList modes{u"down"_s, u"slow"_s,        u"html"_s,  u"429"_s,
                                   u"503"_s,  u"maintenance"_s, u"reset"_s, u"drop-after-commit"_s};
    Fault fault;
    fault.mode = core::stringMember(setting, "mode");
    fault.on = core::stringMember(setting, "on");
    fault.count = static_cast<int>(core::integerMember(setting, "count").value_or(-1));
    fault.delayMs = static_cast<int>(core::integerMember(setting, "delayMs").value_or(3000));
    fault.retryAfter = static_cast<int>(core::integerMember(setting, "retryAfter").value_or(2));
    if (fault.mode == "drop-after-commit"_L1)
        fault.on = u"write"_s;
    const bool known = modes.contains(fault.mode) || fault.mode == "none"_L1;
    if (!known || (!fault.on.isEmpty() && fault.on != "read"_L1 && fault.on != "write"_L1))
        return false;
    const std::scoped_lock lock(m_mutex);
    m_fault = fault.mode == "none"_L1 ? std::nullopt : std::optional(fault);
    return true;
}

core::Json Faults::setting() const
{
    const std::scoped_lock lock(m_mutex);
    core::Json json = core::Json::object();
    json["mode"] = m_fault ? core::jsonText(m_fault->mode) : core::Json("none");
    if (m_fault && m_fault->count >= 0)
        json["count"] = m_fault->count;
    return json;
}

std::optional<Faults::Fault> Faults::take(const HttpRequest &request)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_fault)
        return std::nullopt;
    const QString kind = isWriting(request) ? u"write"_s : u"read"_s;
    if (!m_fault->on.isEmpty() && m_fault->on != kind)
        return std::nullopt;
    const Fault fault = *m_fault;
    if (m_fault->count > 0 && --m_fault->count == 0)
        m_fault.reset();
    return fault;
}

void Faults::wait(int milliseconds)
{
    using Clock = std::chrono::steady_clock;
    const auto until = Clock::now() + std::chrono::milliseconds(milliseconds);
    while (Clock::now() < until) {
        {
            const std::scoped_lock lock(m_mutex);
            if (m_stopped)
                return;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
}

void Faults::stop()
{
    const std::scoped_lock lock(m_mutex);
    m_stopped = true;
}

HttpResponse Faults::through(const HttpRequest &request,
                             const std::function<HttpResponse()> &proceed)
{
    const auto fault = take(request);
    if (!fault)
        return proceed();
    if (fault->mode == "down"_L1)
        return cutOff(HttpResponse::Ending::Close);
    if (fault->mode == "reset"_L1)
        return cutOff(HttpResponse::Ending::Reset);
    if (fault->mode == "html"_L1)
        return portal();
    if (fault->mode == "429"_L1)
        return later(429, u"throttled"_s, u"Too many requests."_s, fault->retryAfter);
    if (fault->mode == "503"_L1)
        return later(503, u"transient"_s, u"The register is overloaded."_s, fault->retryAfter);
    if (fault->mode == "maintenance"_L1)
        return later(503, u"transient"_s, u"The register is being maintained."_s,
                     maintenanceSeconds);
    if (fault->mode == "slow"_L1) {
        wait(fault->delayMs);
        return proceed();
    }
    (void)proceed(); // drop-after-commit: stored, but nobody is told
    return cutOff(HttpResponse::Ending::Close);
}

} // namespace sandbox
