// SPDX-License-Identifier: GPL-3.0-or-later
// Every identifier reader: what it accepts must be read back the same from both of its forms.
#include "ids/AgbCode.h"
#include "ids/Bsn.h"
#include "ids/CnkCode.h"
#include "ids/EnterpriseNumber.h"
#include "ids/Gtin.h"
#include "ids/Insz.h"
#include "ids/NihdiNumber.h"

#include <cstdint>
#include <cstdlib>

namespace {

const QDate c_today(2026, 11, 24);

template <class Number, class Read>
void feed(const QString &text, Read read)
{
    const core::Result<Number, ids::IdProblem> number = read(text);
    if (!number)
        return;
    for (const QString &form : {number->value(), number->display()}) {
        const core::Result<Number, ids::IdProblem> again = read(form);
        if (!again || !(*again == *number))
            std::abort();
    }
}

template <class Number>
void feed(const QString &text)
{
    feed<Number>(text, [](const QString &form) { return Number::parse(form); });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    feed<ids::Insz>(text, [](const QString &form) { return ids::Insz::parse(form, c_today); });
    if (const auto insz = ids::Insz::parse(text, c_today)) {
        if (insz->birthDate() && insz->birthDate()->first() > c_today)
            std::abort();
        static_cast<void>(insz->sex());
        static_cast<void>(insz->kind());
    }
    feed<ids::Bsn>(text);
    feed<ids::AgbCode>(text);
    feed<ids::EnterpriseNumber>(text);
    feed<ids::Gtin>(text);
    feed<ids::CnkCode>(text);
    feed<ids::NihdiNumber>(text);
    if (const auto cnk = ids::CnkCode::parse(text))
        static_cast<void>(cnk->checkFits());
    if (const auto nihdi = ids::NihdiNumber::parse(text))
        static_cast<void>(nihdi->check());
    return 0;
}
