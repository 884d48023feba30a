// SPDX-License-Identifier: MIT
#include "actions/highlightcolor.h"

#include <QCoreApplication>

namespace Inspector {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HighlightColor)
};
} // namespace

QString colorName(HighlightColor color)
{
    switch (color) {
    case HighlightColor::Yellow:
        return Text::tr("Yellow");
    case HighlightColor::Green:
        return Text::tr("Green");
    case HighlightColor::Blue:
        return Text::tr("Blue");
    case HighlightColor::Orange:
        return Text::tr("Orange");
    case HighlightColor::Purple:
        return Text::tr("Purple");
    case HighlightColor::Red:
        return Text::tr("Red");
    case HighlightColor::Gray:
        return Text::tr("Grey");
    }
    Q_UNREACHABLE();
}

} // namespace Inspector
