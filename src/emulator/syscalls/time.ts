import { errnoNumber } from '../../abi/errno.js';
import type { Handler, Handlers } from '../handler.js';
import type { Task } from '../task.js';
import { Wait } from '../wait.js';

const EFAULT = -errnoNumber('EFAULT');
const EINVAL = -errnoNumber('EINVAL');
const EINTR = -errnoNumber('EINTR');
/** times() counts in USER_HZ, whatever the kernel's own HZ. */
const USER_HZ = 100;
const NSEC = 1e9;

const REALTIME = new Set([0, 5, 11]);
const MONOTONIC = new Set([1, 4, 6, 7]);
const COARSE = new Set([5, 6]);
const CPU = new Set([2, 3]);

function seconds(task: Task, clock: number): number | undefined {
  const { now, realtime } = task.kernel.clock;
  if (REALTIME.has(clock)) return realtime;
  return MONOTONIC.has(clock) || CPU.has(clock) ? now : undefined;
}

/** Two words of 4 or 8 bytes: seconds, and a fraction in units of 1/`unit` s. */
function putTime(task: Task, address: number, time: number, unit: number, word: 4 | 8): number {
  const whole = Math.floor(time);
  const view = new DataView(new ArrayBuffer(word * 2));
  const fraction = Math.min(Math.floor((time - whole) * unit), unit - 1);
  if (word === 8) {
    view.setBigInt64(0, BigInt(whole), true);
    view.setBigInt64(8, BigInt(fraction), true);
  } else {
    view.setInt32(0, whole, true);
    view.setInt32(4, fraction, true);
  }
  return task.copy_to_user(address >>> 0, new Uint8Array(view.buffer)) === 0 ? 0 : EFAULT;
}

function clockGettime(word: 4 | 8): Handler {
  return (task, clock, address) => {
    const time = seconds(task, clock);
    return time === undefined ? EINVAL : putTime(task, address, time, NSEC, word);
  };
}

function clockGetres(word: 4 | 8): Handler {
  return (task, clock, address) => {
    if (seconds(task, clock) === undefined) return EINVAL;
    if (address === 0) return 0;
    return putTime(task, address, COARSE.has(clock) ? 1 / task.kernel.hz : 1 / NSEC, NSEC, word);
  };
}

/** Time as times, clocks and sleeping see it. */
export const time: Handlers = {
  time(task, address) {
    const now = Math.floor(task.kernel.clock.realtime);
    if (address !== 0 && task.put_user(now, address >>> 0, 'long') !== 0) return EFAULT;
    return now | 0;
  },

  times(task, address) {
    if (address !== 0 && task.copy_to_user(address >>> 0, new Uint8Array(16)) !== 0) return EFAULT;
    const { jiffies, hz } = task.kernel;
    return Math.floor(((jiffies >>> 0) * USER_HZ) / hz) | 0;
  },

  gettimeofday(task, tv, tz) {
    if (tv !== 0 && putTime(task, tv, task.kernel.clock.realtime, 1e6, 4) !== 0) return EFAULT;
    return tz === 0 || task.copy_to_user(tz >>> 0, new Uint8Array(8)) === 0 ? 0 : EFAULT;
  },

  clock_gettime: clockGettime(4),
  clock_gettime64: clockGettime(8),
  clock_getres: clockGetres(4),
  clock_getres_time64: clockGetres(8),

  nanosleep(task, request, remaining) {
    const [error, whole] = task.get_user(request >>> 0, 'long');
    const [error2, nanoseconds] = task.get_user((request >>> 0) + 4, 'long');
    if (error !== 0 || error2 !== 0) return EFAULT;
    if (whole < 0 || nanoseconds < 0 || nanoseconds >= NSEC) return EINVAL;
    const { clock } = task.kernel;
    const deadline = clock.now + whole + nanoseconds / NSEC;
    const retry = () => {
      if (clock.now >= deadline) return 0;
      if (remaining !== 0 && putTime(task, remaining, deadline - clock.now, NSEC, 4) !== 0) return EFAULT;
      return EINTR;
    };
    return new Wait(retry, deadline, undefined, 'nanosleep');
  },
};
