// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/detectionface.h"

#include "core/cpfcnpj.h"
#include "core/protocolo.h"
#include "models/words.h"

#include <QCoreApplication>

namespace guiche
{

namespace
{

struct FaceWords {
    Q_DECLARE_TR_FUNCTIONS(guiche::DetectionFace)
};

QString wordFor(Detection::Kind kind)
{
    switch (kind) {
    case Detection::Kind::Nothing:
        return {};
    case Detection::Kind::Cpf:
        return QStringLiteral("CPF");
    case Detection::Kind::Cnpj:
        return QStringLiteral("CNPJ");
    case Detection::Kind::Protocolo:
        return wordFor(TipoBusca::PorProtocolo);
    case Detection::Kind::Codigo:
        return wordFor(TipoBusca::PorCodigoCliente);
    case Detection::Kind::Servico:
        return wordFor(TipoBusca::PorIdClienteServico);
    case Detection::Kind::CodigoOuServico:
        return FaceWords::tr("Code or service");
    case Detection::Kind::Unknown:
        return FaceWords::tr("Not recognised");
    }
    Q_UNREACHABLE();
}

QString documentText(const QString &plain, bool masks)
{
    const CpfCnpj document(plain);
    return masks ? document.masked() : document.punctuated();
}

// What Enter does, for what it does not say by itself.
QString asked(const Detection &detection)
{
    return detection.tipo ? FaceWords::tr("Enter searches for it as: %1.").arg(wordFor(*detection.tipo))
                          : FaceWords::tr("Choose what it is, or begin with c:, s:, p: or d:.");
}

DetectionFace ofWarning(const Detection &detection, bool hidesDigits)
{
    const QString word = wordFor(detection.kind);
    switch (detection.warning) {
    case Detection::Warning::None:
        break;
    case Detection::Warning::WrongCheckDigits:
        return {QStringLiteral("warning"), Tone::Warning, FaceWords::tr("%1: wrong check digits").arg(word), word,
                FaceWords::tr(
                    "Its check digits do not match: one digit or more is mistyped. Enter searches all the same.")};
    case Detection::Warning::Incomplete: {
        const QString document = suggestionText(detection, hidesDigits) % u'?';
        if (detection.kind == Detection::Kind::CodigoOuServico)
            return {
                QStringLiteral("help"), Tone::Accent, QStringLiteral("%1 · %2").arg(word, document), word,
                FaceWords::tr("Enter searches for both. With leading zeros it is a right document: Down takes that.")};
        return {
            QStringLiteral("help"), Tone::Warning, document, QString(word % u'?'),
            FaceWords::tr("With its leading zeros it is a right document: Down takes that. Enter searches for what is "
                          "typed.")};
    }
    case Detection::Warning::NotAMoment:
        return {QStringLiteral("warning"), Tone::Warning, FaceWords::tr("Protocolo without a date"),
                wordFor(TipoBusca::PorProtocolo),
                FaceWords::tr("A protocolo begins with the date and time it was opened. Enter searches all the same.")};
    case Detection::Warning::Unrecognised:
        return {QStringLiteral("warning"), Tone::Muted, word, word, asked(detection)};
    }
    Q_UNREACHABLE();
}

} // namespace

DetectionFace faceOf(const Detection &detection, std::optional<TipoBusca> overruled, bool hidesDigits)
{
    if (detection.kind == Detection::Kind::Nothing)
        return {};
    if (overruled) {
        const QString word = wordFor(*overruled);
        return {QStringLiteral("passed"), Tone::Accent, word, word, FaceWords::tr("Chosen for this term.")};
    }
    if (detection.warning != Detection::Warning::None)
        return ofWarning(detection, hidesDigits);
    const QString word = wordFor(detection.kind);
    if (detection.kind == Detection::Kind::CodigoOuServico)
        return {QStringLiteral("help"), Tone::Accent, word, word, FaceWords::tr("Both are searched for.")};
    const QString help = detection.isForced ? FaceWords::tr("Chosen by its prefix.") : FaceWords::tr("Recognised.");
    return {QStringLiteral("passed"), detection.isForced ? Tone::Accent : Tone::Done, word, word, help};
}

QString suggestionText(const Detection &detection, bool hidesDigits)
{
    if (detection.suggestion.isEmpty())
        return {};
    const bool isCpf = CpfCnpj(detection.suggestion).kind() == CpfCnpj::Kind::Cpf;
    const QString word = wordFor(isCpf ? Detection::Kind::Cpf : Detection::Kind::Cnpj);
    return word % u' ' % documentText(detection.suggestion, hidesDigits);
}

QString shownNumber(const Detection &detection, bool masks)
{
    switch (detection.kind) {
    case Detection::Kind::Cpf:
    case Detection::Kind::Cnpj:
        return documentText(detection.termo, masks);
    case Detection::Kind::Protocolo:
        return Protocolo(detection.termo).grouped();
    case Detection::Kind::Nothing:
    case Detection::Kind::Codigo:
    case Detection::Kind::Servico:
    case Detection::Kind::CodigoOuServico:
        return detection.termo;
    case Detection::Kind::Unknown: // a document that is none, by its prefix
        return documentText(detection.termo, masks && detection.tipo == TipoBusca::PorCpfCnpj);
    }
    Q_UNREACHABLE();
}

QString typedFor(const Detection &detection)
{
    const bool isDocument = detection.kind == Detection::Kind::Cpf || detection.kind == Detection::Kind::Cnpj;
    const QString number = isDocument ? CpfCnpj(detection.termo).punctuated() : detection.termo;
    if (!detection.isForced || !detection.tipo)
        return number;
    switch (*detection.tipo) {
    case TipoBusca::PorCodigoCliente:
        return QStringLiteral("c:") + number;
    case TipoBusca::PorIdClienteServico:
        return QStringLiteral("s:") + number;
    case TipoBusca::PorProtocolo:
        return QStringLiteral("p:") + number;
    case TipoBusca::PorCpfCnpj:
        return QStringLiteral("d:") + number;
    }
    Q_UNREACHABLE();
}

} // namespace guiche
