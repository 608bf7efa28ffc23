// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

using Keys = QMap<QString, QStringList>;

} // namespace

// What a person made of the keys and of the ready replies, from one run of the program to the next.
class TestKeysAndReplies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void nothingStoredIsNothing();
    void shortcutsComeBack();
    void unknownActionsAreKept();
    void handWrittenShortcutsAreRead();
    void recentCommandsComeBack();
    void repliesComeBack_data();
    void repliesComeBack();
    void fewerRepliesLeaveNoneBehind();
    void noReplyIsNotTheSameAsNeverEdited();
    void brokenRepliesAreReadAsFarAsTheyGo_data();
    void brokenRepliesAreReadAsFarAsTheyGo();

private:
    QString file() const { return m_directory->filePath(u"guiche.ini"_s); }
    void store(const QByteArray &bytes) const;
    Settings again() const { return Settings(m_directory->path()); }

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestKeysAndReplies::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
}

void TestKeysAndReplies::store(const QByteArray &bytes) const
{
    QFile stored(file());
    QVERIFY(stored.open(QIODevice::WriteOnly) && stored.write(bytes) == bytes.size());
}

void TestKeysAndReplies::nothingStoredIsNothing()
{
    {
        const Settings settings = again();
        QVERIFY(settings.shortcuts().isEmpty());
        QVERIFY(settings.recentCommands().isEmpty());
        QVERIFY(!settings.replies().has_value());
    }
    QVERIFY(!QFile::exists(file())); // looking writes nothing
}

void TestKeysAndReplies::shortcutsComeBack()
{
    {
        Settings settings = again();
        settings.setShortcut(u"searchAction"_s, {u"Ctrl+Return"_s, u"F6"_s});
        settings.setShortcut(u"expandAction"_s, {u"Ctrl+,"_s});
        settings.setShortcut(u"collapseAction"_s, {u"Ctrl+;"_s, u"Ctrl+\""_s, u"Ctrl+@"_s});
        settings.setShortcut(u"cancelAction"_s, {});
        settings.setShortcut(u"quitAction"_s, {u"Ctrl+F4"_s});
        settings.removeShortcut(u"quitAction"_s);
    }
    const Keys expected{{u"searchAction"_s, {u"Ctrl+Return"_s, u"F6"_s}},
                        {u"expandAction"_s, {u"Ctrl+,"_s}},
                        {u"collapseAction"_s, {u"Ctrl+;"_s, u"Ctrl+\""_s, u"Ctrl+@"_s}},
                        {u"cancelAction"_s, {}}};
    QCOMPARE(again().shortcuts(), expected);
}

void TestKeysAndReplies::unknownActionsAreKept()
{
    store("[shortcuts]\nofAnotherEdition=Ctrl+B\n[window]\ntheme=dark\n");
    {
        Settings settings = again();
        settings.setShortcut(u"quitAction"_s, {u"F12"_s});
        settings.removeShortcut(u"quitAction"_s);
    }
    QCOMPARE(again().shortcuts(), (Keys{{u"ofAnotherEdition"_s, {u"Ctrl+B"_s}}}));
    QCOMPARE(again().theme(), ThemeChoice::Dark);
}

void TestKeysAndReplies::handWrittenShortcutsAreRead()
{
    store("[shortcuts]\nnone=\none=Ctrl+B\ntwo=Ctrl+B, F6\nodd=@Invalid()\n");
    QCOMPARE(again().shortcuts(),
             (Keys{{u"none"_s, {}}, {u"one"_s, {u"Ctrl+B"_s}}, {u"two"_s, {u"Ctrl+B"_s, u"F6"_s}}, {u"odd"_s, {}}}));
}

void TestKeysAndReplies::recentCommandsComeBack()
{
    again().setRecentCommands({u"a"_s, u"b"_s});
    QCOMPARE(again().recentCommands(), (QStringList{u"a"_s, u"b"_s}));
    again().setRecentCommands({u"b"_s});
    QCOMPARE(again().recentCommands(), QStringList{u"b"_s});
    again().setRecentCommands({});
    QVERIFY(again().recentCommands().isEmpty());
}

void TestKeysAndReplies::repliesComeBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");

    QTest::newRow("plain") << u"Protocolo"_s << u"Seu protocolo é {protocolo}."_s;
    QTest::newRow("lines") << u"Carta"_s << u"Olá[, {cliente}],\n\n\tseu protocolo é {protocolo}.\n"_s;
    QTest::newRow("what means something in an INI file")
        << u"[a]=b; \"c\", d"_s << u"@Invalid() \\n %20 ; = # \"{protocolo}\", 1, 2"_s;
    QTest::newRow("at") << u"@"_s << u"@ByteArray(x)"_s;
    QTest::newRow("other letters") << u"响应 🙂"_s << u"ação, señal"_s;
    QTest::newRow("number") << u"1"_s << u"20"_s;
    QTest::newRow("empty") << u""_s << u""_s;
}

void TestKeysAndReplies::repliesComeBack()
{
    QFETCH(const QString, name);
    QFETCH(const QString, text);
    const QList<ReplyTemplate> replies{{name, text}, {u"second"_s, u"2"_s}};
    again().setReplies(replies);
    QVERIFY(again().replies().has_value());
    const QList<ReplyTemplate> read = *again().replies();
    QCOMPARE(read.size(), 2);
    QCOMPARE(read.first().name, name);
    QCOMPARE(read.first().text, text);
    QCOMPARE(read, replies);
}

void TestKeysAndReplies::fewerRepliesLeaveNoneBehind()
{
    again().setReplies({{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}, {u"c"_s, u"3"_s}});
    again().setReplies({{u"b"_s, u"2"_s}});
    QCOMPARE(*again().replies(), (QList<ReplyTemplate>{{u"b"_s, u"2"_s}}));
    QFile stored(file());
    QVERIFY(stored.open(QIODevice::ReadOnly));
    QVERIFY(!stored.readAll().contains("3\\"));
}

void TestKeysAndReplies::noReplyIsNotTheSameAsNeverEdited()
{
    again().setReplies({});
    QVERIFY(again().replies().has_value());
    QVERIFY(again().replies()->isEmpty());
    again().removeReplies();
    QVERIFY(!again().replies().has_value());
}

void TestKeysAndReplies::brokenRepliesAreReadAsFarAsTheyGo_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("count"); // -1: as if never edited

    QTest::newRow("no size") << QByteArray("[replies]\n1\\text=a\n") << -1;
    QTest::newRow("odd size") << QByteArray("[replies]\nsize=muitas\n1\\text=a\n") << -1;
    QTest::newRow("negative") << QByteArray("[replies]\nsize=-3\n1\\text=a\n") << -1;
    QTest::newRow("more than there are") << QByteArray("[replies]\nsize=2000000000\n1\\text=a\n2\\text=b\n") << 2;
    QTest::newRow("gap") << QByteArray("[replies]\nsize=3\n1\\text=a\n3\\text=b\n") << 1;
}

void TestKeysAndReplies::brokenRepliesAreReadAsFarAsTheyGo()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, count);
    store(bytes);
    const auto replies = again().replies();
    QCOMPARE(replies ? static_cast<int>(replies->size()) : -1, count);
}

QTEST_GUILESS_MAIN(TestKeysAndReplies)
#include "tst_keysandreplies.moc"
