// SPDX-License-Identifier: MIT
// Pictures of the comparison and of the export's dialog in screenshots/ of the build folder, for a
// person to look at; the test itself sees only that there is something in them.
#include "inspector/compare/comparedsessions.h"
#include "inspector/views/testsettings.h"
#include "views/compare/comparewindow.h"
#include "views/export/exportdialog.h"
#include "views/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QStyleFactory>
#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;

class tst_CompareScreenshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void comparison_data() { addPalettes(); }
    void comparison();
    void exportDialog_data() { addPalettes(); }
    void exportDialog();

private:
    static void addPalettes();
    void keep(QWidget &widget, const QString &name) const;

    TestSettings m_settings;
    QDir m_folder{QStringLiteral(ENGINEIO_BINARY_DIR "/screenshots")};
};

void tst_CompareScreenshots::initTestCase()
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QVERIFY(m_folder.mkpath(u"."_s));
}

void tst_CompareScreenshots::addPalettes()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void tst_CompareScreenshots::init()
{
    QFETCH(bool, dark);
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
}

void tst_CompareScreenshots::keep(QWidget &widget, const QString &name) const
{
    const QPixmap picture = widget.grab();
    const QString scale = picture.devicePixelRatio() > 1 ? u"-200"_s : QString();
    const QString file
        = u"%1-%2%3.png"_s.arg(name, QLatin1StringView(QTest::currentDataTag()), scale);
    QVERIFY(picture.save(m_folder.filePath(file)));
    QVERIFY(QFileInfo(m_folder.filePath(file)).size() > 2'000);
}

void tst_CompareScreenshots::comparison()
{
    EventStore store;
    const quint32 a = addConversation(store, "8fKqZ0pa11XdAAAC",
                                      {R"(0{"token":"one"})", ">0{}", R"(2["join","lobby"])",
                                       R"(2["chat",{"text":"hello"}])",
                                       R"(>2["chat",{"text":"hello","user":{"id":42}}])", "41"});
    const quint32 b = addConversation(
        store, "11Xdq7LmPzWtAAAD",
        {R"(0{"token":"one"})", ">0{}", R"(2["chat",{"text":"hello"}])",
         R"(>2["chat",{"text":"hello","user":{"id":43,"name":"Ada"}}])", R"(>2["typing"])", "41"},
        90'000 * Ms);
    CompareWindow window(store, u"run.eiocap"_s, nullptr);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.compareSessions(a, b);
    window.show();
    QTRY_COMPARE(window.emptyText(), QString());
    keep(window, u"compare"_s);
    store.clear();
    keep(window, u"compare-gone"_s);
}

void tst_CompareScreenshots::exportDialog()
{
    EventStore store;
    addConversation(store, "8fKqZ0pa11XdAAAC", {"one"});
    addConversation(store, "11Xdq7LmPzWtAAAD", {"one"});
    ExportDialog dialog(store, *parseFilter(u"type:message"), {}, nullptr);
    dialog.formats()->setCurrentIndex(int(ExportFormat::Html));
    dialog.show();
    keep(dialog, u"export"_s);
}

QTEST_MAIN(tst_CompareScreenshots)
#include "tst_comparescreenshots.moc"
