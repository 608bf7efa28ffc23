// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace guiche;

Q_DECLARE_METATYPE(guiche::AtendimentoQuery)

namespace
{

// As the form is remembered: a query less what belongs to one customer.
AtendimentoQuery form(TipoBusca tipo, int limit, bool apenasPendente, OrderBy orderBy, Qt::SortOrder order)
{
    AtendimentoQuery query;
    query.tipo = tipo;
    query.limit = limit;
    query.apenasPendente = apenasPendente;
    query.orderBy = orderBy;
    query.order = order;
    return query;
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void nothingStoredIsAllDefaults();
    void formComesBack_data();
    void formComesBack();
    void automaticComesBack();
    void fileFromBeforeAutomaticIsAutomatic();
    void themeComesBack_data();
    void themeComesBack();
    void maskingComesBack();
    void preferredReadingComesBack();
    void opaqueStatesComeBack_data();
    void opaqueStatesComeBack();
    void enumerationsAreStoredByName();
    void garbageIsAnsweredWithDefaults_data();
    void garbageIsAnsweredWithDefaults();
    void garbageInOneValueLeavesTheOthers();
    void fileThatIsNoneIsAnsweredWithDefaults();
    void nothingOfACustomerIsStored();
    void livesInTheDirectoryGiven();
    void makesItsDirectory();
    void livesInThePlatformsPlaceOtherwise();
    void lookingWritesNothing();

private:
    QString file() const { return m_directory->filePath(u"guiche.ini"_s); }
    QByteArray stored() const;
    void store(const QByteArray &bytes) const;
    // Another run of the program.
    Settings again() const { return Settings(m_directory->path()); }
    // One run that sets something.
    template<typename Set>
    void run(Set set) const;

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestSettings::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
}

QByteArray TestSettings::stored() const
{
    QFile stored(file());
    return stored.open(QIODevice::ReadOnly) ? stored.readAll() : QByteArray();
}

void TestSettings::store(const QByteArray &bytes) const
{
    QFile written(file());
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write(bytes);
}

template<typename Set>
void TestSettings::run(Set set) const
{
    Settings settings(m_directory->path());
    set(settings);
}

void TestSettings::nothingStoredIsAllDefaults()
{
    const Settings settings = again();
    QVERIFY(settings.profiles().isEmpty());
    QCOMPARE(settings.currentProfile(), QString());
    QVERIFY(!settings.masksDocuments());
    QVERIFY(settings.allowsExport());
    QCOMPARE(settings.form(), AtendimentoQuery());
    QVERIFY(settings.formIsAutomatic());
    QCOMPARE(settings.theme(), ThemeChoice::System);
    QCOMPARE(settings.windowGeometry(), QByteArray());
    QCOMPARE(settings.splitterState(), QByteArray());
    QCOMPARE(settings.treeHeaderState(), QByteArray());
}

void TestSettings::formComesBack_data()
{
    QTest::addColumn<AtendimentoQuery>("query");

    QTest::newRow("default") << AtendimentoQuery();
    QTest::newRow("all else") << form(TipoBusca::PorProtocolo, 50, false, OrderBy::DataFechamento, Qt::AscendingOrder);
    QTest::newRow("smallest limit") << form(TipoBusca::PorCpfCnpj, 1, true, OrderBy::DataCadastro, Qt::DescendingOrder);
    for (int tipo = 0; tipo < tipoBuscaCount; ++tipo)
        QTest::addRow("tipo %d", tipo) << form(TipoBusca{tipo}, 7, false, OrderBy::DataCadastro, Qt::AscendingOrder);
}

void TestSettings::formComesBack()
{
    QFETCH(const AtendimentoQuery, query);
    run([&query](Settings &settings) {
        settings.setForm(query);
        QCOMPARE(settings.form(), query);
    });
    QCOMPARE(again().form(), query);
}

void TestSettings::automaticComesBack()
{
    AtendimentoQuery query;
    query.tipo = TipoBusca::PorProtocolo;
    run([&query](Settings &settings) {
        settings.setForm(query);
        settings.setFormIsAutomatic(false);
    });
    QVERIFY(!again().formIsAutomatic());
    run([](Settings &settings) { settings.setFormIsAutomatic(true); });
    QVERIFY(again().formIsAutomatic());
    QCOMPARE(again().form(), query); // the type is there for whoever leaves it
}

void TestSettings::fileFromBeforeAutomaticIsAutomatic()
{
    store("[form]\nlimit=7\ntipo=cpf_cnpj\n");
    QVERIFY(again().formIsAutomatic());
    QCOMPARE(again().form().tipo, TipoBusca::PorCpfCnpj);
    QCOMPARE(again().form().limit, 7);
}

void TestSettings::themeComesBack_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    for (int theme = 0; theme < themeChoiceCount; ++theme)
        QTest::addRow("theme %d", theme) << ThemeChoice{theme};
}

