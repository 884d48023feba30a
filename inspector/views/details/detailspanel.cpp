// SPDX-License-Identifier: MIT
#include "views/details/detailspanel.h"

#include "actions/selection.h"
#include "model/describe.h"
#include "sources/workspace.h"
#include "views/details/datapath.h"
#include "views/details/detailview.h"
#include "views/details/eventheader.h"
#include "views/details/hexview.h"
#include "views/details/hintpage.h"
#include "views/details/httpview.h"
#include "views/details/loadbar.h"
#include "views/details/textview.h"
#include "views/details/whyclosedview.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMetaEnum>
#include <QStackedWidget>
#include <QTabWidget>

#include <algorithm>

namespace Inspector {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto RefreshInterval = 250ms; // for what arrives later: a pong, the session's end

// The names in the settings must not follow a translation.
constexpr std::array<QLatin1StringView, DetailsPanel::TabCount> TabNames{
    "decoded"_L1, "text"_L1, "json"_L1, "hex"_L1, "http"_L1, "why"_L1};

const DetailNode *httpNode(const DetailNode &tree)
{
    const auto found = std::ranges::find(tree.children, u"HTTP"_s, &DetailNode::label);
    return found == tree.children.end() ? nullptr : &*found;
}

} // namespace

DetailsPanel::DetailsPanel(Workspace &workspace, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_selection(selection)
    , m_loader(workspace.store())
    , m_stack(new QStackedWidget(this))
    , m_header(new EventHeader(
          workspace.store(), [&workspace] { return workspace.url(); }, this))
    , m_tabs(new QTabWidget(this))
    , m_loadBar(new LoadBar(this))
    , m_decoded(new DetailView(tr("Decoded event"), this))
    , m_text(new TextView(this))
    , m_json(new DetailView(tr("JSON of the payload"), this))
    , m_hex(new HexView(this))
    , m_hexPlace(new QLabel(this))
    , m_http(new HttpView(this))
    , m_whyClosed(new WhyClosedView(this))
{
    layOut();
    connectViews();
    connectStore();
    lookAt(selection.currentEvent());
}

DetailsPanel::~DetailsPanel() = default;

void DetailsPanel::layOut()
{
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Sides of the event"));
    m_decoded->setSearchVisible(false);
    addTab(Decoded, m_decoded, tr("Decoded"), tr("Engine.IO, Socket.IO and what they carry"));
    addTab(Text, m_text, tr("Text"), tr("The payload as text"));
    addTab(Json, m_json, tr("JSON"),
           tr("The payload as a tree that can be searched and filtered by"));
    addTab(Hex, hexPage(), tr("Hex"), tr("The payload byte by byte"));
    addTab(Http, m_http, tr("HTTP"), tr("The head of a request or response"));
    addTab(WhyClosed, m_whyClosed, tr("Why closed"),
           tr("Why the session ended or a pong was late, and what to try"));

    auto *content = new QWidget(m_stack);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_loadBar);
    auto *nothing = new HintPage(content, m_stack);
    nothing->setObjectName(u"nothingSelected"_s);
    m_stack->addWidget(nothing);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
}

HintPage *DetailsPanel::addTab(Tab tab, QWidget *view, const QString &title, const QString &toolTip)
{
    m_pages[tab] = new HintPage(view, m_tabs);
    m_tabs->addTab(m_pages[tab], title);
    m_tabs->setTabToolTip(tab, tr("%1 (Ctrl+Tab: next tab)").arg(toolTip));
    return m_pages[tab];
}

QWidget *DetailsPanel::hexPage()
{
    auto *page = new QWidget(m_tabs);
    m_hexPlace->setAccessibleName(tr("Selected bytes"));
    m_hexPlace->setTextFormat(Qt::PlainText);
    m_hexPlace->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_hexPlace->setMargin(fontMetrics().height() / 4);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_hex, 1);
    column->addWidget(m_hexPlace);
    return page;
}

