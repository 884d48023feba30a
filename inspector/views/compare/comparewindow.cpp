// SPDX-License-Identifier: MIT
#include "views/compare/comparewindow.h"

#include "model/describe.h"
#include "sources/capturefiles.h"
#include "views/compare/comparedpackets.h"
#include "views/compare/comparisonmodel.h"
#include "views/compare/comparisontable.h"
#include "views/emptystate.h"
#include "views/icons.h"
#include "views/sessionchoice.h"
#include "views/tablelook.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableWidget>

namespace Inspector {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ComparedRow::Kind;

namespace {
constexpr auto SliceBudget = 6ms; // of a turn
constexpr std::array Sides{Comparison::Left, Comparison::Right};
} // namespace

CompareWindow::CompareWindow(EventStore &store, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_title(title)
    , m_summary(new QLabel(this))
    , m_onlyDifferences(new QCheckBox(tr("&Only differences"), this))
    , m_figures(new QTableWidget(0, 3, this))
    , m_table(new ComparisonTable(this))
    , m_packets(new ComparedPackets(this))
    , m_empty(new EmptyState(this))
    , m_pages(new QStackedWidget(this))
{
    setWindowTitle(tr("Compare"));
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &CompareWindow::goOn);
    connect(&m_store, &EventStore::aboutToClear, this, &CompareWindow::forget);
    connect(m_onlyDifferences, &QCheckBox::toggled, m_table, &ComparisonTable::setOnlyDifferences);
    connect(m_table, &ComparisonTable::rowChosen, this,
            [this](const ComparedRow &row) { m_packets->show(*m_comparison, row); });
    connect(m_table, &ComparisonTable::packetActivated, this,
            [this](Comparison::Side side, quint32 packet) {
                if (m_stores[side] == &m_store)
                    Q_EMIT packetActivated(packet);
            });
}

CompareWindow::~CompareWindow() = default;

void CompareWindow::layOut()
{
    m_figures->setAccessibleName(tr("Figures side by side"));
    m_figures->setEditTriggers(QTableWidget::NoEditTriggers);
    adoptTableLook(*m_figures, tr("Columns of the figures"));
    adoptRowHeight(*m_figures, 0);
    m_figures->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_packets);
    splitter->addWidget(m_figures);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 2);
    splitter->setStretchFactor(2, 2);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(splitter);

    auto *rows = new QVBoxLayout(this);
    rows->addLayout(makeTop());
    rows->addWidget(m_pages, 1);
    resize(fontMetrics().averageCharWidth() * 170, fontMetrics().height() * 46);
}

QLayout *CompareWindow::makeTop()
{
    auto *sides = new QGridLayout;
    for (Comparison::Side side : Sides) {
        m_titles[side] = new QLabel(this);
        m_titles[side]->setTextFormat(Qt::PlainText);
        m_sessions[side] = new QComboBox(this);
        m_sessions[side]->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_sessions[side]->setMinimumContentsLength(12);
        sides->addWidget(m_titles[side], 0, side);
        sides->addWidget(m_sessions[side], 1, side);
        sides->setColumnStretch(side, 1);
        connect(m_sessions[side], &QComboBox::activated, this, &CompareWindow::restart);
    }
    m_sessions[Comparison::Left]->setAccessibleName(tr("Session on the left"));
    m_sessions[Comparison::Left]->setToolTip(tr("Whose packets are on the left"));
    m_sessions[Comparison::Right]->setAccessibleName(tr("Session on the right"));
    m_sessions[Comparison::Right]->setToolTip(tr("Whose packets are on the right"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setAccessibleName(tr("How many packets differ"));
    m_onlyDifferences->setToolTip(tr("Hides packets that are alike"));

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_summary, 1);
    bar->addWidget(m_onlyDifferences);
    m_previous = addStep(tr("&Previous Difference"), u"previous"_s, Qt::ALT | Qt::Key_Up, -1);
    m_next = addStep(tr("&Next Difference"), u"next"_s, Qt::ALT | Qt::Key_Down, 1);
    bar->addWidget(m_previous);
    bar->addWidget(m_next);
    auto *rows = new QVBoxLayout;
    rows->addLayout(sides);
    rows->addLayout(bar);
    return rows;
}

QPushButton *CompareWindow::addStep(const QString &text, const QString &iconName,
                                    const QKeySequence &shortcut, int step)
{
    auto *button = new QPushButton(icon(iconName), text, this);
    button->setAutoDefault(false); // Enter is the table's
    button->setShortcut(shortcut);
    button->setAccessibleName(QString(text).remove(u'&'));
    button->setToolTip(shortcut.toString(QKeySequence::NativeText));
    connect(button, &QPushButton::clicked, this, [this, step] { m_table->goToDifference(step); });
    return button;
}

void CompareWindow::compareSessions(quint32 left, quint32 right)
{
    offer(Comparison::Left, m_store, m_title, left);
    offer(Comparison::Right, m_store, m_title, right);
    restart();
}

void CompareWindow::compareWithFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    m_fileStore = std::make_unique<EventStore>();
    m_files = std::make_unique<CaptureFiles>(*m_fileStore);
    offer(Comparison::Left, m_store, m_title, {});
    connect(m_files.get(), &CaptureFiles::failed, this,
            [this](const QString &text) { m_warning = u"\u26a0 "_s + text; });
    connect(m_files.get(), &CaptureFiles::progressChanged, this,
            [this, name](int percent, const QString &) {
                showEmpty(tr("Opening %1").arg(name), tr("%1 %").arg(percent));
            });
    connect(m_files.get(), &CaptureFiles::opened, this, [this, name] {
        offer(Comparison::Right, *m_fileStore, name, {});
        restart();
    });
    if (!m_files->open(path))
        showEmpty(tr("Nothing to compare with"), m_warning.toHtmlEscaped());
}

