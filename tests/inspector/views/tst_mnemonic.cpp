// SPDX-License-Identifier: MIT
#include "views/mnemonic.h"

#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;

class tst_Mnemonic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNothingOfIt_data();
    void leavesNothingOfIt();
};

void tst_Mnemonic::leavesNothingOfIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");

    QTest::newRow("none") << u"Clear"_s << u"Clear"_s;
    QTest::newRow("within") << u"N&ext error"_s << u"Next error"_s;
    QTest::newRow("behind") << u"文件(&F)"_s << u"文件"_s;
    QTest::newRow("in front of the ellipsis") << u"開く(&O)…"_s << u"開く…"_s;
    QTest::newRow("other parentheses") << u"&Delay (ms)"_s << u"Delay (ms)"_s;
}

void tst_Mnemonic::leavesNothingOfIt()
{
    QFETCH(const QString, text);
    QFETCH(const QString, read);
    QCOMPARE(withoutMnemonic(text), read);
}

QTEST_APPLESS_MAIN(tst_Mnemonic)
#include "tst_mnemonic.moc"
