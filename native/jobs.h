#pragma once

#include <napi.h>

#include <memory>
#include <unordered_map>

#include "pool.h"

// The jobs of one environment, seen from its own thread: what keeps the event loop alive and whom to tell.
class Jobs {
 public:
  // Null with a pending exception where it cannot be made.
  static Jobs* create(napi_env env);
  ~Jobs();

  // The job's id, or 0 with a pending exception.
  uint32_t submit(std::shared_ptr<Job> job, napi_value kept);
  bool interrupt(uint32_t id);

 private:
  explicit Jobs(napi_env env) : env_(env), pool_(std::make_shared<Pool>(wake, this)) {}

  static void wake(void* jobs);
  static void deliver(napi_env env, napi_value, void* context, void*);
  static void cleanUp(void* jobs);
  void close();
  void settle(const std::shared_ptr<Job>& job);
  uint32_t refuse(const char* code, const char* message);

  napi_env env_;
  napi_threadsafe_function bell_ = nullptr;
  std::shared_ptr<Pool> pool_;
  std::unordered_map<uint32_t, std::shared_ptr<Job>> pending_;
  uint32_t lastId_ = 0;
  bool canSignal_ = false;
};
