// SPDX-License-Identifier: MIT
#include "inspection/engineiotapevent.h"

#include "moc_engineiotapevent.cpp"
