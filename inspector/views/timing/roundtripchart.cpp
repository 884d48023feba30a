// SPDX-License-Identifier: MIT
#include "views/timing/roundtripchart.h"

#include "actions/selection.h"
#include "model/describe.h"
#include "views/timing/hittest.h"
#include "views/timing/pinglanes.h"
#include "views/timing/plotpainter.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Inspector {

namespace {
constexpr double ZoomStep = 1.5;
constexpr double PanStep = 0.2;
constexpr qint64 Second = 1'000'000'000;
} // namespace

RoundTripChart::RoundTripChart(const EventStore &store, Selection &selection,
                               std::function<qint64()> now, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_now(std::move(now))
    , m_plot(store)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAccessibleName(tr("Round trips over time"));
    setToolTip({}); // the cross hair has its own label
    connect(&selection, &Selection::currentEventChanged, this, qOverload<>(&QWidget::update));
}

QSize RoundTripChart::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 34, fontMetrics().height() * 8};
}

QSize RoundTripChart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 16};
}

PlotLayout RoundTripChart::layoutNow() const
{
    return {size(), fontMetrics(), m_plot.series().size()};
}

void RoundTripChart::showSessions(const QList<quint32> &sessions, const RoundTripHistogram &all)
{
    const bool others
        = !std::ranges::equal(sessions, m_plot.series(), {}, {}, &RoundTripSeries::session);
    if (others)
        hover(std::nullopt);
    m_plot.showSessions(sessions);
    m_histogram = all;
    m_plot.readNew(m_now());
    invalidate();
}

void RoundTripChart::forget()
{
    m_plot.forget();
    m_histogram.clear();
    m_hovered.reset();
    invalidate();
}

void RoundTripChart::invalidate()
{
    m_isStale = true;
    update();
}

// A picture takes a few milliseconds, and most of the time nothing in it has moved.
void RoundTripChart::refresh()
{
    const qint64 now = m_now();
    const bool hasNew = m_plot.readNew(now);
    const bool moves = m_plot.window().mode() != TimeWindow::Mode::Fixed && now != m_paintedAt
                       && now - m_paintedAt >= std::max(Second, m_plot.window().length() / 1000);
    if (hasNew || moves || isOverdue())
        invalidate();
}

bool RoundTripChart::isOverdue() const
{
    const qint64 now = m_now();
    return now != m_paintedAt
           && std::ranges::any_of(m_plot.series(), [this, now](const RoundTripSeries &series) {
                  return m_plot.store().sessions()[series.session()].pendingPingAt >= 0
                         && m_plot.store().pingState(series.session(), now) != PingState::Waiting;
              });
}

void RoundTripChart::changeWindow(const std::function<void(TimeWindow &)> &change)
{
    change(m_plot.window());
    invalidate();
    Q_EMIT windowChanged();
}

void RoundTripChart::showEverything()
{
    changeWindow([](TimeWindow &window) { window.showEverything(); });
}

void RoundTripChart::follow()
{
    changeWindow([](TimeWindow &window) { window.follow(); });
}

void RoundTripChart::zoomIn()
{
    changeWindow([](TimeWindow &window) { window.zoom(ZoomStep, 0.5); });
}

void RoundTripChart::zoomOut()
{
    changeWindow([](TimeWindow &window) { window.zoom(1 / ZoomStep, 0.5); });
}

void RoundTripChart::setLogarithmic(bool logarithmic)
{
    m_plot.setScaleKind(logarithmic ? ValueScale::Kind::Logarithmic : ValueScale::Kind::Linear);
    invalidate();
}

void RoundTripChart::rebuildPicture()
{
    const qreal ratio = devicePixelRatioF();
    if (m_picture.size() != size() * ratio)
        m_picture = QPixmap(size() * ratio);
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(palette().color(QPalette::Base));
    const PlotLayout layout = layoutNow();
    m_paintedAt = m_now();
    m_plot.fitTo(layout.plot.width());
    QPainter painter(&m_picture);
    painter.setFont(font());
    PlotPainter(painter, m_plot, layout, palette()).paint(m_histogram, m_paintedAt);
    m_isStale = false;
}

void RoundTripChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_plot.isEmpty()) {
        paintEmpty(painter);
        return;
    }
    if (m_isStale || m_picture.size() != size() * devicePixelRatioF())
        rebuildPicture();
    painter.drawPixmap(0, 0, m_picture);
    paintOverlay(painter);
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void RoundTripChart::paintEmpty(QPainter &painter)
{
    const int margin = fontMetrics().height();
    painter.setPen(Theme::current().muted);
    const QString text
        = m_plot.series().empty()
              ? tr("No heartbeat yet.\nA server sends a ping every few seconds; the time until "
                   "its pong is drawn here.")
              : tr("The chosen sessions have had no heartbeat yet.");
    painter.drawText(rect().adjusted(margin, margin, -margin, -margin),
                     Qt::AlignCenter | Qt::TextWordWrap, text);
}

void RoundTripChart::paintOverlay(QPainter &painter)
{
    const PlotLayout layout = layoutNow();
    PlotPainter plot(painter, m_plot, layout, palette());
    if (const auto event = m_selection.currentEvent()) {
        if (const auto chosen = m_plot.hitOf(*event))
            plot.paintHit(*chosen);
    }
    if (!m_hovered)
        return;
    const QPointF at = layout.positionOf(m_plot, m_hovered->point);
    painter.setPen(QPen(Theme::current().muted, 1, Qt::DotLine));
    painter.drawLine(QPointF(at.x(), layout.plot.top()), QPointF(at.x(), layout.lanes.bottom()));
    painter.drawLine(QPointF(layout.plot.left(), at.y()), QPointF(layout.plot.right(), at.y()));
    plot.paintHit(*m_hovered);
    paintLabel(painter, at, textOf(*m_hovered));
}

