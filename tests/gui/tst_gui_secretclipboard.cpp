// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/secretclipboard.h"

#include "core/cpfcnpj.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace guiche;
using namespace std::chrono_literals;

namespace
{

const QString cpf = u"862.149.410-81"_s;

bool isMarkedSecret(const QMimeData *data)
{
    const QByteArray no(4, '\0');
    return data->data(u"x-kde-passwordManagerHint"_s) == "secret"
        && data->data(u"application/x-qt-windows-mime;value=\"CanIncludeInClipboardHistory\""_s) == no
        && data->data(u"application/x-qt-windows-mime;value=\"CanUploadToCloudClipboard\""_s) == no
        && data->hasFormat(u"application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""_s)
        && data->hasFormat(u"org.nspasteboard.ConcealedType"_s);
}

bool isAnyMarkThere(const QMimeData *data)
{
    const QStringList formats = data->formats();
    return !formats.filter(u"secret"_s, Qt::CaseInsensitive).isEmpty() || !formats.filter(u"nspasteboard"_s).isEmpty()
        || !formats.filter(u"x-kde"_s).isEmpty() || !formats.filter(u"windows-mime"_s).isEmpty();
}

} // namespace

// Offscreen, and once more on X11, which has a primary selection and tells whose a clipboard is.
class TestGuiSecretClipboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void marksDocuments_data();
    void marksDocuments();
    void leavesOthersAlone_data();
    void leavesOthersAlone();
    void copiesADocumentInFull();
    void clearsItInTime();
    void startsAnewForTheNext();
    void leavesWhatCameLater_data();
    void leavesWhatCameLater();
    void clearsAtTheEnd();
    void leavesOthersAtTheEnd();
    void clearsWhenTheProgramQuits();
    void takesOverWhatAFieldCopied();
    void selectionDoesNotKeepIt();
    void selectionOfOthersStays();

private:
    std::unique_ptr<SecretClipboard> make(std::chrono::milliseconds time = 30s) const
    {
        return std::make_unique<SecretClipboard>(*QGuiApplication::clipboard(), time);
    }
    static QString text() { return QGuiApplication::clipboard()->text(); }
};

void TestGuiSecretClipboard::init()
{
    QGuiApplication::clipboard()->setText(u"before"_s);
}

void TestGuiSecretClipboard::cleanup()
{
    QGuiApplication::clipboard()->clear();
}

void TestGuiSecretClipboard::marksDocuments_data()
{
    QTest::addColumn<QString>("copiedText");
    QTest::newRow("punctuated") << cpf;
    QTest::newRow("plain") << u"86214941081"_s;
    QTest::newRow("CNPJ with letters") << u"12.ABC.345/01DE-35"_s;
    QTest::newRow("in a row") << u"201806191505251\tBIANCA COUTO\tmeu cpf é 862.149.410-81"_s;
}

void TestGuiSecretClipboard::marksDocuments()
{
    QFETCH(const QString, copiedText);
    const auto clipboard = make();
    QSignalSpy copied(clipboard.get(), &SecretClipboard::copied);
    clipboard->copy(copiedText);
    QCOMPARE(text(), copiedText);
    QVERIFY(isMarkedSecret(QGuiApplication::clipboard()->mimeData()));
    QCOMPARE(copied.size(), 1);
    QCOMPARE(copied[0][0].toString(), copiedText);
    QCOMPARE(copied[0][1].toBool(), true);
}

void TestGuiSecretClipboard::leavesOthersAlone_data()
{
    QTest::addColumn<QString>("copiedText");
    QTest::newRow("protocolo") << u"201806191505251"_s;
    QTest::newRow("long protocolo") << u"20221229180833379797"_s;
    QTest::newRow("masked") << u"***.149.410-**"_s;
    QTest::newRow("name") << u"BIANCA COUTO"_s;
}

void TestGuiSecretClipboard::leavesOthersAlone()
{
    QFETCH(const QString, copiedText);
    const auto clipboard = make(20ms);
    QSignalSpy copied(clipboard.get(), &SecretClipboard::copied);
    QSignalSpy cleared(clipboard.get(), &SecretClipboard::secretCleared);
    clipboard->copy(copiedText);
    QCOMPARE(copied[0][1].toBool(), false);
    QVERIFY(!isAnyMarkThere(QGuiApplication::clipboard()->mimeData()));
    QVERIFY(!cleared.wait(80));
    QCOMPARE(text(), copiedText);
    clipboard->copy({});
    QCOMPARE(text(), copiedText);
}

void TestGuiSecretClipboard::copiesADocumentInFull()
{
    const auto clipboard = make();
    QSignalSpy copied(clipboard.get(), &SecretClipboard::copied);
    clipboard->copyDocument(CpfCnpj(cpf));
    QCOMPARE(text(), u"86214941081"_s);
    QVERIFY(isMarkedSecret(QGuiApplication::clipboard()->mimeData()));
    clipboard->copyDocument(CpfCnpj(u"ISENTO-7"_s)); // whatever stands in its place
    QCOMPARE(text(), u"ISENTO-7"_s);
    QVERIFY(isMarkedSecret(QGuiApplication::clipboard()->mimeData()));
    clipboard->copyDocument({});
    QCOMPARE(text(), u"ISENTO-7"_s);
    QCOMPARE(copied.size(), 2);
}

