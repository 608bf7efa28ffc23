// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/keyscript.h"

#include <QGuiApplication>
#include <QKeySequence>
#include <QRegularExpression>
#include <QTest>
#include <QWindow>

namespace guiche
{

QHash<int, QStringList> keysOfTasks(const QString &markdown)
{
    static const QRegularExpression heading(QStringLiteral(R"(^## (\d+)\.)"));
    static const QRegularExpression key(QStringLiteral("`([^`]+)`"));
    QHash<int, QStringList> tasks;
    int task = 0;
    const QStringList lines = markdown.split(u'\n');
    for (const QString &line : lines) {
        if (const auto match = heading.match(line); match.hasMatch())
            task = match.captured(1).toInt();
        if (!line.startsWith(QStringLiteral("Keys: ")))
            continue;
        for (auto keys = key.globalMatch(line); keys.hasNext();)
            tasks[task] << keys.next().captured(1);
    }
    return tasks;
}

void pressKey(const QString &key)
{
    QWindow *window = QGuiApplication::focusWindow();
    if (key.startsWith(u'"')) {
        const QString text = key.sliced(1, key.size() - 2);
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, window, Qt::Key_unknown, QString(c), Qt::NoModifier);
    } else {
        const QKeyCombination combination = QKeySequence::fromString(key, QKeySequence::PortableText)[0];
        QTest::keyClick(window, combination.key(), combination.keyboardModifiers());
    }
    QCoreApplication::processEvents();
}

} // namespace guiche
