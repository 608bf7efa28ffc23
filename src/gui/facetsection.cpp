// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/facetsection.h"

#include "gui/profilewords.h"
#include "models/queuewords.h"
#include "models/textmatch.h"
#include "queue/queuenames.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace guiche
{

namespace
{

constexpr qsizetype shownAtFirst = 8;
constexpr qsizetype shownAtMost = 200; // a widget each; the number are found by searching
constexpr int longestShownValue = 26; // characters

// The values that are ours, in their order; none: the facet's values are the server's.
QStringList ownValues(Facet facet)
{
    QStringList values;
    if (facet == Facet::Urgencia) {
        for (int i = 0; i < urgencyCount; ++i)
            values << nameOf(Urgency(i));
    } else if (facet == Facet::Idade) {
        for (int i = 0; i < ageBandCount; ++i)
            values << nameOf(AgeBand(i));
    }
    return values;
}

} // namespace

FacetSection::FacetSection(Facet facet, QWidget *parent)
    : QWidget(parent)
    , m_facet(facet)
    , m_order(ownValues(facet))
    , m_title(new QToolButton(this))
    , m_clearButton(new QPushButton(tr("Clear"), this))
    , m_body(new QWidget(this))
    , m_search(new QLineEdit(m_body))
    , m_list(new QWidget(m_body))
    , m_allButton(new QPushButton(m_body))
    , m_restLabel(new QLabel(m_body))
{
    setObjectName(QStringLiteral("facet_%1").arg(nameOf(facet)));
    makeHead();
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in %1").arg(wordFor(facet)));
    m_search->setClearButtonEnabled(true);
    m_search->setObjectName(QStringLiteral("facetSearch"));
    m_allButton->setObjectName(QStringLiteral("facetAllButton"));
    m_allButton->setFlat(true);
    m_allButton->setAutoDefault(false);
    m_restLabel->setTextFormat(Qt::PlainText);
    m_restLabel->setWordWrap(true);
    m_restLabel->setForegroundRole(QPalette::PlaceholderText);

    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(2);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(8, 0, 0, 4);
    body->setSpacing(4);
    body->addWidget(m_search);
    body->addWidget(m_list);
    body->addWidget(m_restLabel);
    body->addWidget(m_allButton, 0, Qt::AlignLeft);

    for (const QString &value : std::as_const(m_order))
        m_values.insert(value, {});
    connect(m_search, &QLineEdit::textChanged, this, &FacetSection::showValues);
    connect(m_allButton, &QPushButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        showValues();
    });
    showValues();
}

void FacetSection::makeHead()
{
    m_title->setObjectName(QStringLiteral("facetTitle"));
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setAutoRaise(true);
    m_title->setFocusPolicy(Qt::StrongFocus);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_title->setMinimumWidth(1); // gives way rather than push the panel under its scroll bar
    m_clearButton->setObjectName(QStringLiteral("facetClearButton"));
    m_clearButton->setFlat(true);
    m_clearButton->setAutoDefault(false);
    m_clearButton->setAccessibleName(tr("Clear %1").arg(wordFor(m_facet)));
    QSizePolicy keeping = m_clearButton->sizePolicy();
    keeping.setRetainSizeWhenHidden(true);
    m_clearButton->setSizePolicy(keeping);
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_clearButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_body);
    connect(m_title, &QToolButton::clicked, this, [this] { setCollapsed(!m_isCollapsed); });
    connect(m_clearButton, &QPushButton::clicked, this, [this] {
        m_title->setFocus(); // the button goes
        setChosen({});
        Q_EMIT chosenChanged(m_chosen);
    });
}

void FacetSection::setCounts(const QList<FacetCount> &counts, bool grows)
{
    for (Value &value : m_values)
        value.count = 0;
    QStringList added;
    for (const FacetCount &count : counts) {
        const auto known = m_values.find(count.value);
        if (known != m_values.end()) {
            known->count = count.count;
        } else if (grows) {
            m_values.insert(count.value, {count.count, nullptr});
            added << count.value;
        }
    }
    std::ranges::sort(added, [this](const QString &a, const QString &b) { return comesBefore(a, b); });
    m_order << added;
    showValues();
}

void FacetSection::setChosen(const QSet<QString> &chosen)
{
    m_chosen = chosen;
    m_kept.unite(chosen);
    for (const QString &value : chosen) {
        if (!m_values.contains(value)) {
            m_values.insert(value, {});
            m_order << value;
        }
    }
    showValues();
}

void FacetSection::setPrivacy(Privacy privacy)
{
    m_privacy = privacy;
    m_search->setEchoMode(privacy == Privacy::Everything ? QLineEdit::Password : QLineEdit::Normal);
    for (auto value = m_values.cbegin(); value != m_values.cend(); ++value) {
        if (value->box)
            showBox(value.key());
    }
}

void FacetSection::setCollapsed(bool isCollapsed)
{
    m_isCollapsed = isCollapsed;
    showValues();
}

bool FacetSection::comesBefore(const QString &a, const QString &b) const
{
    if (m_chosen.contains(a) != m_chosen.contains(b))
        return m_chosen.contains(a);
    const qsizetype countA = m_values.value(a).count;
    const qsizetype countB = m_values.value(b).count;
    return countA != countB ? countA > countB : QString::localeAwareCompare(a, b) < 0;
}

