#pragma once

#include "ui/prompt/prompt.h"

#include <QList>

namespace convener::test {

/// Answers as it was told and remembers what it was asked.
class SilentPrompt final : public prompt::Prompt {
public:
    std::optional<QString> openFile(const prompt::FileChoice &) override { return file; }
    std::optional<QString> saveFile(const prompt::FileChoice &) override { return file; }
    std::optional<QString> folder(const QString &) override { return file; }
    bool confirm(const prompt::Question &question) override
    {
        asked += question.text;
        return yes;
    }
    void show(const Error &error) override { shown += error.text; }

    std::optional<QString> file;
    bool yes = true;
    QStringList asked;
    QStringList shown;
};

} // namespace convener::test
