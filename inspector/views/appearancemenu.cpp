// SPDX-License-Identifier: MIT
#include "views/appearancemenu.h"

#include <QActionGroup>
#include <QSettings>

namespace Inspector {
using namespace Qt::StringLiterals;

AppearanceMenu::AppearanceMenu(QWidget *parent)
    : QMenu(tr("&Appearance"), parent)
{
    auto *group = new QActionGroup(this);
    for (const QString &text : {tr("As the &System"), tr("&Light"), tr("&Dark")}) {
        QAction *action = addAction(text);
        action->setCheckable(true);
        group->addAction(action);
    }
    actions().front()->setChecked(true);
    connect(group, &QActionGroup::triggered, this, [this](QAction *action) {
        m_chosen = Appearance(actions().indexOf(action));
        applyAppearance(m_chosen);
    });
}

void AppearanceMenu::restore(const QSettings &settings)
{
    const int chosen = settings.value("appearance"_L1).toInt();
    if (chosen > 0 && chosen < actions().size())
        actions().at(chosen)->trigger();
}

void AppearanceMenu::save(QSettings &settings) const
{
    settings.setValue("appearance"_L1, int(m_chosen));
}

} // namespace Inspector
