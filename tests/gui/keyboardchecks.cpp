// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/keyboardchecks.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSpinBox>
#include <QTreeView>

namespace guiche
{

QChar mnemonicOf(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != u'&')
            continue;
        if (text[i + 1] != u'&')
            return text[i + 1].toLower();
        ++i;
    }
    return {};
}

QStringList clashes(const QStringList &texts)
{
    QStringList found;
    QHash<QChar, QString> taken;
    for (const QString &text : texts) {
        const QChar letter = mnemonicOf(text);
        if (letter.isNull())
            continue;
        if (taken.contains(letter))
            found << taken.value(letter) + u'/' + text;
        taken.insert(letter, text);
    }
    return found;
}

QStringList letteredTexts(const QWidget *parent)
{
    QStringList texts;
    const auto labels = parent->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->buddy() && label->isVisible() && label->buddy()->isVisible())
            texts << label->text();
    }
    const auto buttons = parent->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isVisible())
            texts << button->text();
    }
    return texts;
}

QString spoken(QWidget *widget, QAccessible::Text what)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(what) : QString();
}

QStringList nameless(const QWidget *parent)
{
    QStringList found;
    const auto children = parent->findChildren<QWidget *>();
    for (QWidget *child : children) {
        const bool isInput = qobject_cast<QLineEdit *>(child) || qobject_cast<QComboBox *>(child)
            || qobject_cast<QSpinBox *>(child) || qobject_cast<QAbstractButton *>(child)
            || qobject_cast<QTreeView *>(child) || qobject_cast<QListView *>(child);
        // What Qt puts inside its own fields is its own business; it cannot be reached by keyboard.
        const bool isQts =
            child->objectName().startsWith(QLatin1String("qt_")) || child->inherits("QLineEditIconButton");
        if (!isInput || !child->isVisible() || isQts)
            continue;
        // The name of a combo box is what is chosen in it, so it needs a description.
        const bool isNamed = !qobject_cast<QComboBox *>(child) && !spoken(child, QAccessible::Name).isEmpty();
        if (!isNamed && spoken(child, QAccessible::Description).isEmpty())
            found << QString::fromLatin1(child->metaObject()->className()) + u' ' + child->objectName();
    }
    return found;
}

} // namespace guiche
