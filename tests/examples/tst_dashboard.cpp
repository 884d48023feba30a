// SPDX-License-Identifier: MIT
// What the dashboard's table shows. A program of its own: the example has no library to link.
#define main dashboardMain
#include "../examples/dashboard/main.cpp"
#undef main

#include <QRegularExpression>
#include <QTest>
#include <QWebSocket>

class tst_Dashboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void hasARowForEachClient();
    void keepsTheSelectionWithItsClient();

private:
    std::unique_ptr<QWebSocket> connectClient();
    QString cell(int row, int column) const { return m_table->item(row, column)->text(); }

    std::unique_ptr<EngineIoServer> m_server;
    std::unique_ptr<QTableWidget> m_table;
};

void tst_Dashboard::init()
{
    EngineIoServerOptions options;
    options.setPingInterval(50ms);
    m_server = std::make_unique<EngineIoServer>(options);
    QVERIFY(m_server->listen(QHostAddress::LocalHost));
    m_table = std::make_unique<QTableWidget>(0, 4);
}

// One that answers PINGs.
std::unique_ptr<QWebSocket> tst_Dashboard::connectClient()
{
    auto client = std::make_unique<QWebSocket>();
    connect(client.get(), &QWebSocket::textMessageReceived, client.get(),
            [socket = client.get()](const QString &text) {
                if (text == "2"_L1)
                    socket->sendTextMessage(u"3"_s);
            });
    QUrl url = m_server->url();
    url.setScheme(u"ws"_s);
    url.setQuery(u"EIO=4&transport=websocket"_s);
    client->open(url);
    return client;
}

void tst_Dashboard::hasARowForEachClient()
{
    showClients(*m_server, *m_table);
    QCOMPARE(m_table->rowCount(), 0);
    const auto client = connectClient();
    QTRY_COMPARE(m_server->sids().size(), 1);
    showClients(*m_server, *m_table);
    QCOMPARE(m_table->rowCount(), 1);
    QCOMPARE(cell(0, 0), QString::fromLatin1(m_server->sids().constFirst()));
    QCOMPARE(cell(0, 1), u"websocket"_s);
    QCOMPARE(cell(0, 3), QLocale().formattedDataSize(0));
    const QRegularExpression roundTrip(u"^\\d+\\.\\d\\d ms$"_s);
    QTRY_VERIFY((showClients(*m_server, *m_table), roundTrip.match(cell(0, 2)).hasMatch()));
    QCOMPARE(m_table->rowCount(), 1); // still
}

void tst_Dashboard::keepsTheSelectionWithItsClient()
{
    auto first = connectClient();
    QTRY_COMPARE(m_server->sids().size(), 1);
    showClients(*m_server, *m_table);
    const auto second = connectClient();
    QTRY_COMPARE(m_server->sids().size(), 2);
    showClients(*m_server, *m_table);
    const QString sid = cell(1, 0);
    m_table->selectRow(1);
    first.reset();
    QTRY_COMPARE(m_server->sids().size(), 1);
    showClients(*m_server, *m_table);
    QCOMPARE(m_table->rowCount(), 1);
    QCOMPARE(cell(0, 0), sid);
    QCOMPARE(m_table->selectionModel()->selectedRows().size(), 1);
}

QTEST_MAIN(tst_Dashboard)
#include "tst_dashboard.moc"
