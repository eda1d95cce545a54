#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "agent.h"

extern int control;

enum { STDIN, STDOUT, STDERR, MESSAGES, STREAMS, INPUT_WINDOW = 65536, OUTPUT_WINDOW = 1 << 20, CHUNK = 65536 };
// What a process does: a command, or a file's bytes from or to its streams.
enum { RUN, PUT, GET };
enum { TERMINAL = 1 };

struct process {
  struct process *next;
  uint32_t id;
  pid_t pid;
  int fds[STREAMS];          // our ends; −1 where closed
  uint32_t credit[STREAMS];  // bytes that the host takes of each output
  uint8_t *input;            // INPUT_WINDOW bytes, of which [start, end) wait
  size_t start, end;
  int input_ended;
  int exited;
  int status;
};

static struct process *processes;

static struct process *find(uint32_t id) {
  for (struct process *p = processes; p != NULL; p = p->next) {
    if (p->id == id) return p;
  }
  return NULL;
}

static void shut(int *fd) {
  if (*fd >= 0) close(*fd);
  *fd = -1;
}

static void failed(uint32_t id, int error, const char *where) {
  send_message(control, FAILED, id, &error, sizeof error, where, strlen(where));
}

static const char *next_string(const uint8_t **at, const uint8_t *end) {
  const char *string = (const char *)*at;
  const uint8_t *nul = memchr(*at, 0, (size_t)(end - *at));
  *at = nul == NULL ? end : nul + 1;
  return string;
}

static int copy_file(int what, const char *path, unsigned mode) {
  const int fd =
      what == PUT ? open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode) : open(path, O_RDONLY | O_CLOEXEC);
  if (fd < 0) return errno;
  if (what == PUT && fchmod(fd, mode) < 0) return errno;
  const int from = what == PUT ? STDIN_FILENO : fd;
  const int to = what == PUT ? fd : STDOUT_FILENO;
  char bytes[CHUNK];
  ssize_t n;
  while ((n = read(from, bytes, sizeof bytes)) > 0) {
    for (ssize_t done = 0; done < n;) {
      const ssize_t written = write(to, bytes + done, (size_t)(n - done));
      if (written < 0) return errno;
      done += written;
    }
  }
  return n < 0 ? errno : close(fd) < 0 ? errno : 0;
}

// In the child: never returns. `report` is closed by a successful exec, and else carries the errno and where.
static void be_process(int what, uint32_t mode, const uint8_t *at, const uint8_t *end, int report) {
  const char *cwd = next_string(&at, end);
  uint32_t counts[2];
  if ((size_t)(end - at) < sizeof counts) _exit(125);
  memcpy(counts, at, sizeof counts);
  at += sizeof counts;
  char **argv = calloc(counts[0] + 1, sizeof *argv);
  char **envp = calloc(counts[1] + 1, sizeof *envp);
  if (argv == NULL || envp == NULL) _exit(125);
  for (uint32_t i = 0; i < counts[0]; i++) argv[i] = (char *)next_string(&at, end);
  for (uint32_t i = 0; i < counts[1]; i++) envp[i] = (char *)next_string(&at, end);
  const char *where = cwd;
  int error = 0;
  if (chdir(cwd) < 0) {
    error = errno;
  } else if (what != RUN) {
    close(report);
    _exit(copy_file(what, argv[0], mode));
  } else {
    where = argv[0];
    environ = envp;
    execvp(argv[0], argv);
    error = errno;
  }
  write_all(report, &error, sizeof error);
  write_all(report, where, strlen(where));
  _exit(127);
}

static int make_streams(int terminal, int ours[STREAMS], int theirs[STREAMS]) {
  if (terminal) {
    int slave;
    if (openpty(&ours[0], &slave, NULL, NULL, NULL) < 0) return -1;
    fcntl(ours[0], F_SETFD, FD_CLOEXEC);
    ours[1] = fcntl(ours[0], F_DUPFD_CLOEXEC, STREAMS);
    for (int i = 0; i <= STDERR; i++) theirs[i] = fcntl(slave, F_DUPFD_CLOEXEC, STREAMS);
    close(slave);
  } else {
    for (int i = 0; i < STREAMS; i++) {
      int ends[2];
      if (pipe2(ends, O_CLOEXEC) < 0) return -1;
      ours[i] = ends[i == STDIN ? 1 : 0];
      theirs[i] = ends[i == STDIN ? 0 : 1];
    }
  }
  for (int i = 0; i < STREAMS; i++) {
    if (ours[i] >= 0) fcntl(ours[i], F_SETFL, O_NONBLOCK);
  }
  return 0;
}

