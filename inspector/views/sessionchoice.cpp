// SPDX-License-Identifier: MIT
#include "views/sessionchoice.h"

#include "model/describe.h"
#include "model/eventstore.h"

#include <QComboBox>
#include <QCoreApplication>

namespace Inspector {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SessionChoice)
};

void offer(QComboBox &box, const EventStore &store, quint32 session)
{
    const QByteArray &sid = store.sessions()[session].sid;
    box.addItem(visibleText(sid, sid.size()), session);
}

} // namespace

void offerSessions(QComboBox &box, const EventStore &store, std::optional<quint32> chosen)
{
    box.clear();
    box.addItem(Text::tr("All sessions"));
    const auto sessions = quint32(store.sessions().size());
    for (quint32 i = sessions; i-- > 0 && box.count() < MostSessionChoices;)
        offer(box, store, i);
    if (!chosen || *chosen >= sessions)
        return;
    if (box.findData(*chosen) < 0)
        offer(box, store, *chosen);
    box.setCurrentIndex(box.findData(*chosen));
}

std::optional<quint32> chosenSession(const QComboBox &box)
{
    const QVariant session = box.currentData();
    return session.isValid() ? std::optional(session.toUInt()) : std::nullopt;
}

} // namespace Inspector
