// SPDX-License-Identifier: MIT
#include "sources/proxysetup.h"

#include <QCoreApplication>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

struct ProxySetupText
{
    Q_DECLARE_TR_FUNCTIONS(ProxySetup)
};

} // namespace

EngineIo::Expected<QUrl, QString> parseProxyTarget(const QString &text)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return ProxySetupText::tr("The address of the server is missing.");
    const QUrl url(typed.contains("://"_L1) ? typed : u"http://"_s + typed, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return ProxySetupText::tr("%1 is no address of a server.").arg(typed);
    static const QStringList schemes{u"http"_s, u"https"_s, u"ws"_s, u"wss"_s};
    if (!schemes.contains(url.scheme()))
        return ProxySetupText::tr("The address of the server begins with none of %1.")
            .arg(u"http://, https://, ws://, wss://"_s);
    return url;
}

EngineIo::Expected<ProxySetup, QString> parseProxySetup(const QString &text)
{
    const QString usage = ProxySetupText::tr("A proxy is LISTEN=TARGET, %1 for example.")
                              .arg(u"4000=http://127.0.0.1:3000"_s);
    const qsizetype equals = text.indexOf(u'=');
    if (equals < 0)
        return usage;
    const QString listen = text.first(equals);
    const qsizetype colon = listen.lastIndexOf(u':');
    bool isPort = false;
    ProxySetup setup;
    setup.port = listen.sliced(colon + 1).toUShort(&isPort);
    if (!isPort)
        return usage;
    if (colon >= 0) {
        QString host = listen.first(colon);
        if (host.startsWith(u'[') && host.endsWith(u']'))
            host = host.sliced(1).chopped(1);
        setup.address = QHostAddress(host == "localhost"_L1 ? u"127.0.0.1"_s : host);
    }
    if (setup.address.isNull())
        return usage;
    const auto target = parseProxyTarget(text.sliced(equals + 1));
    if (!target)
        return target.error();
    setup.target = *target;
    return setup;
}

} // namespace Inspector
