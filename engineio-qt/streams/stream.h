// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QSslCertificate>

#include <memory>

class QTcpSocket;
class QThread;

namespace EngineIo {

class Poller;

// The two directions of a connection, in the clear or over TLS. One thread at a time.
class Stream
{
    Q_DISABLE_COPY_MOVE(Stream)

public:
    // The stream must not be deleted from within one of these functions.
    class Listener
    {
    public:
        virtual void bytesReceived(QByteArrayView bytes) = 0; // which last as long as the call
        virtual void bytesWritten() = 0;           // the system took some of what was waiting
        virtual void streamEnded(bool failed) = 0; // once; failed: not by an orderly close
        virtual void inputEnded() {}               // see keepHalfOpen()

    protected:
        ~Listener() = default;
    };

    struct Peer
    {
        QByteArray address; // "127.0.0.1"
        quint16 port = 0;
    };

    Stream() = default;
    virtual ~Stream() = default; // what the system has not taken is lost

    void setListener(Listener *listener) { m_listener = listener; }

    // Reads from now on. Not before: nothing is read that a later listener should have.
    virtual void start() = 0;
    virtual void setPaused(bool paused) = 0; // while it is, nothing is delivered, not even the end

    // Copies; flush() hands it to the system, which takes what does not fit as it can.
    virtual void write(QByteArrayView bytes) = 0;
    virtual void flush() = 0;
    virtual qint64 bytesToWrite() const = 0;

    virtual void readPending() = 0;      // delivers at once what has arrived
    virtual void closeWhenWritten() = 0; // streamEnded() follows
    virtual void abort() = 0;            // at once; the listener hears nothing of it
    virtual void reset() { abort(); }    // and the other end sees a broken connection, if possible

    // From now on the end of what the other end sends is inputEnded(), and streamEnded() follows
    // when finishWriting() has ended our direction too. Where a platform can't do that, the first
    // end is still that of the stream.
    virtual void keepHalfOpen() {}
    virtual void finishWriting() { closeWhenWritten(); } // behind what waits

    // To another thread in two steps: away from this one's loop, and into that of the other. It
    // needs a listener and start() anew.
    virtual void leaveThread(QThread *target) = 0;
    virtual void enterLoop(const std::shared_ptr<Poller> &poller) = 0;

    virtual const Peer &peer() const = 0;
    virtual bool isSecure() const { return false; }
    virtual QSslCertificate peerCertificate() const { return QSslCertificate(); }

    // Lives as long as the connection does.
    void setCompanion(std::shared_ptr<const void> companion) { m_companion = std::move(companion); }

    // The socket beneath, for who can use nothing else; the stream is of no use afterwards.
    virtual std::unique_ptr<QTcpSocket> takeSocket() = 0;

protected:
    void giveCompanionTo(QTcpSocket &socket);

    Listener *m_listener = nullptr;

private:
    std::shared_ptr<const void> m_companion;
};

} // namespace EngineIo
