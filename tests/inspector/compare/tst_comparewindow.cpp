// SPDX-License-Identifier: MIT
#include "views/compare/comparewindow.h"

#include "inspector/compare/comparedsessions.h"
#include "model/capturewriter.h"
#include "views/compare/comparedpackets.h"
#include "views/compare/comparisonmodel.h"
#include "views/compare/comparisontable.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_CompareWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsBothSides();
    void goesFromDifferenceToDifference();
    void hidesWhatIsAlike();
    void saysThatThereIsNoDifference();
    void comparesOtherSessions();
    void comparesWithAFile();
    void saysWhyAFileCannotBeOpened();
    void saysThatAFileIsDamaged();
    void leadsToAPacket();
    void forgetsWhatIsCleared();
    void namesEveryControl();

private:
    static QString writeFile(const QTemporaryDir &folder);
    QString cell(int row, ComparisonModel::Column column) const;
    void compare(std::initializer_list<const char *> left,
                 std::initializer_list<const char *> right);

    std::unique_ptr<EventStore> m_store;
    std::unique_ptr<CompareWindow> m_window;
};

void tst_CompareWindow::init()
{
    m_window.reset();
    m_store = std::make_unique<EventStore>();
    m_window = std::make_unique<CompareWindow>(*m_store, u"run.eiocap"_s, nullptr);
    m_window->setAttribute(Qt::WA_DeleteOnClose, false);
    new QAbstractItemModelTester(m_window->table()->model(),
                                 QAbstractItemModelTester::FailureReportingMode::Fatal,
                                 m_window.get());
}

QString tst_CompareWindow::cell(int row, ComparisonModel::Column column) const
{
    return m_window->table()->model()->index(row, column).data().toString();
}

void tst_CompareWindow::compare(std::initializer_list<const char *> left,
                                std::initializer_list<const char *> right)
{
    const quint32 a = addConversation(*m_store, "a", left);
    const quint32 b = addConversation(*m_store, "b", right, 500 * Ms);
    m_window->compareSessions(a, b);
    m_window->show();
    QTRY_VERIFY(m_window->emptyText().isEmpty() || !m_window->summary().isEmpty());
}

void tst_CompareWindow::showsBothSides()
{
    compare({"one", "two", "four"}, {"one", "2", ">three", "four"});
    QCOMPARE(m_window->emptyText(), QString());
    QCOMPARE(m_window->table()->model()->rowCount(), 4);
    QCOMPARE(cell(0, ComparisonModel::Sign), u"="_s);
    QCOMPARE(cell(1, ComparisonModel::Sign), u"\u2260"_s);
    QCOMPARE(cell(1, ComparisonModel::LeftContent), u"two"_s);
    QCOMPARE(cell(1, ComparisonModel::RightContent), u"2"_s);
    QCOMPARE(cell(1, ComparisonModel::LeftTime), u"2.000000"_s);
    QCOMPARE(cell(1, ComparisonModel::RightTime), u"2.000000"_s); // since its own beginning
    QCOMPARE(cell(2, ComparisonModel::Sign), u"\u25b6"_s);
    QCOMPARE(cell(2, ComparisonModel::LeftContent), QString());
    QCOMPARE(cell(2, ComparisonModel::RightPacket), u"\u2192 message"_s);
    QCOMPARE(
        m_window->summary(),
        u"= 2 alike \u00b7 \u2260 1 changed \u00b7 \u25c0 0 only left \u00b7 \u25b6 1 only right"_s);
    const QModelIndex sign = m_window->table()->model()->index(2, ComparisonModel::Sign);
    QCOMPARE(sign.data(Qt::AccessibleTextRole).toString(), u"only right"_s);
    QVERIFY(m_window->figures()->rowCount() > 5);
}

void tst_CompareWindow::goesFromDifferenceToDifference()
{
    compare({"one", "two", "three", "four"}, {"one", "2", "three", "4"});
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    ComparisonTable *table = m_window->table();
    QCOMPARE(table->currentIndex().row(), 1); // the first one is chosen
    QCOMPARE(m_window->packets()->text(Comparison::Left), u"two"_s);
    QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(table->currentIndex().row(), 3);
    QCOMPARE(m_window->packets()->text(Comparison::Right), u"4"_s);
    table->goToDifference(1); // there is no other
    QCOMPARE(table->currentIndex().row(), 3);
    table->goToDifference(-1);
    QCOMPARE(table->currentIndex().row(), 1);
}

void tst_CompareWindow::hidesWhatIsAlike()
{
    compare({"one", "two", "three"}, {"one", "2", "three"});
    m_window->onlyDifferences()->setChecked(true);
    QCOMPARE(m_window->table()->model()->rowCount(), 1);
    QCOMPARE(cell(0, ComparisonModel::RightContent), u"2"_s);
    m_window->onlyDifferences()->setChecked(false);
    QCOMPARE(m_window->table()->model()->rowCount(), 3);
}

