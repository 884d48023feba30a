// SPDX-License-Identifier: MIT
#include "filter/completion.h"

#include "filter/ast.h"
#include "filter/filtertext.h"
#include "filter/quantity.h"

#include <algorithm>

namespace Inspector {
using namespace Qt::StringLiterals;
using Mode = Lexer::Mode;
using Kind = Token::Kind;

namespace {

constexpr size_t MaxKnownValues = 50;

// What is being typed at the cursor.
struct Place
{
    enum class What : quint8 { Nothing, Term, Value };

    What what = What::Nothing;
    Mode mode = Mode::Term;
    int start = 0;
    QString typed;                    // from start to the cursor
    const FieldInfo *field = nullptr; // of Value
    bool first = true;                // nothing stands before it
};

// Reads the text before the cursor as the parser would, without minding mistakes.
class PlaceFinder
{
public:
    explicit PlaceFinder(QStringView head)
        : m_head(head)
        , m_lexer(head)
    {
    }

    Place run()
    {
        for (;;) {
            const Token token = m_lexer.next(Mode::Term);
            if (token.kind == Kind::End)
                return place(Place::What::Term, token);
            if (token.kind == Kind::Word) {
                if (isAtCursor(token))
                    return place(Place::What::Term, token);
                if (const auto found = behindWord(token))
                    return *found;
            } else if (isOpaque(token)) {
                return {};
            }
            m_first = m_first && (token.kind == Kind::Minus || token.kind == Kind::Open);
        }
    }

private:
    std::optional<Place> behindWord(const Token &word)
    {
        const int behind = m_lexer.position();
        const Token op = m_lexer.next(Mode::Term);
        if (op.kind != Kind::Operator) {
            m_lexer.setPosition(behind);
            return {};
        }
        m_field = findField(word.text);
        m_mode = op.op == Operator::Matches ? Mode::Pattern : Mode::Value;
        return behindOperator();
    }

    std::optional<Place> behindOperator()
    {
        for (;;) {
            const Token token = m_lexer.next(m_mode);
            if (m_mode == Mode::Pattern)
                return isAtCursor(token) ? std::optional(Place()) : std::nullopt;
            if (token.kind == Kind::End || (token.kind == Kind::Word && isAtCursor(token)))
                return place(Place::What::Value, token);
            if (isOpaque(token))
                return Place();
            if (token.kind == Kind::OpenSet)
                m_mode = Mode::SetItem;
            else if (m_mode == Mode::Value || token.kind == Kind::CloseSet
                     || token.kind == Kind::Close)
                return {};
        }
    }

    bool isAtCursor(const Token &token) const
    {
        return token.position + token.length == m_head.size();
    }

    // Within it nothing can be completed.
    bool isOpaque(const Token &token) const
    {
        return token.kind == Kind::Invalid
               || (isAtCursor(token) && (token.kind == Kind::Quoted || token.kind == Kind::Regex));
    }

    Place place(Place::What what, const Token &token) const
    {
        return {what,           what == Place::What::Term ? Mode::Term : m_mode,
                token.position, token.text,
                m_field,        m_first};
    }

    QStringView m_head;
    Lexer m_lexer;
    const FieldInfo *m_field = nullptr;
    Mode m_mode = Mode::Value;
    bool m_first = true;
};

QString operatorDescription(Operator op, const FieldInfo &info)
{
    switch (op) {
    case Operator::Is:
        return info.type == FieldType::Text ? FilterText::tr("contains") : FilterText::tr("is");
    case Operator::Equal:
        return FilterText::tr("is exactly");
    case Operator::NotEqual:
        return FilterText::tr("is not");
    case Operator::Less:
        return FilterText::tr("less than");
    case Operator::LessOrEqual:
        return FilterText::tr("at most");
    case Operator::Greater:
        return FilterText::tr("more than");
    case Operator::GreaterOrEqual:
        return FilterText::tr("at least");
    case Operator::Matches:
        return FilterText::tr("matches the regular expression");
    }
    Q_UNREACHABLE();
}

std::vector<Operator> operatorsOf(FieldType type)
{
    switch (type) {
    case FieldType::Number:
    case FieldType::Bytes:
    case FieldType::Duration:
        return {Operator::Greater,     Operator::Less, Operator::GreaterOrEqual,
                Operator::LessOrEqual, Operator::Is,   Operator::NotEqual};
    case FieldType::Word:
    case FieldType::Name:
    case FieldType::Text:
        return {Operator::Is, Operator::Equal, Operator::NotEqual, Operator::Matches};
    }
    Q_UNREACHABLE();
}

class Collector
{
public:
    Collector(const Place &place, int length)
        : m_place(place)
        , m_length(length)
    {
    }

