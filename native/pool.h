#pragma once

#include <pthread.h>

#include <deque>
#include <memory>
#include <vector>

#include "job.h"

constexpr size_t kMaxBlocked = 1024;
constexpr size_t kMaxShort = 4;

// An environment's threads. Calls that may block get one at once; the others share kMaxShort of them, in order.
// Threads are detached and own the pool with the environment, so that one stuck in a call can be left behind.
class Pool : public std::enable_shared_from_this<Pool> {
 public:
  enum class Refused { no, tooMany, noThread };
  using Finished = std::vector<std::shared_ptr<Job>>;

  // `wake` runs on pool threads, under the lock, when the first of a lot of jobs has ended.
  Pool(void (*wake)(void*), void* context) : wake_(wake), context_(context) {}
  Pool(const Pool&) = delete;
  Pool& operator=(const Pool&) = delete;

  Refused add(std::shared_ptr<Job> job);
  // Drops a job that has not begun, or signals its thread; false where it has ended.
  bool interrupt(const std::shared_ptr<Job>& job, bool canSignal);
  Finished takeFinished();
  // Ends the threads: interrupts those in a call again and again for a bounded time, then leaves them behind.
  void close();

 private:
  struct Thread {
    pthread_t handle;
    pthread_cond_t given = PTHREAD_COND_INITIALIZER;
    std::shared_ptr<Job> job;
    std::shared_ptr<Pool> pool;
  };
  class Lock;

  static void* main(void* thread);
  void serve(Thread* thread);
  std::shared_ptr<Job> nextJob(Thread* thread);
  void perform(Thread* thread, const std::shared_ptr<Job>& job);
  bool give(const std::shared_ptr<Job>& job);
  bool start(const std::shared_ptr<Job>& job);
  void finish(const std::shared_ptr<Job>& job);

  pthread_mutex_t mutex_ = PTHREAD_MUTEX_INITIALIZER;
  void (*wake_)(void*);
  void* context_;
  bool closed_ = false;
  size_t threads_ = 0;
  size_t blocked_ = 0;
  size_t short_ = 0;
  std::deque<std::shared_ptr<Job>> queue_;
  std::vector<Thread*> idle_;
  std::vector<std::shared_ptr<Job>> running_;
  Finished finished_;
};
