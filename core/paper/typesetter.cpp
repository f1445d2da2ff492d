#include "core/paper/typesetter.h"

namespace convener::paper {

std::size_t Typesetter::Hash::operator()(const Key &key) const
{
    std::size_t hash = qHashMulti(0, key.type.size, key.type.bold, key.type.italic, key.width, int(key.align));
    for (const document::Run &run : key.prose.runs)
        hash = qHashMulti(hash, run.text, run.strong, run.emphasis);
    return hash;
}

std::shared_ptr<const LaidText> Typesetter::set(const document::Prose &prose, const Type &type, double width,
                                                Align align)
{
    Key key{prose, type, width, align};
    auto &known = m_known[std::move(key)];
    if (!known)
        known = std::make_shared<const LaidText>(prose, type, width, align);
    return known;
}

std::shared_ptr<const LaidText> Typesetter::fit(const QString &text, Type type, double width, double least, Align align)
{
    auto laid = set(text, type, width, align);
    while (laid->lines() > 1 && type.size > least) {
        type.size = std::max(least, type.size * 0.94);
        laid = set(text, type, width, align);
    }
    return laid;
}

} // namespace convener::paper