void TestSettings::themeComesBack()
{
    QFETCH(const ThemeChoice, theme);
    run([theme](Settings &settings) { settings.setTheme(theme); });
    QCOMPARE(again().theme(), theme);
    run([](Settings &settings) { settings.setTheme(ThemeChoice::System); });
    QCOMPARE(again().theme(), ThemeChoice::System);
}

void TestSettings::maskingComesBack()
{
    run([](Settings &settings) { settings.setMasksDocuments(true); });
    QVERIFY(again().masksDocuments());
    run([](Settings &settings) { settings.setMasksDocuments(false); });
    QVERIFY(!again().masksDocuments());
}

void TestSettings::preferredReadingComesBack()
{
    QVERIFY(!again().preferredReading());
    for (int tipo = 0; tipo < tipoBuscaCount; ++tipo) {
        run([tipo](Settings &settings) { settings.setPreferredReading(TipoBusca{tipo}); });
        QCOMPARE(again().preferredReading(), std::optional(TipoBusca{tipo}));
    }
    QVERIFY(stored().contains("preferredReading=protocolo"));
    QCOMPARE(again().form(), AtendimentoQuery()); // it is not the form's type
    run([](Settings &settings) { settings.setPreferredReading({}); });
    QVERIFY(!again().preferredReading());
    store("[form]\npreferredReading=nome\n");
    QVERIFY(!again().preferredReading());
}

