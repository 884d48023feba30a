// SPDX-License-Identifier: MIT
#pragma once

#include "inspection/engineioapplication.h"

#include <optional>

namespace EngineIo {

// The file beside an application's socket that says what it is, for the list of an inspector.
class ApplicationRecord
{
    Q_DISABLE_COPY_MOVE(ApplicationRecord)

public:
    ApplicationRecord() = default;
    ~ApplicationRecord(); // removes the file

    // Finds a place in \a folder, and sets the application's address to it.
    bool reserve(const QString &folder, EngineIoApplication &application);
    bool write(const EngineIoApplication &application);

    // Nothing where nobody listens any more; the files are removed then.
    static std::optional<EngineIoApplication> readOrRemove(const QString &path);

private:
    QString m_path;
};

} // namespace EngineIo
