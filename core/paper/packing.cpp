#include "core/paper/packing.h"

#include <libdeflate.h>

#include <memory>
#include <stdexcept>

namespace convener::paper {

QByteArray packed(QByteArrayView data)
{
    constexpr int light = 1;
    const std::unique_ptr<libdeflate_compressor, decltype(&libdeflate_free_compressor)> packer(
        q_check_ptr(libdeflate_alloc_compressor(light)), libdeflate_free_compressor);
    const std::size_t most = libdeflate_zlib_compress_bound(packer.get(), std::size_t(data.size()));
    QByteArray result(qsizetype(most), Qt::Uninitialized);
    result.truncate(
        qsizetype(libdeflate_zlib_compress(packer.get(), data.data(), std::size_t(data.size()), result.data(), most)));
    return result;
}

QByteArray unpacked(QByteArrayView data)
{
    const std::unique_ptr<libdeflate_decompressor, decltype(&libdeflate_free_decompressor)> unpacker(
        q_check_ptr(libdeflate_alloc_decompressor()), libdeflate_free_decompressor);
    constexpr qsizetype usual = 10;  // times as long as what is packed
    constexpr qsizetype most = 1100; // more than any data can be packed
    for (qsizetype room = data.size() * usual; room < data.size() * most * 2; room *= 2) {
        QByteArray result(room, Qt::Uninitialized);
        std::size_t size = 0;
        const libdeflate_result outcome = libdeflate_zlib_decompress(
            unpacker.get(), data.data(), std::size_t(data.size()), result.data(), std::size_t(room), &size);
        if (outcome == LIBDEFLATE_SUCCESS) {
            result.truncate(qsizetype(size));
            return result;
        }
        if (outcome != LIBDEFLATE_INSUFFICIENT_SPACE)
            break;
    }
    throw std::runtime_error("packed data is damaged");
}

} // namespace convener::paper