void DetailsPanel::connectViews()
{
    connect(&m_selection, &Selection::currentEventChanged, this, &DetailsPanel::lookAt);
    connect(m_tabs, &QTabWidget::currentChanged, this, &DetailsPanel::fillCurrentTab);
    connect(m_decoded, &DetailView::filterRequested, this, &DetailsPanel::filterRequested);
    connect(m_json, &DetailView::filterRequested, this, &DetailsPanel::filterRequested);
    connect(m_decoded, &DetailView::bytesSelected, this, &DetailsPanel::selectBytes);
    connect(m_json, &DetailView::bytesSelected, this, &DetailsPanel::selectBytes);
    connect(m_hex, &HexView::selectionChanged, this, &DetailsPanel::selectBytes);
    const auto goTo = [this](quint32 number) {
        m_selection.setCurrentEvent(number);
    };
    connect(m_header, &EventHeader::eventActivated, this, goTo);
    connect(m_whyClosed, &WhyClosedView::eventActivated, this, goTo);

    connect(m_loadBar, &LoadBar::loadAllRequested, &m_loader, &PayloadLoader::loadAll);
    connect(&m_loader, &PayloadLoader::progressChanged, m_loadBar, &LoadBar::showProgress);
    connect(&m_loader, &PayloadLoader::loaded, this, &DetailsPanel::showLoaded);
    connect(&m_loader, &PayloadLoader::decoded, this, &DetailsPanel::showDecoded);
}

void DetailsPanel::connectStore()
{
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(RefreshInterval);
    connect(&m_refreshTimer, &QTimer::timeout, this, &DetailsPanel::refresh);
    EventStore &store = m_workspace.store();
    connect(&store, &EventStore::appended, this, [this] {
        if (m_number && !m_refreshTimer.isActive())
            m_refreshTimer.start();
    });
    // The number will mean another event.
    connect(&store, &EventStore::aboutToClear, this, [this] {
        m_selection.setCurrentEvent({});
        showNothing();
    });
}

void DetailsPanel::setTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

DetailsPanel::Tab DetailsPanel::tab() const
{
    return Tab(m_tabs->currentIndex());
}

QByteArray DetailsPanel::saveState() const
{
    return QByteArray(TabNames[tab()].data());
}

void DetailsPanel::restoreState(const QByteArray &state)
{
    const auto found = std::ranges::find(TabNames, QLatin1StringView(state));
    if (found != TabNames.end())
        setTab(Tab(found - TabNames.begin()));
}

void DetailsPanel::showNothing()
{
    m_number.reset();
    m_loader.clear();
    m_hex->clear();
    m_decoded->clear();
    m_json->clear();
    m_http->clear();
    m_text->clearBytes();
    m_header->clear();
    static_cast<HintPage *>(m_stack->currentWidget())
        ->showHint(tr("Select a packet to see its content"));
}

void DetailsPanel::lookAt(std::optional<quint32> number)
{
    if (!number || *number >= m_workspace.store().size()) {
        showNothing();
        return;
    }
    m_number = number;
    m_range = {};
    static_cast<HintPage *>(m_stack->currentWidget())->showView();
    m_header->setEvent(*number);
    m_hex->setSource([this, number = *number] { return m_workspace.store().payloadView(number); });
    showHexPlace(0, 0);
    m_loader.load(*number);
}

void DetailsPanel::showLoaded()
{
    m_loadBar->showPart(m_loader.bytes().size(), m_loader.total());
    m_isStale.fill(true);
    // When the tree comes at once, what needs it waits for showDecoded().
    if (m_loader.isBusy() || tab() == Text || tab() == Hex)
        fillCurrentTab();
    if (m_loader.isBusy())
        fill(Decoded);
}

void DetailsPanel::showDecoded()
{
    const bool textIsStale = m_isStale[Text]; // it needs no tree
    m_isStale.fill(true);
    m_isStale[Text] = textIsStale;
    m_isStale[Decoded] = false;
    fill(Decoded); // always: the hex view names its bytes by it
    fillCurrentTab();
}

void DetailsPanel::fillCurrentTab()
{
    if (!m_number || !m_isStale[tab()])
        return;
    m_isStale[tab()] = false;
    fill(tab());
}

