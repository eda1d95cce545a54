import { Ref } from 'jiffies-syscall';
import * as linux from 'jiffies-syscall/linux';
import * as promised from 'jiffies-syscall/promises';
import { afterAll, describe, expect, it } from 'vitest';

/** Memory whose first bytes are lent to a call; what stands behind them is nobody's business. */
function lent(bytes: number) {
  const all = new Uint8Array(bytes + 4096).fill(0xaa);
  return {
    view: all.subarray(0, bytes).fill(0),
    untouched: () => all.subarray(bytes).every((byte) => byte === 0xaa),
  };
}

/** Calls whose types are not looked at, as from JavaScript. */
const loose = linux as unknown as Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
const loosePromised = promised as unknown as typeof loose;

const epoll = linux.epoll_create1();
const pair = linux.socketpair('AF_UNIX', ['SOCK_DGRAM'], 0);
const ends = linux.pipe2();
const socket = linux.socket('AF_INET', ['SOCK_DGRAM']);
linux.bind(socket, { family: 'AF_INET', address: '127.0.0.1', port: 0 });
linux.epoll_ctl(epoll, 'EPOLL_CTL_ADD', ends[1], { events: ['EPOLLOUT'], data: 0 });
afterAll(() => {
  for (const fd of [epoll, ...pair, ...ends, socket]) linux.close(fd);
});

type Row = readonly [call: string, bytes: number, args: (view: Uint8Array) => readonly unknown[], needs: number];

const rows: readonly Row[] = [
  ['epoll_wait', 16, (view) => [epoll, view, 400, 0], 4800],
  ['epoll_pwait2', 16, (view) => [epoll, view, 2, null, null, 8], 24],
  ['poll', 8, (view) => [view, 4, 0], 32],
  ['ppoll', 24, (view) => [view, 4, null, null, 8], 32],
  ['readv', 16, (view) => [ends[0], view, 2], 32],
  ['getgroups', 4, (view) => [2, view], 8],
  ['getsockopt', 1, (view) => [socket, linux.SOL_SOCKET, 3, view, new Int32Array([4])], 4],
  ['getsockopt', 1, (view) => [socket, linux.SOL_SOCKET, 3, view, [4]], 4],
  ['getsockopt', 1, (view) => [socket, linux.SOL_SOCKET, 3, view, new Ref('int', 4)], 4],
  ['getsockname', 2, (view) => [socket, view, [16]], 16],
  ['getpeername', 2, (view) => [socket, view, [16]], 16],
  ['accept', 2, (view) => [socket, view, [16]], 16],
  ['accept4', 2, (view) => [socket, view, [16], 0], 16],
  ['recvfrom', 2, (view) => [socket, new Uint8Array(1), 1, linux.MSG_DONTWAIT, view, [16]], 16],
  ['lsm_list_modules', 8, (view) => [view, [800], 0], 800],
  ['lsm_get_self_attr', 8, (view) => ['LSM_ATTR_CURRENT', view, new Uint32Array([64]), 0], 64],
  ['io_uring_register', 16, (view) => [0, 'IORING_REGISTER_PROBE', view, 32], 272],
  ['io_uring_register', 16, (view) => [0, (linux.IORING_REGISTER_PROBE | (1 << 31)) >>> 0, view, 32], 272],
  ['io_uring_register', 4, (view) => [0, 'IORING_REGISTER_FILES', view, 2], 8],
  ['io_uring_register', 8, (view) => [0, 20, view, 1], 16],
  ['move_pages', 8, (view) => [0, 100, view, null, new Int32Array(100), 0], 800],
  ['move_pages', 8, (view) => [0, 100, new BigUint64Array(100), view, new Int32Array(100), 0], 400],
  ['get_mempolicy', 2, (view) => [null, view, 9, 0, 0], 8],
  ['seccomp', 2, (view) => ['SECCOMP_GET_NOTIF_SIZES', 0, view], 6],
  ['quotactl', 8, (view) => [0x80000700, null, 0, view], 72],
  ['bpf', 16, (view) => ['BPF_PROG_QUERY', view, 16], 64],
  ['landlock_add_rule', 4, (view) => [0, 'LANDLOCK_RULE_NET_PORT', view, 0], 16],
  ['fsconfig', 4, (view) => [0, 'FSCONFIG_SET_BINARY', 'key', view, 8], 8],
  ['io_submit', 8, (view) => [0, 2, view], 16],
  ['msgsnd', 8, (view) => [0, view, 1, 0], 9],
];

describe('memory that is shorter than the length given is refused, and nothing is written behind it', () => {
  it.each(rows)('%s, %i bytes (%#)', async (name, bytes, args, needs) => {
    const { view, untouched } = lent(bytes);
    const refused = { code: 'ERR_OUT_OF_RANGE', message: expect.stringContaining(`at least ${needs} bytes long`) };
    expect(() => loose[name]?.(...args(view))).toThrow(expect.objectContaining(refused));
    if (Object.hasOwn(promised, name)) {
      await expect(loosePromised[name]?.(...args(view))).rejects.toMatchObject(refused);
    }
    expect(untouched()).toBe(true);
  });

  it('takes the negative number of a length’s bits for what the kernel takes it for', () => {
    const { view, untouched } = lent(16);
    expect(() => linux.getrandom(view, -1, 0)).toThrow(RangeError);
    expect(() => linux.getrandom(view, -1n, 0)).toThrow(RangeError);
    expect(() => linux.epoll_wait(epoll, view, -1, 0)).toThrow('EINVAL');
    expect(untouched()).toBe(true);
  });

  it('measures a Ref as well', () => {
    expect(() => linux.msgrcv(0, new Ref('long'), 100, 0, 0)).toThrow('at least 108 bytes long');
    expect(() => loose.poll?.(new Ref(linux.structs.pollfd), 4, 0)).toThrow('at least 32 bytes long');
  });

  it('takes what is as long as it has to be', () => {
    const { view, untouched } = lent(12);
    expect(linux.epoll_wait(epoll, view, 1, 0)).toBe(1);
    expect(linux.getsockname(socket, lent(16).view, [16])).toBe(0);
    expect(linux.getsockopt(socket, 'SOL_SOCKET', 3, view, new Int32Array([12]))).toBe(0);
    expect(untouched()).toBe(true);
  });
});

describe('empty arrays of structures', () => {
  it('are given as Linux takes them', () => {
    expect(linux.poll([], 0)).toEqual({ count: 0, fds: [] });
    expect(linux.writev(ends[1], [])).toBe(0);
    expect(linux.sendmmsg(pair[0], [])).toEqual({ count: 0, msgvec: [] });
    expect(linux.process_vm_readv(process.pid, [], [])).toBe(0);
  });
});
