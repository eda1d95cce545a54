#pragma once

#include <napi.h>

#include "frame.h"

struct Segment {
  uint8_t* data;
  size_t bytes;
};

// Most relocations that a gate's memory can hold, so the list needs no other limit.
struct Relocation {
  static constexpr size_t kBytes = 12;
  static constexpr int32_t kArgument = -1;
  static constexpr int32_t kGate = -2;
  static constexpr int32_t kReadOnly = -3;
  int32_t where, offset, target;
};

// A view's bytes; false with a pending exception where `value` is no view or is detached. `name` and `index` are for
// the message.
bool viewOf(napi_env env, napi_value value, const char* name, size_t index, Segment* view);

// The view's bytes without an exception; false where there are none.
bool attachedView(napi_env env, napi_value value, Segment* view);

// Checks the relocation list of a frame against the lengths of its segments; false with a pending exception. Its start
// is at `list`.
bool checkRelocations(napi_env env, const uint8_t* memory, size_t limit, const Segment* segments, size_t count);

// Puts the segments' addresses into the arguments, the segments and the gate's memory. The list must have been checked.
void relocate(const uint8_t* list, size_t relocations, uint8_t* memory, const Segment* segments, uint8_t* nowhere,
              long* arguments);
