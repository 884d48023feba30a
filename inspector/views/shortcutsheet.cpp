// SPDX-License-Identifier: MIT
#include "views/shortcutsheet.h"

#include "views/icons.h"
#include "views/mnemonic.h"

#include <QAction>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(InspectorInfo)
};

QDialog *makeDialog(const QString &title, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    new QVBoxLayout(dialog);
    return dialog;
}

void addCloseButton(QDialog *dialog)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    dialog->layout()->addWidget(buttons);
}

QString shortcutsOf(const QAction *action)
{
    QStringList texts;
    for (const QKeySequence &shortcut : action->shortcuts())
        texts << shortcut.toString(QKeySequence::NativeText);
    return texts.join(u", "_s);
}

} // namespace

void showShortcutSheet(const QList<QAction *> &actions, QWidget *parent)
{
    QDialog *dialog = makeDialog(Text::tr("Keyboard Shortcuts"), parent);
    auto *list = new QTreeWidget(dialog);
    list->setHeaderLabels({Text::tr("Action"), Text::tr("Keys")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAccessibleName(dialog->windowTitle());
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty())
            list->addTopLevelItem(
                new QTreeWidgetItem({withoutMnemonic(action->text()), shortcutsOf(action)}));
    }
    list->sortItems(0, Qt::AscendingOrder);
    list->resizeColumnToContents(0);
    dialog->layout()->addWidget(list);
    addCloseButton(dialog);
    const QFontMetrics metrics = dialog->fontMetrics();
    dialog->resize(metrics.averageCharWidth() * 64, metrics.height() * 32);
    dialog->show();
}

void showAbout(QWidget *parent)
{
    QDialog *dialog = makeDialog(Text::tr("About Engine.IO Inspector"), parent);
    auto *row = new QHBoxLayout;
    auto *image = new QLabel(dialog);
    const int size = dialog->fontMetrics().height() * 4;
    image->setPixmap(applicationIcon().pixmap(QSize(size, size), dialog->devicePixelRatioF()));
    auto *text = new QLabel(dialog);
    text->setText(Text::tr("<h3>Engine.IO Inspector %1</h3>"
                           "<p>Shows live Engine.IO sessions, packets and ping timing.</p>"
                           "<p>Made with Qt %2. MIT licence.</p>")
                      .arg(QCoreApplication::applicationVersion().toHtmlEscaped(),
                           QLatin1StringView(qVersion())));
    row->addWidget(image);
    row->addWidget(text, 1);
    static_cast<QVBoxLayout *>(dialog->layout())->addLayout(row);
    addCloseButton(dialog);
    dialog->show();
}

} // namespace Inspector
