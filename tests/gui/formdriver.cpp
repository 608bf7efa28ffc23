// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/formdriver.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guiche
{

FormDriver::FormDriver()
    : window(std::make_unique<QWidget>())
    , form(new SearchForm)
{
    auto *layout = new QVBoxLayout(window.get());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(form);
    layout->addStretch();
    box = form->findChild<TermEdit *>(u"termoEdit"_s);
    chip = form->findChild<TermChip *>(u"termChip"_s);
    list = form->findChild<IdentifierList *>(u"identifierList"_s);
    window->resize(1024, 200);
    window->show();
    window->activateWindow();
    form->focusTerm();
}

FormDriver::~FormDriver()
{
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    QApplication::clipboard()->clear();
}

void FormDriver::typeOver(const QString &text)
{
    box->selectAll();
    press(Qt::Key_Delete);
    type(text);
}

void FormDriver::paste(const QString &text)
{
    QApplication::clipboard()->setText(text);
    press(Qt::Key_V, Qt::ControlModifier);
}

QString FormDriver::problem() const
{
    const auto *label = form->findChild<QLabel *>(u"termProblemLabel"_s);
    return label->isVisible() ? label->text() : QString();
}

bool FormDriver::openMenu()
{
    press(Qt::Key_Down, Qt::AltModifier);
    return QTest::qWaitFor([] { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); });
}

bool FormDriver::chooseInMenu(const QString &word)
{
    auto *menu = openMenu() ? qobject_cast<QMenu *>(QApplication::activePopupWidget()) : nullptr;
    if (!menu)
        return false;
    // By keys, as a person: Down until it is there.
    for (qsizetype i = 0; i < menu->actions().size(); ++i) {
        if (menu->activeAction() && menu->activeAction()->text() == word) {
            QTest::keyClick(menu, Qt::Key_Return);
            return QTest::qWaitFor([] { return !QApplication::activePopupWidget(); });
        }
        QTest::keyClick(menu, Qt::Key_Down);
    }
    return false;
}

} // namespace guiche
