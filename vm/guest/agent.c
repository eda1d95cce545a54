// The first process of the guest, and the host's hand in it: runs commands, moves their bytes, mounts the share.
#include "agent.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <unistd.h>

enum { MAX_POLL = 512 };

int control;
static int wake[2];
static pid_t task;

static void on_child(int number) {
  (void)number;
  const int saved = errno;
  if (write(wake[1], "", 1) < 0) errno = saved;
  errno = saved;
}

static void say_hello(void) {
  struct utsname name;
  uname(&name);
  char text[512];
  const int length = snprintf(text, sizeof text, "%d\n%s\n%s\n", VERSION, name.release, name.machine);
  send_message(control, HELLO, 0, NULL, 0, text, (size_t)length);
}

// Answers what came without its bytes.
static void refuse(struct header message, int error) {
  if (message.type == EXEC)
    send_message(control, FAILED, message.id, &error, sizeof error, "exec", 4);
  else if (message.type != INPUT)
    send_message(control, DONE, message.id, &error, sizeof error, NULL, 0);
}

static void serve_host(void) {
  uint8_t *bytes;
  const struct header message = receive_message(control, &bytes);
  if (bytes == NULL) return refuse(message, errno);
  int error = 0;
  int answer = 0;
  uint32_t words[2] = {0, 0};
  memcpy(words, bytes, message.length < sizeof words ? message.length : sizeof words);
  switch (message.type) {
    case EXEC:
      start_process(message.id, bytes, message.length);
      break;
    case INPUT:
      give_input(message.id, bytes, message.length);
      break;
    case SIGNAL:
      send_signal(message.id, (int)words[0]);
      break;
    case CREDIT:
      add_credit(message.id, words[0], words[1]);
      break;
    case RESIZE:
      resize_terminal(message.id, (uint16_t)words[0], (uint16_t)words[1]);
      break;
    case RESUME:
      resumed(bytes, message.length);
      answer = 1;
      break;
    case MOUNT: {
      const char *tag = (const char *)bytes + 4;
      error = mount_share(tag, tag + strlen(tag) + 1, words[0]);
      answer = 1;
      break;
    }
    case HELLO:
      say_hello();
      break;
    default:
      error = EPROTO;
      answer = 1;
  }
  if (answer) send_message(control, DONE, message.id, &error, sizeof error, NULL, 0);
  free(bytes);
}

static void reap(void) {
  char drain[64];
  while (read(wake[0], drain, sizeof drain) == sizeof drain) {
  }
  int status;
  pid_t pid;
  while ((pid = waitpid(-1, &status, WNOHANG)) > 0) {
    if (pid == task)
      task = start_task(status);
    else
      process_ended(pid, status);
  }
}

int main(void) {
  if (getpid() != 1) {
    fprintf(stderr, "agent: this is the first process of the virtual machine; it does nothing elsewhere\n");
    return 2;
  }
  become_init();
  if (pipe2(wake, O_CLOEXEC | O_NONBLOCK) < 0) return 1;
  struct sigaction action = {.sa_handler = on_child, .sa_flags = SA_RESTART | SA_NOCLDSTOP};
  sigaction(SIGCHLD, &action, NULL);
  signal(SIGPIPE, SIG_IGN);
  control = open_port(CONTROL_PORT);
  task = start_task(-1);
  say_hello();
  static struct pollfd list[MAX_POLL];
  for (;;) {
    list[0] = (struct pollfd){control, POLLIN, 0};
    list[1] = (struct pollfd){wake[0], POLLIN, 0};
    const int count = 2 + poll_processes(list + 2, MAX_POLL - 2);
    if (poll(list, (nfds_t)count, -1) < 0) continue;
    serve_processes(list + 2, count - 2);
    if (list[1].revents & POLLIN) reap();
    if (list[0].revents & POLLIN) serve_host();
    // Nobody has the other end: it was never taken, or a machine was saved.
    else if (list[0].revents & POLLHUP)
      poll(NULL, 0, 5);
  }
}