void FacetSection::sortAnew()
{
    if (ownValues(m_facet).isEmpty()) {
        // Those that have gone and are not chosen go from here too.
        m_values.removeIf([this](auto entry) {
            const bool goes = entry.value().count == 0 && !m_chosen.contains(entry.key());
            if (goes && entry.value().box) {
                entry.value().box->hide();
                entry.value().box->deleteLater();
            }
            return goes;
        });
        m_order = m_values.keys();
        std::ranges::sort(m_order, [this](const QString &a, const QString &b) { return comesBefore(a, b); });
    }
    m_kept = m_chosen;
    showValues();
}

void FacetSection::orderBoxes()
{
    auto *list = static_cast<QVBoxLayout *>(m_list->layout());
    int place = 0;
    QWidget *before = m_search;
    for (const QString &value : std::as_const(m_order)) {
        QCheckBox *box = m_values.value(value).box;
        if (!box)
            continue;
        if (list->indexOf(box) != place) {
            list->removeWidget(box);
            list->insertWidget(place, box);
        }
        ++place;
        setTabOrder(before, box);
        before = box;
    }
    setTabOrder(before, m_allButton);
}

QStringList FacetSection::shownValues() const
{
    const QString wanted = folded(m_search->text().trimmed());
    const qsizetype most = m_showsAll || !wanted.isEmpty() ? shownAtMost : shownAtFirst;
    QStringList shown;
    qsizetype number = 0;
    for (const QString &value : m_order) {
        // Masked ones are found by what they are, as rows are.
        if (!wanted.isEmpty() && !folded(facetValueText(m_facet, value)).contains(wanted))
            continue;
        // What is chosen is always there to be taken back, and chosen again.
        if (number >= most && !(wanted.isEmpty() && m_kept.contains(value)))
            continue;
        ++number;
        shown << value;
    }
    return shown;
}

void FacetSection::showValues()
{
    const QStringList shown = m_isCollapsed ? QStringList() : shownValues();
    for (const QString &value : shown)
        showBox(value);
    orderBoxes();
    const QSet<QString> isShown(shown.begin(), shown.end());
    for (auto value = m_values.cbegin(); value != m_values.cend(); ++value) {
        if (value->box)
            value->box->setVisible(isShown.contains(value.key()));
    }

    const bool isLong = m_order.size() > shownAtFirst && ownValues(m_facet).isEmpty();
    const bool isSearching = !m_search->text().trimmed().isEmpty();
    m_body->setVisible(!m_isCollapsed);
    m_search->setVisible(isLong || isSearching);
    m_allButton->setVisible(isLong && !isSearching);
    m_allButton->setText(m_showsAll ? tr("Show fewer") : tr("Show all (%1)").arg(locale().toString(m_order.size())));
    const bool areCut = (m_showsAll || isSearching) && shown.size() >= shownAtMost;
    m_restLabel->setVisible(areCut || shown.isEmpty());
    m_restLabel->setText(areCut            ? tr("There are more: search for them.")
                             : isSearching ? tr("Nothing found.")
                                           : tr("Nothing yet."));
    showHead();
}

void FacetSection::showHead()
{
    const QString title = wordFor(m_facet);
    m_title->setText(m_chosen.isEmpty() ? title
                                        : tr("%1 (%n chosen)", nullptr, static_cast<int>(m_chosen.size())).arg(title));
    m_title->setArrowType(m_isCollapsed ? Qt::RightArrow : Qt::DownArrow);
    m_title->setAccessibleDescription(m_isCollapsed ? tr("closed") : tr("open"));
    m_clearButton->setVisible(!m_chosen.isEmpty());
}

void FacetSection::showBox(const QString &value)
{
    Value &entry = m_values[value];
    if (!entry.box) {
        entry.box = new QCheckBox(m_list);
        connect(entry.box, &QCheckBox::clicked, this, [this, value](bool isChosen) { take(value, isChosen); });
        m_list->layout()->addWidget(entry.box);
    }
    const QString word = facetValueText(m_facet, value, m_privacy);
    const QString elided =
        fontMetrics().elidedText(word, Qt::ElideRight, fontMetrics().averageCharWidth() * longestShownValue);
    const QString count = locale().toString(entry.count);
    const QString text = withoutMnemonic(tr("%1 (%2)", "value, how many rows").arg(elided, count));
    const QString spoken = tr("%1 (%2)", "value, how many rows").arg(word, count);
    if (entry.box->text() != text || entry.box->accessibleName() != spoken) {
        entry.box->setText(text);
        entry.box->setAccessibleName(spoken);
        entry.box->setToolTip(elided == word ? QString() : Qt::convertFromPlainText(word, Qt::WhiteSpaceNormal));
    }
    entry.box->setChecked(m_chosen.contains(value));
}

void FacetSection::take(const QString &value, bool isChosen)
{
    if (isChosen)
        m_chosen.insert(value);
    else
        m_chosen.remove(value);
    m_kept.insert(value);
    showHead();
    Q_EMIT chosenChanged(m_chosen);
}

} // namespace guiche
