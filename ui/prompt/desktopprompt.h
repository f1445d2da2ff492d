#pragma once

#include "ui/prompt/prompt.h"

namespace convener::prompt {

/// Asks with the desktop's own dialogs, over whichever window is active, and begins in the folder used last.
class DesktopPrompt final : public Prompt {
public:
    std::optional<QString> openFile(const FileChoice &choice) override;
    std::optional<QString> saveFile(const FileChoice &choice) override;
    std::optional<QString> folder(const QString &title) override;
    bool confirm(const Question &question) override;
    void show(const Error &error) override;
};

} // namespace convener::prompt
