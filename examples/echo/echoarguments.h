// SPDX-License-Identifier: MIT
#pragma once

#include <EngineIoServerOptions>
#include <QString>
#include <QStringList>

#include <optional>

/*!
    \brief What the command line of engineio-echo asks for.
*/
struct EchoArguments
{
    /*! How the program ends without having served anything. */
    struct Exit
    {
        int status;
        QString text; //!< for standard output when the status is 0, else for standard error
    };

    QString host;
    quint16 port = 0;
    EngineIoServerOptions options;
    std::optional<QString> rejection; //!< every client is rejected with this message
    QString inspectionName;           //!< empty: nobody can attach
    bool allowsCommands = false;      //!< to inspectors
    bool broadcast = false;
    bool verbose = false;
    std::optional<Exit> exit; //!< when set, nothing else is
};

/*! Reads the command line \a arguments, the program's name first. */
EchoArguments parseEchoArguments(const QStringList &arguments);
