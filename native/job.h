#pragma once

#include <napi.h>
#include <pthread.h>

#include <memory>

#include "frame.h"
#include "segments.h"

// A call on its way through another thread, with everything the kernel may touch: an abandoned thread keeps it alive.
struct Job {
  enum class State { waiting, dropped, running, done };

  ~Job();

  // Copies memory [0, top) and the segments, and resolves the relocations against the copies; false with a pending
  // exception.
  bool copyIn(napi_env env, const uint8_t* memory, const napi_value* values, size_t count, uint8_t* nowhere);
  // Copies the segments back into those views that are still attached, at most their present length.
  void copyBack(napi_env env, napi_value views) const;

  uint32_t id = 0;
  bool mayBlock = false;
  frame::Call call;
  long word = 0;

  // These two are the pool's, under its lock.
  State state = State::waiting;
  pthread_t thread;

  // [settle, ...views]: one reference for all. The environment's thread alone touches it.
  napi_ref kept = nullptr;
  size_t stackBytes = 0;
  uint8_t* stack = nullptr;

 private:
  size_t count_ = 0;
  std::unique_ptr<Segment[]> segments_;
  std::unique_ptr<bool[]> readOnly_;
};
