#pragma once

#include "ui/prompt/prompt.h"

namespace convener::prompt {

/// Nobody is there to ask: declines every question and writes errors to the log. For pictures of the window.
class QuietPrompt final : public Prompt {
public:
    std::optional<QString> openFile(const FileChoice &) override { return std::nullopt; }
    std::optional<QString> saveFile(const FileChoice &) override { return std::nullopt; }
    std::optional<QString> folder(const QString &) override { return std::nullopt; }
    bool confirm(const Question &) override { return false; }
    void show(const Error &error) override;

    bool hasShown() const { return m_hasShown; }

private:
    bool m_hasShown = false;
};

} // namespace convener::prompt
