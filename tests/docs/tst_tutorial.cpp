// SPDX-License-Identifier: MIT
// The window of docs/tutorial/chat.md, as it stands there, with a client.
#include "chatwindow.h"
#include "shared/rawwebsocketclient.h"

#include <QTest>

class tst_Tutorial : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatAPageSaysAndTellsThePages();
    void tellsThePagesWhatIsTyped();
};

void tst_Tutorial::showsWhatAPageSaysAndTellsThePages()
{
    ChatWindow window;
    QVERIFY2(window.listen(0), qPrintable(window.errorString()));
    window.show();
    RawWebSocketClient page(quint16(window.pageUrl().port()));
    QCOMPARE(page.open(), 101);
    QVERIFY(page.nextText().startsWith('0'));
    QCOMPARE(page.nextText(), QByteArray("4A page has come in"));

    page.sendText("4hello");
    QCOMPARE(page.nextText(), QByteArray("4Page: hello"));
    const auto *lines = window.findChild<QListWidget *>();
    QCOMPARE(lines->count(), 2);
    QCOMPARE(lines->item(1)->text(), QStringLiteral("Page: hello"));

    page.abort();
    QTRY_COMPARE(lines->count(), 3);
    QCOMPARE(lines->item(2)->text(), QStringLiteral("A page has left"));
}

void tst_Tutorial::tellsThePagesWhatIsTyped()
{
    ChatWindow window;
    QVERIFY2(window.listen(0), qPrintable(window.errorString()));
    RawWebSocketClient page(quint16(window.pageUrl().port()));
    QCOMPARE(page.open(), 101);
    page.texts(2); // OPEN, and that it has come in

    auto *input = window.findChild<QLineEdit *>();
    QTest::keyClicks(input, QStringLiteral("hi"));
    QTest::keyClick(input, Qt::Key_Return);
    QCOMPARE(page.nextText(), QByteArray("4Window: hi"));
    QCOMPARE(input->text(), QString());
}

QTEST_MAIN(tst_Tutorial)
#include "tst_tutorial.moc"