void RoundTripChart::paintLabel(QPainter &painter, const QPointF &at, const QString &text)
{
    const int margin = fontMetrics().height() / 3;
    QRect box = fontMetrics()
                    .boundingRect(rect(), Qt::AlignLeft, text)
                    .adjusted(-margin, -margin, margin, margin);
    box.moveTopLeft(at.toPoint() + QPoint(2 * margin, 2 * margin));
    if (box.right() > width())
        box.moveRight(int(at.x()) - 2 * margin);
    if (box.bottom() > height())
        box.moveBottom(int(at.y()) - 2 * margin);
    box.moveTop(std::max(0, box.top()));
    box.moveLeft(std::max(0, box.left()));
    painter.setPen(Theme::current().line);
    painter.setBrush(palette().color(QPalette::ToolTipBase));
    painter.drawRect(box);
    painter.setPen(palette().color(QPalette::ToolTipText));
    painter.drawText(box.adjusted(margin, margin, -margin, -margin), Qt::AlignLeft, text);
}

QString RoundTripChart::textOf(const RoundTripPlot::Hit &hit) const
{
    const quint32 session = m_plot.series()[hit.series].session();
    const SessionTiming &timing = m_plot.store().timing(session);
    const QString sid = QString::fromUtf8(m_plot.store().sessions()[session].sid);
    const QString sent = secondsText(hit.point.sentAt());
    const QString due = durationText(timing.pingTimeout);
    switch (fateOf(hit.point, timing)) {
    case PongFate::Missed:
        return tr("%1\nping sent at %2 s\n\u2715 no pong within %3").arg(sid, sent, due);
    case PongFate::Late:
        return tr("%1\nping sent at %2 s\n\u26a0 pong after %3, late")
            .arg(sid, sent, durationText(qint64(hit.point.microseconds) * 1000));
    case PongFate::InTime:
        return tr("%1\nping sent at %2 s\npong after %3")
            .arg(sid, sent, durationText(qint64(hit.point.microseconds) * 1000));
    }
    Q_UNREACHABLE();
}

QPoint RoundTripChart::positionOf(const RoundTripPlot::Hit &hit) const
{
    return layoutNow().positionOf(m_plot, hit.point).toPoint();
}

double RoundTripChart::shareAt(const QPointF &position) const
{
    const PlotLayout layout = layoutNow();
    return (position.x() - layout.plot.left()) / double(layout.plot.width());
}

void RoundTripChart::hover(const std::optional<RoundTripPlot::Hit> &hit)
{
    if (hit == m_hovered)
        return;
    m_hovered = hit;
    setAccessibleDescription(hit ? textOf(*hit) : QString());
    update();
}

void RoundTripChart::choose(const RoundTripPlot::Hit &hit)
{
    if (hit.point.event < m_plot.store().size())
        m_selection.setCurrentEvent(hit.point.event);
}

void RoundTripChart::step(int direction)
{
    const auto next = m_plot.neighbour(m_hovered, direction);
    if (!next)
        return;
    const double x = m_plot.xOf(next->point.time);
    if (x < 0 || x > 1)
        changeWindow([x](TimeWindow &window) { window.pan(x - 0.5); });
    hover(next);
}

void RoundTripChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_isStale = true;
}

void RoundTripChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    m_isStale = true;
}

void RoundTripChart::wheelEvent(QWheelEvent *event)
{
    const QPoint angle = event->angleDelta();
    const bool sideways
        = std::abs(angle.x()) > std::abs(angle.y()) || event->modifiers() & Qt::ShiftModifier;
    const int delta = angle.x() != 0 && sideways ? angle.x() : angle.y();
    const double notches = double(delta) / double(QWheelEvent::DefaultDeltasPerStep);
    if (notches == 0)
        return;
    const double anchor = std::clamp(shareAt(event->position()), 0.0, 1.0);
    changeWindow([=](TimeWindow &window) {
        if (sideways)
            window.pan(-notches * PanStep);
        else
            window.zoom(std::pow(ZoomStep, notches), anchor);
    });
    event->accept();
}

void RoundTripChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->position();
    m_isDragging = false;
}

void RoundTripChart::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed) {
        hover(hitAt(m_plot, layoutNow(), event->position(), reach()));
        return;
    }
    const double distance = event->position().x() - m_pressed->x();
    if (!m_isDragging && std::abs(distance) < QApplication::startDragDistance())
        return;
    m_isDragging = true;
    setCursor(Qt::ClosedHandCursor);
    hover(std::nullopt);
    m_pressed = event->position();
    const double share = distance / layoutNow().plot.width();
    changeWindow([share](TimeWindow &window) { window.pan(-share); });
}

void RoundTripChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    unsetCursor();
    const bool clicked = m_pressed && !m_isDragging;
    m_pressed.reset();
    m_isDragging = false;
    if (!clicked)
        return;
    if (const auto hit = hitAt(m_plot, layoutNow(), event->position(), reach()))
        choose(*hit);
}

void RoundTripChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    hover(std::nullopt);
}

void RoundTripChart::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    const bool forward = event->key() == Qt::Key_Right;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (control)
            step(forward ? 1 : -1);
        else
            changeWindow([forward](TimeWindow &w) { w.pan(forward ? PanStep : -PanStep); });
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return;
    case Qt::Key_Minus:
        zoomOut();
        return;
    case Qt::Key_Home:
        showEverything();
        return;
    case Qt::Key_End:
        follow();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_hovered)
            choose(*m_hovered);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace Inspector