void start_process(uint32_t id, const uint8_t *bytes, size_t length) {
  uint32_t head[3];  // what, flags, mode
  if (length < sizeof head || find(id) != NULL) return failed(id, EPROTO, "exec");
  memcpy(head, bytes, sizeof head);
  int ours[STREAMS] = {-1, -1, -1, -1};
  int theirs[STREAMS] = {-1, -1, -1, -1};
  int report[2] = {-1, -1};
  struct process *p = calloc(1, sizeof *p);
  if (p != NULL) p->input = malloc(INPUT_WINDOW);
  const int terminal = (head[1] & TERMINAL) != 0;
  pid_t pid = -1;
  if (p != NULL && p->input != NULL && make_streams(terminal, ours, theirs) == 0 && pipe2(report, O_CLOEXEC) == 0)
    pid = fork();
  if (pid == 0) {
    setsid();
    signal(SIGPIPE, SIG_DFL);
    // Out of the way of the numbers that they get.
    const int told = fcntl(report[1], F_DUPFD_CLOEXEC, 2 * STREAMS);
    // A process that moves a file does not exec, which would close these.
    for (int i = 0; i < STREAMS; i++) shut(&ours[i]);
    shut(&report[0]);
    shut(&report[1]);
    for (int i = 0; i < STREAMS; i++) {
      if (theirs[i] >= 0) theirs[i] = fcntl(theirs[i], F_DUPFD_CLOEXEC, 2 * STREAMS);
    }
    for (int i = 0; i < STREAMS; i++) {
      if (theirs[i] >= 0) dup2(theirs[i], i);
    }
    if (terminal) ioctl(0, TIOCSCTTY, 0);
    be_process((int)head[0], head[2], bytes + sizeof head, bytes + length, told);
  }
  const int error = errno;
  for (int i = 0; i < STREAMS; i++) shut(&theirs[i]);
  shut(&report[1]);
  char why[4096];
  size_t n = 0;
  if (pid > 0) {
    ssize_t more;
    while ((more = read(report[0], why + n, sizeof why - 1 - n)) > 0) n += (size_t)more;
  }
  shut(&report[0]);
  if (pid < 0 || n > 0) {
    for (int i = 0; i < STREAMS; i++) shut(&ours[i]);
    if (p != NULL) free(p->input);
    free(p);
    if (pid < 0) return failed(id, error, "fork");
    int code;
    memcpy(&code, why, sizeof code);
    why[n] = 0;
    waitpid(pid, NULL, 0);
    return failed(id, code, why + sizeof code);
  }
  p->id = id;
  p->pid = pid;
  memcpy(p->fds, ours, sizeof ours);
  for (int i = STDOUT; i < STREAMS; i++) p->credit[i] = OUTPUT_WINDOW;
  p->next = processes;
  processes = p;
  const uint32_t told = (uint32_t)pid;
  send_message(control, STARTED, id, &told, sizeof told, NULL, 0);
}

void give_input(uint32_t id, const uint8_t *bytes, size_t length) {
  struct process *p = find(id);
  if (p == NULL) return;
  if (length == 0) p->input_ended = 1;
  if (p->start > 0) {
    memmove(p->input, p->input + p->start, p->end - p->start);
    p->end -= p->start;
    p->start = 0;
  }
  // The host keeps to the window.
  if (length > INPUT_WINDOW - p->end) length = INPUT_WINDOW - p->end;
  memcpy(p->input + p->end, bytes, length);
  p->end += length;
}

void send_signal(uint32_t id, int number) {
  const struct process *p = find(id);
  if (p != NULL && !p->exited) kill(-p->pid, number);
}

void add_credit(uint32_t id, uint32_t stream, uint32_t bytes) {
  struct process *p = find(id);
  if (p != NULL && stream < STREAMS) p->credit[stream] += bytes;
}

