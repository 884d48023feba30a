// SPDX-License-Identifier: MIT
#include "actions/copyevent.h"

#include "inspector/details/storedevents.h"

#include <QProcess>
#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;

namespace {

// What a shell makes of the command when curl and wscat only tell what they were given: each
// argument in front of a NUL, then what came on standard input.
QByteArrayList argumentsSeenBy(const QString &command)
{
    const QString script = u"tell() { for word do printf '%s\\000' \"$word\"; done; "
                           "case \"$*\" in *@-*) cat;; esac; }\n"
                           "curl() { tell \"$@\"; }\nwscat() { tell \"$@\"; }\n"_s
                           + command + u'\n';
    QProcess shell;
    shell.start(u"sh"_s, {u"-s"_s});
    shell.write(script.toUtf8());
    shell.closeWriteChannel();
    if (!shell.waitForFinished())
        return {"the shell did not end"};
    const QByteArray error = shell.readAllStandardError();
    return error.isEmpty() ? shell.readAllStandardOutput().split('\0') : QByteArrayList{error};
}

bool isSyntaxRight(const QString &command)
{
    QProcess shell;
    shell.start(u"sh"_s, {u"-n"_s});
    shell.write(command.toUtf8());
    shell.closeWriteChannel();
    return shell.waitForFinished() && shell.exitCode() == 0
           && shell.readAllStandardError().isEmpty();
}

bool hasControlCharacter(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    });
}

} // namespace

class tst_CopyEvent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aShellReadsAWordBack_data() { addPayloads(); }
    void aShellReadsAWordBack();
    void printfWritesAllBytesBack();
    void curlSendsThePayloadWhateverItHolds_data() { addPayloads(); }
    void curlSendsThePayloadWhateverItHolds();
    void wscatSendsThePayloadWhateverItHolds_data() { addPayloads(); }
    void wscatSendsThePayloadWhateverItHolds();
    void curlSendsBinaryAsPollingDoes();
    void curlRepeatsARequest();
    void curlNeverReadsAFileThatAClientNames();
    void aResponseIsRepeatedByItsRequest();
    void wscatConnectsToTheServerThatIsShown();
    void textHexAndJsonHoldThePayload();

private:
    void addPayloads();

    std::unique_ptr<EventStore> m_store;
    quint32 m_session = 0;
};

void tst_CopyEvent::init()
{
    m_store = std::make_unique<EventStore>();
    m_session = m_store->addSession("sid_1-A", u"127.0.0.1:5000"_s);
}

void tst_CopyEvent::addPayloads()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("plain") << "hello"_ba;
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("quotes") << "it's \"so\" `id` $(id) ${HOME}"_ba;
    QTest::newRow("ends a quote and runs a command") << "'; touch /tmp/never; '"_ba;
    QTest::newRow("history and globs") << "!! * ? [a-z] ~ {a,b} #"_ba;
    QTest::newRow("backslashes and percents") << R"(\n \\ %s %% \0 \')"_ba;
    QTest::newRow("line feeds") << "a\nb\r\nrm -rf x"_ba;
    QTest::newRow("ends a bracketed paste") << "\x1b[201~\nid\n#"_ba;
    QTest::newRow("begins with a dash") << "-x"_ba;
    QTest::newRow("names a file") << "@/etc/passwd"_ba;
    QTest::newRow("umlauts") << "Grüße \U0001f600"_ba;
    QTest::newRow("turns the text around") << "a\u202e b"_ba;
    QTest::newRow("no UTF-8") << "\xff\xfe%'\\"_ba;
}

void tst_CopyEvent::aShellReadsAWordBack()
{
    QFETCH(QByteArray, payload);
    const QString word = shellWord(payload);
    QVERIFY(isSyntaxRight(u"true "_s + word));
    QVERIFY(!hasControlCharacter(word));
    QCOMPARE(argumentsSeenBy(u"curl "_s + word), (QByteArrayList{payload, {}}));
}

void tst_CopyEvent::printfWritesAllBytesBack()
{
    QByteArray all = "-%d"_ba;
    for (int byte = 0; byte < 256; ++byte)
        all += char(byte);
    QProcess shell;
    shell.start(u"sh"_s, {u"-c"_s, u"printf "_s + printfFormat(all)});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.readAllStandardOutput(), all);
}

