import * as fs from 'node:fs';
import { join } from 'node:path';
import { currentKernel, Ref } from 'jiffies-syscall';
import { expect } from 'vitest';
import { underQemuUser } from '../../qemu-user.mjs';
import type { Cases, Linux } from './case.js';
import { codeOf, onThread } from './case.js';

const i386 = process.arch === 'ia32';
/** It has those calls alone that say more precisely how long they wait. */
const arm64 = process.arch === 'arm64';
const LONG_BITS = i386 ? 32 : 64;
const PAGE = 4096;
const IOCB_BYTES = 64;
const SQE_BYTES = 64;
const READ = 0;
const WRITE = 1;
const POLL = 5;

/** A set of file descriptors, as select takes it. */
function fdSet(...fds: number[]): { fds_bits: bigint[] } {
  const words = Array<bigint>(1024 / LONG_BITS).fill(0n);
  for (const fd of fds) words[Math.floor(fd / LONG_BITS)]! |= 1n << BigInt(fd % LONG_BITS);
  return { fds_bits: words };
}

/** The file descriptors in what select returns. */
function fdsIn(set: { readonly fds_bits: readonly bigint[] } | null): number[] | null {
  const found = set?.fds_bits.flatMap((word, at) =>
    Array.from({ length: LONG_BITS }, (_, bit) => bit)
      .filter((bit) => (word >> BigInt(bit)) & 1n)
      .map((bit) => at * LONG_BITS + bit),
  );
  return found ?? null;
}

/** Two pipes to read, the second with a byte in it; it is at the last bit of a word, where a number would not hold it. */
function twoPipes(linux: typeof Linux) {
  const pipes = [linux.pipe2(['O_CLOEXEC']), linux.pipe2(['O_CLOEXEC'])] as const;
  const full = linux.fcntl(pipes[1][0], 'F_DUPFD_CLOEXEC', 127);
  linux.write(pipes[1][1], 'x');
  const close = () => {
    for (const fd of [...pipes.flat(), full]) linux.close(fd);
  };
  return { empty: pipes[0][0], full, writing: pipes[0][1], close };
}

/** New memory of the process's own. */
function pages(linux: typeof Linux, bytes = PAGE): number {
  return linux.mmap(0, bytes, ['PROT_READ', 'PROT_WRITE'], ['MAP_PRIVATE', 'MAP_ANONYMOUS'], -1, 0);
}

/** Addresses or sizes one behind the other. */
function words(...values: number[]): Uint32Array | BigUint64Array {
  return i386 ? Uint32Array.from(values) : BigUint64Array.from(values, BigInt);
}

function iocb(fields: { data: number; opcode: number; fd: number; buffer: number; length: number; offset?: number }) {
  const view = new DataView(new ArrayBuffer(IOCB_BYTES));
  view.setBigUint64(0, BigInt(fields.data), true);
  view.setUint16(16, fields.opcode, true);
  view.setUint32(20, fields.fd, true);
  view.setBigUint64(24, BigInt(fields.buffer), true);
  view.setBigUint64(32, BigInt(fields.length), true);
  view.setBigInt64(40, BigInt(fields.offset ?? 0), true);
  return new Uint8Array(view.buffer);
}

/** A case of calls that wait with another signal mask: a signal that is pending comes then, and is gone. */
function masks(...names: string[]): Cases[string] {
  return async ({ done, linux }) => {
    const here = names.filter((name) => i386 || !name.endsWith('_time64'));
    const seen = await onThread(`
      const [r] = linux.pipe2();
      const page = linux.mmap(0, 4096, 1, 0x22, -1, 0);
      // The page is zeros, so it holds an empty mask.
      const mask = ${i386} ? Uint32Array.of(page, 8) : BigUint64Array.of(BigInt(page), 8n);
      const none = { fds_bits: Array(1024 / ${LONG_BITS}).fill(0) };
      const soon = { tv_sec: 0, tv_nsec: 1e6 };
      const waits = {
        pselect6: (call) => call(0, none, none, none, soon, mask),
        ppoll: (call) => call([{ fd: r, events: linux.POLLIN }], soon, []),
        epoll_pwait: (call) => call(linux.epoll_create1(), 1, 1, []),
        epoll_pwait2: (call) => call(linux.epoll_create1(), 1, soon, []),
        io_pgetevents: (call) => call(linux.io_setup(1), 1, 1, soon, mask),
      };
      linux.rt_sigprocmask('SIG_BLOCK', ['SIGURG']);
      return ${JSON.stringify(here)}.map((name) => {
        linux.tgkill(process.pid, linux.gettid(), 'SIGURG');
        const before = linux.rt_sigpending();
        let code = '';
        try {
          waits[name.replace('_time64', '')](linux[name]);
        } catch (error) {
          if (error.code !== 'EINTR') throw error;
          code = error.code;
        }
        return [name, before, linux.rt_sigpending(), code];
      });`);
    // Those of epoll are the only ones that a signal without a handler interrupts.
    expect(seen).toEqual(here.map((name) => [name, ['SIGURG'], [], name.startsWith('epoll') ? 'EINTR' : '']));
    done(...here);
    expect(linux.rt_sigpending()).toEqual([]);
  };
}

