// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QWidget>

#include <vector>

namespace Inspector {

// A chart with its title above it, and with its values in words for whoever can't see it.
class ChartCard : public QWidget
{
    Q_OBJECT

public:
    explicit ChartCard(const QString &title, QWidget *parent = nullptr);

    struct Note
    {
        QString text;
        QColor (*color)() = nullptr; // of now; none: that of what matters less

        bool operator==(const Note &) const = default;
    };

    void setSummary(const std::vector<Note> &notes); // beside the title; the key to the colours too
    QString summary() const;

protected:
    QRectF body() const; // below the title
    double headHeight() const;
    double lineHeight() const { return fontMetrics().height(); }
    void setValues(const QString &values); // in words

    virtual void paintBody(QPainter &painter, const QRectF &body) = 0;
    virtual QString valueAt(const QPointF &position) const = 0; // for the tool tip

    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void describe();
    void paintSummary(QPainter &painter, QRectF line) const;

    QString m_title;
    std::vector<Note> m_notes;
    QString m_values;
};

} // namespace Inspector