void tst_CopyEvent::curlSendsThePayloadWhateverItHolds()
{
    QFETCH(QByteArray, payload);
    const quint32 number = addMessage(*m_store, m_session, payload);
    const QString command = eventAsCurl(*m_store, number, QUrl(u"http://127.0.0.1:4000/e/"_s));
    QVERIFY(isSyntaxRight(command));
    QVERIFY(!hasControlCharacter(command));
    const QByteArrayList words = argumentsSeenBy(command);
    QVERIFY(words.contains("http://127.0.0.1:4000/e/?EIO=4&transport=polling&sid=sid_1-A"));
    const bool byArgument = words.contains("--data-raw");
    QCOMPARE(byArgument ? words.value(words.indexOf("--data-raw") + 1) : words.last(),
             '4' + payload);
}

void tst_CopyEvent::wscatSendsThePayloadWhateverItHolds()
{
    QFETCH(QByteArray, payload);
    const quint32 number = addMessage(*m_store, m_session, payload);
    const QString command = eventAsWscat(*m_store, number, {});
    QVERIFY(isSyntaxRight(command));
    const QByteArrayList words = argumentsSeenBy(command);
    QCOMPARE(words.value(words.indexOf("-x") + 1), '4' + payload);
}

void tst_CopyEvent::curlSendsBinaryAsPollingDoes()
{
    const quint32 number = addMessage(*m_store, m_session, "\0\1\2"_ba, Event::Binary);
    QVERIFY(argumentsSeenBy(eventAsCurl(*m_store, number, {})).contains("bAAEC"));
}

void tst_CopyEvent::curlRepeatsARequest()
{
    Event event;
    event.kind = EventKind::Request;
    const quint32 number = m_store->append(
        event, "POST /engine.io/?EIO=4&x=[1] HTTP/1.1\r\nHost: evil:1\r\nContent-Length: 9\r\n"
               "Cookie: a='b'; c\r\nX-Odd: $(id)");
    const QByteArrayList words
        = argumentsSeenBy(eventAsCurl(*m_store, number, QUrl(u"https://localhost:4433/x/"_s)));
    QCOMPARE(words, (QByteArrayList{"-i",
                                    "--globoff",
                                    "-X",
                                    "POST",
                                    "--url",
                                    "https://localhost:4433/engine.io/?EIO=4&x=[1]",
                                    "-H",
                                    "Cookie: a='b'; c",
                                    "-H",
                                    "X-Odd: $(id)",
                                    {}}));
}

void tst_CopyEvent::curlNeverReadsAFileThatAClientNames()
{
    Event event;
    event.kind = EventKind::Request;
    const quint32 number
        = m_store->append(event, "GET @/etc/passwd HTTP/1.1\r\n@/etc/passwd: x\r\n -K: /etc/x");
    for (const QByteArray &word : argumentsSeenBy(eventAsCurl(*m_store, number, {}))) {
        QVERIFY2(!word.startsWith('@'), word.constData());
        QVERIFY2(!word.contains("-K"), word.constData());
    }
}

void tst_CopyEvent::aResponseIsRepeatedByItsRequest()
{
    Event request;
    request.kind = EventKind::Request;
    Event response;
    response.kind = EventKind::Response;
    response.link = m_store->append(request, "GET /engine.io/?a=1 HTTP/1.1");
    const quint32 number = m_store->append(response, "HTTP/1.1 200 OK");
    QVERIFY(argumentsSeenBy(eventAsCurl(*m_store, number, {}))
                .contains("http://127.0.0.1:3000/engine.io/?a=1"));
}

void tst_CopyEvent::wscatConnectsToTheServerThatIsShown()
{
    const quint32 number = addMessage(*m_store, m_session, "x");
    const QString command = eventAsWscat(*m_store, number, QUrl(u"https://h:1/p/"_s));
    QVERIFY(command.contains(u"'wss://h:1/p/?EIO=4&transport=websocket'"_s));
}

void tst_CopyEvent::textHexAndJsonHoldThePayload()
{
    const quint32 text = addMessage(*m_store, m_session, "hello\nworld");
    const quint32 binary = addMessage(*m_store, m_session, "\x00\xff"_ba, Event::Binary);
    QCOMPARE(eventAsText(*m_store, text), u"hello\nworld"_s);
    QCOMPARE(eventAsText(*m_store, binary), u"00 ff"_s);
    QVERIFY(eventAsHex(*m_store, text).contains(u"68 65 6c 6c 6f 0a"_s));
    QVERIFY(eventAsJson(*m_store, text).contains(uR"("hello\nworld")"_s));
}

QTEST_GUILESS_MAIN(tst_CopyEvent)
#include "tst_copyevent.moc"
