import { errnoNumber } from '../../abi/errno.js';
import type { Handler, Handlers } from '../handler.js';

const INIT = 1;
const root: Handler = () => 0;
const group: Handler = (task, pid) => (pid === 0 || pid === task.pid ? task.pid : -errnoNumber('ESRCH'));

/** Who a task is: a process of root's, a session of its own, started by init. */
export const ids: Handlers = {
  getpid: (task) => task.pid,
  getppid: () => INIT,
  gettid: (task) => task.pid,
  getpgrp: (task) => task.pid,
  getpgid: group,
  getsid: group,
  getuid: root,
  geteuid: root,
  getgid: root,
  getegid: root,
  getuid32: root,
  geteuid32: root,
  getgid32: root,
  getegid32: root,
};