void tst_CompareWindow::saysThatThereIsNoDifference()
{
    compare({"one"}, {"one"});
    QVERIFY(m_window->summary().startsWith(u"No differences"_s));
    QVERIFY(!m_window->onlyDifferences()->isEnabled());
    init();
    compare({}, {});
    QVERIFY(m_window->emptyText().startsWith(u"No packets"_s));
}

void tst_CompareWindow::comparesOtherSessions()
{
    addConversation(*m_store, "c", {"x"});
    compare({"one"}, {"one"});
    QComboBox *right = m_window->sessions(Comparison::Right);
    QCOMPARE(right->currentText(), u"b"_s);
    right->setCurrentIndex(right->findText(u"c"_s));
    Q_EMIT right->activated(right->currentIndex());
    QTRY_COMPARE(m_window->table()->model()->rowCount(), 1);
    QTRY_COMPARE(cell(0, ComparisonModel::RightContent), u"x"_s);
}

QString tst_CompareWindow::writeFile(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"other.eiocap"_s);
    EventStore other;
    addConversation(other, "z", {"one", "three"});
    CaptureWriter writer;
    if (!writer.open(path, {}, CaptureWriter::Target::Whole) || writer.writeSome(other, 0, 10s) != 2
        || !writer.finish(other))
        qWarning("%s cannot be written", qPrintable(path));
    return path;
}

void tst_CompareWindow::comparesWithAFile()
{
    const QTemporaryDir folder;
    const QString path = writeFile(folder);
    addConversation(*m_store, "a", {"one", "two"});
    m_window->compareWithFile(path);
    m_window->show();
    QTRY_COMPARE(m_window->table()->model()->rowCount(), 2);
    QCOMPARE(cell(1, ComparisonModel::RightContent), u"three"_s);
    QVERIFY(m_window->sessions(Comparison::Right)->findText(u"z"_s) > 0);
}

void tst_CompareWindow::saysWhyAFileCannotBeOpened()
{
    addConversation(*m_store, "a", {"one"});
    m_window->compareWithFile(u"/nowhere/other.eiocap"_s);
    QVERIFY(m_window->emptyText().startsWith(u"Nothing to compare with"_s));
    QVERIFY(m_window->emptyText().contains(u"/nowhere/other.eiocap"_s));
}

void tst_CompareWindow::saysThatAFileIsDamaged()
{
    const QTemporaryDir folder;
    const QString path = writeFile(folder);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() - 1));
    QCOMPARE(file.write("\0", 1), 1);
    file.close();
    addConversation(*m_store, "a", {"one"});
    m_window->compareWithFile(path);
    QTRY_VERIFY(m_window->summary().contains(u"other.eiocap is damaged"_s));
    QCOMPARE(m_window->table()->model()->rowCount(), 1);
}

void tst_CompareWindow::leadsToAPacket()
{
    compare({"one", "two"}, {"one", "2"});
    QSignalSpy activated(m_window.get(), &CompareWindow::packetActivated);
    QAbstractItemModel *model = m_window->table()->model();
    for (int column : {ComparisonModel::LeftContent, ComparisonModel::RightContent}) {
        m_window->table()->setCurrentIndex(model->index(1, column));
        QTest::keyClick(m_window->table(), Qt::Key_Return);
    }
    QVERIFY(m_window->isVisible());
    QCOMPARE(activated.size(), 2);
    QCOMPARE(activated[0].first().toUInt(), 1U);
    QCOMPARE(activated[1].first().toUInt(), 3U);
}

void tst_CompareWindow::forgetsWhatIsCleared()
{
    compare({"one", "two"}, {"one", "2"});
    m_store->clear();
    QVERIFY(m_window->emptyText().startsWith(u"The events are gone"_s));
    QCOMPARE(m_window->table()->model()->rowCount(), 0);
    QCOMPARE(m_window->packets()->text(Comparison::Left), QString());
    QVERIFY(!m_window->sessions(Comparison::Left)->isEnabled());
}

void tst_CompareWindow::namesEveryControl()
{
    compare({"one"}, {"2"});
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (widget->focusPolicy() & Qt::TabFocus && widget->isVisibleTo(m_window.get())
            && widget->objectName().isEmpty())
            QVERIFY2(!widget->accessibleName().isEmpty() || qobject_cast<const QCheckBox *>(widget),
                     widget->metaObject()->className());
    }
}

QTEST_MAIN(tst_CompareWindow)
#include "tst_comparewindow.moc"
