#pragma once

#include "app/cli/output.h"
#include "core/error/error.h"

namespace convener::cli {

class Options;

/// One command of the command line: describes its options, then does its work once they are read.
class Command {
public:
    virtual ~Command() = default;

    /// The word that calls it.
    virtual QString name() const = 0;
    /// One translated sentence for the list of commands and for the head of its own help.
    virtual QString summary() const = 0;
    /// Names its options and where their values go. The command outlives `options`.
    virtual void describe(Options &options) = 0;
    /// Whether it draws documents, for which it needs fonts.
    virtual bool draws() const { return false; }
    virtual Result<Output> run() = 0;
};

} // namespace convener::cli
