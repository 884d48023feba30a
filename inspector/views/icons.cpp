// SPDX-License-Identifier: MIT
#include "views/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

// A static library's resources are left out of the program unless somebody asks for them; the macro
// doesn't work within a namespace.
static void initResources()
{
    Q_INIT_RESOURCE(inspector);
}

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

QColor colorOf(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected:
        return palette.color(QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::ButtonText);
}

class SvgIconEngine final : public QIconEngine
{
public:
    explicit SvgIconEngine(QString name)
        : m_name(std::move(name))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, rendered(rect.size() * ratio, colorOf(mode)));
    }

    // Qt asks for device pixels here, and sets the ratio itself.
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return rendered(size, colorOf(mode));
    }

    bool isNull() override { return !QFile::exists(path()); }
    QIconEngine *clone() const override { return new SvgIconEngine(m_name); } // QIcon owns it

private:
    QString path() const { return u":/inspector/icons/"_s + m_name + u".svg"_s; }

    QPixmap rendered(const QSize &size, const QColor &color) const
    {
        const QString key = u"inspector-%1-%2-%3"_s.arg(m_name, color.name()).arg(size.width());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap) || size.isEmpty())
            return pixmap;
        QFile file(path());
        if (!file.open(QIODevice::ReadOnly))
            return pixmap;
        // Qt Svg doesn't know currentColor.
        QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QString m_name;
};

} // namespace

QIcon icon(const QString &name)
{
    initResources();
    return QIcon(new SvgIconEngine(name));
}

QIcon applicationIcon()
{
    initResources();
    return QIcon(u":/inspector/engineio-inspector.svg"_s);
}

} // namespace Inspector
