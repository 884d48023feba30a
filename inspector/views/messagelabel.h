// SPDX-License-Identifier: MIT
#pragma once

class QLabel;
class QString;

namespace Inspector {

// What a form says below its fields; empty: nothing. In colours of the palette as it is now.
void showProblem(QLabel &label, const QString &problem); // "⚠ …", as errors are
void showNote(QLabel &label, const QString &note);       // as what matters less

} // namespace Inspector
