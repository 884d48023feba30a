// SPDX-License-Identifier: MIT
// What the fragments of the documentation take for granted.
#pragma once

#include <EngineIoConnectRequest>
#include <EngineIoFaults>
#include <EngineIoProxy>
#include <EngineIoServer>
#include <EngineIoStaticFiles>
#include <EngineIoTap>
#include <QDebug>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
