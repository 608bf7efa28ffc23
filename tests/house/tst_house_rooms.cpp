// SPDX-License-Identifier: GPL-3.0-or-later
#include "house/houserules.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace guiche::house;

struct SourceFile {
    QString path; // relative to the root
    QString text;
};

namespace
{

QList<SourceFile> filesUnder(const QStringList &folders)
{
    const QDir root(QStringLiteral(GUICHE_SOURCE_DIR));
    QList<SourceFile> files;
    for (const QString &folder : folders) {
        QDirIterator entries(root.filePath(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            QFile file(entries.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("cannot read %s", qUtf8Printable(file.fileName()));
            const QByteArray bytes = file.readAll();
            if (!bytes.contains('\0')) // pictures and the like have no lines
                files.append({root.relativeFilePath(file.fileName()), QString::fromUtf8(bytes)});
        }
    }
    return files;
}

bool isCpp(const QString &path)
{
    return path.endsWith(u".h"_s) || path.endsWith(u".cpp"_s);
}

QSet<QString> formsOfTheHouse()
{
    QSet<QString> forms;
    for (const SourceFile &file : filesUnder({u"ui"_s})) {
        if (file.path.endsWith(u".ui"_s))
            forms.insert(QFileInfo(file.path).completeBaseName());
    }
    return forms;
}

using Rule = std::function<QStringList(const QString &, const QString &)>;

void compareWithoutViolations(const QList<SourceFile> &files, const Rule &rule)
{
    QStringList violations;
    for (const SourceFile &file : files)
        violations += rule(file.path, file.text);
    QVERIFY2(violations.isEmpty(), qUtf8Printable(u'\n' + violations.join(u'\n')));
}

// A row whose text breaks the rule at `line`, or, when that is 0, keeps it.
void plant(const char *name, const QString &path, const QString &text, int line)
{
    QTest::newRow(name) << path << text << line;
}

void addPlantedColumns()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
}

void comparePlanted(const Rule &rule)
{
    QFETCH(const QString, path);
    QFETCH(const QString, text);
    QFETCH(const int, line);

    const QStringList violations = rule(path, text);
    QVERIFY2(violations.size() == (line == 0 ? 0 : 1), qUtf8Printable(violations.join(u'\n')));
    if (line != 0)
        QVERIFY2(violations.first().startsWith(u"%1:%2: "_s.arg(path).arg(line)), qUtf8Printable(violations.first()));
}

} // namespace

class TestHouseRooms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsPlantedIncludes_data();
    void findsPlantedIncludes();
    void findsPlantedForms_data();
    void findsPlantedForms();
    void findsMissingLicences_data();
    void findsMissingLicences();
    void findsLongFiles_data();
    void findsLongFiles();
    void findsPlantedLeftovers_data();
    void findsPlantedLeftovers();
    void roomsKeepToTheTable();
    void formsExist();
    void filesBeginWithTheLicence();
    void filesAreSmall();
    void nothingIsLeftOver();

private:
    QList<SourceFile> m_src;
    QList<SourceFile> m_srcAndTests;
};

void TestHouseRooms::initTestCase()
{
    m_src = filesUnder({u"src"_s});
    m_srcAndTests = m_src + filesUnder({u"tests"_s});
    // Were nothing read, every check below would hold.
    const auto has = [this](const QString &path) {
        return std::any_of(m_srcAndTests.cbegin(), m_srcAndTests.cend(),
                           [&path](const SourceFile &file) { return file.path == path && !file.text.isEmpty(); });
    };
    QVERIFY(has(u"src/core/id.h"_s));
    QVERIFY(has(u"src/CMakeLists.txt"_s));
    QVERIFY(has(u"tests/house/tst_house_rooms.cpp"_s));
}

