// SPDX-License-Identifier: GPL-3.0-or-later
// What core/redaction.h promises of any text. The first byte chooses what is planted in the text, the second where, so
// that a secret is known which must not come through.
#include "core/cpfcnpj.h"
#include "core/redaction.h"
#include "fuzz/invariant.h"

#include <algorithm>

using namespace guiche;
using namespace guiche::fuzz;
using namespace Qt::StringLiterals;

namespace
{

enum class Kind { Cpf, Cnpj, LetteredCnpj, Secret };

struct Shape {
    Kind kind;
    const char16_t *text; // %1 is what must not come through
};

// Each as some server or program writes it.
constexpr Shape shapes[] = {
    {Kind::Cpf, u"%1"},
    {Kind::Cpf, u"\"cpf_cnpj\":\"%1\""},
    {Kind::Cnpj, u"%1"},
    {Kind::LetteredCnpj, u"%1"},
    {Kind::Secret, u"\"password\":\"%1\""},
    {Kind::Secret, u"\"senha\" : \"%1\""},
    {Kind::Secret, u"\\\"access_token\\\":\\\"%1\\\""},
    {Kind::Secret, u"'client_secret' => '%1'"},
    {Kind::Secret, u"\"senhas\":[\"x\",{\"y\":\"%1\"}]"},
    {Kind::Secret, u"password=%1"},
    {Kind::Secret, u"&refresh_token=%1"},
    {Kind::Secret, u"?token=%1"},
    {Kind::Secret, u"senha: %1"},
    {Kind::Secret, u"senha:\u00A0%1"},
    {Kind::Secret, u"Authorization: Bearer %1"},
    {Kind::Secret, u"Authorization: Bearer Bearer %1"},
    {Kind::Secret, u"bearer token: %1"},
    {Kind::Secret, u"eyJ%1"},
};

// Different from text to text, the same in every run: FNV-1a, drawn from again and again.
class Draw
{
public:
    Draw(const uint8_t *data, size_t size)
    {
        for (size_t i = 0; i < size; ++i)
            m_state = (m_state ^ data[i]) * prime;
    }
    QChar from(QStringView characters)
    {
        m_state = (m_state ^ 0xA5) * prime;
        return characters[static_cast<qsizetype>((m_state >> 32) % static_cast<uint64_t>(characters.size()))];
    }
    QString text(qsizetype length, QStringView characters)
    {
        QString drawn;
        while (drawn.size() < length)
            drawn += from(characters);
        return drawn;
    }

private:
    static constexpr uint64_t prime = 0x100000001B3;
    uint64_t m_state = 0xCBF29CE484222325;
};

constexpr QStringView digits = u"0123456789";
constexpr QStringView digitsAndLetters = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr QStringView letters = u"bcdfghjklmnpqrstvwxz";

// The check digits are found by trying: the sums of cpfcnpj.cpp are not written a second time.
QString withCheckDigits(const QString &head)
{
    for (int tried = 0; tried < 100; ++tried) {
        const QString text = head + u"%1"_s.arg(tried, 2, 10, QChar(u'0'));
        if (CpfCnpj(text).hasValidCheckDigits())
            return text;
    }
    return {}; // all digits alike
}

QString drawn(Kind kind, Draw draw)
{
    switch (kind) {
    case Kind::Cpf:
        return withCheckDigits(draw.text(9, digits));
    case Kind::Cnpj:
        return withCheckDigits(draw.text(12, digits));
    case Kind::LetteredCnpj:
        return withCheckDigits(draw.text(12, digitsAndLetters));
    case Kind::Secret:
        return draw.text(16, letters);
    }
    Q_UNREACHABLE();
}

// A document or token within a longer word is none, nor is a document that goes on behind another one's punctuation:
// there must be something between.
bool runsInto(QChar neighbour, Kind kind)
{
    const bool isPunctuation = QStringView(u".-/\\%").contains(neighbour);
    return neighbour == u'_' || (neighbour.unicode() < 0x80 && neighbour.isLetterOrNumber())
        || (kind != Kind::Secret && isPunctuation);
}

QString planted(const QString &text, qsizetype where, const QString &plant, Kind kind)
{
    const QStringView before = QStringView(text).first(where);
    const QStringView after = QStringView(text).sliced(where);
    const bool spaceBefore = !before.isEmpty() && runsInto(before.back(), kind);
    const bool spaceAfter = !after.isEmpty() && runsInto(after.front(), kind);
    return before % (spaceBefore ? u" "_s : QString()) % plant % (spaceAfter ? u" "_s : QString()) % after;
}

// Redacting twice is as good as once: a text passes several hands on its way to a log.
QString checkedRedaction(const QString &text)
{
    const QString once = redacted(text);
    mustEqual(redacted(once), once, "a redacted text is left alone");
    return once;
}

// Nothing in it could be a document or the name of a secret.
bool isHarmless(const QString &text)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (std::count_if(text.cbegin(), text.cend(), isDigit) >= 2)
        return false;
    for (const QString &name : {u"bearer"_s, u"eyJ"_s, u"token"_s, u"secret"_s, u"password"_s, u"senha"_s}) {
        if (text.contains(name, Qt::CaseInsensitive))
            return false;
    }
    return true;
}

void checkPlant(const QString &text, const Shape &shape, const QString &secret, qsizetype where)
{
    if (secret.isEmpty() || text.contains(secret))
        return;
    const QString plant = QString::fromUtf16(shape.text);
    for (const QString &written : {secret, CpfCnpj(secret).punctuated()}) {
        const QString whole = planted(text, where, plant.arg(written), shape.kind);
        const QString result = checkedRedaction(whole);
        mustHold(!result.contains(written), "documents and secrets do not come through",
                 [&] { return u"%1 of\n%2\ncame through in\n%3"_s.arg(written, whole, result); });
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data + 2), static_cast<qsizetype>(size - 2));
    const Shape &shape = shapes[data[0] % std::size(shapes)];
    const qsizetype where = text.size() * data[1] / 255;

    const QString result = checkedRedaction(text);
    if (isHarmless(text))
        mustEqual(result, text, "text that tells nothing is left alone");
    checkPlant(text, shape, drawn(shape.kind, Draw(data, size)), where);
    return 0;
}
