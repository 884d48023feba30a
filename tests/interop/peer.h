// SPDX-License-Identifier: MIT
#pragma once

#include "shared/otherprocess.h"

#include <QString>
#include <QStringList>
#include <QTest>

/*!
    \brief The programs on the other end, started with a driver script of this folder.
*/
namespace Peer {

/*! Returns the path of a file of this folder. */
QString file(const QString &name);

/*! Returns Node's path when \a package is installed in node_modules as well, else an empty string.
 */
QString node(const QString &package);

/*! Returns the path of a python3 that can import \a modules, else an empty string. */
QString python(const QStringList &modules);

/*! Returns the path of Chromium or Chrome, or an empty string. */
QString chromium();

/*! Returns the folder of the protocol's public conformance suite: what ENGINEIO_CONFORMANCE_SUITE
 * says, or beside the checkout; an empty string when \a file is not there. */
QString conformanceSuite(const QString &file);

/*! Whether a missing peer is a failure: ENGINEIO_REQUIRE_PEERS=1. */
bool isRequired();

using Result = OtherProcess::Result; //!< exit status -1: it crashed or took too long

/*! Runs a program to its end, at most \a seconds long. */
Result run(const QString &program, const QStringList &arguments, int seconds = 60,
           const QString &folder = QString());

} // namespace Peer

/*! Leaves the test as skipped, or failed where peers are required, when \a path is empty. */
#define REQUIRE_PEER(path, what)                                                                   \
    do {                                                                                           \
        if ((path).isEmpty() && Peer::isRequired())                                                \
            QFAIL(what " is missing, and ENGINEIO_REQUIRE_PEERS is set");                          \
        if ((path).isEmpty())                                                                      \
            QSKIP(what " is missing");                                                             \
    } while (false)
