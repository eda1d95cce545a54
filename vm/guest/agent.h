#pragma once

#include <stddef.h>
#include <stdint.h>

// What crosses between the host and the guest; the same numbers as vm/protocol.ts. A message is a header and `length`
// bytes.
struct header {
  uint32_t length;
  uint32_t type;
  uint32_t id;
};

enum message {
  // guest to host
  HELLO = 1,      // version
  STARTED = 2,    // pid
  OUTPUT = 3,     // stream, bytes
  EXITED = 4,     // code, signal
  FAILED = 5,     // errno, where
  CREDIT = 6,     // stream, bytes (both ways)
  DONE = 7,       // errno
  ANSWER = 8,     // word, bytes
  RESTARTED = 9,  // how the former task ended
  // host to guest
  EXEC = 32,       // what, flags, strings
  INPUT = 33,      // bytes; none at all is the end
  SIGNAL = 34,     // number
  RESUME = 35,     // seconds, nanoseconds, entropy
  MOUNT = 36,      // flags, tag, path
  RESIZE = 37,     // rows, columns
  CALL = 38,       // a frame
  READ = 39,       // address, length
  WRITE = 40,      // address, bytes
  BATCH = 41,      // entries, data
  INTERRUPT = 42,  // nothing: the id says which call
};

enum { VERSION = 1, CONTROL_PORT = 1, CALL_PORT = 2, JOB_PORT = 3, MAX_MESSAGE = 64 << 20 };

// message.c
int open_port(int number);
void send_message(int fd, uint32_t type, uint32_t id, const void *head, size_t head_length, const void *bytes,
                  size_t length);
// Reads a message into `*bytes`, which the caller frees; ends the process where the port is gone. Where it is too long,
// `*bytes` is NULL, and errno says it.
struct header receive_message(int fd, uint8_t **bytes);
void write_all(int fd, const void *bytes, size_t length);

// init.c
void become_init(void);
// A live share is not cached: what the host changes is seen at once.
enum { READ_ONLY = 1, LIVE = 2, UNMOUNT = 4 };
int mount_share(const char *tag, const char *path, uint32_t flags);
void flush_share(void);
void resumed(const uint8_t *bytes, size_t length);

// process.c
struct pollfd;
void start_process(uint32_t id, const uint8_t *bytes, size_t length);
void give_input(uint32_t id, const uint8_t *bytes, size_t length);
void send_signal(uint32_t id, int number);
void add_credit(uint32_t id, uint32_t stream, uint32_t bytes);
void resize_terminal(uint32_t id, uint16_t rows, uint16_t columns);
void process_ended(int pid, int status);
int poll_processes(struct pollfd *list, int limit);
void serve_processes(const struct pollfd *list, int count);

// task.c
int start_task(int former_status);
