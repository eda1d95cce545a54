import { errnoNumber } from '../../abi/errno.js';
import { Flag, Pipe, PipeEnd } from '../files.js';
import type { Handlers } from '../handler.js';
import type { Task } from '../task.js';
import type { Wait } from '../wait.js';
import { installPair } from './files.js';

const errno = (name: Parameters<typeof errnoNumber>[0]) => -errnoNumber(name);
const AF_UNIX = 1;
const SOCK_STREAM = 1;
const SOCK_TYPE = 0xf;
/** How many words each sub-call has, from 1 on. */
const ARGUMENTS = [0, 3, 3, 3, 2, 3, 3, 3, 4, 4, 4, 6, 6, 2, 5, 5, 3, 3, 4, 5, 4] as const;
const SYS_SOCKETPAIR = 8;
const SYS_SOCKET = 1;

function socketpair(task: Task, family: number, type: number, _protocol: number, address: number): number {
  if (family !== AF_UNIX) return errno('EAFNOSUPPORT');
  if ((type & SOCK_TYPE) !== SOCK_STREAM) return errno('ESOCKTNOSUPPORT');
  const [a, b] = [new Pipe(), new Pipe()];
  const flags = (type & ~SOCK_TYPE) | Flag.O_RDWR;
  return installPair(task, address, [new PipeEnd(flags, a, b), new PipeEnd(flags, b, a)]);
}

/** All of i386's socket calls came through one number, which is demultiplexed again. */
export const socket: Handlers = {
  /** @see net/socket.c */
  socketcall(task, call, address): number | Wait {
    const count = ARGUMENTS[call];
    if (call < 1 || count === undefined) return errno('EINVAL');
    const words = new Int32Array(count);
    if (task.copy_from_user(new Uint8Array(words.buffer), address >>> 0) !== 0) return errno('EFAULT');
    const [first = 0, second = 0, third = 0, fourth = 0] = words;
    if (call === SYS_SOCKETPAIR) return socketpair(task, first, second, third, fourth);
    if (call === SYS_SOCKET) return errno('EAFNOSUPPORT');
    return task.files.get(first) === undefined ? errno('EBADF') : errno('EOPNOTSUPP');
  },
};
