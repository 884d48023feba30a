// SPDX-License-Identifier: MIT
#include "views/attach/attachdialog.h"

#include "views/emptystate.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>

namespace Inspector {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using EngineIo::InspectionPermission;

namespace {

constexpr auto RefreshInterval = 2s;
enum Column { Name, Pid, Program, Commands };

QString permissionText(EngineIo::InspectionPermissions permissions)
{
    QStringList allowed;
    if (permissions.testFlag(InspectionPermission::Send))
        allowed += AttachDialog::tr("send");
    if (permissions.testFlag(InspectionPermission::Ping))
        allowed += AttachDialog::tr("ping");
    if (permissions.testFlag(InspectionPermission::Disconnect))
        allowed += AttachDialog::tr("disconnect");
    if (permissions.testFlag(InspectionPermission::Faults))
        allowed += AttachDialog::tr("faults");
    return allowed.isEmpty() ? AttachDialog::tr("look only") : allowed.join(u", "_s);
}

} // namespace

AttachDialog::AttachDialog(QWidget *parent)
    : QDialog(parent)
    , m_list(new QTreeWidget(this))
    , m_hint(new EmptyState(this))
    , m_pages(new QStackedWidget(this))
{
    setWindowTitle(tr("Attach to an Application"));
    m_list->setAccessibleName(tr("Applications"));
    m_list->setHeaderLabels({tr("Name"), tr("Process"), tr("Program"), tr("Allows")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    layOut();
    connect(m_list, &QTreeWidget::itemActivated, this, &AttachDialog::accept);
    connect(m_list, &QTreeWidget::currentItemChanged, this,
            [this](const QTreeWidgetItem *item) { m_attach->setEnabled(item != nullptr); });
    connect(&m_timer, &QTimer::timeout, this, &AttachDialog::refresh);
    m_timer.start(RefreshInterval);
    showApplications({});
    refresh();
}

void AttachDialog::layOut()
{
    auto *buttons = new QDialogButtonBox(this);
    m_attach = buttons->addButton(tr("&Attach"), QDialogButtonBox::AcceptRole);
    m_attach->setToolTip(tr("Show the sessions of the chosen application (Return)"));
    QPushButton *refreshing = buttons->addButton(tr("&Refresh"), QDialogButtonBox::ActionRole);
    refreshing->setToolTip(tr("Look again now; happens every two seconds anyway"));
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &AttachDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &AttachDialog::reject);
    connect(refreshing, &QPushButton::clicked, this, &AttachDialog::refresh);
    for (QAbstractButton *button : buttons->buttons())
        button->setAccessibleName(button->text().remove(u'&'));

    m_pages->addWidget(m_list);
    m_pages->addWidget(m_hint);
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(m_pages);
    rows->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 20);
}

void AttachDialog::refresh()
{
    QString error;
    const QList<EngineIoApplication> applications = EngineIoApplication::running(&error);
    m_hint->setTexts(
        tr("Nothing to attach to"),
        error.isEmpty() ? tr(
            "Start the program that serves Engine.IO with<br><b>ENGINEIO_QT_INSPECT=name</b> in "
            "its environment, or let it call<br><b>server.setInspectionEnabled(true)</b>. It "
            "appears here by itself.")
                        : error.toHtmlEscaped());
    m_pages->setCurrentWidget(applications.isEmpty() ? static_cast<QWidget *>(m_hint) : m_list);
    if (applications != m_applications)
        showApplications(applications);
}

// What was chosen stays chosen.
void AttachDialog::showApplications(const QList<EngineIoApplication> &applications)
{
    const QString chosen
        = m_applications.value(m_list->indexOfTopLevelItem(m_list->currentItem())).address;
    m_applications = applications;
    m_list->clear();
    for (const EngineIoApplication &application : applications) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(Name, application.name);
        item->setText(Pid, QString::number(application.pid));
        item->setTextAlignment(Pid, Qt::AlignRight | Qt::AlignVCenter);
        item->setText(Program, QFileInfo(application.program).fileName());
        item->setToolTip(Program, application.program);
        item->setText(Commands, permissionText(application.permissions));
        if (application.address == chosen)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    m_attach->setEnabled(m_list->currentItem() != nullptr);
}

void AttachDialog::accept()
{
    const auto index = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (index < 0)
        return;
    const EngineIoApplication application = m_applications[index];
    QDialog::accept();
    Q_EMIT chosen(application);
}

} // namespace Inspector
