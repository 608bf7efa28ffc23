// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/instance.h"
#include "app/translation.h"
#include "demo/demoserver.h"
#include "gui/mainwindow.h"
#include "gui/theme.h"
#include "secrets/memorysecretstore.h"
#include "support/traces.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>
#include <QTreeView>

#include <algorithm>

using namespace guiche;

namespace
{

MainWindow *shownWindow()
{
    const auto widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets) {
        if (auto *window = qobject_cast<MainWindow *>(widget); window && window->isVisible())
            return window;
    }
    return nullptr;
}

QAbstractItemModel *shownRows()
{
    return shownWindow()->findChild<QTreeView *>()->model();
}

CommandLine searching(const QTemporaryDir &directory, const QString &term)
{
    CommandLine line;
    line.configDirectory = directory.path();
    AtendimentoQuery query;
    query.termo = term;
    line.search = query;
    return line;
}

} // namespace

// The program put together, in this process: windows can be looked into and closed.
class TestAppApplication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setApplicationName(QStringLiteral("guiche")); }

    void demoOffersExamplesAndKeepsNothing();
    void serverIsKeptForThisRunOnly();
    void termsFromOutsideAreOpened();
    void themeIsChosenAndRemembered();
    void themeOfTheCommandLineIsForThisRun();
    void languageFollowsTheSystem_data();
    void languageFollowsTheSystem();
};

void TestAppApplication::demoOffersExamplesAndKeepsNothing()
{
    const QTemporaryDir directory;
    CommandLine line;
    line.isDemo = true;
    line.configDirectory = directory.path();
    Application program(line, Policy(), std::make_unique<MemorySecretStore>());
    QVERIFY(program.start());
    QVERIFY(shownWindow());
    QCOMPARE(shownWindow()->windowTitle(), QStringLiteral("Guichê — Demo"));
    QCOMPARE(shownWindow()->statusBar()->findChild<QToolButton *>()->text(), QStringLiteral("Demo"));
    const auto buttons = shownWindow()->findChildren<QPushButton *>();
    const auto example = std::ranges::find_if(
        buttons, [](const QPushButton *button) { return button->text() == u"Customer code 1204"; });
    QVERIFY(example != buttons.end());
    QTest::mouseClick(*example, Qt::LeftButton);
    QTRY_COMPARE(shownRows()->rowCount(), 3);
    shownWindow()->close();
    const PasswordSignIn login = DemoServer::signIn();
    QCOMPARE(tracesIn(directory.path(),
                      {login.clientSecret, login.password, QStringLiteral("127.0.0.1"), QStringLiteral("1204"),
                       QStringLiteral("BIANCA")}),
             QStringList());
}

void TestAppApplication::serverIsKeptForThisRunOnly()
{
    DemoServer server;
    const auto address = server.start();
    QVERIFY(address);
    const QTemporaryDir directory;
    CommandLine line = searching(directory, QStringLiteral("1204"));
    line.connection = Connection{*address, TokenSignIn{DemoServer::token()}};
    {
        Application program(line, Policy(), std::make_unique<MemorySecretStore>());
        QVERIFY(program.start());
        QTRY_COMPARE(shownRows()->rowCount(), 3);
        shownWindow()->close();
    }
    QVERIFY(QFile::exists(directory.filePath(QStringLiteral("guiche.ini")))); // something was written
    QCOMPARE(tracesIn(directory.path(),
                      {DemoServer::token(), address->text(), QStringLiteral("127.0.0.1"), QStringLiteral("1204"),
                       QStringLiteral("BIANCA")}),
             QStringList());
    CommandLine next;
    next.configDirectory = directory.path();
    Application program(next, Policy(), std::make_unique<MemorySecretStore>());
    QVERIFY(program.start());
    QCOMPARE(shownWindow()->statusBar()->findChild<QToolButton *>()->text(), QStringLiteral("Not connected"));
}