void TestHouseRooms::findsPlantedIncludes_data()
{
    addPlantedColumns();
    plant("own room", u"src/api/a.cpp"_s, u"#include \"api/b.h\"\n"_s, 0);
    plant("core", u"src/gui/a.cpp"_s, u"#include \"core/id.h\"\n"_s, 0);
    plant("gui asks desk", u"src/gui/a.h"_s, u"#include \"desk/a.h\"\n#include \"models/b.h\"\n"_s, 0);
    plant("desk asks api", u"src/desk/a.cpp"_s, u"#include \"api/a.h\"\n#include \"store/a.h\"\n"_s, 0);
    plant("app sees all", u"src/app/main.cpp"_s,
          u"#include \"gui/a.h\"\n#include \"api/a.h\"\n#include \"demo/a.h\"\n"_s, 0);
    plant("Qt", u"src/core/a.h"_s, u"#include <QString>\n#include <tl/expected.hpp>\n"_s, 0);
    plant("generated", u"src/gui/a.cpp"_s, u"#include \"ui_a.h\"\n#include \"a.moc\"\n"_s, 0);
    plant("in a comment", u"src/core/a.h"_s, u"// #include \"gui/a.h\"\n"_s, 0);

    plant("core looks out", u"src/core/a.h"_s, u"\n#include \"api/a.h\"\n"_s, 2);
    plant("gui goes past desk", u"src/gui/a.cpp"_s, u"#include \"gui/a.h\"\n#include \"api/a.h\"\n"_s, 2);
    plant("gui goes to store", u"src/gui/a.cpp"_s, u"#include \"store/a.h\"\n"_s, 1);
    plant("gui knows the demo", u"src/gui/a.cpp"_s, u"#include \"demo/a.h\"\n"_s, 1);
    plant("models ask api", u"src/models/a.h"_s, u"#include \"api/a.h\"\n"_s, 1);
    plant("models ask desk", u"src/models/a.h"_s, u"#include \"desk/a.h\"\n"_s, 1);
    plant("api looks up", u"src/api/a.h"_s, u"#include \"desk/a.h\"\n"_s, 1);
    plant("settings look sideways", u"src/settings/a.h"_s, u"#include \"secrets/a.h\"\n"_s, 1);
    plant("demo serves by itself", u"src/demo/a.h"_s, u"#include \"api/a.h\"\n"_s, 1);
    plant("nobody includes app", u"src/gui/a.h"_s, u"#include \"app/a.h\"\n"_s, 1);
    plant("in angle brackets", u"src/core/a.h"_s, u"#include <gui/a.h>\n"_s, 1);
    plant("oddly spaced", u"src/core/a.h"_s, u"  #  include\t\"gui/a.h\"\n"_s, 1);
    plant("Windows line ends", u"src/core/a.h"_s, u"\r\n#include \"gui/a.h\"\r\n"_s, 2);
    plant("by a relative path", u"src/core/a.h"_s, u"#include \"../gui/a.h\"\n"_s, 1);
    plant("without a room", u"src/core/a.cpp"_s, u"#include \"a.h\"\n"_s, 1);
    plant("of no room", u"src/core/a.cpp"_s, u"#include \"util/a.h\"\n"_s, 1);
    plant("in no room of the table", u"src/util/a.cpp"_s, u"\n"_s, 1);
    plant("in no room", u"src/main.cpp"_s, u"\n"_s, 1);
}

void TestHouseRooms::findsPlantedIncludes()
{
    comparePlanted(roomViolations);
}

void TestHouseRooms::findsPlantedForms_data()
{
    addPlantedColumns();
    plant("form", u"src/gui/a.cpp"_s, u"#include \"ui_searchform.h\"\n"_s, 0);
    plant("no form", u"src/gui/a.cpp"_s, u"#include \"gui/ui.h\"\n"_s, 0);
    plant("missing form", u"src/gui/a.cpp"_s, u"#include \"gui/a.h\"\n#include \"ui_gone.h\"\n"_s, 2);
    plant("missing form, angle brackets", u"src/gui/a.cpp"_s, u"#include <ui_gone.h>\n"_s, 1);
    plant("capitals", u"src/gui/a.cpp"_s, u"#include \"ui_SearchForm.h\"\n"_s, 1);
}

void TestHouseRooms::findsPlantedForms()
{
    comparePlanted(
        [](const QString &path, const QString &text) { return formViolations(path, text, {u"searchform"_s}); });
}

