#include <new>

#include "addon.h"
#include "segments.h"

namespace {

inline void finish(uint8_t* slots, long word) { frame::store<int64_t>(slots + frame::kResult, word); }

napi_value crossWithViews(napi_env env, Addon* addon, napi_value* values, size_t count, Segment* segments) {
  uint8_t* memory = addon->memory;
  for (size_t i = 0; i < count; i++) {
    if (!viewOf(env, values[i], "Segment", i, &segments[i])) return nullptr;
  }
  if (!checkRelocations(env, memory, frame::kBytes, segments, count)) return nullptr;
  frame::Call call;
  call.read(memory, frame::load<uint32_t>(memory + frame::kPointers), memory);
  const size_t relocations = frame::load<uint32_t>(memory + frame::kRelocationCount);
  if (relocations > 0) {
    // A copy: a relocation may write over the list itself, and what is used must be what was checked.
    constexpr size_t kFew = 8;
    uint8_t few[kFew * Relocation::kBytes];
    std::unique_ptr<uint8_t[]> many;
    if (relocations > kFew) {
      many.reset(new (std::nothrow) uint8_t[relocations * Relocation::kBytes]);
      if (!many) {
        napi_throw_error(env, "ERR_OUT_OF_MEMORY", "No memory for the relocations");
        return nullptr;
      }
    }
    uint8_t* list = many ? many.get() : few;
    memcpy(list, memory + frame::load<uint32_t>(memory + frame::kRelocations), relocations * Relocation::kBytes);
    relocate(list, relocations, memory, segments, addon->gate->nowhere(), call.arguments);
  }
  finish(memory, call.make());
  return nullptr;
}

}  // namespace

napi_value trap(napi_env env, napi_callback_info info) {
  uint8_t* memory = Addon::from(env, info)->memory;
  frame::Call call;
  call.read(memory, frame::load<uint32_t>(memory + frame::kPointers), memory);
  finish(memory, call.make());
  return nullptr;
}

napi_value trapSegments(napi_env env, napi_callback_info info) {
  constexpr size_t kFew = 8;
  napi_value few[kFew];
  size_t count = kFew;
  Addon* addon = Addon::from(env, info, &count, few);
  if (count <= kFew) {
    Segment segments[kFew];
    return crossWithViews(env, addon, few, count, segments);
  }
  std::unique_ptr<napi_value[]> values(new (std::nothrow) napi_value[count]);
  std::unique_ptr<Segment[]> segments(new (std::nothrow) Segment[count]);
  if (!values || !segments) {
    napi_throw_error(env, "ERR_OUT_OF_MEMORY", "No memory for the segments' addresses");
    return nullptr;
  }
  Addon::from(env, info, &count, values.get());
  return crossWithViews(env, addon, values.get(), count, segments.get());
}

napi_value batch(napi_env env, napi_callback_info info) {
  napi_value values[4];
  size_t argc = 4;
  Addon::from(env, info, &argc, values);
  Segment entries, data;
  uint32_t count = 0;
  bool stop = false;
  if (!viewOf(env, values[0], "Argument", 0, &entries) || !viewOf(env, values[2], "Argument", 2, &data)) return nullptr;
  double asked = -1;
  if (napi_get_value_double(env, values[1], &asked) != napi_ok ||
      napi_get_value_bool(env, values[3], &stop) != napi_ok) {
    napi_throw_type_error(env, "ERR_INVALID_ARG_TYPE", "batch takes (Uint8Array, number, Uint8Array, boolean)");
    return nullptr;
  }
  if (!(asked >= 0 && asked <= static_cast<double>(entries.bytes / 64))) {
    napi_throw_range_error(env, "ERR_OUT_OF_RANGE", "The count of calls must lie within the entries");
    return nullptr;
  }
  const auto wanted = static_cast<uint32_t>(asked);
  while (count < wanted) {
    uint8_t* entry = entries.data + size_t{64} * count++;
    const auto flags = frame::load<uint32_t>(entry + frame::kBatchFlags);
    frame::Call call;
    call.read(entry, flags >> frame::kBatchPointerShift & 63, data.data);
    const long word = call.make();
    finish(entry, word);
    if (stop && frame::failed(word) && !(flags & frame::kBatchCannotFail)) break;
  }
  napi_value made = nullptr;
  napi_create_uint32(env, count, &made);
  return made;
}