void TestAppApplication::termsFromOutsideAreOpened()
{
    const QTemporaryDir directory;
    CommandLine line;
    line.isDemo = true;
    line.configDirectory = directory.path();
    line.term = QStringLiteral("12.ABC.345/01DE-35");
    Application program(line, Policy(), std::make_unique<MemorySecretStore>());
    QVERIFY(program.start());
    QTRY_COMPARE(shownRows()->rowCount(), 2);
    shownWindow()->showMinimized();
    program.take({QStringLiteral("d:862.149.410-81"), QStringLiteral("a-token")});
    QVERIFY(!shownWindow()->isMinimized());
    QVERIFY(!qEnvironmentVariableIsSet("XDG_ACTIVATION_TOKEN")); // no child is to inherit it
    QTRY_COMPARE(shownRows()->rowCount(), 3);
    shownWindow()->showMinimized();
    program.take({}); // only to the front
    QVERIFY(!shownWindow()->isMinimized());
    QCOMPARE(shownRows()->rowCount(), 3);
}

void TestAppApplication::themeIsChosenAndRemembered()
{
    const QTemporaryDir directory;
    CommandLine line = searching(directory, QStringLiteral("1204"));
    line.isDemo = true;
    {
        Application program(line, Policy(), std::make_unique<MemorySecretStore>());
        QVERIFY(program.start());
        QTRY_COMPARE(shownRows()->rowCount(), 3);
        const auto *menu = shownWindow()->findChild<QMenu *>(QStringLiteral("themeMenu"));
        const QList<QAction *> themes = menu->actions();
        QCOMPARE(themes.size(), 3);
        QVERIFY(themes.at(0)->isChecked());
        themes.at(2)->trigger();
        QVERIFY(isDark(QApplication::palette()));
        QTRY_VERIFY(isDark(shownWindow()->palette()));
        QVERIFY(themes.at(2)->isChecked() && !themes.at(0)->isChecked());
        QCOMPARE(shownRows()->rowCount(), 3);
        themes.at(1)->trigger();
        QTRY_VERIFY(!isDark(shownWindow()->palette()));
        themes.at(2)->trigger();
    }
    QApplication::setPalette(lightPalette());
    Application program(line, Policy(), std::make_unique<MemorySecretStore>());
    QVERIFY(program.start());
    QTRY_VERIFY(isDark(shownWindow()->palette()));
    QApplication::setPalette(lightPalette());
}

void TestAppApplication::themeOfTheCommandLineIsForThisRun()
{
    const QTemporaryDir directory;
    CommandLine line;
    line.configDirectory = directory.path();
    line.theme = ThemeChoice::Dark;
    {
        Application program(line, Policy(), std::make_unique<MemorySecretStore>());
        QVERIFY(program.start());
        QTRY_VERIFY(isDark(shownWindow()->palette()));
        shownWindow()->close();
    }
    QApplication::setPalette(lightPalette());
    line.theme.reset();
    Application program(line, Policy(), std::make_unique<MemorySecretStore>());
    QVERIFY(program.start());
    QTRY_VERIFY(!isDark(shownWindow()->palette()));
}

void TestAppApplication::languageFollowsTheSystem_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const char *word) {
        QTest::newRow(name) << QLocale(QString::fromLatin1(name)) << QString::fromUtf8(word);
    };
    row("pt_BR", "Conexão");
    row("pt_PT", "Conexão");
    row("es_AR", "Conexión");
    row("es_ES", "Conexión");
    row("en_US", "Connection");
    row("de_DE", "Connection");
}

void TestAppApplication::languageFollowsTheSystem()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, word);
    QLocale::setDefault(locale);
    installTranslations(*QCoreApplication::instance());
    QCOMPARE(QCoreApplication::translate("guiche::ConnectionControls", "Connection"), word);
    // Plural forms are those of the language of the words, English ones too.
    const QString three = QCoreApplication::translate("guiche::SearchText", "%n atendimento(s)", nullptr, 3);
    QVERIFY2(!three.contains(u'('), qPrintable(three));
    const auto translators = QCoreApplication::instance()->findChildren<QTranslator *>();
    qDeleteAll(translators);
    QLocale::setDefault(QLocale::c());
}

QTEST_MAIN(TestAppApplication)
#include "tst_app_application.moc"
