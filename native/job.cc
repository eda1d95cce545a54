#include "job.h"

#include <algorithm>
#include <cstdlib>
#include <new>

namespace {

constexpr size_t kAlignment = 16;

size_t aligned(size_t bytes) { return (bytes + kAlignment - 1) & ~(kAlignment - 1); }

bool noMemory(napi_env env) {
  napi_throw_error(env, "ERR_OUT_OF_MEMORY", "No memory for a copy of the call's segments");
  return false;
}

}  // namespace

Job::~Job() { free(stack); }

bool Job::copyIn(napi_env env, const uint8_t* memory, const napi_value* values, size_t count, uint8_t* nowhere) {
  stackBytes = frame::load<uint32_t>(memory + frame::kTop);
  if (stackBytes < frame::kEnd || stackBytes > frame::kBytes) {
    napi_throw_range_error(env, "ERR_OUT_OF_RANGE", "The stack's top leaves the gate's memory");
    return false;
  }
  count_ = count;
  size_t bytes = aligned(stackBytes);
  if (count > 0) {
    segments_.reset(new (std::nothrow) Segment[count]);
    readOnly_.reset(new (std::nothrow) bool[count]());
    if (!segments_ || !readOnly_) return noMemory(env);
  }
  for (size_t i = 0; i < count; i++) {
    if (!viewOf(env, values[i], "Segment", i, &segments_[i])) return false;
    if (segments_[i].bytes > SIZE_MAX / 2 - bytes) return noMemory(env);
    bytes += aligned(segments_[i].bytes);
  }
  if (!checkRelocations(env, memory, stackBytes, segments_.get(), count)) return false;
  // Behind the top there is nothing of the copy: the kernel would write into the heap.
  const auto pointers = frame::load<uint32_t>(memory + frame::kPointers);
  for (int i = 0; i < 6; i++) {
    if ((pointers >> i & 1) && frame::load<uint32_t>(memory + frame::kArguments + 8 * i) > stackBytes) {
      napi_throw_range_error(env, "ERR_OUT_OF_RANGE", "A pointer into the gate's memory lies behind the stack's top");
      return false;
    }
  }

  stack = static_cast<uint8_t*>(malloc(bytes));
  if (stack == nullptr) return noMemory(env);
  memcpy(stack, memory, stackBytes);
  uint8_t* next = stack + aligned(stackBytes);
  for (size_t i = 0; i < count; i++) {
    Segment& segment = segments_[i];
    if (segment.bytes > 0) memcpy(next, segment.data, segment.bytes);
    segment.data = next;
    next += aligned(segment.bytes);
  }

  const size_t relocations = frame::load<uint32_t>(stack + frame::kRelocationCount);
  const uint8_t* list = memory + frame::load<uint32_t>(stack + frame::kRelocations);
  for (size_t i = 0; i < relocations; i++) {
    const auto r = frame::load<Relocation>(list + i * Relocation::kBytes);
    if (r.where == Relocation::kReadOnly) readOnly_[r.target] = true;
  }
  call.read(stack, frame::load<uint32_t>(stack + frame::kPointers), stack);
  relocate(list, relocations, stack, segments_.get(), nowhere, call.arguments);
  return true;
}

void Job::copyBack(napi_env env, napi_value views) const {
  for (size_t i = 0; i < count_; i++) {
    if (readOnly_[i]) continue;
    napi_value view;
    Segment now;
    if (napi_get_element(env, views, static_cast<uint32_t>(i) + 1, &view) != napi_ok) continue;
    if (!attachedView(env, view, &now)) continue;
    const size_t bytes = std::min(now.bytes, segments_[i].bytes);
    if (bytes > 0) memcpy(now.data, segments_[i].data, bytes);
  }
}