void TestGuiSecretClipboard::clearsItInTime()
{
    const auto clipboard = make(40ms);
    QSignalSpy cleared(clipboard.get(), &SecretClipboard::secretCleared);
    clipboard->copy(cpf);
    QCOMPARE(text(), cpf);
    QVERIFY(cleared.wait());
    QCOMPARE(text(), QString());
    QVERIFY(!cleared.wait(80));
}

void TestGuiSecretClipboard::startsAnewForTheNext()
{
    const auto clipboard = make(300ms);
    QSignalSpy cleared(clipboard.get(), &SecretClipboard::secretCleared);
    clipboard->copy(cpf);
    QVERIFY(!cleared.wait(150));
    QElapsedTimer timer;
    timer.start();
    clipboard->copy(cpf); // the same text, and another secret
    QVERIFY(cleared.wait());
    QVERIFY(timer.elapsed() >= 300);
}

void TestGuiSecretClipboard::leavesWhatCameLater_data()
{
    QTest::addColumn<QString>("later");
    QTest::newRow("other text") << u"later"_s;
    QTest::newRow("document from elsewhere") << u"111.444.777-35"_s;
    QTest::newRow("the same document from elsewhere") << cpf;
}

void TestGuiSecretClipboard::leavesWhatCameLater()
{
    QFETCH(const QString, later);
    if (QGuiApplication::clipboard()->ownsClipboard())
        QSKIP("here this program is never somebody else");
    const auto clipboard = make(40ms);
    QSignalSpy cleared(clipboard.get(), &SecretClipboard::secretCleared);
    clipboard->copy(cpf);
    QGuiApplication::clipboard()->setText(later);
    QVERIFY(!cleared.wait(120));
    QCOMPARE(text(), later);
}

void TestGuiSecretClipboard::clearsAtTheEnd()
{
    auto clipboard = make();
    clipboard->copy(cpf);
    clipboard.reset();
    QCOMPARE(text(), QString());
}

void TestGuiSecretClipboard::leavesOthersAtTheEnd()
{
    auto clipboard = make();
    clipboard->copy(cpf);
    clipboard->copy(u"201806191505251"_s);
    clipboard.reset();
    QCOMPARE(text(), u"201806191505251"_s);
}

void TestGuiSecretClipboard::clearsWhenTheProgramQuits()
{
    const auto clipboard = make();
    clipboard->copy(cpf);
    QMetaObject::invokeMethod(qApp, "aboutToQuit", Qt::DirectConnection);
    QCOMPARE(text(), QString());
}

void TestGuiSecretClipboard::takesOverWhatAFieldCopied()
{
    if (!QGuiApplication::clipboard()->ownsClipboard())
        QSKIP("this platform does not tell whose the clipboard is");
    const auto clipboard = make(60ms);
    QSignalSpy cleared(clipboard.get(), &SecretClipboard::secretCleared);
    QLineEdit field(cpf);
    field.selectAll();
    field.copy();
    QCOMPARE(text(), cpf);
    QVERIFY(isMarkedSecret(QGuiApplication::clipboard()->mimeData()));
    QVERIFY(cleared.wait());
    QCOMPARE(text(), QString());
    field.setText(u"201806191505251"_s);
    field.selectAll();
    field.copy();
    QVERIFY(!isAnyMarkThere(QGuiApplication::clipboard()->mimeData()));
}

void TestGuiSecretClipboard::selectionDoesNotKeepIt()
{
    QClipboard *plain = QGuiApplication::clipboard();
    if (!plain->supportsSelection())
        QSKIP("this platform has no primary selection");
    const auto clipboard = make(60ms);
    plain->setText(cpf, QClipboard::Selection);
    clipboard->copy(cpf);
    QCOMPARE(plain->text(QClipboard::Selection), QString());
    plain->setText(u"cpf "_s + cpf, QClipboard::Selection); // marked with the mouse
    QTRY_COMPARE(plain->text(QClipboard::Selection), QString());
    plain->setText(cpf, QClipboard::Selection);
    clipboard->clearSelection();
    QCOMPARE(plain->text(QClipboard::Selection), QString());
}

void TestGuiSecretClipboard::selectionOfOthersStays()
{
    QClipboard *plain = QGuiApplication::clipboard();
    if (!plain->supportsSelection())
        QSKIP("this platform has no primary selection");
    const auto clipboard = make(20ms);
    plain->setText(u"BIANCA COUTO"_s, QClipboard::Selection);
    clipboard->copy(cpf);
    clipboard->clearSelection();
    QCOMPARE(plain->text(QClipboard::Selection), u"BIANCA COUTO"_s);
}

QTEST_MAIN(TestGuiSecretClipboard)
#include "tst_gui_secretclipboard.moc"