    std::vector<Completion> terms()
    {
        for (const FieldInfo &info : allFields()) {
            if (m_place.typed.compare(info.name, Qt::CaseInsensitive) == 0)
                addOperators(info);
            else if (isBegun(info.name))
                add(info.name + toText(operatorsOf(info.type).front()), fieldDescription(info));
        }
        if (!m_place.first) {
            addKeyword(u"or"_s, FilterText::tr("one of both is enough"));
            addKeyword(u"and"_s, FilterText::tr("both must be true"));
        }
        addKeyword(u"not"_s, FilterText::tr("the opposite of what follows"));
        return std::move(m_found);
    }

    std::vector<Completion> values(const KnownValues &knownValues)
    {
        const FieldInfo *info = m_place.field;
        if (!info)
            return {};
        if (info->type == FieldType::Word)
            addWords(*info);
        else if (!unitsOf(info->type).empty())
            addUnits(*info);
        else if (knownValues)
            addKnown(*info, knownValues(info->field));
        return std::move(m_found);
    }

private:
    bool isBegun(const QString &text) const
    {
        return text.startsWith(m_place.typed, Qt::CaseInsensitive);
    }

    void add(const QString &text, const QString &description)
    {
        m_found.push_back({text, m_place.start, m_length, description});
    }

    void addOperators(const FieldInfo &info)
    {
        for (Operator op : operatorsOf(info.type))
            add(info.name + toText(op), operatorDescription(op, info));
    }

    void addKeyword(const QString &word, const QString &description)
    {
        if (isBegun(word))
            add(word + u' ', description);
    }

    void addWords(const FieldInfo &info)
    {
        int lastBit = -1;
        for (const FieldWord &word : info.words) {
            if (word.bit != lastBit && isBegun(word.name))
                add(word.name, fieldDescription(info));
            lastBit = word.bit;
        }
    }

    void addUnits(const FieldInfo &info)
    {
        const QString &typed = m_place.typed;
        const auto isUnit = [](QChar c) {
            return c != u'.' && (c < u'0' || c > u'9');
        };
        const auto unit = std::find_if(typed.begin(), typed.end(), isUnit);
        const QString number = typed.first(unit - typed.begin());
        if (number.isEmpty())
            return;
        double lastFactor = 0;
        for (const Unit &known : unitsOf(info.type)) {
            const QString text = number + known.name;
            if (known.factor != lastFactor && isBegun(text) && text != typed)
                add(text, fieldDescription(info));
            lastFactor = known.factor;
        }
    }

    void addKnown(const FieldInfo &info, const QStringList &known)
    {
        for (const QString &value : known) {
            if (m_found.size() == MaxKnownValues)
                return;
            if (value.contains(m_place.typed, Qt::CaseInsensitive) && value != m_place.typed)
                add(valueText({value, false, {}}), fieldDescription(info));
        }
    }

    const Place &m_place;
    int m_length;
    std::vector<Completion> m_found;
};

// The word goes on behind the cursor: all of it is replaced.
int replacedLength(QStringView text, const Place &place)
{
    Lexer lexer(text);
    lexer.setPosition(place.start);
    const Token token = lexer.next(place.mode);
    const bool goesOn
        = token.kind == Kind::Word && token.position == place.start && !place.typed.isEmpty();
    return goesOn ? token.length : int(place.typed.size());
}

} // namespace

std::vector<Completion> completions(QStringView text, int cursor, const KnownValues &knownValues)
{
    const QStringView head = text.first(std::clamp<qsizetype>(cursor, 0, text.size()));
    const Place place = PlaceFinder(head).run();
    Collector collector(place, replacedLength(text, place));
    switch (place.what) {
    case Place::What::Nothing:
        return {};
    case Place::What::Term:
        return collector.terms();
    case Place::What::Value:
        return collector.values(knownValues);
    }
    Q_UNREACHABLE();
}

} // namespace Inspector
