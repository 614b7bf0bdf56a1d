// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "sandbox/HttpMessage.h"
#include "sandbox/TlsIdentity.h"

#include <functional>
#include <memory>

namespace sandbox {

// The only place that knows the HTTP library. Serves 127.0.0.1 from its own threads; the handler
// is called on several of them at once.
class HttpListener
{
public:
    using Handler = std::function<HttpResponse(const HttpRequest &)>;

    // Takes the port. `tls` null: plain HTTP. `port` 0: any free one.
    // Error: Offline (the port is taken).
    [[nodiscard]] static core::Result<std::unique_ptr<HttpListener>> bind(const TlsIdentity *tls,
                                                                          quint16 port);
    // Called once; requests that came before it are answered from now on.
    void serve(Handler handler);
    // Requests in hand are still answered; nothing new is taken.
    ~HttpListener();

    [[nodiscard]] quint16 port() const;

private:
    struct Private;
    explicit HttpListener(std::unique_ptr<Private> parts);
    std::unique_ptr<Private> d;
};

} // namespace sandbox
