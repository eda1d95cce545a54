#include <algorithm>
#include <cstdio>
#include <new>

#include "addon.h"
#include "interrupt.h"
#include "jobs.h"

Jobs* Jobs::create(napi_env env) {
  auto* jobs = new Jobs(env);
  napi_value name = nullptr;
  napi_create_string_utf8(env, "jiffies-syscall", NAPI_AUTO_LENGTH, &name);
  if (napi_create_threadsafe_function(env, nullptr, nullptr, name, 0, 1, nullptr, nullptr, jobs, deliver,
                                      &jobs->bell_) != napi_ok) {
    jobs->bell_ = nullptr;
    delete jobs;
    napi_throw_error(env, "ERR_SYSCALL_THREADS", "No way back from other threads could be made");
    return nullptr;
  }
  napi_unref_threadsafe_function(env, jobs->bell_);
  // Added after the thread-safe function's own hook, so it runs before it: no thread calls one that is gone.
  napi_add_env_cleanup_hook(env, cleanUp, jobs);
  pinSharedObject();
  return jobs;
}

Jobs::~Jobs() {
  if (bell_ == nullptr) return;
  napi_remove_env_cleanup_hook(env_, cleanUp, this);
  close();
}

void Jobs::cleanUp(void* data) { static_cast<Jobs*>(data)->close(); }

void Jobs::close() {
  if (bell_ == nullptr) return;
  pool_->close();
  napi_release_threadsafe_function(bell_, napi_tsfn_abort);
  bell_ = nullptr;
  for (const auto& [id, job] : pending_) napi_delete_reference(env_, job->kept);
  pending_.clear();
}

void Jobs::wake(void* data) {
  napi_call_threadsafe_function(static_cast<Jobs*>(data)->bell_, nullptr, napi_tsfn_nonblocking);
}

uint32_t Jobs::refuse(const char* code, const char* message) {
  napi_throw_error(env_, code, message);
  return 0;
}

uint32_t Jobs::submit(std::shared_ptr<Job> job, napi_value kept) {
  if (bell_ == nullptr) return refuse("ERR_SYSCALL_THREADS", "This environment is closing");
  if (job->mayBlock && !canSignal_) {
    canSignal_ = installInterruptHandler();
    if (!canSignal_) {
      char message[120];
      snprintf(message, sizeof message,
               "Signal %d, which interrupts blocked calls, has another handler in this process", interruptSignal());
      return refuse("ERR_SYSCALL_SIGNAL", message);
    }
  }
  do job->id = ++lastId_;
  while (job->id == 0 || pending_.count(job->id) != 0);
  if (napi_create_reference(env_, kept, 1, &job->kept) != napi_ok) {
    return refuse("ERR_SYSCALL_THREADS", "The call's views could not be kept");
  }
  // Before the thread can end it: only this thread reads `pending_`, but the bell must be heard.
  if (pending_.empty()) napi_ref_threadsafe_function(env_, bell_);
  pending_.emplace(job->id, job);
  const uint32_t id = job->id;
  const Pool::Refused refused = pool_->add(job);
  if (refused == Pool::Refused::no) return id;
  napi_delete_reference(env_, job->kept);
  pending_.erase(id);
  if (pending_.empty()) napi_unref_threadsafe_function(env_, bell_);
  if (refused == Pool::Refused::noThread) {
    return refuse("ERR_SYSCALL_THREADS", "The system gives this process no more threads");
  }
  char message[80];
  snprintf(message, sizeof message, "%zu calls are blocked already, the most that may be", kMaxBlocked);
  return refuse("ERR_SYSCALL_THREADS", message);
}

bool Jobs::interrupt(uint32_t id) {
  const auto found = pending_.find(id);
  if (found == pending_.end()) return false;
  if (!canSignal_) canSignal_ = installInterruptHandler();
  return pool_->interrupt(found->second, canSignal_);
}

