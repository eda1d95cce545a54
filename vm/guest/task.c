// The process whose calls the host makes: one frame at a time on its port, jobs on threads of their own on the other.
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#include "agent.h"

enum { IN_ARGUMENT = -1, IN_STACK = -2, READ_ONLY_TARGET = -3 };
enum { ENTRY_BYTES = 64, ENTRY_FLAGS = 4, ENTRY_ARGUMENTS = 8, ENTRY_RESULT = 56, CANNOT_FAIL = 1, POINTER_SHIFT = 8 };
enum { JOB_STACK = 256 << 10 };

struct frame {
  int32_t number;
  int32_t arguments[6];
  uint32_t pointers;
  uint32_t stack_start;  // where in the gate's memory the stack's bytes stand
  uint32_t stack_length;
  uint32_t segments;
  uint32_t relocations;
};

struct segment {
  uint32_t length;
  uint32_t read_only;
};

struct relocation {
  int32_t where;
  int32_t offset;
  int32_t target;
};

// `int $0x80` with the number and six arguments at `words`.
static int32_t trap(const int32_t words[7]) {
  int32_t result;
  __asm__ volatile(
      "pushl %%ebp\n\tpushl %%ebx\n\t"
      "movl 4(%%eax), %%ebx\n\tmovl 8(%%eax), %%ecx\n\tmovl 12(%%eax), %%edx\n\t"
      "movl 16(%%eax), %%esi\n\tmovl 20(%%eax), %%edi\n\tmovl 24(%%eax), %%ebp\n\t"
      "movl (%%eax), %%eax\n\tint $0x80\n\t"
      "popl %%ebx\n\tpopl %%ebp"
      : "=a"(result)
      : "a"(words)
      : "ecx", "edx", "esi", "edi", "memory", "cc");
  return result;
}

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

// Threads share the jobs' port.
static void answer_host(int fd, uint32_t id, int32_t word, const void *bytes, size_t length) {
  pthread_mutex_lock(&lock);
  send_message(fd, ANSWER, id, &word, sizeof word, bytes, length);
  pthread_mutex_unlock(&lock);
}

// As trap, but the host is told whatever happens: `exit` would end one thread of several and leave nobody to answer,
// and a child would answer a second time.
static int32_t call(int32_t words[7]) {
  if (words[0] == SYS_exit) words[0] = SYS_exit_group;
  const pid_t before = getpid();
  const int32_t word = trap(words);
  if (word == 0 && getpid() != before) _exit(0);
  return word;
}

static int32_t address_of(const void *pointer) { return (int32_t)(uintptr_t)pointer; }

static void refuse(int fd, uint32_t id, int error) {
  pthread_mutex_lock(&lock);
  send_message(fd, FAILED, id, &error, sizeof error, "frame", 5);
  pthread_mutex_unlock(&lock);
}

// Makes the call of a frame; the host has checked its relocations.
static void serve_call(int fd, uint32_t id, const uint8_t *bytes, size_t length) {
  struct frame frame;
  if (length < sizeof frame) return refuse(fd, id, EPROTO);
  memcpy(&frame, bytes, sizeof frame);
  const uint8_t *at = bytes + sizeof frame;
  const struct segment *segments = (const struct segment *)at;
  at += frame.segments * sizeof *segments;
  const struct relocation *relocations = (const struct relocation *)at;
  at += frame.relocations * sizeof *relocations;

  uint8_t **memory = malloc(frame.segments * sizeof *memory + 1);
  uint8_t *stack = malloc(frame.stack_length + 16);
  size_t answer_length = frame.stack_length;
  if (memory == NULL || stack == NULL) {
    free(memory);
    free(stack);
    return refuse(fd, id, ENOMEM);
  }
  // Objects are aligned in the gate's memory; they stay so.
  uint8_t *base = stack + frame.stack_start % 16;
  memcpy(base, at, frame.stack_length);
  at += frame.stack_length;
  base -= frame.stack_start;
  uint32_t made = 0;
  for (; made < frame.segments; made++) {
    const uint32_t bytes_here = segments[made].length;
    if ((memory[made] = malloc(bytes_here + 1)) == NULL) break;
    memcpy(memory[made], at, bytes_here);
    at += bytes_here;
    if (!segments[made].read_only) answer_length += bytes_here;
  }
  uint8_t *answer = made < frame.segments ? NULL : malloc(answer_length + 1);
  if (answer == NULL) {
    refuse(fd, id, ENOMEM);
  } else {
    int32_t words[7] = {frame.number};
    for (int i = 0; i < 6; i++) {
      words[i + 1] = frame.pointers >> i & 1 ? address_of(base + (uint32_t)frame.arguments[i]) : frame.arguments[i];
    }
    for (uint32_t i = 0; i < frame.relocations; i++) {
      const struct relocation r = relocations[i];
      if (r.where == READ_ONLY_TARGET) continue;
      const int32_t address = address_of(memory[r.target]);
      if (r.where == IN_ARGUMENT)
        words[r.offset + 1] = address;
      else
        memcpy((r.where == IN_STACK ? base : memory[r.where]) + r.offset, &address, sizeof address);
    }
    const int32_t word = call(words);
    uint8_t *to = answer;
    memcpy(to, base + frame.stack_start, frame.stack_length);
    to += frame.stack_length;
    for (uint32_t i = 0; i < frame.segments; i++) {
      if (segments[i].read_only) continue;
      memcpy(to, memory[i], segments[i].length);
      to += segments[i].length;
    }
    answer_host(fd, id, word, answer, answer_length);
  }
  free(answer);
  while (made > 0) free(memory[--made]);
  free(memory);
  free(stack);
}

