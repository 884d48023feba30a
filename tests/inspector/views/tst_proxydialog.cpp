// SPDX-License-Identifier: MIT
#include "inspector/views/testsettings.h"
#include "sources/proxysource.h"
#include "sources/workspace.h"
#include "views/emptystate.h"
#include "views/mainwindow.h"
#include "views/proxydialog.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <algorithm>

using namespace Inspector;
using namespace Qt::StringLiterals;

class tst_ProxyDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void remembersWhatWasChosen();
    void startsAProxyFromTheWindow();

private:
    static QPushButton *startButton(const QWidget &dialog);

    TestSettings m_settings;
};

QPushButton *tst_ProxyDialog::startButton(const QWidget &dialog)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->isDefault())
            return button;
    }
    return nullptr;
}

void tst_ProxyDialog::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isGood");
    QTest::addColumn<bool>("complains");

    QTest::newRow("nothing yet") << QString() << false << false;
    QTest::newRow("good") << u"https://a.example"_s << true << false;
    QTest::newRow("without scheme") << u"localhost:3000"_s << true << false;
    QTest::newRow("scheme") << u"ftp://a.example"_s << false << true;
    QTest::newRow("no host") << u"http://"_s << false << true;
}

void tst_ProxyDialog::saysWhatIsWrong()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, isGood);
    QFETCH(const bool, complains);
    ProxyDialog dialog;
    dialog.show();
    QTest::keyClicks(dialog.findChild<QLineEdit *>(), typed);
    QVERIFY(startButton(dialog));
    QCOMPARE(startButton(dialog)->isEnabled(), isGood);
    bool warned = false;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        warned |= label->text().startsWith(u'\u26a0');
    QCOMPARE(warned, complains);
}

void tst_ProxyDialog::remembersWhatWasChosen()
{
    ProxyDialog dialog;
    dialog.show();
    const QSignalSpy chosen(&dialog, &ProxyDialog::chosen);
    dialog.findChild<QLineEdit *>()->setText(u" localhost:3000 "_s);
    dialog.findChild<QComboBox *>()->setCurrentIndex(1);
    dialog.findChild<QSpinBox *>()->setValue(4711);
    startButton(dialog)->click();
    QCOMPARE(chosen.size(), 1);
    const auto setup = chosen.first().first().value<ProxySetup>();
    QCOMPARE(setup.target, QUrl(u"http://localhost:3000"_s));
    QCOMPARE(setup.address, QHostAddress(QHostAddress::AnyIPv4));
    QCOMPARE(int(setup.port), 4711);
    QVERIFY(!dialog.isVisible());

    const ProxyDialog again;
    QCOMPARE(again.findChild<QLineEdit *>()->text(), u"localhost:3000"_s);
    QCOMPARE(again.findChild<QComboBox *>()->currentIndex(), 1);
    QCOMPARE(again.findChild<QSpinBox *>()->value(), 4711);
}

void tst_ProxyDialog::startsAProxyFromTheWindow()
{
    Workspace workspace;
    MainWindow window(workspace);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QPushButton *offered = nullptr;
    for (QPushButton *button : window.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().remove(u'&') == u"Proxy\u2026"_s)
            offered = button;
    }
    QVERIFY(offered);
    offered->click();
    auto *dialog = window.findChild<ProxyDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->findChild<QLineEdit *>()->setText(u"http://127.0.0.1:9"_s);
    dialog->findChild<QSpinBox *>()->setValue(0);
    startButton(*dialog)->click();
    QVERIFY(workspace.proxy().isListening());
    QVERIFY(window.windowTitle().startsWith(workspace.url().toString()));
    const auto states = window.findChildren<EmptyState *>();
    const bool told = std::ranges::any_of(states, [&](const EmptyState *state) {
        return state->isVisible() && state->explanation().contains(workspace.url().toString());
    });
    QVERIFY(told);
    for (QAction *action : window.allActions()) {
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F5))
            action->trigger();
    }
    QVERIFY(!workspace.proxy().isListening());
}

QTEST_MAIN(tst_ProxyDialog)
#include "tst_proxydialog.moc"