void TestHouseRooms::findsMissingLicences_data()
{
    const QString cpp = u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
    const QString script = u"# SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
    addPlantedColumns();
    plant("C++", u"src/core/a.h"_s, cpp + u"#pragma once\n"_s, 0);
    plant("CMake", u"src/core/CMakeLists.txt"_s, script, 0);
    plant("script", u"script/run"_s, u"#!/bin/sh\n"_s + script, 0);
    plant("no comments in JSON", u"tests/data/a.json"_s, u"{}\n"_s, 0);

    plant("missing", u"src/core/a.h"_s, u"#pragma once\n"_s, 1);
    plant("empty", u"src/core/a.cpp"_s, u""_s, 1);
    plant("on the second line", u"src/core/a.cpp"_s, u'\n' + cpp, 1);
    plant("other licence", u"src/core/a.cpp"_s, u"// SPDX-License-Identifier: MIT\n"_s, 1);
    plant("CMake without", u"tests/house/a.cmake"_s, u"message(hi)\n"_s, 1);
    plant("CMakeLists without", u"tests/CMakeLists.txt"_s, u"message(hi)\n"_s, 1);
    plant("script without", u"tests/run"_s, u"#!/bin/sh\necho hi\n"_s, 2);
}

void TestHouseRooms::findsMissingLicences()
{
    comparePlanted(licenceViolations);
}

void TestHouseRooms::findsLongFiles_data()
{
    const QString line = u"x\n"_s;
    addPlantedColumns();
    plant("longest .cpp", u"src/core/a.cpp"_s, line.repeated(400), 0);
    plant("longest .h", u"src/core/a.h"_s, line.repeated(120), 0);
    plant("longest, no line end", u"src/core/a.h"_s, line.repeated(119) + u'x', 0);
    plant("CMake may be long", u"src/CMakeLists.txt"_s, line.repeated(500), 0);

    plant("long .cpp", u"src/core/a.cpp"_s, line.repeated(401), 401);
    plant("long .h", u"src/core/a.h"_s, line.repeated(121), 121);
    plant("long, no line end", u"src/core/a.h"_s, line.repeated(120) + u'x', 121);
}

void TestHouseRooms::findsLongFiles()
{
    comparePlanted(sizeViolations);
}

void TestHouseRooms::findsPlantedLeftovers_data()
{
    const QString path = u"src/core/a.cpp"_s;
    addPlantedColumns();
    plant("clean", path, u"int a;\n"_s, 0);
    plant("Portuguese", path, u"// TODOS os atendimentos, todo dia\n"_s, 0);
    plant("a path of an API", path, u"get(\"/api/v1/home/work\"); // https://erp.example/home/x\n"_s, 0);
    plant("relative", path, u"../work/x ./home/y ${ROOT}/work/x\n"_s, 0);
    plant("of every machine", path, u"/usr/share/applications /tmp /etc/os-release\n"_s, 0);

    // In two pieces, so that this file keeps its own rules.
    plant("to do", path,
          u"\n// TO"_s
          u"DO later\n"_s,
          2);
    plant("to fix", path,
          u"int a; // FIX"_s
          u"ME: b\n"_s,
          1);
    plant("a home", path,
          u"\n\nopen(\"/ho"_s
          u"me/maria/x\");\n"_s,
          3);
    plant("a work folder", path,
          u"cd /wo"_s
          u"rk/x\n"_s,
          1);
    plant("an administrator's home", path,
          u"cat /ro"_s
          u"ot/x\n"_s,
          1);
    plant("a Mac's home", path,
          u"=/Us"_s
          u"ers/maria\n"_s,
          1);
    plant("a Windows home", path,
          u"C:\\Us"_s
          u"ers\\maria\n"_s,
          1);
    plant("in a URL", path,
          u"file:///ho"_s
          u"me/maria\n"_s,
          1);
}

void TestHouseRooms::findsPlantedLeftovers()
{
    comparePlanted(leftoverViolations);
}

void TestHouseRooms::roomsKeepToTheTable()
{
    compareWithoutViolations(m_src, [](const QString &path, const QString &text) {
        return isCpp(path) ? roomViolations(path, text) : QStringList();
    });
}

void TestHouseRooms::formsExist()
{
    compareWithoutViolations(m_src, [forms = formsOfTheHouse()](const QString &path, const QString &text) {
        return formViolations(path, text, forms);
    });
}

void TestHouseRooms::filesBeginWithTheLicence()
{
    compareWithoutViolations(m_srcAndTests, licenceViolations);
}

void TestHouseRooms::filesAreSmall()
{
    compareWithoutViolations(m_src, sizeViolations);
}

void TestHouseRooms::nothingIsLeftOver()
{
    const QList<SourceFile> others = filesUnder({u"ui"_s, u"script"_s, u"docs"_s, u"packaging"_s});
    compareWithoutViolations(m_srcAndTests + others, leftoverViolations);
}

QTEST_APPLESS_MAIN(TestHouseRooms)
#include "tst_house_rooms.moc"
