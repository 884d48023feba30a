// SPDX-License-Identifier: MIT
#include "views/highlight/swatch.h"

#include "views/theme.h"

#include <QGuiApplication>
#include <QPainter>

namespace Inspector {

QIcon swatch(HighlightColor color, int size)
{
    const qreal ratio = qGuiApp->devicePixelRatio();
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::current().muted); // a pale one has an edge, too
    painter.setBrush(Theme::current().highlight(color));
    const qreal corner = size / 6.0;
    painter.drawRoundedRect(QRectF(0.5, 0.5, size - 1, size - 1), corner, corner);
    painter.end();
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected); // not tinted, it is a colour to be judged
    return icon;
}

} // namespace Inspector
