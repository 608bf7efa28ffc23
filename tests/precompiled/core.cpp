// SPDX-License-Identifier: GPL-3.0-or-later
#include "precompiled/core.h"
