// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/personalview.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

#include <tl/expected.hpp>

namespace guiche
{

// Why a file of views cannot be read, or what of it was passed over. `where` is the JSON path: "views[0].sort[1].column".
struct ViewProblem {
    enum class What {
        NoJson, // where: "byte 12"
        TooLarge,
        OtherFormat, // JSON, but no file of views
        LaterVersion, // what is known here means something else there
        NoViews,
        Missing,
        WrongType,
        NotAllowed, // a value out of its bounds
        Twice,
        Unknown, // a name that a later version may know: passed over, never a reason to refuse a file
    };

    What what;
    QString where;

    friend bool operator==(const ViewProblem &, const ViewProblem &) = default;
};

// What a file held, all of it that can be understood here.
struct ViewsRead {
    QList<PersonalView> views; // without ids
    QList<ViewProblem> passedOver; // Unknown
};

inline constexpr qsizetype largestViewFile = 1 << 20; // bytes

// A file {"format": "guiche-views", "version": 1, "views": [{…}]}. It carries what a person arranged, typed and chose, and
// nothing of any row. Every view needs a name, so give ready-made ones theirs. The version is raised only when what is
// known changes its meaning; names are added within one.
QByteArray viewFile(const QList<PersonalView> &views);
// All of its views, or the first thing wrong with it.
tl::expected<ViewsRead, ViewProblem> readViewFile(const QByteArray &file);

// One view of such a file; `where` is its own path.
QJsonObject viewToJson(const PersonalView &view);
tl::expected<PersonalView, ViewProblem> viewFromJson(const QJsonValue &json, const QString &where,
                                                     QList<ViewProblem> &passedOver);

// What a person may change of a ready-made view: its members `columns` and `alerts`.
struct ViewAdornment {
    QList<QueueColumnState> columns;
    AlertRule alerts;
};
QJsonArray columnsToJson(const QList<QueueColumnState> &columns);
QJsonObject alertRuleToJson(const AlertRule &rule);
tl::expected<ViewAdornment, ViewProblem> adornmentFromJson(const QJsonValue &json, const QString &where);

} // namespace guiche
