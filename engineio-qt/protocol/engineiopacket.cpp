// SPDX-License-Identifier: MIT
#include "protocol/engineiopacket.h"

#include "moc_engineiopacket.cpp"
