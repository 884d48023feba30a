// SPDX-License-Identifier: MIT
// Shows Main.qml, which has the server in it: engineio-qml [PORT]
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QTextStream>

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    QQmlApplicationEngine engine;
    const QString port = application.arguments().value(1, QStringLiteral("3000"));
    engine.setInitialProperties({{QStringLiteral("port"), port.toInt()}});
    engine.load(QUrl(QStringLiteral("qrc:/Main.qml")));
    if (engine.rootObjects().isEmpty())
        return EXIT_FAILURE; // the engine has said why
    QTextStream(stdout) << engine.rootObjects().constFirst()->property("status").toString()
                        << Qt::endl;
    return QGuiApplication::exec();
}
