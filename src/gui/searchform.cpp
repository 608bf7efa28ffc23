// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/searchform.h"

#include "gui/command.h"
#include "gui/lineicon.h"
#include "gui/theme.h"
#include "gui/wraplayout.h"
#include "models/words.h"
#include "ui_searchform.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>

namespace guiche
{

namespace
{

constexpr int automaticTipo = -1; // among the values of TipoBusca in the combo

template<typename Enum>
Enum chosen(const QComboBox *combo)
{
    return static_cast<Enum>(combo->currentData().toInt());
}

template<typename Enum>
void choose(QComboBox *combo, Enum value)
{
    combo->setCurrentIndex(combo->findData(static_cast<int>(value)));
}

} // namespace

SearchForm::SearchForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SearchForm>())
{
    m_ui->setupUi(this);
    WrapLayout::replace(m_ui->termLayout);
    WrapLayout::replace(m_ui->optionsLayout);
    setTabOrder(m_ui->termoEdit, m_ui->termoEdit->chip());
    setTabOrder(m_ui->termoEdit->chip(), m_ui->searchButton);
    fillCombos();
    m_ui->searchButton->setIcon(lineIcon(QStringLiteral("search")));
    m_ui->cancelButton->setIcon(lineIcon(QStringLiteral("cancel")));
    m_ui->limitSpin->setRange(AtendimentoQuery::smallestLimit, AtendimentoQuery::largestLimit);
    setQuery({});
    setSearching(false);
    clearProblems();

    connect(m_ui->tipoCombo, &QComboBox::currentIndexChanged, this, [this] {
        m_ui->termoEdit->setAutomatic(isAutomatic());
        clearProblems();
    });
    connect(m_ui->searchButton, &QPushButton::clicked, this, &SearchForm::submit);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &SearchForm::cancelRequested);
    connect(m_ui->termoEdit, &QLineEdit::textEdited, this, &SearchForm::clearProblems);
    connect(m_ui->dataInicioEdit, &QLineEdit::textEdited, this, &SearchForm::clearProblems);
    connect(m_ui->dataFimEdit, &QLineEdit::textEdited, this, &SearchForm::clearProblems);
}

SearchForm::~SearchForm() = default;

void SearchForm::fillCombos()
{
    m_ui->tipoCombo->addItem(tr("Automatic"), automaticTipo);
    for (const auto tipo :
         {TipoBusca::PorCodigoCliente, TipoBusca::PorCpfCnpj, TipoBusca::PorIdClienteServico, TipoBusca::PorProtocolo})
        m_ui->tipoCombo->addItem(wordFor(tipo), static_cast<int>(tipo));
    for (const auto orderBy : {OrderBy::DataCadastro, OrderBy::DataFechamento})
        m_ui->orderByCombo->addItem(wordFor(orderBy), static_cast<int>(orderBy));
    m_ui->orderCombo->addItem(lineIcon(QStringLiteral("sort-newest")), tr("Newest first"), Qt::DescendingOrder);
    m_ui->orderCombo->addItem(lineIcon(QStringLiteral("sort-oldest")), tr("Oldest first"), Qt::AscendingOrder);
}

AtendimentoQuery SearchForm::query() const
{
    AtendimentoQuery query;
    const TermEdit *term = m_ui->termoEdit;
    if (!isAutomatic()) {
        query.tipo = chosen<TipoBusca>(m_ui->tipoCombo);
        query.termo = term->text();
    } else {
        query.tipo = term->tipo().value_or(query.tipo);
        query.termo = term->termo();
        if (!term->overruled())
            query.outroTipo = term->detection().outroTipo;
    }
    query.limit = m_ui->limitSpin->value();
    query.apenasPendente = m_ui->apenasPendenteCheck->isChecked();
    query.orderBy = chosen<OrderBy>(m_ui->orderByCombo);
    query.order = chosen<Qt::SortOrder>(m_ui->orderCombo);
    query.dataInicio = m_ui->dataInicioEdit->date();
    query.dataFim = m_ui->dataFimEdit->date();
    return query;
}

void SearchForm::setQuery(const AtendimentoQuery &query)
{
    m_ui->termoEdit->setText(query.termo);
    if (isAutomatic()) {
        m_ui->termoEdit->overrule({});
        if (const AtendimentoQuery found = this->query();
            found.tipo != query.tipo || found.outroTipo != query.outroTipo)
            m_ui->termoEdit->overrule(query.tipo);
    } else {
        choose(m_ui->tipoCombo, query.tipo);
    }
    m_ui->limitSpin->setValue(query.limit);
    m_ui->apenasPendenteCheck->setChecked(query.apenasPendente);
    choose(m_ui->orderByCombo, query.orderBy);
    choose(m_ui->orderCombo, query.order);
    m_ui->dataInicioEdit->setDate(query.dataInicio);
    m_ui->dataFimEdit->setDate(query.dataFim);
}

std::optional<AtendimentoQuery> SearchForm::queryFor(const QString &term) const
{
    const Detection found = detect(term);
    if (!found.tipo)
        return std::nullopt;
    AtendimentoQuery asked = query();
    asked.tipo = *found.tipo;
    asked.outroTipo = found.outroTipo;
    asked.termo = found.termo;
    asked.dataInicio.reset();
    asked.dataFim.reset();
    return asked;
}