void resize_terminal(uint32_t id, uint16_t rows, uint16_t columns) {
  const struct process *p = find(id);
  const struct winsize size = {.ws_row = rows, .ws_col = columns};
  if (p != NULL && p->fds[STDOUT] >= 0) ioctl(p->fds[STDOUT], TIOCSWINSZ, &size);
}

void process_ended(int pid, int status) {
  for (struct process *p = processes; p != NULL; p = p->next) {
    if (p->pid != pid) continue;
    p->exited = 1;
    p->status = status;
  }
}

static void push_input(struct process *p) {
  if (p->fds[STDIN] < 0) {
    // Nobody reads: the bytes are dropped, as a pipe's are.
    const uint32_t dropped[2] = {STDIN, (uint32_t)(p->end - p->start)};
    if (dropped[1] > 0) send_message(control, CREDIT, p->id, dropped, sizeof dropped, NULL, 0);
    p->start = p->end = 0;
    return;
  }
  if (p->start < p->end) {
    const ssize_t n = write(p->fds[STDIN], p->input + p->start, p->end - p->start);
    if (n < 0 && errno != EAGAIN && errno != EINTR) return shut(&p->fds[STDIN]);
    if (n > 0) {
      p->start += (size_t)n;
      const uint32_t taken[2] = {STDIN, (uint32_t)n};
      send_message(control, CREDIT, p->id, taken, sizeof taken, NULL, 0);
    }
  }
  if (p->input_ended && p->start == p->end) shut(&p->fds[STDIN]);
}

// Whether there may be more at once.
static int pull_output(struct process *p, uint32_t stream) {
  static uint8_t bytes[CHUNK];
  if (p->fds[stream] < 0 || p->credit[stream] == 0) return 0;
  const size_t room = p->credit[stream] < sizeof bytes ? p->credit[stream] : sizeof bytes;
  const ssize_t n = read(p->fds[stream], bytes, room);
  if (n < 0 && (errno == EAGAIN || errno == EINTR)) return 0;
  if (n <= 0) {
    shut(&p->fds[stream]);
    return 0;
  }
  p->credit[stream] -= (uint32_t)n;
  send_message(control, OUTPUT, p->id, &stream, sizeof stream, bytes, (size_t)n);
  return 1;
}

// Of a process that has ended, what stands in its pipes goes first; another process that still holds them is not waited
// for.
static int finish(struct process *p) {
  for (uint32_t stream = STDOUT; stream < STREAMS; stream++) {
    while (pull_output(p, stream)) {
    }
    if (p->fds[stream] >= 0 && p->credit[stream] == 0) return 0;
  }
  flush_share();
  const int32_t end[2] = {WIFEXITED(p->status) ? WEXITSTATUS(p->status) : -1,
                          WIFSIGNALED(p->status) ? WTERMSIG(p->status) : 0};
  send_message(control, EXITED, p->id, end, sizeof end, NULL, 0);
  for (int i = 0; i < STREAMS; i++) shut(&p->fds[i]);
  return 1;
}

int poll_processes(struct pollfd *list, int limit) {
  struct process **link = &processes;
  while (*link != NULL) {
    struct process *p = *link;
    push_input(p);
    if (p->exited && finish(p)) {
      *link = p->next;
      free(p->input);
      free(p);
    } else {
      link = &p->next;
    }
  }
  int count = 0;
  for (struct process *p = processes; p != NULL; p = p->next) {
    for (int i = 0; i < STREAMS && count < limit; i++) {
      const int wanted = i == STDIN ? p->start < p->end : p->credit[i] > 0;
      if (p->fds[i] >= 0 && wanted) list[count++] = (struct pollfd){p->fds[i], i == STDIN ? POLLOUT : POLLIN, 0};
    }
  }
  return count;
}

void serve_processes(const struct pollfd *list, int count) {
  for (int at = 0; at < count; at++) {
    if (list[at].revents == 0) continue;
    for (struct process *p = processes; p != NULL; p = p->next) {
      if (p->fds[STDIN] == list[at].fd) push_input(p);
      for (uint32_t stream = STDOUT; stream < STREAMS; stream++) {
        if (p->fds[stream] == list[at].fd) pull_output(p, stream);
      }
    }
  }
}
