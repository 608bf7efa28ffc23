// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/identifierlist.h"
#include "gui/searchform.h"
#include "gui/termchip.h"
#include "gui/termedit.h"

#include <QComboBox>
#include <QTest>

#include <memory>

namespace guiche
{

// A search form by itself, in a window that has nothing to send anything with, and a person at its keyboard.
struct FormDriver {
    FormDriver();
    ~FormDriver();

    bool isReady() const { return QTest::qWaitForWindowActive(window.get()); }
    void type(const QString &text) { QTest::keyClicks(box, text); }
    void typeOver(const QString &text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(box, key, modifiers); }
    void paste(const QString &text);
    // Empty while there is no chip.
    QString chipText() const { return chip->isVisible() ? chip->text() : QString(); }
    QComboBox *combo() const { return form->findChild<QComboBox *>(QStringLiteral("tipoCombo")); }
    // What is said beside the term.
    QString problem() const;
    bool openMenu();
    bool chooseInMenu(const QString &word);

    std::unique_ptr<QWidget> window;
    SearchForm *form = nullptr;
    TermEdit *box = nullptr;
    TermChip *chip = nullptr;
    IdentifierList *list = nullptr;
};

} // namespace guiche
