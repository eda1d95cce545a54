import * as fs from 'node:fs';
import { join } from 'node:path';
import { SYS } from 'jiffies-syscall';
import { expect } from 'vitest';
import { type Cases, codeOf, type Linux } from '../case.js';
import { leaveOut } from './aids.js';

const PAGE = 4096;
/** Where the page before the records says how many bytes of them there are. */
const DATA_HEAD = 1024;
const [PERF_FORMAT_ID, PERF_SAMPLE_IP] = [4, 1];
const [BPF_PROG_TYPE_TRACEPOINT, BPF_PROG_TYPE_PERF_EVENT] = [5, 7];

/** A counter of this thread's page faults, which stands still. */
function faults(linux: typeof Linux, sample_period: number, more: { readonly read_format?: number } = {}): number {
  const attr = {
    type: linux.PERF_TYPE_SOFTWARE,
    config: linux.PERF_COUNT_SW_PAGE_FAULTS,
    sample_period,
    disabled: 1,
    ...more,
  };
  return linux.perf_event_open({ ...attr, sample_type: PERF_SAMPLE_IP }, 0, -1, -1, ['PERF_FLAG_FD_CLOEXEC']);
}

function count(linux: typeof Linux, fd: number): number {
  return Number(linux.read(fd, 8).readBigUInt64LE());
}

/** Has this thread fault on so many new pages, as the kernel writes to them. */
function fault(linux: typeof Linux, pages: number): void {
  const zero = linux.open('/dev/zero', ['O_RDONLY']);
  const address = linux.mmap(0, pages * PAGE, ['PROT_READ', 'PROT_WRITE'], ['MAP_PRIVATE', 'MAP_ANONYMOUS'], -1, 0);
  linux.read(zero, BigInt(address), pages * PAGE);
  linux.munmap(address, pages * PAGE);
  linux.close(zero);
}

/** The buffer of a counter's records, as how many bytes have come. */
function withBuffer(linux: typeof Linux, fd: number, use: (bytes: () => number) => void): void {
  const address = linux.mmap(0, 9 * PAGE, ['PROT_READ', 'PROT_WRITE'], ['MAP_SHARED'], fd, 0);
  const [reader, writer] = linux.pipe2();
  try {
    // The kernel's own pages, which neither /proc/self/mem nor process_vm_readv reads.
    use(() => {
      linux.write(writer, BigInt(address + DATA_HEAD), 8);
      return Number(linux.read(reader, 8).readBigUInt64LE());
    });
  } finally {
    linux.munmap(address, 9 * PAGE);
    for (const one of [reader, writer]) linux.close(one);
  }
}

/** A program of BPF that returns a number; undefined, and a line, where the kernel has none of that type. */
function program(linux: typeof Linux, prog_type: number, result: number, what: string): number | undefined {
  const insns = Buffer.from(`b70000000${result}0000009500000000000000`, 'hex');
  const attr = { prog_type, insn_cnt: 2, insns, license: Buffer.from('GPL\0'), prog_name: 'jiffies' };
  const code = codeOf(() => linux.close(linux.bpf('BPF_PROG_LOAD', attr)));
  if (code === undefined) return linux.bpf('BPF_PROG_LOAD', attr);
  expect(code).toBe('EINVAL');
  leaveOut(what, 'not built into this kernel');
  return undefined;
}

