#include "ui/page/context.h"

#include "ui/page/undoing.h"

namespace convener::page {

Context::Context(const action::Desk &at, prompt::Prompt &by, Work &beside, const time::Clock &computersClock)
    : desk(at)
    , prompt(by)
    , work(beside)
    , computer(computersClock)
    , undoing(std::make_unique<Undoing>(*this))
{
}

Context::Context(const action::Desk &at, prompt::Prompt &by, Work &beside)
    : Context(at, by, beside, at.clock)
{
}

Context::~Context() = default;

} // namespace convener::page
