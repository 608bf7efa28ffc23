// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/actionstage.h"

#include "gui/keyboardchecks.h"
#include "gui/layoutchecks.h"
#include "gui/theme.h"
#include "gui/windowdriver.h"

#include <QAbstractButton>
#include <QActionGroup>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QVBoxLayout>

#include <algorithm>

namespace guiche
{

namespace
{

// The narrowest screen the program is comfortable on, less a panel and a title bar.
constexpr QSize leastScreen(1024, 640);

// As it was before the first look was put on.
const QFont &usualFont()
{
    static const QFont font = QApplication::font();
    return font;
}

} // namespace

ActionStage::ActionStage(Settings &settings)
    : term(new QLineEdit(this))
    , date(new QDateEdit(this))
    , tree(new QTreeWidget(this))
    , book(std::make_unique<ShortcutBook>(settings))
    , palette(std::make_unique<CommandPalette>(*this, settings))
{
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    term->setObjectName(QStringLiteral("term"));
    date->setObjectName(QStringLiteral("date"));
    tree->setObjectName(QStringLiteral("tree"));
    for (QWidget *widget : {static_cast<QWidget *>(term), static_cast<QWidget *>(date), static_cast<QWidget *>(tree)})
        column->addWidget(widget);
    for (const char *text : {"one", "two", "three"})
        new QTreeWidgetItem(tree, {QString::fromLatin1(text)});
    setCentralWidget(centre);
    addMenus();
    book->add(commandsOf(*menuBar()));
    resize(900, 600);
}

QAction *ActionStage::add(QMenu *menu, const char *name, const QString &text, const char *keys)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(QKeySequence(QString::fromLatin1(keys)));
    connect(action, &QAction::triggered, this, [this, action] {
        const QWidget *focus = focusWidget();
        m_done << action->objectName() + u'/' + (focus ? focus->objectName() : QString());
    });
    return action;
}

void ActionStage::addMenus()
{
    QMenu *edit = menuBar()->addMenu(QStringLiteral("&Editar"));
    QAction *copyCell = add(edit, "copyCellAction", QStringLiteral("&Copiar célula"), "Ctrl+C");
    copyCell->setShortcutContext(Qt::WidgetShortcut);
    tree->addAction(copyCell);
    add(edit, "copyRowAction", QStringLiteral("Copiar &linha"), "Ctrl+Shift+C");
    edit->addSeparator();
    QMenu *view = menuBar()->addMenu(QStringLiteral("E&xibir"));
    QAction *mask = add(view, "maskAction", QStringLiteral("&Mascarar CPF && CNPJ"), "Ctrl+Shift+M");
    mask->setCheckable(true);
    mask->setChecked(true);
    add(view, "expandAction", QStringLiteral("&Expandir tudo"), "Ctrl++");
    QMenu *theme = view->addMenu(QStringLiteral("&Tema"));
    auto *themes = new QActionGroup(this);
    for (const char *name : {"Claro", "Escuro"}) {
        QAction *action = theme->addAction(QString::fromLatin1(name));
        action->setCheckable(true);
        themes->addAction(action);
    }
    QMenu *search = menuBar()->addMenu(QStringLiteral("&Consulta"));
    QAction *focusTerm = add(search, "focusTermAction", QStringLiteral("&Ir para a caixa de busca"), "Ctrl+L");
    connect(focusTerm, &QAction::triggered, term, qOverload<>(&QWidget::setFocus));
    add(search, "cancelAction", QStringLiteral("&Cancelar"), "Esc")->setEnabled(false);
    add(search, "hiddenAction", QStringLiteral("Oculta"))->setVisible(false);
    add(search, "bareAction", QStringLiteral("Sem atalho"));
    QMenu *help = menuBar()->addMenu(QStringLiteral("&Ajuda"));
    add(help, "sheetAction", QStringLiteral("&Teclas"), "F1");
    QAction *commands = add(help, "paletteAction", QStringLiteral("&Paleta de comandos"), "Ctrl+K");
    connect(commands, &QAction::triggered, this, [this] { palette->toggle(this->commands()); });
}

QList<Command> ActionStage::commands() const
{
    return commandsOf(*menuBar());
}

bool ActionStage::open()
{
    show();
    tree->setFocus();
    tree->setCurrentItem(tree->topLevelItem(1));
    return WindowDriver::awaitFocus(this);
}

void pressLetter(const QWidget &dialog, Qt::Key key)
{
    WindowDriver::press(key, Qt::AltModifier);
    QVERIFY(QTest::qWaitFor([&dialog] {
        return std::ranges::none_of(dialog.findChildren<QAbstractButton *>(), &QAbstractButton::isDown);
    }));
}

QString defectsOf(const QWidget &dialog)
{
    QStringList found = cutOff(&dialog) + overlapping(&dialog) + nameless(&dialog);
    const QStringList shared = clashes(letteredTexts(&dialog));
    for (const QString &pair : shared)
        found << QStringLiteral("same letter: ") + pair;
    if (dialog.width() > leastScreen.width() || dialog.height() > leastScreen.height())
        found << QStringLiteral("%1×%2 is too large").arg(dialog.width()).arg(dialog.height());
    return found.join(u'\n');
}

void addLookRows()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<double>("fontScale");
    for (const char *language : {"en", "pt_BR", "es"}) {
        for (const double scale : {1.0, 1.3}) {
            const bool isDark = scale > 1;
            QTest::addRow("%s %s %.1f", language, isDark ? "dark" : "light", scale)
                << QString::fromLatin1(language) << isDark << scale;
        }
    }
}

void putOnLook()
{
    QFETCH(QString, language);
    QFETCH(bool, isDark);
    QFETCH(double, fontScale);
    QVERIFY(WindowDriver::useLanguage(language));
    QApplication::setPalette(isDark ? darkPalette() : lightPalette());
    QFont font = usualFont();
    font.setPointSizeF(font.pointSizeF() * fontScale);
    QApplication::setFont(font);
}

void takeOffLook()
{
    QApplication::setFont(usualFont());
    QApplication::setPalette(lightPalette());
    WindowDriver::useLanguage(QStringLiteral("en"));
}

} // namespace guiche