void Jobs::deliver(napi_env env, napi_value, void* context, void*) {
  if (env == nullptr) return;
  auto* jobs = static_cast<Jobs*>(context);
  for (const auto& job : jobs->pool_->takeFinished()) jobs->settle(job);
}

void Jobs::settle(const std::shared_ptr<Job>& job) {
  if (pending_.erase(job->id) == 0) return;
  if (pending_.empty()) napi_unref_threadsafe_function(env_, bell_);
  const Napi::HandleScope scope(env_);
  napi_value kept, settle, receiver, arguments[4];
  const bool started = job->state == Job::State::done;
  void* stack = nullptr;
  const bool known = napi_get_reference_value(env_, job->kept, &kept) == napi_ok &&
                     napi_get_element(env_, kept, 0, &settle) == napi_ok;
  napi_delete_reference(env_, job->kept);
  if (!known) return;
  if (started) job->copyBack(env_, kept);
  const auto word = static_cast<int64_t>(job->word);
  napi_create_int32(env_, static_cast<int32_t>(word), &arguments[0]);
  napi_create_int32(env_, static_cast<int32_t>(word >> 32), &arguments[1]);
  if (napi_create_arraybuffer(env_, job->stackBytes, &stack, &arguments[2]) != napi_ok) return;
  memcpy(stack, job->stack, job->stackBytes);
  napi_get_boolean(env_, started, &arguments[3]);
  napi_get_undefined(env_, &receiver);
  if (napi_call_function(env_, receiver, settle, 4, arguments, nullptr) != napi_pending_exception) return;
  napi_value error;
  if (napi_get_and_clear_last_exception(env_, &error) == napi_ok) napi_fatal_exception(env_, error);
}

napi_value submit(napi_env env, napi_callback_info info) {
  size_t count = 0;
  Addon* addon = Addon::from(env, info, &count);
  const size_t given = std::max<size_t>(count, 2);
  std::unique_ptr<napi_value[]> values(new (std::nothrow) napi_value[given]);
  if (!values) {
    napi_throw_error(env, "ERR_OUT_OF_MEMORY", "No memory for the call's views");
    return nullptr;
  }
  count = given;
  Addon::from(env, info, &count, values.get());
  count = std::max<size_t>(count, 2);

  const auto job = std::make_shared<Job>();
  napi_valuetype type;
  if (napi_get_value_bool(env, values[0], &job->mayBlock) != napi_ok || napi_typeof(env, values[1], &type) != napi_ok ||
      type != napi_function) {
    napi_throw_type_error(env, "ERR_INVALID_ARG_TYPE", "submit takes (boolean, function, ...views)");
    return nullptr;
  }
  if (!job->copyIn(env, addon->memory, &values[2], count - 2, addon->gate->nowhere())) return nullptr;
  napi_value kept, id = nullptr;
  if (napi_create_array_with_length(env, count - 1, &kept) != napi_ok) return nullptr;
  for (size_t i = 1; i < count; i++) {
    if (napi_set_element(env, kept, static_cast<uint32_t>(i - 1), values[i]) != napi_ok) return nullptr;
  }
  if (addon->jobs == nullptr && (addon->jobs = Jobs::create(env)) == nullptr) return nullptr;
  const uint32_t made = addon->jobs->submit(job, kept);
  if (made != 0) napi_create_uint32(env, made, &id);
  return id;
}

napi_value interrupt(napi_env env, napi_callback_info info) {
  napi_value value, result = nullptr;
  size_t argc = 1;
  Addon* addon = Addon::from(env, info, &argc, &value);
  uint32_t id = 0;
  if (napi_get_value_uint32(env, value, &id) != napi_ok) {
    napi_throw_type_error(env, "ERR_INVALID_ARG_TYPE", "interrupt takes a job's id");
    return nullptr;
  }
  napi_get_boolean(env, addon->jobs != nullptr && addon->jobs->interrupt(id), &result);
  return result;
}
