// SPDX-License-Identifier: MIT
#include "inflater.h"

#include "failure.h"

namespace Load {

namespace {

constexpr int GzipWindow = 16 + MAX_WBITS;
constexpr std::size_t LargestBody = 4 * 1024 * 1024;

} // namespace

Inflater::Inflater()
    : m_result(LargestBody, '\0')
{
    if (::inflateInit2(&m_stream, GzipWindow) != Z_OK)
        fail("zlib does not start");
}

Inflater::~Inflater()
{
    ::inflateEnd(&m_stream);
}

std::string_view Inflater::inflate(std::string_view body)
{
    ::inflateReset(&m_stream);
    m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(body.data()));
    m_stream.avail_in = uInt(body.size());
    m_stream.next_out = reinterpret_cast<Bytef *>(m_result.data());
    m_stream.avail_out = uInt(m_result.size());
    if (::inflate(&m_stream, Z_FINISH) != Z_STREAM_END || m_stream.avail_in > 0)
        fail("a compressed body is damaged");
    return std::string_view(m_result).substr(0, m_stream.total_out);
}

} // namespace Load
