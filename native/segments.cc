#include "segments.h"

#include <cstdio>

#include "addon.h"

namespace {

size_t elementBytes(napi_typedarray_type type) {
  switch (type) {
    case napi_int16_array:
    case napi_uint16_array:
      return 2;
    case napi_int32_array:
    case napi_uint32_array:
    case napi_float32_array:
      return 4;
    case napi_float64_array:
    case napi_bigint64_array:
    case napi_biguint64_array:
      return 8;
    case napi_int8_array:
    case napi_uint8_array:
    case napi_uint8_clamped_array:
      return 1;
    default:
      return 2;  // Float16Array, which Node-API 9 cannot name
  }
}

// napi_invalid_arg where `value` is no view.
napi_status bytesOf(napi_env env, napi_value value, Segment* view) {
  napi_typedarray_type type;
  void* data = nullptr;
  size_t length = 0;
  napi_status status = napi_get_typedarray_info(env, value, &type, &length, &data, nullptr, nullptr);
  if (status == napi_ok) {
    length *= elementBytes(type);
  } else {
    bool isView = false;
    if (napi_is_dataview(env, value, &isView) != napi_ok || !isView) return napi_invalid_arg;
    status = napi_get_dataview_info(env, value, &length, &data, nullptr, nullptr);
    if (status != napi_ok) return status;
  }
  *view = {static_cast<uint8_t*>(data), length};
  return napi_ok;
}

// Only an empty view can be one without memory, so the others do not pay for this.
bool isGone(napi_env env, napi_value value) {
  void* addon = nullptr;
  bool isTyped = false;
  bool gone = true;
  napi_value arguments[2], receiver, answer;
  arguments[0] = value;
  return napi_get_instance_data(env, &addon) != napi_ok || napi_is_typedarray(env, value, &isTyped) != napi_ok ||
         napi_get_boolean(env, isTyped, &arguments[1]) != napi_ok || napi_get_undefined(env, &receiver) != napi_ok ||
         napi_call_function(env, receiver, static_cast<Addon*>(addon)->isGone.Value(), 2, arguments, &answer) !=
             napi_ok ||
         napi_get_value_bool(env, answer, &gone) != napi_ok || gone;
}

bool fail(napi_env env, const char* message) {
  napi_throw_range_error(env, "ERR_OUT_OF_RANGE", message);
  return false;
}

}  // namespace

bool attachedView(napi_env env, napi_value value, Segment* view) {
  return bytesOf(env, value, view) == napi_ok && view->bytes != 0;
}

bool viewOf(napi_env env, napi_value value, const char* name, size_t index, Segment* view) {
  const napi_status status = bytesOf(env, value, view);
  const char* wrong = nullptr;
  if (status == napi_invalid_arg) {
    wrong = "must be a TypedArray or a DataView";
  } else if (status != napi_ok || (view->bytes == 0 && isGone(env, value))) {
    wrong = "must not be detached, or out of the bounds of its buffer";
  }
  if (wrong == nullptr) return true;
  bool pending = false;
  napi_is_exception_pending(env, &pending);
  if (pending) return false;
  char message[96];
  snprintf(message, sizeof message, "%s %zu %s", name, index, wrong);
  napi_throw_type_error(env, "ERR_INVALID_ARG_TYPE", message);
  return false;
}

bool checkRelocations(napi_env env, const uint8_t* memory, size_t limit, const Segment* segments, size_t count) {
  const size_t relocations = frame::load<uint32_t>(memory + frame::kRelocationCount);
  const size_t start = frame::load<uint32_t>(memory + frame::kRelocations);
  if (relocations == 0) return true;
  if (start > limit || relocations > (limit - start) / Relocation::kBytes) {
    return fail(env, "The relocation list leaves the gate's memory");
  }
  for (size_t i = 0; i < relocations; i++) {
    const auto r = frame::load<Relocation>(memory + start + i * Relocation::kBytes);
    if (r.target < 0 || static_cast<size_t>(r.target) >= count) {
      return fail(env, "A relocation's target is not one of the segments");
    }
    if (r.where == Relocation::kReadOnly) continue;
    if (r.where == Relocation::kArgument) {
      if (r.offset < 0 || r.offset > 5) return fail(env, "A relocation's argument is not one of 0 to 5");
      continue;
    }
    size_t room;
    if (r.where == Relocation::kGate) {
      room = limit;
    } else if (r.where >= 0 && static_cast<size_t>(r.where) < count) {
      room = segments[r.where].bytes;
    } else {
      return fail(env, "A relocation's place is not one of the segments");
    }
    if (r.offset < 0 || room < sizeof(void*) || static_cast<size_t>(r.offset) > room - sizeof(void*)) {
      return fail(env, "A relocation's pointer leaves its segment");
    }
    if (r.where == Relocation::kGate && static_cast<size_t>(r.offset) < frame::kEnd) {
      return fail(env, "A relocation's pointer lies in the register file");
    }
  }
  return true;
}

void relocate(const uint8_t* list, size_t relocations, uint8_t* memory, const Segment* segments, uint8_t* nowhere,
              long* arguments) {
  for (size_t i = 0; i < relocations; i++) {
    const auto r = frame::load<Relocation>(list + i * Relocation::kBytes);
    if (r.where == Relocation::kReadOnly) continue;
    const Segment& target = segments[r.target];
    const long address = frame::Call::address(target.bytes == 0 ? nowhere : target.data);
    if (r.where == Relocation::kArgument) {
      arguments[r.offset] = address;
    } else {
      frame::store<long>((r.where == Relocation::kGate ? memory : segments[r.where].data) + r.offset, address);
    }
  }
}