void CompareWindow::offer(Comparison::Side side, EventStore &store, const QString &title,
                          std::optional<quint32> session)
{
    m_stores[side] = &store;
    m_titles[side]->setText(visibleText(title.toUtf8(), PreviewBytes));
    offerSessions(*m_sessions[side], store, session);
}

void CompareWindow::restart()
{
    if (!m_stores[Comparison::Left] || !m_stores[Comparison::Right])
        return;
    m_table->show(nullptr);
    m_packets->clear();
    std::array<ComparedSide, 2> sides;
    for (Comparison::Side side : Sides)
        sides[side] = {m_stores[side], {{}, chosenSession(*m_sessions[side])}};
    m_comparison = std::make_shared<Comparison>(sides[Comparison::Left], sides[Comparison::Right]);
    m_timer.start();
    goOn();
}

void CompareWindow::goOn()
{
    if (m_comparison->step(SliceBudget)) {
        showEmpty(tr("Comparing"), tr("%1 %").arg(m_comparison->percent()));
        return;
    }
    m_timer.stop();
    showResult();
}

void CompareWindow::showResult()
{
    showFigures();
    m_table->show(m_comparison);
    m_summary->setText(summaryText());
    const bool differs = m_comparison->differences() > 0;
    m_previous->setEnabled(differs);
    m_next->setEnabled(differs);
    m_onlyDifferences->setEnabled(differs);
    if (m_comparison->rows().empty()) {
        showEmpty(tr("No packets"), tr("There are none on either side."));
        return;
    }
    m_pages->setCurrentIndex(1);
    m_table->setFocus();
}

QString CompareWindow::summaryText() const
{
    const auto count = [this](Kind kind) {
        return u"%1 %2 %3"_s.arg(signText(kind), QLocale().toString(m_comparison->count(kind)),
                                 meaningText(kind));
    };
    QStringList parts;
    if (!m_warning.isEmpty())
        parts << m_warning;
    if (m_comparison->differences() == 0)
        parts << tr("No differences");
    for (Kind kind : {Kind::Equal, Kind::Changed, Kind::LeftOnly, Kind::RightOnly})
        parts << count(kind);
    const quint64 leftOut
        = m_comparison->leftOut(Comparison::Left) + m_comparison->leftOut(Comparison::Right);
    if (leftOut > 0)
        parts << u"\u26a0 "_s
                     + tr("%n not compared: there are too many", "packets",
                          int(std::min<quint64>(leftOut, 0x7fffffff)));
    return parts.join(u" \u00b7 "_s);
}

void CompareWindow::showFigures()
{
    const std::vector<ComparedFigure> figures = m_comparison->figures();
    m_figures->setHorizontalHeaderLabels({tr("Figure"), tr("Left"), tr("Right")});
    m_figures->setRowCount(int(figures.size()));
    for (int row = 0; row < int(figures.size()); ++row) {
        const ComparedFigure &figure = figures[size_t(row)];
        const bool differs = figure.left != figure.right;
        const QString sign = signText(differs ? Kind::Changed : Kind::Equal);
        int column = 0;
        for (const QString &text : {sign + u' ' + figure.name, figure.left, figure.right}) {
            auto *item = new QTableWidgetItem(text); // the table owns it
            QFont font = m_figures->font();
            font.setBold(differs);
            item->setFont(font);
            m_figures->setItem(row, column++, item);
        }
    }
}

void CompareWindow::showEmpty(const QString &title, const QString &explanation)
{
    m_empty->setTexts(title, explanation);
    m_pages->setCurrentIndex(0);
}

// Of what is compared nothing is left.
void CompareWindow::forget()
{
    m_timer.stop();
    m_table->show(nullptr);
    m_packets->clear();
    m_comparison.reset();
    m_files.reset();
    m_stores = {};
    m_summary->clear();
    for (QWidget *widget :
         {static_cast<QWidget *>(m_sessions[0]), static_cast<QWidget *>(m_sessions[1]),
          static_cast<QWidget *>(m_onlyDifferences), static_cast<QWidget *>(m_previous),
          static_cast<QWidget *>(m_next)})
        widget->setEnabled(false);
    showEmpty(tr("The events are gone"),
              tr("They were removed, or something else was opened. Close this window."));
}

QString CompareWindow::summary() const
{
    return m_summary->text();
}

QString CompareWindow::emptyText() const
{
    return m_pages->currentWidget() == m_empty ? m_empty->title() + u'\n' + m_empty->explanation()
                                               : QString();
}

} // namespace Inspector
