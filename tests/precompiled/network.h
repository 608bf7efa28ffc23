// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslError>
#include <QTcpSocket>
#include <QUrlQuery>
