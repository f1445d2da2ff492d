#include "core/paper/lay.h"
#include "core/paper/style.h"

namespace convener::paper {

using namespace document;

namespace {

using Kind = Plaque::Line::Kind;

constexpr Type titleType{.size = 23, .leading = 1.3, .spacing = 2.4, .ink = Ink::Band};
constexpr Type bodyType{.size = 13, .leading = 1.45, .ink = Ink::Quiet};
constexpr Type nameType{.size = 46, .leading = 1.25, .ink = Ink::Text};
constexpr Type twoLineNameType{.size = 27, .leading = 1.3, .ink = Ink::Text};
constexpr Type subjectType{.size = 23, .leading = 1.3, .bold = true, .ink = Ink::Band};
constexpr Type quietType{.size = 11.5, .leading = 1.45, .ink = Ink::Quiet};

/// The name with its middlemost space made a line break.
QString partedInTwo(QString name)
{
    qsizetype best = -1;
    for (qsizetype at = name.indexOf(u' '); at >= 0; at = name.indexOf(u' ', at + 1))
        if (best < 0 || std::abs(2 * at - name.size()) < std::abs(2 * best - name.size()))
            best = at;
    if (best >= 0)
        name[best] = u'\n';
    return name;
}

/// Space above a line, in points.
double before(Kind kind)
{
    switch (kind) {
    case Kind::Title:
        return 0;
    case Kind::Name:
        return 18;
    case Kind::Subject:
        return 12;
    case Kind::Body:
        return 20;
    case Kind::Quiet:
        return 8;
    }
    Q_UNREACHABLE();
}

class PlaqueFlow {
public:
    PlaqueFlow(const Plaque &plaque, Flow &flow)
        : m_plaque(plaque)
        , m_flow(flow)
        , m_page(QPointF(), flow.sheet.size)
        , m_inside(m_page.adjusted(84, 66, -84, -62))
    {
    }

    void lay()
    {
        addFrame();
        addLines();
        addSignatures();
        addSmallPrint();
        m_flow.add({.height = m_page.height()}, std::move(m_marks));
    }

private:
    void addFrame()
    {
        const QRectF outer = m_page.adjusted(28, 28, -28, -28);
        const QRectF inner = m_page.adjusted(34, 34, -34, -34);
        m_marks.push_back({artifact, box(outer, {}, Ink::Band, 1.6)});
        m_marks.push_back({artifact, box(inner, {}, Ink::Band, 0.5)});
    }

    std::shared_ptr<const LaidText> set(const Plaque::Line &line) const
    {
        const double width = m_inside.width();
        switch (line.kind) {
        case Kind::Title:
            return m_flow.typesetter.fit(line.text, titleType, width, 10, Align::Centre);
        case Kind::Name:
            return setName(line.text);
        case Kind::Subject:
            return m_flow.typesetter.fit(line.text, subjectType, width, 15, Align::Centre);
        case Kind::Body:
            return m_flow.typesetter.set(line.text, bodyType, width, Align::Centre);
        case Kind::Quiet:
            return m_flow.typesetter.set(line.text, quietType, width, Align::Centre);
        }
        Q_UNREACHABLE();
    }

    /// On one line if it can be; else on two, parted at a space so that both are of like length.
    std::shared_ptr<const LaidText> setName(const QString &name) const
    {
        const double width = m_inside.width();
        const auto whole = m_flow.typesetter.fit(name, nameType, width, 24, Align::Centre);
        if (whole->lines() == 1)
            return whole;
        const QString parted = partedInTwo(name);
        const auto two = m_flow.typesetter.set(parted, twoLineNameType, width, Align::Centre);
        if (parted.contains(u'\n') && two->lines() == 2)
            return two;
        return whole->lines() <= 3 ? whole : m_flow.typesetter.fit(name, nameType, width, 9, Align::Centre);
    }

    /// Centred as a whole a little above the middle, where the eye looks for it.
    void addLines()
    {
        std::vector<std::shared_ptr<const LaidText>> laid;
        double height = 0;
        for (const Plaque::Line &line : m_plaque.lines) {
            laid.push_back(set(line));
            height += before(line.kind) + laid.back()->height() + (line.kind == Kind::Name ? 12 : 0);
        }
        const double foot = m_plaque.signatures.empty() ? 20 : 84;
        double y = m_inside.top() + std::max(0.0, (m_inside.height() - foot - height) * 0.48);
        for (std::size_t i = 0; i < laid.size(); ++i) {
            const Kind kind = m_plaque.lines[i].kind;
            y += before(kind);
            const Role role = kind == Kind::Title ? Role::H1 : Role::P;
            const int element =
                m_flow.element(role, artifact, kind == Kind::Title ? m_plaque.lines[i].text : QString());
            m_marks.push_back({element, TextMark{{m_inside.left(), y}, laid[i], 0, laid[i]->lines()}});
            y += laid[i]->height();
            if (kind == Kind::Name) {
                const double half = 110;
                const double middle = m_page.center().x();
                m_marks.push_back({artifact, LineMark{{middle - half, y + 6, middle + half, y + 6}, 0.7, Ink::Accent}});
                y += 12;
            }
        }
    }

    void addSignatures()
    {
        const double count = double(m_plaque.signatures.size());
        const double width = std::min(200.0, m_inside.width() / std::max(1.0, count) - 20);
        const double share = m_inside.width() / std::max(1.0, count);
        const double y = m_inside.bottom() - 56;
        for (int i = 0; i < int(count); ++i) {
            const Plaque::Signature &signature = m_plaque.signatures[std::size_t(i)];
            const double x = m_inside.left() + share * (i + 0.5) - width / 2;
            m_marks.push_back({artifact, LineMark{{x, y, x + width, y}, 0.6, Ink::Quiet}});
            const QString words = signature.role.isEmpty() ? signature.name : signature.name + u'\n' + signature.role;
            const auto text = m_flow.typesetter.set(words, style::cell, width, Align::Centre);
            m_marks.push_back({m_flow.element(Role::P), TextMark{{x, y + 4}, text, 0, text->lines()}});
        }
    }

    void addSmallPrint()
    {
        const double y = m_inside.bottom() - 4;
        const double half = m_inside.width() / 2;
        const auto add = [&](const QString &words, double x, Align align) {
            if (words.isEmpty())
                return;
            const auto text = m_flow.typesetter.set(words, style::foot, half - 10, align);
            m_marks.push_back({m_flow.element(Role::P), TextMark{{x, y}, text, 0, text->lines()}});
        };
        add(m_plaque.footLeft, m_inside.left() - 24, Align::Left);
        add(m_plaque.footRight, m_inside.right() - half + 34, Align::Right);
    }

    const Plaque &m_plaque;
    Flow &m_flow;
    const QRectF m_page;
    const QRectF m_inside;
    Marks m_marks;
};

} // namespace

void lay(const Plaque &plaque, Flow &flow)
{
    flow.startPage(Piece::Start::NextPage);
    PlaqueFlow(plaque, flow).lay();
}

} // namespace convener::paper
