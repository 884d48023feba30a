// SPDX-License-Identifier: MIT
#include "transports/wireformat.h"

namespace EngineIo {

WireFormat wireFormat(ProtocolVersion version, const EngineIoHttpRequest &request)
{
    switch (version) {
    case ProtocolVersion::V3:
        // Any value will do, as in Node's server.
        return request.queryValue("b64").value_or(QByteArray()).isEmpty() ? WireFormat::V3
                                                                          : WireFormat::V3Base64;
    case ProtocolVersion::V4:
        return WireFormat::V4;
    }
    Q_UNREACHABLE();
}

} // namespace EngineIo
