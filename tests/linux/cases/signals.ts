import * as fs from 'node:fs';
import { Ref } from 'jiffies-syscall';
import { expect } from 'vitest';
import { underQemuUser } from '../../qemu-user.mjs';
import { inGuest } from '../place.js';
import { memoryAt } from './aids.js';
import type { Cases, Linux } from './case.js';
import { codeOf, onThread } from './case.js';

const i386 = process.arch === 'ia32';
const PAGE = 4096;
const SIG_DFL = 0;
const SIG_IGN = 1;
const LIMIT_MS = 20_000;
const PAUSE_MS = 10;

/** A set of signals in /proc/self/status, as their numbers. */
function signalsOf(field: 'SigIgn' | 'SigCgt' | 'SigBlk'): number[] {
  const text = new RegExp(`^${field}:\\s+(\\w+)$`, 'm').exec(fs.readFileSync('/proc/self/status', 'latin1'))?.[1];
  const bits = BigInt(`0x${text}`);
  return Array.from({ length: 64 }, (_, at) => at + 1).filter((signal) => (bits >> BigInt(signal - 1)) & 1n);
}

/** Waits until something is so; other threads have the processor meanwhile. */
async function until(what: () => boolean): Promise<void> {
  const end = Date.now() + LIMIT_MS;
  while (!what()) {
    if (Date.now() > end) throw new Error(`not so within ${LIMIT_MS} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** Has a handler for SIGUSR2 in the process, which counts. */
async function withHandler(use: (count: () => number) => Promise<void>): Promise<void> {
  let count = 0;
  const handler = () => void count++;
  process.on('SIGUSR2', handler);
  try {
    await use(() => count);
  } finally {
    process.off('SIGUSR2', handler);
  }
}

/** Memory that threads share, for a futex to stand in. */
function sharedWords(linux: typeof Linux, ...values: number[]): number {
  const address = linux.mmap(0, PAGE, ['PROT_READ', 'PROT_WRITE'], ['MAP_PRIVATE', 'MAP_ANONYMOUS'], -1, 0);
  memoryAt(address).write(Uint32Array.from(values));
  return address;
}

/** What a worker's code has before it: looking at and sending signals. */
const WORKER = `
  const fs = require('fs');
  const i386 = process.arch === 'ia32';
  const tid = linux.gettid();
  const blocked = () => BigInt('0x' + fs.readFileSync('/proc/thread-self/status', 'latin1').match(/^SigBlk:\\s+(\\w+)$/m)[1]);
  const send = (signal) => linux.tgkill(process.pid, tid, signal);
  const codeOf = (call) => { try { call(); } catch (error) { return error.code; } };
`;

const NONE = { tv_sec: 0, tv_nsec: 0 };
const NEVER = { it_interval: NONE, it_value: NONE };

export const signals: Cases = {
  async 'rt_sigaction, sigaction, signal'({ linux }) {
    const { SIGUSR2 } = linux;
    expect(linux.rt_sigaction('SIGUSR2', null)).toMatchObject({ sa_handler: SIG_DFL, sa_mask: 0n });
    await withHandler(async () => {
      const { sa_handler, sa_mask } = linux.rt_sigaction('SIGUSR2', null);
      expect(sa_handler).toBeGreaterThan(SIG_IGN);
      // libuv blocks all signals in its handler.
      expect(sa_mask >> BigInt(linux.SIGTERM - 1)).not.toBe(0n);
      expect(signalsOf('SigCgt')).toContain(SIGUSR2);
    });
    // A C library need not fill it, so it can be any word.
    const sa_restorer = i386 ? 2n ** 32n - 1n : 2n ** 64n - 1n;
    linux.rt_sigaction('SIGUSR2', { sa_handler: SIG_IGN, sa_mask: 2n ** 63n, sa_restorer });
    expect(signalsOf('SigIgn')).toContain(SIGUSR2);
    expect(linux.rt_sigaction('SIGUSR2', { sa_handler: SIG_DFL })).toMatchObject({
      sa_handler: SIG_IGN,
      sa_mask: 2n ** 63n,
      sa_restorer,
    });
    expect(signalsOf('SigIgn')).not.toContain(SIGUSR2);
    if (!i386) return;
    linux.sigaction('SIGUSR2', { sa_handler: SIG_IGN, sa_mask: 4, sa_flags: linux.SA_RESTART });
    expect(signalsOf('SigIgn')).toContain(SIGUSR2);
    expect(linux.sigaction('SIGUSR2', { sa_handler: SIG_DFL })).toEqual({
      sa_handler: SIG_IGN,
      sa_mask: 4,
      sa_flags: linux.SA_RESTART,
      sa_restorer: 0,
    });
    expect(linux.signal('SIGUSR2', SIG_IGN)).toBe(SIG_DFL);
    expect(signalsOf('SigIgn')).toContain(SIGUSR2);
    expect(linux.signal('SIGUSR2', SIG_DFL)).toBe(SIG_IGN);
    expect(signalsOf('SigIgn')).not.toContain(SIGUSR2);
  },
  async 'rt_sigprocmask, rt_sigpending and the older forms'({ linux, done }) {
    const seen = await onThread(`${WORKER}
      const old = linux.rt_sigprocmask('SIG_BLOCK', ['SIGURG', 'SIGCHLD', 40]);
      const result = { old, blocked: [blocked()] };
      result.both = linux.rt_sigprocmask('SIG_UNBLOCK', ['SIGCHLD']);
      result.blocked.push(blocked());
      result.none = linux.rt_sigpending();
      send('SIGURG');
      send(40);
      result.pending = linux.rt_sigpending();
      // It would end the process where it is no longer blocked.
      linux.rt_sigtimedwait([40], { tv_sec: 0, tv_nsec: 0 });
      if (i386) {
        result.sigpending = linux.sigpending();
        result.sigprocmask = linux.sigprocmask('SIG_BLOCK', [1 << 16]);
        result.blocked.push(blocked());
        result.sgetmask = linux.sgetmask();
        result.ssetmask = linux.ssetmask(1 << 27);
        result.blocked.push(blocked());
      }
      return result;`);
    const urgent = 1n << BigInt(linux.SIGURG - 1);
    const child = 1n << BigInt(linux.SIGCHLD - 1);
    // The emulator keeps two signals for itself, and shifts those behind.
    const forty = 1n << (underQemuUser ? 41n : 39n);
    const expected = {
      old: [],
      blocked: [urgent | child | forty, urgent | forty],
      both: ['SIGCHLD', 'SIGURG', 40],
      none: [],
      pending: ['SIGURG', 40],
    };
    // The old calls know the first 32 signals alone; sigprocmask leaves the others, ssetmask drops them.
    const older = {
      blocked: [...expected.blocked, urgent | child | forty, 1n << 27n],
      sigpending: Number(urgent),
      sigprocmask: Number(urgent),
      sgetmask: Number(urgent | child),
      ssetmask: Number(urgent | child),
    };
    expect(seen).toEqual(i386 ? { ...expected, ...older } : expected);
    expect(signalsOf('SigBlk')).toEqual([]);
    done('rt_sigprocmask', 'rt_sigpending');
    if (i386) done('sigpending', 'sigprocmask', 'sgetmask', 'ssetmask');
  },
  async 'rt_tgsigqueueinfo, rt_sigqueueinfo, rt_sigtimedwait, rt_sigtimedwait_time64'({ linux, done }) {
    const seen = await onThread(`${WORKER}
      linux.rt_sigprocmask('SIG_BLOCK', ['SIGURG', 40]);
      const wait = (call, set) => {
        const { signal, info } = call(set, { tv_sec: 5, tv_nsec: 0 });
        const { si_signo, si_code, si_pid, si_uid, si_int } = info;
        return [signal, si_signo, si_code, si_pid, si_uid, si_int];
      };
      const queue = (signal, si_int) =>
        linux.rt_tgsigqueueinfo(process.pid, tid, signal, { si_code: -1, si_pid: 12, si_uid: 2 ** 31 + 5, si_int });
      const result = [];
      queue(40, -7);
      queue(40, 8);
      result.push(wait(linux.rt_sigtimedwait, ['SIGURG', 40]));
      result.push(wait(i386 ? linux.rt_sigtimedwait_time64 : linux.rt_sigtimedwait, [40]));
      linux.rt_tgsigqueueinfo(process.pid, tid, 'SIGURG', { si_code: -1, si_ptr: i386 ? 2n ** 31n : 2n ** 63n + 1n });
      result.push(linux.rt_sigtimedwait(['SIGURG'], { tv_sec: 5, tv_nsec: 0 }).info.si_ptr);
      result.push(codeOf(() => linux.rt_sigtimedwait(['SIGURG', 40], { tv_sec: 0, tv_nsec: 1000 })));
      return result;`);
    expect(seen).toEqual([
      [40, 40, -1, 12, 2 ** 31 + 5, -7],
      [40, 40, -1, 12, 2 ** 31 + 5, 8],
      i386 ? 2n ** 31n : 2n ** 63n + 1n,
      'EAGAIN',
    ]);
    done('rt_tgsigqueueinfo', 'rt_sigtimedwait');
    if (i386) done('rt_sigtimedwait_time64');
    await withHandler(async (count) => {
      linux.rt_sigqueueinfo(process.pid, 'SIGUSR2', { si_code: -1, si_int: 1 });
      await until(() => count() === 1);
    });
  },
  async 'pause, rt_sigsuspend, sigsuspend'({ done }) {
    await withHandler(async (count) => {
      const seen = await onThread(`${WORKER}
        const result = {};
        linux.rt_sigprocmask('SIG_BLOCK', ['SIGUSR2']);
        send('SIGUSR2');
        result.rt_sigsuspend = codeOf(() => linux.rt_sigsuspend([]));
        result.pending = linux.rt_sigpending();
        if (i386) {
          send('SIGUSR2');
          result.sigsuspend = codeOf(() => linux.sigsuspend(0, 0, 0));
        }
        result.blocked = linux.rt_sigprocmask('SIG_UNBLOCK', ['SIGUSR2']);
        // A timer that sends its signal to this thread, again and again.
        const SIGEV_THREAD_ID = 4;
        const often = { tv_sec: 0, tv_nsec: 20e6 };
        const timer = linux.timer_create('CLOCK_MONOTONIC', { sigev_notify: SIGEV_THREAD_ID, sigev_signo: linux.SIGUSR2, sigev_tid: tid });
        linux.timer_settime(timer, 0, { it_interval: often, it_value: often });
        result.pause = codeOf(() => linux.pause());
        result.nanosleep = codeOf(() => linux.nanosleep({ tv_sec: 20, tv_nsec: 0 }));
        linux.timer_delete(timer);
        return result;`);
      expect(seen).toEqual({
        rt_sigsuspend: 'EINTR',
        pending: [],
        ...(i386 && { sigsuspend: 'EINTR' }),
        blocked: ['SIGUSR2'],
        pause: 'EINTR',
        nanosleep: 'EINTR',
      });
      await until(() => count() >= (i386 ? 4 : 3));
    });
    done('rt_sigsuspend', 'pause');
    if (i386) done('sigsuspend');
  },
  async sigaltstack({ linux, done }) {
    const stack = sharedWords(linux);
    const seen = await onThread(`
      const SS_DISABLE = 2;
      const first = linux.sigaltstack(null);
      const before = linux.sigaltstack({ ss_sp: ${stack}, ss_flags: 0, ss_size: 4096 });
      return [first.ss_flags, before, linux.sigaltstack({ ss_sp: 0, ss_flags: SS_DISABLE, ss_size: 0 }), linux.sigaltstack(null).ss_flags];`);
    const disabled = 2;
    expect(seen).toEqual([
      disabled,
      expect.objectContaining({ ss_flags: disabled }),
      { ss_sp: stack, ss_flags: 0, ss_size: PAGE },
      disabled,
    ]);
    linux.munmap(stack, PAGE);
    done('sigaltstack');
  },
  'time, gettimeofday, clock_gettime, clock_getres, adjtimex, clock_adjtime'({ linux }) {
    const before = Date.now();
    const { tv, tz } = linux.gettimeofday();
    const clocks = [linux.clock_gettime('CLOCK_REALTIME')];
    const { buf, state } = linux.adjtimex({ modes: 0 });
    const adjusted = [buf, linux.clock_adjtime('CLOCK_REALTIME', { modes: 0 }).buf];
    const resolutions = [linux.clock_getres('CLOCK_MONOTONIC'), linux.clock_getres('CLOCK_MONOTONIC_COARSE')];
    if (i386) {
      clocks.push(linux.clock_gettime64('CLOCK_REALTIME'));
      adjusted.push(linux.clock_adjtime64('CLOCK_REALTIME', { modes: 0 }).buf);
      resolutions.push(linux.clock_getres_time64('CLOCK_MONOTONIC'));
    }
    const seconds = process.arch === 'arm64' ? linux.clock_gettime('CLOCK_REALTIME_COARSE').tv_sec : linux.time();
    const after = Date.now();
    const STA_NANO = 0x2000;
    const times = [
      tv.tv_sec * 1000 + tv.tv_usec / 1000,
      ...clocks.map(({ tv_sec, tv_nsec }) => tv_sec * 1000 + tv_nsec / 1e6),
      ...adjusted.map(
        ({ time, status }) => time.tv_sec * 1000 + time.tv_usec / ((status & STA_NANO) === 0 ? 1000 : 1e6),
      ),
    ];
    for (const time of times) {
      expect(time).toBeGreaterThanOrEqual(before - 1);
      expect(time).toBeLessThanOrEqual(after + 1);
    }
    // The kernel's seconds may be a tick behind.
    expect(seconds).toBeGreaterThanOrEqual(Math.floor((before - 20) / 1000));
    expect(seconds).toBeLessThanOrEqual(after / 1000);
    expect(tz).toEqual({ tz_minuteswest: 0, tz_dsttime: 0 });
    expect(state).toBeLessThanOrEqual(5);
    for (const { tick, precision } of adjusted) {
      // A tenth more or less than a hundredth of a second.
      expect(Math.abs(tick - 10_000)).toBeLessThanOrEqual(1000);
      expect(precision).toBe(1);
    }
    for (const { tv_sec, tv_nsec } of resolutions) {
      expect(tv_sec).toBe(0);
      expect(tv_nsec).toBeGreaterThan(0);
      expect(tv_nsec).toBeLessThanOrEqual(10_000_000);
    }
    const [fine, coarse, ...others] = resolutions;
    // A tick of a hundredth to a thousandth of a second.
    expect(coarse?.tv_nsec).toBeGreaterThanOrEqual(999_000);
    for (const other of others) expect(other).toEqual(fine);
    const uptime = Number(fs.readFileSync('/proc/uptime', 'latin1').split(' ')[0]);
    expect(Math.abs(linux.clock_gettime('CLOCK_BOOTTIME').tv_sec - uptime)).toBeLessThan(2);
  },
  'stime, settimeofday, clock_settime, clock_settime64'({ linux }) {
    // No clock but a guest's is set, and that to the time it has.
    if (!inGuest) return expect(codeOf(() => linux.clock_settime('CLOCK_MONOTONIC', NONE))).toBe('EINVAL');
    const read = (clock: 'CLOCK_REALTIME' | 'CLOCK_MONOTONIC') => {
      const { tv_sec, tv_nsec } = linux.clock_gettime(clock);
      return tv_sec * 1e6 + Math.floor(tv_nsec / 1000);
    };
    /** Microseconds between the clocks, which stay what they are until one is set. */
    const between = () => read('CLOCK_REALTIME') - read('CLOCK_MONOTONIC');
    const right = between();
    const now = () => {
      const microseconds = right + read('CLOCK_MONOTONIC');
      return { tv_sec: Math.floor(microseconds / 1e6), tv_usec: microseconds % 1e6 };
    };
    const exact = () => {
      const { tv_sec, tv_usec } = now();
      return { tv_sec, tv_nsec: tv_usec * 1000 };
    };
    const setters = [
      () => linux.settimeofday(now(), null),
      () => linux.clock_settime('CLOCK_REALTIME', exact()),
      () => linux.clock_settime64('CLOCK_REALTIME', exact()),
    ];
    for (const set of setters) {
      // It has whole seconds, so the clock falls behind by what was left of one.
      const { tv_sec, tv_usec } = now();
      linux.stime([tv_sec]);
      expect(Math.abs(right - between() - tv_usec)).toBeLessThan(50_000);
      expect(Math.floor(Date.now() / 1000)).toBe(tv_sec);
      set();
      expect(Math.abs(right - between())).toBeLessThan(50_000);
    }
  },
  'nanosleep, clock_nanosleep, clock_nanosleep_time64'({ linux }) {
    const pause = { tv_sec: 0, tv_nsec: 5_000_000 };
    const sleeps = [
      () => linux.nanosleep(pause),
      () => linux.clock_nanosleep('CLOCK_MONOTONIC', 0, pause),
      () => {
        const { tv_sec, tv_nsec } = linux.clock_gettime('CLOCK_MONOTONIC');
        const end = tv_nsec + 5_000_000;
        linux.clock_nanosleep('CLOCK_MONOTONIC', ['TIMER_ABSTIME'], {
          tv_sec: tv_sec + Math.floor(end / 1e9),
          tv_nsec: end % 1e9,
        });
      },
      ...(i386 ? [() => linux.clock_nanosleep_time64('CLOCK_MONOTONIC', [], pause)] : []),
    ];
    for (const sleep of sleeps) {
      const before = performance.now();
      sleep();
      expect(performance.now() - before).toBeGreaterThan(4.9);
    }
    expect(linux.nanosleep(pause)).toEqual(NONE);
  },
  alarm({ linux }) {
    if (process.arch === 'arm64') return;
    expect(linux.alarm(1000)).toBe(0);
    expect(linux.getitimer('ITIMER_REAL').it_value.tv_sec).toBe(999);
    // What is left is rounded.
    expect(linux.alarm(0)).toBe(1000);
    expect(linux.getitimer('ITIMER_REAL').it_value).toEqual({ tv_sec: 0, tv_usec: 0 });
  },
  async 'getitimer, setitimer'({ linux }) {
    const zero = { tv_sec: 0, tv_usec: 0 };
    const slow = { it_interval: { tv_sec: 5, tv_usec: 0 }, it_value: { tv_sec: 5000, tv_usec: 0 } };
    expect(linux.setitimer('ITIMER_PROF', slow)).toEqual({ it_interval: zero, it_value: zero });
    const { it_interval, it_value } = linux.getitimer('ITIMER_PROF');
    expect(it_interval).toEqual(slow.it_interval);
    expect(it_value.tv_sec * 1e6 + it_value.tv_usec).toBeGreaterThan(4990e6);
    expect(linux.setitimer('ITIMER_PROF', { it_interval: zero, it_value: zero }).it_interval.tv_sec).toBe(5);
    const rung = new Promise((resolve) => process.once('SIGALRM', resolve));
    linux.setitimer('ITIMER_REAL', { it_value: { tv_sec: 0, tv_usec: 5000 } });
    expect(await rung).toBe('SIGALRM');
  },
  async 'timer_create, timer_settime, timer_gettime, timer_getoverrun, timer_delete and those with 64 bits'({
    linux,
    done,
  }) {
    const SIGEV_NONE = 1;
    const timer = linux.timer_create('CLOCK_MONOTONIC', { sigev_notify: SIGEV_NONE });
    const slow = { it_interval: { tv_sec: 5, tv_nsec: 7 }, it_value: { tv_sec: 1000, tv_nsec: 0 } };
    expect(linux.timer_settime(timer, 0, slow)).toEqual(NEVER);
    const left = linux.timer_gettime(timer);
    expect([left.it_interval, left.it_value.tv_sec]).toEqual([slow.it_interval, 999]);
    const set = i386 ? linux.timer_settime64 : linux.timer_settime;
    const get = i386 ? linux.timer_gettime64 : linux.timer_gettime;
    const late = { it_interval: NONE, it_value: { tv_sec: 2 ** 32 + 100, tv_nsec: 0 } };
    expect(set(timer, [], late).it_interval).toEqual(slow.it_interval);
    expect(get(timer).it_value.tv_sec).toBe(2 ** 32 + 99);
    expect(linux.timer_getoverrun(timer)).toBe(0);
    linux.timer_delete(timer);
    expect(codeOf(() => linux.timer_delete(timer))).toBe('EINVAL');
    const seen = await onThread(`${WORKER}
      linux.rt_sigprocmask('SIG_BLOCK', [40]);
      const timer = linux.timer_create('CLOCK_MONOTONIC', { sigev_notify: 4, sigev_signo: 40, sigev_tid: tid, sigev_int: 77 });
      const often = { tv_sec: 0, tv_nsec: 1e6 };
      linux.timer_settime(timer, 0, { it_interval: often, it_value: often });
      linux.nanosleep({ tv_sec: 0, tv_nsec: 10e6 });
      const { signal, info } = linux.rt_sigtimedwait([40], { tv_sec: 5, tv_nsec: 0 });
      const overrun = linux.timer_getoverrun(timer);
      linux.timer_delete(timer);
      return { signal, code: info.si_code, value: info.si_int, overrun: overrun >= 8 };`);
    const SI_TIMER = -2;
    expect(seen).toEqual({ signal: 40, code: SI_TIMER, value: 77, overrun: true });
    done('timer_getoverrun');
  },
  async 'futex, futex_time64'({ linux }) {
    const soon = { tv_sec: 0, tv_nsec: 1_000_000 };
    expect(codeOf(() => linux.futex([5], 'FUTEX_WAIT', 4, soon))).toBe('EAGAIN');
    expect(codeOf(() => linux.futex([5], 'FUTEX_WAIT', 5, soon))).toBe('ETIMEDOUT');
    const first = sharedWords(linux, 7, 8);
    const second = first + 4;
    const wait = (name: string) => `
      const long = { tv_sec: 20, tv_nsec: 0 };
      return linux.${name}(${first}n, linux.FUTEX_WAIT, 7, long, null, 0);`;
    const waiting = onThread(wait('futex'));
    await until(() => linux.futex(BigInt(first), 'FUTEX_WAKE', 1) === 1);
    expect(await waiting).toBe(0);
    // One who waits at the first word is moved to the second, and is woken there. The timeout's place holds how many are.
    const moved = onThread(wait(i386 ? 'futex_time64' : 'futex'));
    const requeue = i386 ? linux.futex_time64 : linux.futex;
    await until(() => requeue(BigInt(first), ['FUTEX_CMP_REQUEUE'], 0, 1n, BigInt(second), 7) === 1);
    expect(linux.futex(BigInt(first), 'FUTEX_WAKE', 1)).toBe(0);
    expect(requeue(BigInt(second), ['FUTEX_WAKE'], 1, null, null, 0)).toBe(1);
    expect(await moved).toBe(0);
    const words = new Ref('u32', 9);
    expect(codeOf(() => linux.futex(words, 'FUTEX_WAIT', 8, soon))).toBe('EAGAIN');
    linux.munmap(first, PAGE);
  },
  async futex_waitv({ linux, done }) {
    const FUTEX_32 = linux.FUTEX2_SIZE_U32;
    const first = sharedWords(linux, 1, 2);
    const waiters = (value: number) => [
      { uaddr: BigInt(first), val: 1, flags: FUTEX_32 },
      { uaddr: BigInt(first + 4), val: value, flags: FUTEX_32 },
    ];
    const past = { tv_sec: 0, tv_nsec: 1 };
    expect(codeOf(() => linux.futex_waitv(waiters(3), 0, past, 'CLOCK_MONOTONIC'))).toBe('EAGAIN');
    expect(codeOf(() => linux.futex_waitv(waiters(2), 0, past, 'CLOCK_MONOTONIC'))).toBe('ETIMEDOUT');
    const waiting = onThread(`
      const { tv_sec } = linux.clock_gettime('CLOCK_MONOTONIC');
      const waiters = [{ uaddr: ${first}n, val: 1, flags: ${FUTEX_32} }, { uaddr: ${first + 4}n, val: 2, flags: ${FUTEX_32} }];
      return linux.futex_waitv(waiters, 0, { tv_sec: tv_sec + 20, tv_nsec: 0 }, 'CLOCK_MONOTONIC');`);
    await until(() => linux.futex(BigInt(first + 4), 'FUTEX_WAKE', 1) === 1);
    // Which of them was woken.
    expect(await waiting).toBe(1);
    done('futex_waitv');
    linux.munmap(first, PAGE);
  },
  async 'futex_wait, futex_wake, futex_requeue'({ linux, done }) {
    if (!linux.supports('futex_wait')) return;
    const flags = ['FUTEX2_SIZE_U32', 'FUTEX2_PRIVATE'] as const;
    const [first, second] = [sharedWords(linux, 7, 8), sharedWords(linux, 9)];
    const all = 0xffffffff;
    const past = { tv_sec: 0, tv_nsec: 1 };
    const wait = (value: number) => () => linux.futex_wait(BigInt(first), value, all, flags, past, 'CLOCK_MONOTONIC');
    expect([codeOf(wait(6)), codeOf(wait(7))]).toEqual(['EAGAIN', 'ETIMEDOUT']);
    const onWorker = () =>
      onThread(`
        const { tv_sec } = linux.clock_gettime('CLOCK_MONOTONIC');
        return linux.futex_wait(${first}n, 7, ${all}, ${JSON.stringify(flags)}, { tv_sec: tv_sec + 20, tv_nsec: 0 }, 'CLOCK_MONOTONIC');`);
    const waiting = onWorker();
    await until(() => linux.futex_wake(BigInt(first), all, 1, flags) === 1);
    expect(await waiting).toBe(0);
    done('futex_wait');
    const moved = onWorker();
    const both = [
      { uaddr: BigInt(first), val: 7, flags: linux.FUTEX2_SIZE_U32 | linux.FUTEX2_PRIVATE },
      { uaddr: BigInt(second), val: 9, flags: linux.FUTEX2_SIZE_U32 | linux.FUTEX2_PRIVATE },
    ];
    await until(() => linux.futex_requeue(both, 0, 0, 1) === 1);
    expect(linux.futex_wake(BigInt(first), all, 1, flags)).toBe(0);
    expect(linux.futex_wake(BigInt(second), all, 1, flags)).toBe(1);
    expect(await moved).toBe(0);
    for (const address of [first, second]) linux.munmap(address, PAGE);
  },
};
