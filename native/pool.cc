#include "pool.h"

#include <signal.h>
#include <time.h>

#include <algorithm>
#include <new>

#include "interrupt.h"

namespace {

constexpr size_t kStackBytes = 256 * 1024;
constexpr time_t kIdleSeconds = 5;
constexpr int kCloseRounds = 100;
constexpr long kCloseRoundNs = 2'000'000;

}  // namespace

class Pool::Lock {
 public:
  explicit Lock(pthread_mutex_t* mutex) : mutex_(mutex) { pthread_mutex_lock(mutex_); }
  ~Lock() { pthread_mutex_unlock(mutex_); }

 private:
  pthread_mutex_t* mutex_;
};

Pool::Refused Pool::add(std::shared_ptr<Job> job) {
  Lock lock(&mutex_);
  if (job->mayBlock) {
    if (blocked_ >= kMaxBlocked) return Refused::tooMany;
    if (!give(job)) return Refused::noThread;
    blocked_++;
  } else if (short_ < kMaxShort && give(job)) {
    short_++;
  } else if (short_ == 0) {
    return Refused::noThread;
  } else {
    queue_.push_back(std::move(job));
  }
  return Refused::no;
}

bool Pool::give(const std::shared_ptr<Job>& job) {
  if (idle_.empty()) return start(job);
  Thread* thread = idle_.back();
  idle_.pop_back();
  thread->job = job;
  pthread_cond_signal(&thread->given);
  return true;
}

bool Pool::start(const std::shared_ptr<Job>& job) {
  auto* thread = new (std::nothrow) Thread;
  if (thread == nullptr) return false;
  thread->job = job;
  thread->pool = shared_from_this();
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  pthread_attr_setstacksize(&attributes, kStackBytes);
  pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
  // The thread inherits the mask: no signal of the program's may interrupt a call here, only ours.
  sigset_t blocked, before;
  sigfillset(&blocked);
  sigdelset(&blocked, interruptSignal());
  pthread_sigmask(SIG_SETMASK, &blocked, &before);
  const int failed = pthread_create(&thread->handle, &attributes, main, thread);
  pthread_sigmask(SIG_SETMASK, &before, nullptr);
  pthread_attr_destroy(&attributes);
  if (failed != 0) {
    delete thread;
    return false;
  }
  threads_++;
  return true;
}

void* Pool::main(void* data) {
  std::unique_ptr<Thread> thread(static_cast<Thread*>(data));
  const std::shared_ptr<Pool> pool = thread->pool;
  thread->handle = pthread_self();
  pool->serve(thread.get());
  return nullptr;
}

void Pool::serve(Thread* thread) {
  Lock lock(&mutex_);
  while (const std::shared_ptr<Job> job = nextJob(thread)) perform(thread, job);
  threads_--;
}

std::shared_ptr<Job> Pool::nextJob(Thread* thread) {
  if (!thread->job && !closed_ && short_ < kMaxShort && !queue_.empty()) {
    thread->job = std::move(queue_.front());
    queue_.pop_front();
    short_++;
  }
  if (!thread->job && !closed_) {
    timespec until;
    clock_gettime(CLOCK_REALTIME, &until);
    until.tv_sec += kIdleSeconds;
    idle_.push_back(thread);
    int error = 0;
    while (!thread->job && !closed_ && error == 0) error = pthread_cond_timedwait(&thread->given, &mutex_, &until);
    if (!thread->job) idle_.erase(std::find(idle_.begin(), idle_.end(), thread));
  }
  return closed_ ? nullptr : std::move(thread->job);
}

void Pool::perform(Thread* thread, const std::shared_ptr<Job>& job) {
  if (job->state == Job::State::waiting) {
    job->state = Job::State::running;
    job->thread = thread->handle;
    running_.push_back(job);
    pthread_mutex_unlock(&mutex_);
    job->word = job->call.make();
    pthread_mutex_lock(&mutex_);
    running_.erase(std::find(running_.begin(), running_.end(), job));
    job->state = Job::State::done;
  }
  (job->mayBlock ? blocked_ : short_)--;
  finish(job);
}

void Pool::finish(const std::shared_ptr<Job>& job) {
  if (closed_) return;
  finished_.push_back(job);
  if (finished_.size() == 1) wake_(context_);
}

bool Pool::interrupt(const std::shared_ptr<Job>& job, bool canSignal) {
  Lock lock(&mutex_);
  switch (job->state) {
    case Job::State::waiting: {
      job->state = Job::State::dropped;
      // One that a thread has been given already is settled by that thread.
      const auto queued = std::find(queue_.begin(), queue_.end(), job);
      if (queued != queue_.end()) {
        queue_.erase(queued);
        finish(job);
      }
      return true;
    }
    case Job::State::running:
      return canSignal && pthread_kill(job->thread, interruptSignal()) == 0;
    default:
      return false;
  }
}

Pool::Finished Pool::takeFinished() {
  Lock lock(&mutex_);
  return std::exchange(finished_, {});
}

void Pool::close() {
  pthread_mutex_lock(&mutex_);
  closed_ = true;
  queue_.clear();
  finished_.clear();
  for (int round = 0; threads_ > 0 && round < kCloseRounds; round++) {
    for (Thread* thread : idle_) pthread_cond_signal(&thread->given);
    for (const auto& job : running_) {
      if (job->mayBlock) pthread_kill(job->thread, interruptSignal());
    }
    pthread_mutex_unlock(&mutex_);
    const timespec pause = {0, round == 0 ? 200'000 : kCloseRoundNs};
    nanosleep(&pause, nullptr);
    pthread_mutex_lock(&mutex_);
  }
  pthread_mutex_unlock(&mutex_);
}
