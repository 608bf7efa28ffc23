// SPDX-License-Identifier: GPL-3.0-or-later
#include "house/tsrules.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche::house;

namespace
{

const QStringList languages{u"en"_s, u"pt_BR"_s, u"es"_s};

// Empty when there is no such file: that is no translation file either, and is found as such.
QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), qUtf8Printable(path));
}

QString houseFile(const QString &language)
{
    return QStringLiteral(GUICHE_SOURCE_DIR "/translations/guiche_%1.ts").arg(language);
}

// What the file `ts` would hold, had lupdate just been run over `sources`. The file itself is left alone.
TsDocument updated(const QByteArray &ts, const QStringList &sources, const QString &language)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.ts"_s);
    write(copy, ts);

    // Without the include path lupdate cannot find the classes and files their texts under names without the namespace.
    QStringList arguments = QStringList{u"-I"_s, QStringLiteral(GUICHE_SOURCE_DIR "/src")} + sources;
    arguments << u"-silent"_s << u"-no-obsolete"_s << u"-locations"_s << u"none"_s;
    if (holdsPluralsOnly(language))
        arguments << u"-pluralonly"_s;
    arguments << u"-ts"_s << copy;
    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(QStringLiteral(GUICHE_LUPDATE), arguments);
    if (!lupdate.waitForFinished() || lupdate.exitStatus() != QProcess::NormalExit || lupdate.exitCode() != 0) {
        TsDocument failed;
        failed.error = u"lupdate: "_s + lupdate.errorString() + u' ' + QString::fromUtf8(lupdate.readAll());
        return failed;
    }
    return TsDocument::read(contentsOf(copy));
}

void addLanguageRows()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languages)
        QTest::newRow(qUtf8Printable(language)) << language;
}

} // namespace

class TestHouseTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingInGoodFiles_data();
    void findsNothingInGoodFiles();
    void findsPlantedDefects_data();
    void findsPlantedDefects();
    void findsStaleFiles_data();
    void findsStaleFiles();
    void filesAreComplete_data();
    void filesAreComplete();
    void filesAreFresh_data();
    void filesAreFresh();
};

void TestHouseTranslations::findsNothingInGoodFiles_data()
{
    addLanguageRows();
}

void TestHouseTranslations::findsNothingInGoodFiles()
{
    QFETCH(const QString, language);

    const QByteArray ts = contentsOf(QStringLiteral(GUICHE_HOUSE_DATA "/good_%1.ts").arg(language));
    const QStringList violations = tsViolations(TsDocument::read(ts), language);
    QVERIFY2(violations.isEmpty(), qUtf8Printable(violations.join(u'\n')));
}

void TestHouseTranslations::findsPlantedDefects_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("violation");

    const auto row = [](const char *file, const QString &violation, const QString &language = u"es"_s) {
        QTest::newRow(file) << QString::fromLatin1(file) << language << violation;
    };
    row("bad_unfinished", u"is unfinished"_s);
    row("bad_vanished", u"is vanished"_s);
    row("bad_obsolete", u"is obsolete"_s);
    row("bad_empty", u"is empty"_s);
    row("bad_empty_plural", u"is empty"_s);
    row("bad_no_translation", u"has 0 forms for 1"_s);
    row("bad_one_form", u"has 1 forms for 2"_s);
    row("bad_three_forms", u"has 3 forms for 2"_s);
    row("bad_placeholder_missing", u"has placeholders [%1] for [%1 %2]"_s);
    row("bad_placeholder_added", u"has placeholders [%1 %2] for [%1]"_s);
    row("bad_placeholder_other", u"has placeholders [%1] for [%L1]"_s);
    row("bad_count_missing", u"has placeholders [] for [%n]"_s);
    row("bad_count_and_more_missing", u"has placeholders [] for [%1 %n]"_s);
    row("bad_leading_space", u"begins with other spaces"_s);
    row("bad_trailing_space", u"ends in \"\" for \" \""_s);
    row("bad_ellipsis", u"ends in \"\" for \"\u2026\""_s);
    row("bad_three_dots", u"ends in \"...\" for \"\u2026\""_s);
    row("bad_colon", u"ends in \"\" for \":\""_s);
    row("bad_accelerator_doubled", u"has 2 accelerators for 1"_s);
    row("bad_accelerator_escaped", u"has 0 accelerators for 1"_s);
    row("bad_ticket", u"says \"ticket\""_s);
    row("bad_ticket_plural", u"says \"ticket\""_s);
    row("bad_language", u"says its language is \"pt_PT\", not \"pt_BR\""_s, u"pt_BR"_s);
    row("bad_english", u"is no plural"_s, u"en"_s);
    row("bad_no_message", u"holds no message"_s);
    row("bad_cut_off", u"is no translation file: line"_s);
    row("bad_root", u"is no translation file: line 2: the root is not TS"_s);
    row("there is no such file", u"is no translation file: line"_s);
}

