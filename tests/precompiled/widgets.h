// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui.h"
#include "network.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QTreeView>