static void serve_memory(int fd, uint32_t id, uint32_t type, uint8_t *bytes, size_t length) {
  uint32_t head[2];  // address, length
  if (length < sizeof head) return refuse(fd, id, EPROTO);
  memcpy(head, bytes, sizeof head);
  uint8_t *buffer = type == WRITE ? bytes + sizeof head : malloc(head[1] + 1);
  if (buffer == NULL) return refuse(fd, id, ENOMEM);
  if (type == WRITE && length - sizeof head < head[1]) return refuse(fd, id, EPROTO);
  const struct iovec ours = {buffer, head[1]};
  const struct iovec theirs = {(void *)(uintptr_t)head[0], head[1]};
  const ssize_t n = type == WRITE ? process_vm_writev(getpid(), &ours, 1, &theirs, 1, 0)
                                  : process_vm_readv(getpid(), &ours, 1, &theirs, 1, 0);
  const int32_t word = n < 0 ? -errno : (int32_t)n;
  answer_host(fd, id, word, buffer, type == READ && n > 0 ? (size_t)n : 0);
  if (type == READ) free(buffer);
}

static void serve_batch(int fd, uint32_t id, uint8_t *bytes, size_t length) {
  uint32_t head[2];  // count, whether to stop at a failure
  if (length < sizeof head) return refuse(fd, id, EPROTO);
  memcpy(head, bytes, sizeof head);
  uint8_t *entries = bytes + sizeof head;
  if (head[0] > (length - sizeof head) / ENTRY_BYTES) return refuse(fd, id, EPROTO);
  uint8_t *data = entries + (size_t)head[0] * ENTRY_BYTES;
  int32_t made = 0;
  while ((uint32_t)made < head[0]) {
    uint8_t *entry = entries + (size_t)ENTRY_BYTES * (size_t)made++;
    int32_t words[7];
    uint32_t flags;
    memcpy(words, entry, sizeof *words);
    memcpy(&flags, entry + ENTRY_FLAGS, sizeof flags);
    for (int i = 0; i < 6; i++) {
      memcpy(words + i + 1, entry + ENTRY_ARGUMENTS + 8 * i, sizeof *words);
      if (flags >> (POINTER_SHIFT + i) & 1) words[i + 1] = address_of(data + (uint32_t)words[i + 1]);
    }
    const int64_t word = call(words);
    memcpy(entry + ENTRY_RESULT, &word, sizeof word);
    if (head[1] && word < 0 && word >= -4095 && !(flags & CANNOT_FAIL)) break;
  }
  answer_host(fd, id, made, entries, length - sizeof head);
}

struct job {
  struct job *next;
  uint32_t id;
  uint8_t *bytes;
  size_t length;
  pthread_t thread;
};

static struct job *jobs;
static int job_port;

static void on_interrupt(int number) { (void)number; }

static void *run_job(void *given) {
  struct job *job = given;
  pthread_mutex_lock(&lock);
  job->thread = pthread_self();
  job->next = jobs;
  jobs = job;
  pthread_mutex_unlock(&lock);
  serve_call(job_port, job->id, job->bytes, job->length);
  pthread_mutex_lock(&lock);
  for (struct job **link = &jobs; *link != NULL; link = &(*link)->next) {
    if (*link != job) continue;
    *link = job->next;
    break;
  }
  pthread_mutex_unlock(&lock);
  free(job->bytes);
  free(job);
  return NULL;
}

static void *serve_jobs(void *unused) {
  (void)unused;
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
  pthread_attr_setstacksize(&attributes, JOB_STACK);
  for (;;) {
    uint8_t *bytes;
    const struct header message = receive_message(job_port, &bytes);
    if (bytes == NULL) {
      refuse(job_port, message.id, errno);
      continue;
    }
    if (message.type == INTERRUPT) {
      pthread_mutex_lock(&lock);
      for (const struct job *job = jobs; job != NULL; job = job->next) {
        if (job->id == message.id) pthread_kill(job->thread, SIGRTMIN);
      }
      pthread_mutex_unlock(&lock);
      free(bytes);
      continue;
    }
    struct job *job = calloc(1, sizeof *job);
    pthread_t thread;
    if (job == NULL) _exit(1);
    *job = (struct job){.id = message.id, .bytes = bytes, .length = message.length};
    const int error = pthread_create(&thread, &attributes, run_job, job);
    if (error == 0) continue;
    refuse(job_port, message.id, error);
    free(bytes);
    free(job);
  }
  return NULL;
}

static void serve_calls(int former_status) {
  const int port = open_port(CALL_PORT);
  job_port = open_port(JOB_PORT);
  struct sigaction action = {.sa_handler = on_interrupt};
  sigaction(SIGRTMIN, &action, NULL);
  if (former_status >= 0) {
    send_message(port, RESTARTED, 0, &former_status, sizeof former_status, NULL, 0);
    send_message(job_port, RESTARTED, 0, &former_status, sizeof former_status, NULL, 0);
  }
  pthread_t thread;
  if (pthread_create(&thread, NULL, serve_jobs, NULL) != 0) _exit(1);
  for (;;) {
    uint8_t *bytes;
    const struct header message = receive_message(port, &bytes);
    if (bytes == NULL)
      refuse(port, message.id, errno);
    else if (message.type == CALL)
      serve_call(port, message.id, bytes, message.length);
    else if (message.type == READ || message.type == WRITE)
      serve_memory(port, message.id, message.type, bytes, message.length);
    else if (message.type == BATCH)
      serve_batch(port, message.id, bytes, message.length);
    else
      refuse(port, message.id, EPROTO);
    free(bytes);
  }
}

int start_task(int former_status) {
  const pid_t pid = fork();
  if (pid != 0) return pid;
  setsid();
  prctl(PR_SET_NAME, "task");
  signal(SIGCHLD, SIG_DFL);
  serve_calls(former_status);
  _exit(1);
}
