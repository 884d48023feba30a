// SPDX-License-Identifier: MIT
#include "export/csvexporter.h"

#include "model/jsonlines.h"

#include <array>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

// Keys of jsonObject(); one with a dot is within "socketio".
constexpr std::array Columns{"n"_L1,
                             "time"_L1,
                             "at"_L1,
                             "kind"_L1,
                             "sid"_L1,
                             "peer"_L1,
                             "dir"_L1,
                             "transport"_L1,
                             "type"_L1,
                             "size"_L1,
                             "status"_L1,
                             "reason"_L1,
                             "step"_L1,
                             "lost"_L1,
                             "link"_L1,
                             "elapsedMs"_L1,
                             "carrier"_L1,
                             "socketio.type"_L1,
                             "socketio.namespace"_L1,
                             "socketio.id"_L1,
                             "socketio.event"_L1,
                             "error"_L1,
                             "marked"_L1,
                             "probe"_L1,
                             "injected"_L1,
                             "comment"_L1,
                             "payloadLost"_L1,
                             "data"_L1,
                             "base64"_L1};

QJsonValue valueOf(const QJsonObject &row, QLatin1StringView column)
{
    const qsizetype dot = column.indexOf('.'_L1);
    return dot < 0 ? row.value(column)
                   : row.value(column.first(dot)).toObject().value(column.sliced(dot + 1));
}

QByteArray cellOf(const QJsonValue &value)
{
    if (value.isString())
        return csvCell(value.toString());
    return value.toVariant().toString().toLatin1(); // a number, true or nothing
}

} // namespace

QByteArray csvCell(const QString &text)
{
    QString cell = text;
    if (!cell.isEmpty() && u"=+-@\t\r\n'\uff1d\uff0b\uff0d\uff20"_s.contains(cell.front()))
        cell.prepend(u'\'');
    const auto needsQuotes = [](QChar c) {
        return c == u'"' || c == u',' || c == u'\r' || c == u'\n';
    };
    if (std::ranges::any_of(cell, needsQuotes))
        cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    return cell.toUtf8();
}

void CsvExporter::appendHead(QByteArray &out) const
{
    for (QLatin1StringView column : Columns)
        out.append(column.data(), column.size()).append(',');
    out.chop(1);
    out += "\r\n";
}

void CsvExporter::appendRow(QByteArray &out, quint32 number) const
{
    const QJsonObject row = jsonObject(store(), number);
    for (QLatin1StringView column : Columns)
        out.append(cellOf(valueOf(row, column))).append(',');
    out.chop(1);
    out += "\r\n";
}

} // namespace Inspector