void DetailsPanel::fill(Tab tab)
{
    const auto tree = m_loader.tree();
    switch (tab) {
    case Decoded:
        m_decoded->show(tree, tree.get(), m_loader.bytes());
        if (tree)
            m_pages[Decoded]->showView();
        else
            m_pages[Decoded]->showHint(tr("Reading…"));
        break;
    case Text:
        fillText();
        break;
    case Json:
        fillJson();
        break;
    case Hex:
        if (m_hex->size() == 0)
            m_pages[Hex]->showHint(lostText());
        else
            m_pages[Hex]->showView();
        break;
    case Http:
        fillHttp();
        break;
    case WhyClosed:
        fillWhyClosed();
        break;
    case TabCount:
        break;
    }
    if (m_range.length > 0)
        selectBytes(m_range.offset, m_range.length);
}

QString DetailsPanel::lostText() const
{
    return m_loader.isLost() ? tr("The payload of this event could not be kept")
                             : tr("This event has no payload");
}

void DetailsPanel::fillText()
{
    const bool binary = m_workspace.store().at(*m_number).has(Event::Binary);
    if (m_loader.bytes().isEmpty())
        m_pages[Text]->showHint(lostText());
    else if (binary || !isText(m_loader.bytes()))
        m_pages[Text]->showHint(tr("These bytes are no text: see the tab Hex"));
    else
        m_pages[Text]->showView();
    const bool shown = m_pages[Text]->hint().isEmpty();
    m_text->setBytes(shown ? m_loader.bytes() : QByteArray());
}

void DetailsPanel::fillJson()
{
    const auto tree = m_loader.tree();
    const DetailNode *root = tree ? jsonRoot(*tree, m_loader.bytes()) : nullptr;
    if (root) {
        m_json->show(tree, root, m_loader.bytes());
        m_pages[Json]->showView();
        return;
    }
    m_json->clear();
    if (m_loader.isBusy())
        m_pages[Json]->showHint(tr("Reading…"));
    else if (!m_loader.isComplete())
        m_pages[Json]->showHint(tr("JSON can only be read as a whole: choose “Load all” below"));
    else
        m_pages[Json]->showHint(tr("This event holds no JSON object or array"));
}

void DetailsPanel::fillHttp()
{
    const auto tree = m_loader.tree();
    const DetailNode *head = tree ? httpNode(*tree) : nullptr;
    if (!head || head->length == 0) {
        m_http->clear();
        m_pages[Http]->showHint(tr("This event has no HTTP head: choose a request or a response"));
        return;
    }
    m_http->show(tree, head, m_loader.bytes());
    m_pages[Http]->showView();
}

void DetailsPanel::fillWhyClosed()
{
    const auto why = explain(m_workspace.store(), *m_number, m_workspace.now());
    if (!why) {
        m_pages[WhyClosed]->showHint(
            tr("Nothing to explain: the session is open and answers its pings in time"));
        return;
    }
    m_whyClosed->show(m_workspace.store(), *why);
    m_pages[WhyClosed]->showView();
}

// From one view to the others: those that aren't seen follow when they are filled.
void DetailsPanel::selectBytes(qsizetype offset, qsizetype length)
{
    m_range = {offset, length};
    if (sender() != m_hex)
        m_hex->select(offset, length);
    if (sender() != m_decoded)
        m_decoded->selectBytes(offset, length);
    if (sender() != m_json)
        m_json->selectBytes(offset, length);
    showHexPlace(offset, length);
}

void DetailsPanel::showHexPlace(qsizetype offset, qsizetype length)
{
    if (length == 0) {
        m_hexPlace->setText(
            tr("%n byte(s)", nullptr, int(std::min<qsizetype>(m_hex->size(), 0x7fffffff))));
        return;
    }
    QString text
        = tr("Offset %1 (0x%2), %n byte(s)", nullptr, int(std::min<qsizetype>(length, 0x7fffffff)))
              .arg(offset)
              .arg(offset, 0, 16);
    const QModelIndex index = m_decoded->model().indexAt(offset, length);
    if (index.isValid()) {
        const DetailNode &node = *m_decoded->model().node(index);
        const QString path = dataPath(m_decoded->model(), index, m_loader.bytes());
        text += u" \u00b7 "_s
                + tr("%1: %2").arg(path.isEmpty() ? node.label : path, node.value.left(80));
    }
    m_hexPlace->setText(text);
}

void DetailsPanel::refresh()
{
    if (!m_number)
        return;
    m_header->showLink();
    m_isStale[WhyClosed] = true;
    if (tab() == WhyClosed)
        fillCurrentTab();
}

} // namespace Inspector
