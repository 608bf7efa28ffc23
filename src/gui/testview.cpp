// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/testview.h"

#include "gui/errortext.h"
#include "gui/lineicon.h"
#include "gui/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace guiche
{

namespace
{

struct Face {
    const char *icon;
    Tone tone;
};

Face faceOf(StageState state)
{
    switch (state) {
    case StageState::NotReached:
        return {"not-reached", Tone::Muted};
    case StageState::NotNeeded:
        return {"not-needed", Tone::Muted};
    case StageState::Passed:
        return {"passed", Tone::Done};
    case StageState::Failed:
        return {"error", Tone::Late};
    }
    Q_UNREACHABLE();
}

// Colour and icon alone say nothing to whoever does not see them.
QString wordFor(StageState state)
{
    switch (state) {
    case StageState::NotReached:
        return TestView::tr("not reached");
    case StageState::NotNeeded:
        return TestView::tr("not used");
    case StageState::Passed:
        return TestView::tr("passed");
    case StageState::Failed:
        return TestView::tr("failed");
    }
    Q_UNREACHABLE();
}

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

TestView::TestView(QWidget *parent)
    : QWidget(parent)
    , m_sentence(plainLabel(this))
    , m_certificateButton(new QPushButton(tr("Show the certi&ficate…"), this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    constexpr int stagesInRow = 4;
    for (int i = 0; i < testStageCount; ++i) {
        const auto at = static_cast<size_t>(i);
        m_icons[at] = new QLabel(this);
        m_words[at] = plainLabel(this);
        m_words[at]->setObjectName(QStringLiteral("stageLabel"));
        auto *pair = new QHBoxLayout;
        pair->setSpacing(4);
        pair->addWidget(m_icons[at]);
        pair->addWidget(m_words[at], 1);
        grid->addLayout(pair, i / stagesInRow, i % stagesInRow);
    }
    m_sentence->setObjectName(QStringLiteral("testSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_certificateButton->setObjectName(QStringLiteral("certificateButton"));
    m_certificateButton->setAutoDefault(false);
    grid->addWidget(m_sentence, 2, 0, 1, stagesInRow);
    grid->addWidget(m_certificateButton, 3, 0, 1, 2, Qt::AlignLeft);
    connect(m_certificateButton, &QPushButton::clicked, this, &TestView::certificateRequested);
    clear();
}

void TestView::clear()
{
    m_isTesting = false;
    hide();
}

void TestView::showTesting()
{
    m_isTesting = true;
    m_outcome = {};
    m_sentence->setText(tr("Testing…"));
    m_certificateButton->hide();
    showStages();
    show();
}

void TestView::showOutcome(const TestOutcome &outcome, const QString &host, bool canTrust)
{
    m_isTesting = false;
    m_outcome = outcome;
    m_sentence->setText(outcome.error ? errorSentence(*outcome.error, host) + u'\n' + adviceFor(*outcome.error)
                                      : tr("All is well: searches will work."));
    m_certificateButton->setVisible(canTrust && outcome.error && outcome.error->certificate);
    showStages();
    show();
}

void TestView::showStages()
{
    for (int i = 0; i < testStageCount; ++i) {
        const auto at = static_cast<size_t>(i);
        const auto stage = static_cast<TestStage>(i);
        const Face face = faceOf(m_outcome[stage]);
        m_icons[at]->setPixmap(lineIconPixmap(QString::fromLatin1(face.icon), toneColor(palette(), face.tone),
                                              textIconSize, devicePixelRatioF()));
        QString word = wordFor(stage);
        if (m_outcome[stage] == StageState::NotNeeded)
            word = tr("%1 (not used)").arg(word);
        m_words[at]->setText(word);
        m_words[at]->setAccessibleDescription(m_isTesting ? QString() : wordFor(m_outcome[stage]));
        m_words[at]->setEnabled(m_outcome[stage] != StageState::NotReached);
    }
}

void TestView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_icons.back())
        showStages();
}

QString wordFor(TestStage stage)
{
    switch (stage) {
    case TestStage::Address:
        return TestView::tr("Address");
    case TestStage::Name:
        return TestView::tr("Name (DNS)");
    case TestStage::Connect:
        return TestView::tr("Connection");
    case TestStage::Certificate:
        return TestView::tr("Certificate (TLS)");
    case TestStage::Login:
        return TestView::tr("Sign-in");
    case TestStage::Permission:
        return TestView::tr("Permission");
    case TestStage::Api:
        return TestView::tr("HubSoft API");
    }
    Q_UNREACHABLE();
}

} // namespace guiche