void TestSettings::opaqueStatesComeBack_data()
{
    QTest::addColumn<QByteArray>("state");

    QByteArray everyByte;
    for (int byte = 0; byte < 256; ++byte)
        everyByte.append(static_cast<char>(byte));
    QTest::newRow("every byte") << everyByte;
    QTest::newRow("looks like text") << QByteArray("@ByteArray(x), y");
    QTest::newRow("large") << QByteArray(100'000, '\xFF');
    QTest::newRow("empty") << QByteArray();
}

void TestSettings::opaqueStatesComeBack()
{
    QFETCH(const QByteArray, state);
    run([&state](Settings &settings) {
        settings.setWindowGeometry(state + '1');
        settings.setSplitterState(state + '2');
        settings.setTreeHeaderState(state);
    });
    QCOMPARE(again().windowGeometry(), state + '1');
    QCOMPARE(again().splitterState(), state + '2');
    QCOMPARE(again().treeHeaderState(), state);
}

void TestSettings::enumerationsAreStoredByName()
{
    run([](Settings &settings) {
        settings.setForm(form(TipoBusca::PorIdClienteServico, 20, true, OrderBy::DataFechamento, Qt::AscendingOrder));
        settings.setTheme(ThemeChoice::Dark);
        settings.setMasksDocuments(true);
    });
    const QByteArray bytes = stored();
    for (const char *line : {"tipo=id_cliente_servico", "orderBy=data_fechamento", "order=asc", "theme=dark",
                             "masksDocuments=true", "apenasPendente=true"})
        QVERIFY2(bytes.contains(line), line);
}

void TestSettings::garbageIsAnsweredWithDefaults_data()
{
    QTest::addColumn<QByteArray>("bytes");

    for (const char *value : {"", "abc", "0", "-1", "51", "999999999999", "20.5", "\"1, 2\"", "1, 2", "@Invalid()",
                              "@ByteArray(x)", "\"\""})
        QTest::addRow("limit %s", value) << "[form]\nlimit=" + QByteArray(value) + '\n';
    for (const char *value : {"", "talvez", "2", "1, 2", "@Invalid()", "\"\""})
        QTest::addRow("apenasPendente %s", value) << "[form]\napenasPendente=" + QByteArray(value) + '\n';
    for (const char *value : {"", "sim", "0", "1, 2"})
        QTest::addRow("automatic %s", value) << "[form]\nautomatic=" + QByteArray(value) + '\n';
    for (const char *key : {"tipo", "orderBy", "order"}) {
        for (const char *value : {"", "1", "CPF_CNPJ", "a, b", "@Invalid()"})
            QTest::addRow("%s %s", key, value) << "[form]\n" + QByteArray(key) + '=' + value + '\n';
    }
    for (const char *value : {"", "2", "DARK", "a, b"})
        QTest::addRow("theme %s", value) << "[window]\ntheme=" + QByteArray(value) + '\n';
    for (const char *value : {"", "yes", "1", "a, b"})
        QTest::addRow("masksDocuments %s", value) << "[privacy]\nmasksDocuments=" + QByteArray(value) + '\n';
}

void TestSettings::garbageIsAnsweredWithDefaults()
{
    QFETCH(const QByteArray, bytes);
    store(bytes);
    const Settings settings = again();
    QCOMPARE(settings.form(), AtendimentoQuery());
    QVERIFY(settings.formIsAutomatic());
    QCOMPARE(settings.theme(), ThemeChoice::System);
    QVERIFY(!settings.masksDocuments());
}

void TestSettings::garbageInOneValueLeavesTheOthers()
{
    store("[form]\nlimit=muitos\ntipo=protocolo\napenasPendente=false\n[privacy]\nmasksDocuments=true\n");
    const Settings settings = again();
    AtendimentoQuery expected;
    expected.tipo = TipoBusca::PorProtocolo;
    expected.apenasPendente = false;
    QCOMPARE(settings.form(), expected);
    QVERIFY(settings.masksDocuments());
}

void TestSettings::fileThatIsNoneIsAnsweredWithDefaults()
{
    store(QByteArray("\0\xFF\xFE[form\n]limit==\n;\n%zz=\\x\n[", 28));
    QCOMPARE(again().form(), AtendimentoQuery());
    QVERIFY(again().profiles().isEmpty());
    // It can be written over.
    run([](Settings &settings) { settings.setTheme(ThemeChoice::Light); });
    QCOMPARE(again().theme(), ThemeChoice::Light);
}

void TestSettings::nothingOfACustomerIsStored()
{
    AtendimentoQuery query = form(TipoBusca::PorCpfCnpj, 13, false, OrderBy::DataFechamento, Qt::AscendingOrder);
    query.termo = u"862.149.410-81"_s;
    query.dataInicio = QDate(2017, 3, 14);
    query.dataFim = QDate(2018, 11, 25);
    run([&query](Settings &settings) {
        settings.setForm(query);
        settings.setTheme(ThemeChoice::Dark);
        settings.setWindowGeometry("geometry");
        settings.setSplitterState("splitter");
        settings.setTreeHeaderState("header");
    });
    const QByteArray bytes = stored();
    QVERIFY(bytes.contains("[form]"));
    for (const char *part : {"862", "149", "410-81", "41081", "2017", "2018", "termo", "data_inicio", "dataInicio"})
        QVERIFY2(!bytes.contains(part), part);

    query.termo.clear();
    query.dataInicio.reset();
    query.dataFim.reset();
    QCOMPARE(again().form(), query);
}

void TestSettings::livesInTheDirectoryGiven()
{
    QCOMPARE(again().fileName(), file());
    run([](Settings &settings) { settings.setTheme(ThemeChoice::Dark); });
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::Files), QStringList{u"guiche.ini"_s});
}

void TestSettings::makesItsDirectory()
{
    const QString below = m_directory->filePath(u"não há/ainda"_s);
    {
        Settings settings(below);
        settings.setTheme(ThemeChoice::Dark);
    }
    QCOMPARE(Settings(below).theme(), ThemeChoice::Dark);
    QVERIFY(QFile::exists(below + u"/guiche.ini"_s));
}

void TestSettings::livesInThePlatformsPlaceOtherwise()
{
    QStandardPaths::setTestModeEnabled(true);
    const QString place = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    QVERIFY(!place.isEmpty());
    QCOMPARE(Settings().fileName(), QString(place + u"/guiche.ini"_s));
    QStandardPaths::setTestModeEnabled(false);
}

void TestSettings::lookingWritesNothing()
{
    {
        const Settings settings = again();
        settings.form();
        settings.formIsAutomatic();
        settings.profiles();
        settings.newProfile();
        settings.currentProfile();
        settings.masksDocuments();
        settings.theme();
        settings.windowGeometry();
    }
    QVERIFY(QDir(m_directory->path()).isEmpty());
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
