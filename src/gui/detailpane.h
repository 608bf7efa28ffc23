// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detail.h"

#include <QWidget>

#include <memory>

class QGridLayout;

namespace guiche
{

namespace Ui
{
class DetailPane;
}

// One row told in full, to read, select and copy. All of it is plain text.
class DetailPane : public QWidget
{
    Q_OBJECT

public:
    explicit DetailPane(QWidget *parent = nullptr);
    ~DetailPane() override;

    void setDetail(const Detail &detail);
    // Nothing is selected.
    void clear();

Q_SIGNALS:
    void copyRequested(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSituacao();
    QWidget *sectionWidget(const DetailSection &section, int labelWidth);
    void addField(QGridLayout *grid, const DetailField &field);
    int widestLabel() const; // one column for all sections

    std::unique_ptr<Ui::DetailPane> m_ui;
    Detail m_detail;
};

} // namespace guiche
