// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/connectiontest.h"

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;

namespace guiche
{

// How far a connection got, stage by stage, and what to do about the one that failed. Hidden until there is something.
class TestView : public QWidget
{
    Q_OBJECT

public:
    explicit TestView(QWidget *parent = nullptr);

    void showTesting();
    // `host` is the server's name in sentences; `canTrust`: whether a certificate may be decided on here.
    void showOutcome(const TestOutcome &outcome, const QString &host, bool canTrust);
    void clear();

Q_SIGNALS:
    void certificateRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showStages();

    TestOutcome m_outcome;
    bool m_isTesting = false;
    std::array<QLabel *, testStageCount> m_icons{};
    std::array<QLabel *, testStageCount> m_words{};
    QLabel *m_sentence;
    QPushButton *m_certificateButton;
};

// "Certificate", "Sign-in" …
QString wordFor(TestStage stage);

} // namespace guiche
