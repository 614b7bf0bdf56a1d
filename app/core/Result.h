// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <functional>
#include <optional>
#include <utility>
#include <variant>

namespace core {

// A value or the reason why there is none. GCC 12 has no std::expected in C++20 mode.
template <class T, class E = Error>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(E error)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    // Precondition of these: ok().
    [[nodiscard]] T &value() & { return *std::get_if<0>(&m_content); }
    [[nodiscard]] const T &value() const & { return *std::get_if<0>(&m_content); }
    [[nodiscard]] T &&value() && { return std::move(*std::get_if<0>(&m_content)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T *operator->() { return std::get_if<0>(&m_content); }
    const T *operator->() const { return std::get_if<0>(&m_content); }

    // Precondition: !ok().
    [[nodiscard]] const E &error() const { return *std::get_if<1>(&m_content); }

private:
    std::variant<T, E> m_content;
};

template <class E>
class [[nodiscard]] Result<void, E>
{
public:
    Result() = default;
    Result(E error)
        : m_error(std::move(error))
    {
    }

    [[nodiscard]] bool ok() const { return !m_error; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const E &error() const { return *m_error; }

private:
    std::optional<E> m_error;
};

// The continuation of an asynchronous call. It is called exactly once, on the caller's thread,
// never before the call that took it has returned, and not at all when the call's context object
// was destroyed first.
template <class T>
using Reply = std::function<void(Result<T>)>;

} // namespace core