void TestHouseTranslations::findsPlantedDefects()
{
    QFETCH(const QString, file);
    QFETCH(const QString, language);
    QFETCH(const QString, violation);

    const QByteArray ts = contentsOf(QStringLiteral(GUICHE_HOUSE_DATA "/%1.ts").arg(file));
    QCOMPARE(ts.isEmpty(), !file.startsWith(u"bad_"_s));
    const QStringList violations = tsViolations(TsDocument::read(ts), language);
    QVERIFY2(violations.size() == 1, qUtf8Printable(violations.join(u'\n')));
    QVERIFY2(violations.first().contains(violation), qUtf8Printable(violations.first()));
}

void TestHouseTranslations::findsStaleFiles_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QStringList>("violations");

    const QByteArray search = "auto a = QCoreApplication::translate(\"Form\", \"Search\");\n";
    const QByteArray found = "auto b = QCoreApplication::translate(\"Form\", \"%n found\", nullptr, 2);\n";
    const QByteArray added = "auto c = QCoreApplication::translate(\"Form\", \"Print\");\n";
    const QByteArray addedPlural = "auto d = QCoreApplication::translate(\"Form\", \"%n late\", nullptr, 2);\n";
    const QByteArray told = "auto e = QCoreApplication::translate(\"Form\", \"Search\", \"menu\");\n";
    QTest::newRow("fresh") << u"es"_s << search + found << QStringList();
    QTest::newRow("new") << u"es"_s << search + found + added << QStringList{u"lacks Form: \"Print\""_s};
    QTest::newRow("new plural") << u"es"_s << search + found + addedPlural
                                << QStringList{u"lacks plural Form: \"%n late\""_s};
    QTest::newRow("removed") << u"es"_s << found << QStringList{u"still holds Form: \"Search\""_s};
    QTest::newRow("told apart") << u"es"_s << found + told
                                << QStringList{u"lacks Form: \"Search\" (menu)"_s, u"still holds Form: \"Search\""_s};
    QTest::newRow("fresh English") << u"en"_s << search + found + added << QStringList();
    QTest::newRow("new English plural") << u"en"_s << found + addedPlural
                                        << QStringList{u"lacks plural Form: \"%n late\""_s};
    QTest::newRow("removed English plural")
        << u"en"_s << search << QStringList{u"still holds plural Form: \"%n found\""_s};
}

void TestHouseTranslations::findsStaleFiles()
{
    QFETCH(const QString, language);
    QFETCH(const QByteArray, source);
    QFETCH(const QStringList, violations);

    const QTemporaryDir folder;
    const QString path = folder.filePath(u"form.cpp"_s);
    write(path, source);
    const QByteArray ts = contentsOf(QStringLiteral(GUICHE_HOUSE_DATA "/fresh_%1.ts").arg(language));
    QCOMPARE(stalenessOf(TsDocument::read(ts), updated(ts, {path}, language)), violations);
}

void TestHouseTranslations::filesAreComplete_data()
{
    addLanguageRows();
}

void TestHouseTranslations::filesAreComplete()
{
    QFETCH(const QString, language);

    QVERIFY2(QFile::exists(houseFile(language)), "there is no such file");
    const QStringList violations = tsViolations(TsDocument::read(contentsOf(houseFile(language))), language);
    QVERIFY2(violations.isEmpty(), qUtf8Printable(u'\n' + violations.join(u'\n')));

    // Nor one that no row of this test knows.
    const QDir folder(QFileInfo(houseFile(language)).path());
    for (const QString &name : folder.entryList({u"*.ts"_s}))
        QVERIFY2(languages.contains(name.section(u'_', 1).chopped(3)), qUtf8Printable(name));
}

void TestHouseTranslations::filesAreFresh_data()
{
    addLanguageRows();
}

void TestHouseTranslations::filesAreFresh()
{
    QFETCH(const QString, language);

    QVERIFY2(QFile::exists(houseFile(language)), "there is no such file");
    const QByteArray ts = contentsOf(houseFile(language));
    const QStringList sources{QStringLiteral(GUICHE_SOURCE_DIR "/src"), QStringLiteral(GUICHE_SOURCE_DIR "/ui")};
    const QStringList violations = stalenessOf(TsDocument::read(ts), updated(ts, sources, language));
    QVERIFY2(violations.isEmpty(), qUtf8Printable(u'\n' + violations.join(u'\n')));
}

QTEST_APPLESS_MAIN(TestHouseTranslations)
#include "tst_house_translations.moc"
