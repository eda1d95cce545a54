#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

#include "agent.h"

int open_port(int number) {
  char path[32];
  snprintf(path, sizeof path, "/dev/vport0p%d", number);
  for (int i = 0; i < 1000; i++) {
    const int fd = open(path, O_RDWR | O_CLOEXEC);
    if (fd >= 0) return fd;
    nanosleep(&(struct timespec){0, 1000000}, NULL);
  }
  perror(path);
  exit(1);
}

void write_all(int fd, const void *bytes, size_t length) {
  const uint8_t *at = bytes;
  while (length > 0) {
    const ssize_t n = write(fd, at, length);
    if (n > 0) {
      at += n;
      length -= (size_t)n;
    } else if (n < 0 && errno != EINTR && errno != EAGAIN) {
      return;
    }
  }
}

void send_message(int fd, uint32_t type, uint32_t id, const void *head, size_t head_length, const void *bytes,
                  size_t length) {
  // One write where it fits: each write is an exit to the host.
  uint8_t small[4096];
  struct header header = {(uint32_t)(head_length + length), type, id};
  const size_t start = sizeof header + head_length;
  memcpy(small, &header, sizeof header);
  if (head_length > 0) memcpy(small + sizeof header, head, head_length);
  if (start + length <= sizeof small) {
    if (length > 0) memcpy(small + start, bytes, length);
    write_all(fd, small, start + length);
  } else {
    write_all(fd, small, start);
    write_all(fd, bytes, length);
  }
}

static void read_all(int fd, void *bytes, size_t length) {
  uint8_t *at = bytes;
  while (length > 0) {
    const ssize_t n = read(fd, at, length);
    if (n > 0) {
      at += n;
      length -= (size_t)n;
    } else if (n == 0 || errno == EAGAIN) {
      // Nobody has the other end yet.
      poll(&(struct pollfd){fd, POLLIN, 0}, 1, 10);
      if (n == 0) nanosleep(&(struct timespec){0, 5000000}, NULL);
    } else if (errno != EINTR) {
      perror("the port");
      _exit(1);
    }
  }
}

static void skip(int fd, size_t length) {
  uint8_t bytes[4096];
  while (length > 0) {
    const size_t some = length < sizeof bytes ? length : sizeof bytes;
    read_all(fd, bytes, some);
    length -= some;
  }
}

struct header receive_message(int fd, uint8_t **bytes) {
  struct header header;
  read_all(fd, &header, sizeof header);
  *bytes = header.length > MAX_MESSAGE ? NULL : malloc(header.length + 1);
  if (*bytes == NULL) {
    skip(fd, header.length);
    errno = header.length > MAX_MESSAGE ? E2BIG : ENOMEM;
  } else {
    read_all(fd, *bytes, header.length);
    (*bytes)[header.length] = 0;
  }
  return header;
}
