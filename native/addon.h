#pragma once

#include <napi.h>

#include <memory>

#include "gate_memory.h"

class Jobs;

// What one environment (the main thread or a worker) owns; there is no global state.
struct Addon {
  std::shared_ptr<GateMemory> gate;
  uint8_t* memory;
  Jobs* jobs = nullptr;
  // (view, isTyped) => its memory is gone. Node-API cannot tell a view that its buffer was shrunk below from an empty
  // one.
  Napi::FunctionReference isGone;

  static Addon* from(napi_env env, napi_callback_info info, size_t* argc = nullptr, napi_value* argv = nullptr) {
    void* data = nullptr;
    napi_get_cb_info(env, info, argc, argv, nullptr, &data);
    return static_cast<Addon*>(data);
  }

  ~Addon();
};

napi_value trap(napi_env env, napi_callback_info info);
napi_value trapSegments(napi_env env, napi_callback_info info);
napi_value batch(napi_env env, napi_callback_info info);
napi_value submit(napi_env env, napi_callback_info info);
napi_value interrupt(napi_env env, napi_callback_info info);
napi_value readMemory(napi_env env, napi_callback_info info);
napi_value writeMemory(napi_env env, napi_callback_info info);
napi_value loop(napi_env env, napi_callback_info info);
