import { Ref } from 'jiffies-syscall';
import * as linux from 'jiffies-syscall/linux';
import * as promised from 'jiffies-syscall/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { loose, loosePromised } from './loose.js';

/** Memory whose first bytes are lent to a call; what stands behind them is nobody's business. */
function lent(bytes: number) {
  const all = new Uint8Array(bytes + 4096).fill(0xaa);
  return {
    view: all.subarray(0, bytes).fill(0),
    untouched: () => all.subarray(bytes).every((byte) => byte === 0xaa),
  };
}

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

const pieces = (view: Uint8Array) => [{ iov_base: view, iov_len: 100 }];
const inFields: readonly (readonly [call: string, args: (view: Uint8Array) => readonly unknown[], message: string])[] =
  [
    ['readv', (view) => [ends[0], pieces(view)], '[0].iov_base must be at least 100 bytes long, as iov_len says'],
    ['writev', (view) => [ends[1], pieces(view)], '[0].iov_base must be at least 100 bytes long, as iov_len says'],
    ['recvmsg', (view) => [pair[0], { msg_iov: pieces(view) }], 'msg_iov[0].iov_base must be at least 100 bytes long'],
    ['recvmsg', (view) => [pair[0], { msg_iov: [view], msg_iovlen: 2 }], 'msg_iov must be at least'],
    [
      'recvmsg',
      (view) => [pair[0], { msg_control: view, msg_controllen: 64 }],
      'msg_control must be at least 64 bytes',
    ],
    ['recvmsg', (view) => [pair[0], { msg_name: view, msg_namelen: 64 }], 'msg_name must be at least 64 bytes long'],
    [
      'sendmmsg',
      (view) => [pair[0], [{ msg_hdr: { msg_name: view, msg_namelen: 64 } }]],
      '[0].msg_hdr.msg_name must be at least 64 bytes long, as msg_namelen says',
    ],
    ['prctl', (view) => ['PR_SET_SECCOMP', 2, { len: 2, filter: view }], 'filter must be at least 16 bytes long'],
    ['bpf', (view) => ['BPF_PROG_LOAD', { insns: view, insn_cnt: 2 }], 'insns must be at least 16 bytes long'],
    ['futex_waitv', (view) => [[{ uaddr: view.subarray(1) }], 0, null, 0], 'uaddr must be at least 4 bytes long'],
    [
      'setxattrat',
      (view) => ['AT_FDCWD', '/none/such', 0, 'user.x', { value: view, size: 5, flags: 0 }],
      'value must be at least 5 bytes long, as size says',
    ],
    ['writev', (view) => [ends[1], [{ iov_base: view, iov_len: -1 }]], 'iov_base must be at least 1844674407370955'],
  ];

describe('memory that a structure points at', () => {
  it.each(inFields)('is as long as a field of it says: %s (%#)', (name, args, message) => {
    const { view, untouched } = lent(4);
    const refused = { code: 'ERR_OUT_OF_RANGE', message: expect.stringContaining(message) };
    expect(() => loose[name]?.(...args(view))).toThrow(expect.objectContaining(refused));
    expect(untouched()).toBe(true);
  });

  it('may be longer, or known by its address alone', () => {
    const iov = new Ref(linux.structs.iovec, { iov_base: new Uint8Array(4), iov_len: 3 });
    expect(linux.writev(ends[1], iov, 1)).toBe(3);
    expect(linux.read(ends[0], 3).length).toBe(3);
    expect(() => linux.writev(ends[1], [{ iov_base: 8n, iov_len: 4 }])).toThrow('EFAULT');
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

describe('calls that cannot fail', () => {
  it.each([
    ['times', linux.times],
    ['time', linux.time],
  ] as const)('fail for an address of no memory: %s', async (syscall, call) => {
    const fault = { code: 'EFAULT', errno: -14, syscall };
    expect(() => call(8n)).toThrow(expect.objectContaining(fault));
    expect(() => call.bigint(8n)).toThrow(expect.objectContaining(fault));
    expect(call.raw(8n)).toBe(-14);
    await expect(loosePromised[syscall]?.(8n)).rejects.toMatchObject(fault);
    expect(call(null)).toBeGreaterThan(0);
    expect(await loosePromised[syscall]?.(null)).toBeGreaterThan(0);
  });
});