bool SearchForm::isAutomatic() const
{
    return m_ui->tipoCombo->currentData().toInt() == automaticTipo;
}

void SearchForm::setAutomatic(bool isAutomatic)
{
    if (isAutomatic != this->isAutomatic())
        m_ui->tipoCombo->setCurrentIndex(isAutomatic ? 0 : 1);
}

void SearchForm::setMasking(bool masks)
{
    m_ui->termoEdit->setMasking(masks);
}

void SearchForm::setConcealed(bool isConcealed)
{
    m_ui->termoEdit->setConcealed(isConcealed);
}

void SearchForm::setSearching(bool isSearching)
{
    m_ui->cancelButton->setEnabled(isSearching);
}

void SearchForm::focusTerm()
{
    m_ui->termoEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->termoEdit->selectAll();
}

void SearchForm::setFocusAction(const QAction &action)
{
    connect(&action, &QAction::triggered, this, &SearchForm::focusTerm);
    const auto tellKey = [this, &action] {
        m_ui->termoEdit->setPlaceholderText(withKey(tr("Number to search for"), action));
    };
    connect(&action, &QAction::changed, this, tellKey);
    tellKey();
}

bool SearchForm::isTermFocused() const
{
    return m_ui->termoEdit->hasFocus();
}

bool SearchForm::canSubmit()
{
    clearProblems();
    return lookThroughTerm() && !showProblems();
}

bool SearchForm::lookThroughTerm()
{
    TermEdit *term = m_ui->termoEdit;
    if (!isAutomatic() || term->tipo() || !term->takeIdentifiers(term->text()))
        return true;
    return term->tipo().has_value();
}

const QWidget &SearchForm::termBox() const
{
    return *m_ui->termoEdit;
}

void SearchForm::pasteTerm()
{
    focusTerm();
    m_ui->termoEdit->pasteOver();
}

void SearchForm::submit()
{
    if (canSubmit())
        Q_EMIT searchRequested(query());
}

void SearchForm::ask(const AtendimentoQuery &query)
{
    setQuery(query);
    submit();
}

void SearchForm::submitInNewTab()
{
    if (canSubmit())
        Q_EMIT searchInNewTabRequested(query());
}

bool SearchForm::showProblems()
{
    return showDateProblems() || showTermProblems();
}

bool SearchForm::showDateProblems()
{
    for (OptionalDateEdit *edit : {m_ui->dataInicioEdit, m_ui->dataFimEdit}) {
        if (!edit->isReadable()) {
            showProblem(m_ui->periodProblemLabel, tr("“%1” is no date; write dd/mm/yyyy.").arg(edit->text()));
            edit->setFocus();
            return true;
        }
    }
    return false;
}

bool SearchForm::showTermProblems()
{
    const std::optional<QueryProblem> problem = query().problem();
    if (!problem && (!isAutomatic() || m_ui->termoEdit->tipo()))
        return false;
    if (!problem) {
        showProblem(m_ui->termProblemLabel, tr("Not recognised: choose what it is (Alt+Down)."));
        m_ui->termoEdit->setFocus();
        return true;
    }
    switch (*problem) {
    case QueryProblem::EmptyTerm:
        showProblem(m_ui->termProblemLabel, tr("Type what to search for."));
        m_ui->termoEdit->setFocus();
        break;
    case QueryProblem::TermWithoutDigits:
        showProblem(m_ui->termProblemLabel, tr("There is no number in what you typed."));
        m_ui->termoEdit->setFocus();
        break;
    case QueryProblem::RangeReversed:
        showProblem(m_ui->periodProblemLabel, tr("“From” is after “to”."));
        m_ui->dataInicioEdit->setFocus();
        break;
    case QueryProblem::LimitOutOfRange: // the spinner has no such value
        m_ui->limitSpin->setFocus();
        break;
    }
    return true;
}

void SearchForm::showProblem(QLabel *label, const QString &text)
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, toneColor(colors, Tone::Late));
    label->setPalette(colors);
    label->setText(text);
    label->show();
    arrange();
}

void SearchForm::clearProblems()
{
    for (QLabel *label : {m_ui->termProblemLabel, m_ui->periodProblemLabel}) {
        label->clear();
        label->hide();
    }
    arrange();
}

void SearchForm::arrange()
{
    // One line when both rows fit beside each other, else two; each row wraps where even that is too wide.
    const QMargins margins = m_ui->rows->contentsMargins();
    const int needed = m_ui->termRow->sizeHint().width() + m_ui->rows->spacing() + m_ui->optionsRow->sizeHint().width()
        + margins.left() + margins.right();
    m_ui->rows->setDirection(width() >= needed ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void SearchForm::keyPressEvent(QKeyEvent *event)
{
    // Not a shortcut: that would take Enter from an open list or calendar, where it chooses. No field keeps it.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (!isEnter || (modifiers != Qt::NoModifier && modifiers != Qt::ControlModifier))
        QWidget::keyPressEvent(event);
    else if (!event->isAutoRepeat())
        modifiers == Qt::ControlModifier ? submitInNewTab() : submit();
}

void SearchForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SearchForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
    else if (event->type() == QEvent::PaletteChange)
        clearProblems(); // their colour was of the other theme
}

} // namespace guiche
