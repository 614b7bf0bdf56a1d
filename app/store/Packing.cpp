// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Packing.h"

#include <QFile>

#include <zstd.h>

using namespace Qt::StringLiterals;

namespace store {

namespace {

// The fastest that still takes the words from the dictionary.
constexpr int level = -5;
// Codes and keys are too short to gain anything.
constexpr qsizetype worthIt = 100;
constexpr qsizetype largest = qsizetype{256} << 20;

struct Free
{
    void operator()(ZSTD_CDict *dictionary) const { ZSTD_freeCDict(dictionary); }
    void operator()(ZSTD_DDict *dictionary) const { ZSTD_freeDDict(dictionary); }
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
};

size_t size(QByteArrayView bytes)
{
    return static_cast<size_t>(bytes.size());
}

// Never another one: what is stored is read with it. A better one gets a number, and a format, of
// its own.
QByteArray dictionary()
{
    QFile file(u":/schema/packing-1.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the dictionary is not in the program");
    return file.readAll();
}

} // namespace

struct Packing::Contexts
{
    QByteArray words = dictionary();
    std::unique_ptr<ZSTD_CDict, Free> toPack{ZSTD_createCDict(words.data(), size(words), level)};
    std::unique_ptr<ZSTD_DDict, Free> toUnpack{ZSTD_createDDict(words.data(), size(words))};
    std::unique_ptr<ZSTD_CCtx, Free> packing{ZSTD_createCCtx()};
    std::unique_ptr<ZSTD_DCtx, Free> unpacking{ZSTD_createDCtx()};

    Contexts()
    {
        // With another dictionary a value would open as another one; its checksum tells.
        ZSTD_CCtx_setParameter(packing.get(), ZSTD_c_checksumFlag, 1);
        ZSTD_CCtx_refCDict(packing.get(), toPack.get());
        ZSTD_DCtx_refDDict(unpacking.get(), toUnpack.get());
    }
};

Packing::Packing()
    : m_contexts(std::make_unique<Contexts>())
{
}

Packing::~Packing() = default;

std::optional<QByteArray> Packing::pack(QByteArrayView plain) const
{
    if (plain.size() < worthIt || plain.size() > largest)
        return std::nullopt;
    QByteArray packed(plain.size(), Qt::Uninitialized); // where it does not fit it is no gain
    const size_t done = ZSTD_compress2(m_contexts->packing.get(), packed.data(), size(packed),
                                       plain.data(), size(plain));
    if (ZSTD_isError(done) != 0)
        return std::nullopt;
    packed.truncate(static_cast<qsizetype>(done));
    return packed;
}

std::optional<QByteArray> Packing::unpack(QByteArrayView packed) const
{
    const auto plainSize = ZSTD_getFrameContentSize(packed.data(), size(packed));
    if (plainSize > static_cast<unsigned long long>(largest)) // or unknown, or an error
        return std::nullopt;
    QByteArray plain(static_cast<qsizetype>(plainSize), Qt::Uninitialized);
    const size_t done = ZSTD_decompressDCtx(m_contexts->unpacking.get(), plain.data(), size(plain),
                                            packed.data(), size(packed));
    return done == plainSize ? std::optional(plain) : std::nullopt;
}

} // namespace store
