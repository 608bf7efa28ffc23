// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogdriver.h"
#include "gui/queuedriver.h"

#include "gui/queueviews.h"
#include "gui/viewdialog.h"
#include "queue/queuenames.h"

#include <QFile>
#include <QFileDialog>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace guiche;

// A view carried to another computer: out of the page into a file, and back into it.
class TestGuiQueueViewFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_driver = std::make_unique<QueueDriver>(); }
    void cleanup() { m_driver.reset(); }

    void aViewComesBackFromItsFile();
    void whatIsShownIsWhatIsWritten();
    void whatIsNoViewIsRefused();
    void whatCannotBeWrittenIsToldOf();

private:
    bool begin() { return m_driver->connectToDemo() && m_driver->open() && m_driver->show(); }
    QString path(const QString &name) const { return m_driver->program.directory.filePath(name); }
    bool saveAs(const QString &name) const;
    // In the dialog that the action opens.
    bool chooseFile(const char *action, const QString &typed) const;

    std::unique_ptr<QueueDriver> m_driver;
};

void TestGuiQueueViewFiles::initTestCase()
{
    WindowDriver::prepare();
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); // those of a desktop cannot be typed into
}

bool TestGuiQueueViewFiles::saveAs(const QString &name) const
{
    m_driver->trigger("saveViewAsAction");
    auto *dialog = openDialog<ViewDialog>(*m_driver->program.window);
    if (!dialog || !WindowDriver::awaitFocus(dialog))
        return false;
    dialog->findChild<QLineEdit *>(u"nameEdit"_s)->selectAll();
    WindowDriver::type(name);
    WindowDriver::press(Qt::Key_Return);
    return WindowDriver::awaitFocus(m_driver->program.window.get());
}

bool TestGuiQueueViewFiles::chooseFile(const char *action, const QString &typed) const
{
    m_driver->trigger(action);
    auto *dialog = openDialog<QFileDialog>(*m_driver->program.window);
    if (!dialog || !WindowDriver::awaitFocus(dialog))
        return false;
    auto *edit = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    edit->setText(typed);
    QTest::keyClick(edit, Qt::Key_Return);
    return WindowDriver::awaitFocus(m_driver->program.window.get());
}

void TestGuiQueueViewFiles::aViewComesBackFromItsFile()
{
    QVERIFY(begin());
    m_driver->clickHeader(QueueColumn::Status, {});
    QVERIFY(saveAs(u"My morning"_s));
    QCOMPARE(m_driver->text("viewButton"), u"My morning ▾"_s);
    const PersonalView written = m_driver->page().views().book().current();
    QVERIFY(chooseFile("exportViewsAction", path(u"morning"_s)));
    QTRY_VERIFY(QFile::exists(path(u"morning.json"_s))); // with the ending of its kind

    QueueSettings(m_driver->program.settings->fileName()).setViews({}); // another computer
    QVERIFY(m_driver->open() && m_driver->show());
    QCOMPARE(m_driver->currentView(), nameOf(ReadyMadeView::All));
    QVERIFY(chooseFile("importViewsAction", path(u"morning.json"_s)));
    QTRY_COMPARE(m_driver->text("viewButton"), u"My morning ▾"_s);
    const PersonalView read = m_driver->page().views().book().current();
    QCOMPARE(read.arrangement, written.arrangement);
    QCOMPARE(read.columns, written.columns);
    QCOMPARE(m_driver->view().sortKeys(), (QList<QueueSortKey>{{QueueColumn::Status}}));
    QCOMPARE(m_driver->notice(), QString());
    QVERIFY(m_driver->open() && m_driver->show()); // and stays
    QCOMPARE(m_driver->text("viewButton"), u"My morning ▾"_s);
}

void TestGuiQueueViewFiles::whatIsShownIsWhatIsWritten()
{
    QVERIFY(begin());
    WindowDriver::press(Qt::Key_F, Qt::ControlModifier);
    WindowDriver::type(u"fibra"_s); // not saved
    QVERIFY(chooseFile("exportViewsAction", path(u"all.json"_s)));
    QTRY_VERIFY(QFile::exists(path(u"all.json"_s)));
    QFile file(path(u"all.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = readViewFile(file.readAll());
    QVERIFY(read && read->views.size() == 1);
    QCOMPARE(read->views.first().arrangement.filter.text, u"fibra"_s);
    QVERIFY(!read->views.first().name.isEmpty()); // a ready-made one's word
}

void TestGuiQueueViewFiles::whatIsNoViewIsRefused()
{
    QVERIFY(begin());
    QFile file(path(u"letter.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Dear all,") > 0);
    file.close();
    const qsizetype before = m_driver->page().views().book().views().size();
    QVERIFY(chooseFile("importViewsAction", file.fileName()));
    QTRY_VERIFY2(m_driver->notice().startsWith(u"No view was imported. "_s), qPrintable(m_driver->notice()));
    QCOMPARE(m_driver->page().views().book().views().size(), before);
}

void TestGuiQueueViewFiles::whatCannotBeWrittenIsToldOf()
{
    QVERIFY(begin());
    QVERIFY(QDir(m_driver->program.directory.path()).mkdir(u"taken.json"_s));
    m_driver->trigger("exportViewsAction");
    auto *dialog = openDialog<QFileDialog>(*m_driver->program.window);
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(path(u"taken.json"_s)); // as when the folder comes after the choice
    QTRY_VERIFY2(m_driver->notice().startsWith(u"The file cannot be written: "_s), qPrintable(m_driver->notice()));
}

QTEST_MAIN(TestGuiQueueViewFiles)

#include "tst_gui_queueviewfiles.moc"
