// SPDX-License-Identifier: MIT
// A window that shows the clients of an echo server as they come, go and answer their PINGs, and
// sends to those that are selected or disconnects them.
#include <EngineIoServer>
#include <QApplication>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTextStream>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static QStringList describe(const EngineIoServer &server, const QByteArray &sid)
{
    const auto transport = server.transport(sid);
    const auto statistics = server.statistics(sid).value_or(EngineIoSessionStatistics());
    const double roundTrip = double(statistics.lastRoundTrip.count()) / 1000;
    return {QString::fromLatin1(sid), transport ? EngineIo::transportName(*transport) : QString(),
            roundTrip < 0 ? u"–"_s : u"%1 ms"_s.arg(roundTrip, 0, 'f', 2),
            QLocale().formattedDataSize(statistics.queuedBytes)};
}

// Rows stay those of their clients, so that a selection does.
static void showClients(const EngineIoServer &server, QTableWidget &table)
{
    QList<QByteArray> sids = server.sids();
    for (int row = table.rowCount() - 1; row >= 0; --row) {
        if (!sids.removeOne(table.item(row, 0)->text().toLatin1()))
            table.removeRow(row);
    }
    for (const QByteArray &sid : std::as_const(sids)) {
        table.insertRow(table.rowCount());
        table.setItem(table.rowCount() - 1, 0, new QTableWidgetItem(QString::fromLatin1(sid)));
    }
    for (int row = 0; row < table.rowCount(); ++row) {
        const QStringList texts = describe(server, table.item(row, 0)->text().toLatin1());
        for (int column = 0; column < table.columnCount(); ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            if (column >= 2) // amounts
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            table.setItem(row, column, item);
        }
    }
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    EngineIoServerOptions options;
    options.setPingInterval(2s); // so that there is something to see
    EngineIoServer server(options);
    server.onMessage([&server](auto &sid, auto &message) { server.send(sid, message.text()); });

    QWidget window;
    QTableWidget table(0, 4);
    table.setHorizontalHeaderLabels({u"Session"_s, u"Transport"_s, u"Round trip"_s, u"Queued"_s});
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table.verticalHeader()->hide();
    table.setSelectionBehavior(QTableWidget::SelectRows);
    table.setEditTriggers(QTableWidget::NoEditTriggers);
    table.setAlternatingRowColors(true);
    table.horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    QLabel status;
    QLineEdit text(u"Hello"_s);
    QPushButton send(u"&Send"_s);
    QPushButton disconnect(u"&Disconnect"_s);
    auto *layout = new QGridLayout(&window);
    layout->addWidget(&status, 0, 0, 1, 3);
    layout->addWidget(&table, 1, 0, 1, 3);
    layout->addWidget(&text, 2, 0);
    layout->addWidget(&send, 2, 1);
    layout->addWidget(&disconnect, 2, 2);
    const auto forSelected = [&table](auto action) {
        for (const QModelIndex &row : table.selectionModel()->selectedRows())
            action(row.data().toString().toLatin1());
    };
    QObject::connect(&send, &QPushButton::clicked, &server, [&] {
        forSelected([&](const QByteArray &sid) { server.send(sid, text.text()); });
    });
    QObject::connect(&disconnect, &QPushButton::clicked, &server, [&] {
        forSelected([&](const QByteArray &sid) { server.disconnectClient(sid); });
    });
    QTimer refresh;
    QObject::connect(&refresh, &QTimer::timeout, &table, [&] { showClients(server, table); });
    refresh.start(250ms);
    const quint16 port = QCoreApplication::arguments().value(1, u"3000"_s).toUShort();
    const bool listens = server.listen(QHostAddress::LocalHost, port);
    status.setText(listens ? server.url().toString() : server.errorString());
    if (listens)
        QTextStream(stdout) << "listening on " << server.url().toString() << Qt::endl;
    window.resize(680, 360);
    window.show();
    return QApplication::exec();
}
