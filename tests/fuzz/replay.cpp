// SPDX-License-Identifier: MIT
// Feeds a fuzzer the files that are named on the command line, and those in folders named there.
#include "fuzz/fuzz.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

static bool replay(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "cannot read %s\n", qPrintable(path));
        return false;
    }
    std::fprintf(stderr, "%s\n", qPrintable(path)); // the last one is the one that failed
    // Of its very size, so that a sanitizer sees a byte too many being read.
    const QByteArray bytes = file.readAll();
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                           std::size_t(bytes.size()));
    return true;
}

int main(int argc, char **argv)
{
    int replayed = 0;
    for (int i = 1; i < argc; ++i) {
        const QString path = QFile::decodeName(argv[i]);
        QDirIterator files(path, QDir::Files);
        if (!QFileInfo(path).isDir())
            replayed += replay(path);
        while (files.hasNext())
            replayed += replay(files.next());
    }
    std::printf("%d inputs\n", replayed);
    return replayed > 0 ? 0 : 1; // a corpus that isn't found must not pass
}
