// SPDX-License-Identifier: GPL-3.0-or-later
#include "house/tsdocument.h"

#include <QXmlStreamReader>

namespace guiche::house
{

using namespace Qt::StringLiterals;

namespace
{

QString elementText(QXmlStreamReader &xml)
{
    return xml.readElementText(QXmlStreamReader::IncludeChildElements);
}

void readTranslation(QXmlStreamReader &xml, TsMessage &message)
{
    message.type = xml.attributes().value("type"_L1).toString();
    if (!message.isNumerus) {
        message.forms = {elementText(xml)};
        return;
    }
    while (xml.readNextStartElement()) {
        if (xml.name() == "numerusform"_L1)
            message.forms.append(elementText(xml));
        else
            xml.skipCurrentElement();
    }
}

TsMessage readMessage(QXmlStreamReader &xml, const QString &context)
{
    TsMessage message;
    message.line = xml.lineNumber();
    message.context = context;
    message.isNumerus = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            message.source = elementText(xml);
        else if (xml.name() == "comment"_L1)
            message.comment = elementText(xml);
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

void readContext(QXmlStreamReader &xml, TsDocument &document)
{
    QString name;
    while (xml.readNextStartElement()) {
        if (xml.name() == "name"_L1)
            name = elementText(xml);
        else if (xml.name() == "message"_L1)
            document.messages.append(readMessage(xml, name));
        else
            xml.skipCurrentElement();
    }
}

} // namespace

QString TsMessage::key() const
{
    const QString kind = isNumerus ? u"plural "_s : QString();
    const QString note = comment.isEmpty() ? QString() : QString(u" ("_s % comment % u')');
    return kind % context % u": \""_s % source % u'"' % note;
}

TsDocument TsDocument::read(const QByteArray &bytes)
{
    TsDocument document;
    QXmlStreamReader xml(bytes);
    if (xml.readNextStartElement() && xml.name() == "TS"_L1) {
        document.language = xml.attributes().value("language"_L1).toString();
        while (xml.readNextStartElement()) {
            if (xml.name() == "context"_L1)
                readContext(xml, document);
            else
                xml.skipCurrentElement();
        }
        // To the end of the file, so that nothing stands behind the root unseen.
        while (!xml.atEnd())
            xml.readNext();
    } else if (!xml.hasError()) {
        xml.raiseError(u"the root is not TS"_s);
    }
    if (xml.hasError())
        document.error = u"line %1: %2"_s.arg(xml.lineNumber()).arg(xml.errorString());
    return document;
}

} // namespace guiche::house
