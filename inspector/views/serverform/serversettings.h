// SPDX-License-Identifier: MIT
#pragma once

#include "sources/embeddedserver.h"
#include "views/serverform/serveroptionfields.h"

namespace Inspector {

// All that the form holds.
struct ServerSetup
{
    OptionValues values;
    EmbeddedServer::Mode mode = EmbeddedServer::Mode::Echo;
    quint16 port = EmbeddedServer::DefaultPort;
    QList<ScriptedReply> replies;

    bool operator==(const ServerSetup &) const = default;
};

ServerSetup defaultSetup();
ServerSetup readSetup(); // from the settings; what isn't there is as by default
void writeSetup(const ServerSetup &setup);

} // namespace Inspector