export const polling: Cases = {
  'select, _newselect, pselect6, pselect6_time64'({ linux }) {
    const { empty, full, writing, close } = twoPipes(linux);
    const asked = [fdSet(empty, full), fdSet(writing), fdSet()] as const;
    const answers = arm64 ? [] : [linux.select(full + 1, ...asked, { tv_sec: 0, tv_usec: 0 })];
    if (i386) answers.push(linux._newselect(full + 1, ...asked, { tv_sec: 0, tv_usec: 0 }));
    const timed = linux.pselect6(full + 1, ...asked, { tv_sec: 5, tv_nsec: 0 }, null);
    expect(timed.timeout?.tv_sec).toBe(4);
    const timeout = { tv_sec: 0, tv_nsec: 0 };
    const late = i386 ? [linux.pselect6_time64(full + 1, ...asked, timeout, null)] : [];
    for (const { count, readfds, writefds, exceptfds } of [...answers, timed, ...late]) {
      expect(count).toBe(2);
      expect([fdsIn(readfds), fdsIn(writefds), fdsIn(exceptfds)]).toEqual([[full], [writing], []]);
    }
    const reading = linux.pselect6(full + 1, fdSet(full), null, null, null, null);
    expect(reading).toMatchObject({ count: 1, writefds: null, exceptfds: null, timeout: null });
    expect(fdsIn(reading.readfds)).toEqual([full]);
    const before = performance.now();
    if (arm64) linux.pselect6(0, null, null, null, { tv_sec: 0, tv_nsec: 20_000_000 }, null);
    else expect(linux.select(0, null, null, null, { tv_sec: 0, tv_usec: 20_000 })).toMatchObject({ count: 0 });
    expect(performance.now() - before).toBeGreaterThanOrEqual(19);
    close();
    expect(codeOf(() => linux.pselect6(full + 1, ...asked, timeout, null))).toBe('EBADF');
  },
  'poll, ppoll, ppoll_time64'({ linux }) {
    const { empty, full, close } = twoPipes(linux);
    const asked = [
      { fd: empty, events: linux.POLLIN },
      { fd: full, events: linux.POLLIN | linux.POLLOUT },
    ];
    const timeout = { tv_sec: 5, tv_nsec: 0 };
    const polls = [arm64 ? linux.ppoll(asked, null, null) : linux.poll(asked, 5000)];
    polls.push(linux.ppoll(asked, timeout, ['SIGURG']));
    if (i386) polls.push(linux.ppoll_time64(asked, timeout, []));
    for (const { count, fds } of polls) {
      expect(count).toBe(1);
      expect(fds.map(({ revents }) => revents)).toEqual([0, linux.POLLIN]);
    }
    expect(linux.ppoll(asked, timeout, null).tmo_p?.tv_sec).toBe(4);
    const memory = new Ref(linux.structs.pollfd, { fd: full, events: linux.POLLIN, revents: 0 });
    expect(linux.ppoll(memory, null, null)).toEqual({ count: 1, fds: memory, tmo_p: null });
    expect(memory.value.revents).toBe(linux.POLLIN);
    const soon = { tv_sec: 0, tv_nsec: 5_000_000 };
    expect(linux.ppoll([{ fd: empty, events: linux.POLLIN }], soon, null).count).toBe(0);
    close();
    expect(linux.ppoll([{ fd: full }], soon, null).fds[0]?.revents).toBe(linux.POLLNVAL);
    if (!arm64) expect(linux.poll([{ fd: full }], 0).fds[0]?.revents).toBe(linux.POLLNVAL);
  },
  'epoll_create, epoll_create1, epoll_ctl, epoll_wait, epoll_pwait'({ linux }) {
    const { empty, full, close } = twoPipes(linux);
    const old = linux.epoll_create(1);
    expect(fs.readlinkSync(`/proc/self/fd/${old}`)).toBe('anon_inode:[eventpoll]');
    linux.close(old);
    const epoll = linux.epoll_create1(['EPOLL_CLOEXEC']);
    expect(linux.fcntl(epoll, 'F_GETFD')).toBe(linux.FD_CLOEXEC);
    linux.epoll_ctl(epoll, 'EPOLL_CTL_ADD', empty, { events: linux.EPOLLIN, data: 1 });
    linux.epoll_ctl(epoll, 'EPOLL_CTL_ADD', full, { events: linux.EPOLLIN, data: 2 ** 52 + 1 });
    expect(fs.readFileSync(`/proc/self/fdinfo/${epoll}`, 'utf8')).toMatch(
      new RegExp(`^tfd: +${full} events: +19 data: +10000000000001 `, 'm'),
    );
    const ready = [{ events: linux.EPOLLIN, data: 2 ** 52 + 1 }];
    expect(linux.epoll_wait(epoll, 8, 5000)).toEqual(ready);
    expect(linux.epoll_pwait(epoll, 8, 5000, ['SIGURG'])).toEqual(ready);
    linux.epoll_ctl(epoll, 'EPOLL_CTL_MOD', full, { events: 0, data: 3 });
    expect(linux.epoll_wait(epoll, 8, 0)).toEqual([]);
    const watched = () => fs.readFileSync(`/proc/self/fdinfo/${epoll}`, 'utf8').match(/^tfd:.* data: +\w+/gm) ?? [];
    linux.epoll_ctl(epoll, 'EPOLL_CTL_DEL', full);
    expect(watched()).toHaveLength(1);
    // It may be given, as it had to be before Linux 2.6.9.
    linux.epoll_ctl(epoll, linux.EPOLL_CTL_DEL, empty, { events: 0 });
    expect(watched()).toEqual([]);
    linux.epoll_ctl(epoll, 'EPOLL_CTL_ADD', full, { events: ['EPOLLIN'] });
    expect(watched()).toEqual([expect.stringMatching(/^tfd: .* data: +0$/)]);
    linux.epoll_ctl(epoll, linux.EPOLL_CTL_DEL, full, null);
    expect(watched()).toEqual([]);
    expect(codeOf(() => Reflect.apply(linux.epoll_ctl, undefined, [epoll, 'EPOLL_CTL_ADD', full]))).toBe(
      'ERR_MISSING_ARGS',
    );
    linux.close(epoll);
    close();
  },
  epoll_pwait2({ linux }) {
    const { full, close } = twoPipes(linux);
    const epoll = linux.epoll_create1(['EPOLL_CLOEXEC']);
    linux.epoll_ctl(epoll, 'EPOLL_CTL_ADD', full, { events: linux.EPOLLIN, data: 5 });
    const ready = [{ events: linux.EPOLLIN, data: 5 }];
    expect(linux.epoll_pwait2(epoll, 8, { tv_sec: 5, tv_nsec: 0 }, null)).toEqual(ready);
    linux.epoll_ctl(epoll, 'EPOLL_CTL_DEL', full, null);
    expect(linux.epoll_pwait2(epoll, 8, { tv_sec: 0, tv_nsec: 1000 }, [])).toEqual([]);
    linux.close(epoll);
    close();
  },
  'signal masks while waiting': masks('pselect6', 'ppoll', 'epoll_pwait', 'pselect6_time64', 'ppoll_time64'),
  'a signal mask of epoll_pwait2': masks('epoll_pwait2'),
  'signal masks of io_pgetevents, io_pgetevents_time64': masks('io_pgetevents', 'io_pgetevents_time64'),
  'eventfd, eventfd2'({ linux }) {
    const plain = linux.eventfd(7);
    expect(fs.readFileSync(`/proc/self/fdinfo/${plain}`, 'utf8')).toMatch(/^eventfd-count: +7$/m);
    expect(linux.read(plain, 8).readBigUInt64LE()).toBe(7n);
    const counter = linux.eventfd2(2, ['EFD_SEMAPHORE', 'EFD_NONBLOCK', 'EFD_CLOEXEC']);
    linux.write(counter, new Uint8Array(BigUint64Array.of(1n).buffer));
    for (const _ of [1, 2, 3]) expect(linux.read(counter, 8).readBigUInt64LE()).toBe(1n);
    expect(codeOf(() => linux.read(counter, 8))).toBe('EAGAIN');
    expect(linux.fcntl(counter, 'F_GETFD')).toBe(linux.FD_CLOEXEC);
    linux.close(plain);
    linux.close(counter);
  },
  async 'signalfd, signalfd4'({ linux, done }) {
    // The jiffies patch has taken the number of signalfd.
    const old = linux.supports('signalfd') !== false;
    const seen = await onThread(`
      const fs = require('fs');
      const send = (sig, value) => linux.rt_tgsigqueueinfo(process.pid, linux.gettid(), sig, { si_code: -1, si_pid: 11, si_uid: 12, si_int: value });
      const take = (fd) => { const b = linux.read(fd, 128); return [b.readUInt32LE(0), b.readInt32LE(8), b.readUInt32LE(12), b.readUInt32LE(16), b.readInt32LE(44)]; };
      const mask = (fd) => fs.readFileSync('/proc/thread-self/fdinfo/' + fd, 'utf8').match(/^sigmask:\\t(\\w+)$/m)[1];
      linux.rt_sigprocmask('SIG_BLOCK', ['SIGURG', 40]);
      const fd = linux.signalfd4(-1, ['SIGURG'], ['SFD_NONBLOCK', 'SFD_CLOEXEC']);
      const result = [mask(fd)];
      send('SIGURG', -5);
      result.push(take(fd));
      // The same file descriptor with another mask.
      result.push((${old} ? linux.signalfd(fd, ['SIGURG', 40]) : linux.signalfd4(fd, ['SIGURG', 40])) === fd, mask(fd));
      send(40, 6);
      result.push(take(fd));
      linux.close(fd);
      return result;`);
    const SI_QUEUE = -1;
    expect(seen).toEqual([
      '0000000000400000',
      [linux.SIGURG, SI_QUEUE, 11, 12, -5],
      true,
      // The emulator keeps two signals for itself, and shifts those behind.
      underQemuUser ? '0000020000400000' : '0000008000400000',
      [40, SI_QUEUE, 11, 12, 6],
    ]);
    done('signalfd4', ...(old ? ['signalfd'] : []));
  },
  'timerfd_create, timerfd_settime, timerfd_gettime and those with 64 bits'({ linux }) {
    if (linux.supports('timerfd_create') === false) {
      // The jiffies patch has taken its number, and nothing else makes such a file.
      const fd = linux.eventfd2(0);
      expect(codeOf(() => linux.timerfd_gettime64(fd))).toBe('EINVAL');
      linux.close(fd);
      return;
    }
    const fd = linux.timerfd_create('CLOCK_MONOTONIC', ['TFD_CLOEXEC', 'TFD_NONBLOCK']);
    const info = () => fs.readFileSync(`/proc/self/fdinfo/${fd}`, 'utf8');
    expect(info()).toMatch(/^clockid: 1$/m);
    const off = { it_interval: { tv_sec: 0, tv_nsec: 0 }, it_value: { tv_sec: 0, tv_nsec: 0 } };
    const long = { it_interval: { tv_sec: 3, tv_nsec: 4 }, it_value: { tv_sec: 1000, tv_nsec: 0 } };
    expect(linux.timerfd_settime(fd, [], long)).toEqual(off);
    expect(info()).toMatch(/^it_interval: \(3, 4\)$/m);
    const left = linux.timerfd_gettime(fd);
    expect([left.it_interval, left.it_value.tv_sec]).toEqual([{ tv_sec: 3, tv_nsec: 4 }, 999]);
    const set = i386 ? linux.timerfd_settime64 : linux.timerfd_settime;
    const get = i386 ? linux.timerfd_gettime64 : linux.timerfd_gettime;
    expect(set(fd, 0, { ...off, it_value: { tv_sec: 2 ** 32 + 5, tv_nsec: 0 } }).it_interval.tv_sec).toBe(3);
    expect(get(fd).it_value.tv_sec).toBe(2 ** 32 + 4);
    set(fd, ['TFD_TIMER_ABSTIME'], { it_value: { tv_sec: 0, tv_nsec: 1 } });
    expect(info()).toMatch(/^it_interval: \(0, 0\)$/m);
    expect(linux.ppoll([{ fd, events: linux.POLLIN }], { tv_sec: 5, tv_nsec: 0 }, null).count).toBe(1);
    expect(linux.read(fd, 8).readBigUInt64LE()).toBe(1n);
    linux.close(fd);
  },
  'io_setup, io_submit, io_getevents, io_pgetevents, io_cancel, io_destroy'({ linux, folder, done }) {
    const kernel = currentKernel();
    const memory = pages(linux);
    const [control, text] = [memory, memory + 1024];
    const fd = linux.open(join(folder, 'file'), ['O_RDWR', 'O_CREAT'], 0o600);
    const context = linux.io_setup(8);
    const submit = (request: Parameters<typeof iocb>[0]) => {
      kernel.writeMemory(BigInt(control), iocb(request));
      expect(linux.io_submit(context, 1, words(control))).toBe(1);
    };
    kernel.writeMemory(BigInt(text), Buffer.from('asynchronous'));
    submit({ data: 42, opcode: WRITE, fd, buffer: text, length: 12, offset: 3 });
    const soon = { tv_sec: 5, tv_nsec: 0 };
    expect(linux.io_getevents(context, 1, 4, soon)).toEqual([{ data: 42, obj: control, res: 12, res2: 0 }]);
    expect(fs.readFileSync(join(folder, 'file'), 'latin1')).toBe('\0\0\0asynchronous');
    submit({ data: 43, opcode: READ, fd, buffer: text + 100, length: 5, offset: 4 });
    const take = i386 ? linux.io_pgetevents_time64 : linux.io_pgetevents;
    expect(take(context, 1, 4, soon, null)).toEqual([{ data: 43, obj: control, res: 5, res2: 0 }]);
    expect(Buffer.from(kernel.readMemory(BigInt(text + 100), 5)).toString()).toBe('synch');
    expect(linux.io_pgetevents(context, 0, 4, { tv_sec: 0, tv_nsec: 0 }, null)).toEqual([]);
    const [r, w] = linux.pipe2();
    submit({ data: 44, opcode: POLL, fd: r, buffer: linux.POLLIN, length: 0 });
    // This is how it says that it has: what is cancelled ends as others do.
    expect(codeOf(() => linux.io_cancel(context, BigInt(control)))).toBe('EINPROGRESS');
    done('io_cancel');
    expect(linux.io_getevents(context, 1, 4, soon)).toMatchObject([{ data: 44, res: 0 }]);
    expect(codeOf(() => linux.io_cancel(context, BigInt(control)))).toBe('EINVAL');
    linux.io_destroy(context);
    expect(codeOf(() => linux.io_destroy(context))).toBe('EINVAL');
    for (const file of [fd, r, w]) linux.close(file);
    linux.munmap(memory, PAGE);
  },
  'io_uring_setup, io_uring_enter, io_uring_register'({ linux }) {
    const kernel = currentKernel();
    const { fd, params } = linux.io_uring_setup(4, { flags: linux.IORING_SETUP_CLAMP });
    expect([params.sq_entries, params.cq_entries]).toEqual([4, 8]);
    const { sq_off, cq_off } = params;
    const map = (offset: number) =>
      linux.mmap(0, PAGE, ['PROT_READ', 'PROT_WRITE'], ['MAP_SHARED', 'MAP_POPULATE'], fd, offset);
    const [ring, entries] = [map(linux.IORING_OFF_SQ_RING), map(linux.IORING_OFF_SQES)];
    const put = (address: number, ...values: number[]) =>
      kernel.writeMemory(BigInt(address), new Uint8Array(Uint32Array.from(values).buffer));
    const get = (address: number) => Buffer.from(kernel.readMemory(BigInt(address), 4)).readUInt32LE();
    expect(get(ring + sq_off.ring_entries)).toBe(4);
    const counter = linux.eventfd2(0, ['EFD_NONBLOCK']);
    linux.io_uring_register(fd, 'IORING_REGISTER_EVENTFD', Int32Array.of(counter), 1);
    // An entry of zeros is a NOP.
    const entry = Buffer.alloc(SQE_BYTES);
    entry.writeBigUInt64LE(0x1234n, 32);
    kernel.writeMemory(BigInt(entries), entry);
    put(ring + sq_off.array, 0);
    put(ring + sq_off.tail, 1);
    expect(linux.io_uring_enter(fd, 1, 1, ['IORING_ENTER_GETEVENTS'], null)).toBe(1);
    expect([get(ring + sq_off.head), get(ring + cq_off.tail)]).toEqual([1, 1]);
    expect([get(ring + cq_off.cqes), get(ring + cq_off.cqes + 8)]).toEqual([0x1234, 0]);
    expect(linux.read(counter, 8).readBigUInt64LE()).toBe(1n);
    linux.io_uring_register(fd, 'IORING_UNREGISTER_EVENTFD', null, 0);
    expect(codeOf(() => linux.io_uring_register(fd, 'IORING_UNREGISTER_EVENTFD', null, 0))).toBe('ENXIO');
    for (const address of [ring, entries]) linux.munmap(address, PAGE);
    for (const file of [fd, counter]) linux.close(file);
  },
};
