#pragma once

#include "core/document/markdown.h"

#include <md4c.h>

namespace convener::document {

/// Turns the events of md4c into blocks. Each event is answered with 0 to go on, -1 to stop at something unknown.
class MarkdownReader {
public:
    explicit MarkdownReader(const Placeholders &placeholders)
        : m_placeholders(placeholders)
    {
    }

    int enter(MD_BLOCKTYPE type, void *detail);
    int leave(MD_BLOCKTYPE type, void *detail);
    int enter(MD_SPANTYPE type, void *detail);
    int leave(MD_SPANTYPE type, void *detail);
    int text(MD_TEXTTYPE type, const QString &text);

    /// What stopped the reading, in the author's words.
    QString unknown() const { return m_unknown; }
    std::vector<Block> blocks() && { return std::move(m_blocks); }

private:
    /// Takes the words read so far, the placeholders replaced. Nothing when one of them has no value.
    std::optional<Prose> take();
    void add(const QString &words);
    void leaveParagraph();
    void leaveItem();
    void leaveList();
    void leaveTable();
    void leaveRow();
    void enterCode(const MD_BLOCK_CODE_DETAIL &detail);

    const Placeholders &m_placeholders;
    std::vector<Block> m_blocks;
    Prose m_prose;
    Run m_style; ///< of the words to come; its text is unused
    List m_list;
    int m_depth = 0; ///< of lists
    bool m_itemOpen = false;
    bool m_quoted = false;
    Table m_table;
    Row m_row;
    bool m_rowKept = true;
    bool m_inHead = false;
    QString m_unknown;
};

} // namespace convener::document