export const perf: Cases = {
  'PERF_EVENT_IOC_ID, PERF_EVENT_IOC_REFRESH, PERF_EVENT_IOC_PERIOD'({ linux }) {
    const fd = faults(linux, 1, { read_format: PERF_FORMAT_ID });
    expect(linux.ioctl(fd, 'PERF_EVENT_IOC_ID')).toBe(Number(linux.read(fd, 16).readBigUInt64LE(8)));
    linux.close(fd);
    const some = faults(linux, 1);
    linux.ioctl(some, 'PERF_EVENT_IOC_REFRESH', 3);
    fault(linux, 500);
    expect(count(linux, some)).toBeGreaterThanOrEqual(3);
    expect(count(linux, some)).toBeLessThan(100);
    linux.close(some);
    const rare = faults(linux, 2 ** 40);
    withBuffer(linux, rare, (bytes) => {
      linux.ioctl(rare, 'PERF_EVENT_IOC_ENABLE', 0);
      fault(linux, 10);
      expect(bytes()).toBe(0);
      linux.ioctl(rare, 'PERF_EVENT_IOC_PERIOD', [1n]);
      fault(linux, 10);
      linux.ioctl(rare, 'PERF_EVENT_IOC_DISABLE', ['PERF_IOC_FLAG_GROUP']);
      // A record of a sample is a header and an address.
      expect(bytes()).toBeGreaterThanOrEqual(10 * 16);
    });
    linux.close(rare);
  },
  'PERF_EVENT_IOC_SET_OUTPUT, PERF_EVENT_IOC_PAUSE_OUTPUT, PERF_EVENT_IOC_SET_BPF'({ linux }) {
    const [own, other] = [faults(linux, 2 ** 40), faults(linux, 1)];
    withBuffer(linux, own, (bytes) => {
      linux.ioctl(other, 'PERF_EVENT_IOC_SET_OUTPUT', own);
      linux.ioctl(other, 'PERF_EVENT_IOC_ENABLE', 0);
      const grows = () => {
        const before = bytes();
        fault(linux, 10);
        return bytes() > before;
      };
      expect(grows()).toBe(true);
      linux.ioctl(own, 'PERF_EVENT_IOC_PAUSE_OUTPUT', 1);
      expect(grows()).toBe(false);
      linux.ioctl(own, 'PERF_EVENT_IOC_PAUSE_OUTPUT', 0);
      expect(grows()).toBe(true);
      // What a program returns 0 for is no sample.
      const prog = program(linux, BPF_PROG_TYPE_PERF_EVENT, 0, 'PERF_EVENT_IOC_SET_BPF');
      if (prog !== undefined) {
        linux.ioctl(other, 'PERF_EVENT_IOC_SET_BPF', prog);
        expect(grows()).toBe(false);
        linux.close(prog);
      }
    });
    for (const fd of [other, own]) linux.close(fd);
  },
  'PERF_EVENT_IOC_SET_FILTER, PERF_EVENT_IOC_QUERY_BPF'({ linux, folder }) {
    const what = 'tracepoints';
    if (!/\ttracefs$/m.test(fs.readFileSync('/proc/filesystems', 'latin1')))
      return leaveOut(what, 'this kernel has none');
    linux.mount('tracefs', folder, 'tracefs', 0, null);
    try {
      const event = join(folder, 'events/raw_syscalls/sys_enter/id');
      if (!fs.existsSync(event)) return leaveOut(what, 'this kernel has none of system calls');
      const config = Number(fs.readFileSync(event, 'latin1'));
      const fd = linux.perf_event_open(
        { type: linux.PERF_TYPE_TRACEPOINT, config, sample_period: 1, disabled: 1 },
        0,
        -1,
        -1,
        0,
      );
      linux.ioctl(fd, 'PERF_EVENT_IOC_SET_FILTER', `id == ${SYS.getsid}`);
      linux.ioctl(fd, 'PERF_EVENT_IOC_ENABLE', 0);
      for (let time = 0; time < 7; time++) linux.getsid(0);
      for (let time = 0; time < 5; time++) linux.getpgid(0);
      linux.ioctl(fd, 'PERF_EVENT_IOC_DISABLE', 0);
      expect(count(linux, fd)).toBe(7);
      const prog = program(linux, BPF_PROG_TYPE_TRACEPOINT, 1, 'PERF_EVENT_IOC_QUERY_BPF');
      if (prog !== undefined) {
        expect(linux.ioctl(fd, 'PERF_EVENT_IOC_QUERY_BPF', { ids_len: 4 })).toMatchObject({ prog_cnt: 0, ids: [] });
        linux.ioctl(fd, 'PERF_EVENT_IOC_SET_BPF', prog);
        const id = Number(/^prog_id:\s+(\d+)$/m.exec(fs.readFileSync(`/proc/self/fdinfo/${prog}`, 'latin1'))?.[1]);
        expect(linux.ioctl(fd, 'PERF_EVENT_IOC_QUERY_BPF', { ids_len: 4 })).toMatchObject({ prog_cnt: 1, ids: [id] });
        linux.close(prog);
      }
      linux.close(fd);
    } finally {
      linux.umount2(folder, ['MNT_DETACH']);
    }
  },
};
