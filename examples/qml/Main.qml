// SPDX-License-Identifier: MIT
// An echo server in QML, and its sessions; a click on one disconnects it.
import QtQuick
import QtQuick.Window
import EngineIoQt

Window {
    id: window

    property alias port: server.port
    readonly property string status: server.listening ? "listening on " + server.url
                                                      : server.errorString

    width: 480
    height: 320
    visible: true
    title: "Engine.IO in QML"

    EngineIoServer {
        id: server

        port: 3000
        listening: true
        onMessageReceived: (sid, message) => send(sid, message)
        onDisconnected: (sid, reason) => last.text = sid + ": " + reason
    }

    Column {
        anchors.fill: parent
        anchors.margins: 12
        spacing: 8

        Text { text: window.status }
        Text { text: server.clientCount + " session(s)" }
        Text { id: last; color: "gray" }
        ListView {
            width: parent.width
            height: parent.height - y
            clip: true
            model: server.sids
            delegate: Text {
                required property string modelData

                text: modelData
                font.family: "monospace"
                TapHandler { onTapped: server.disconnectClient(parent.modelData) }
            }
        }
    }
}
