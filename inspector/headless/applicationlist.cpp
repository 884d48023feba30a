// SPDX-License-Identifier: MIT
#include "headless/applicationlist.h"

#include <EngineIoApplication>
#include <QCoreApplication>
#include <QStringList>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

struct ListText
{
    Q_DECLARE_TR_FUNCTIONS(ApplicationList)
};

void print(std::FILE *file, const QString &line)
{
    std::fputs((line + u'\n').toLocal8Bit().constData(), file);
}

} // namespace

void listApplications(std::FILE *output, std::FILE *hints)
{
    QString error;
    const QList<EngineIoApplication> applications = EngineIoApplication::running(&error);
    for (const EngineIoApplication &application : applications) {
        const bool commands
            = application.permissions != EngineIo::InspectionPermission::ObserveOnly;
        print(output, QStringList{application.name, QString::number(application.pid),
                                  commands ? ListText::tr("commands") : ListText::tr("look only"),
                                  application.program}
                          .join(u'\t'));
    }
    if (!error.isEmpty())
        print(hints, error);
    if (applications.isEmpty()) {
        print(hints, ListText::tr("No application can be attached to. Start one with "
                                  "ENGINEIO_QT_INSPECT=name in its environment, or let it call "
                                  "setInspectionEnabled()."));
    }
}

} // namespace Inspector
