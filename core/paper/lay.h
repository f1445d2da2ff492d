#pragma once

#include "core/paper/flow.h"

/// Each kind of block becomes pieces in its own file.
namespace convener::paper {

void lay(const document::Heading &heading, Flow &flow);
void lay(const document::Paragraph &paragraph, Flow &flow);
void lay(const document::List &list, Flow &flow);
void lay(const document::Table &table, Flow &flow);
void lay(const document::Timeline &timeline, Flow &flow);
void lay(const document::Chart &chart, Flow &flow);
void lay(const document::Field &field, Flow &flow);
void lay(const document::Choice &choice, Flow &flow);
void lay(const document::KeyFacts &facts, Flow &flow);
void lay(const document::Contents &contents, Flow &flow);
void lay(const document::PageBreak &pageBreak, Flow &flow);
void lay(const document::Plaque &plaque, Flow &flow);
void lay(const document::Cards &cards, Flow &flow);

} // namespace convener::paper
