// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace EngineIo::RuntimeFolder {

// Where the sockets of this user's applications are: a folder that nobody else can enter, below
// XDG_RUNTIME_DIR or, without a safe one, below the folder for temporary files.
QString make(QString &error); // empty, and why: there is none that can be trusted

// All that are there already. One that can't be trusted is left out, and told of.
QStringList existing(QString *error = nullptr);

} // namespace EngineIo::RuntimeFolder
