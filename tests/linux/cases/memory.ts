import * as fs from 'node:fs';
import { join } from 'node:path';
import { currentKernel } from 'jiffies-syscall';
import { expect } from 'vitest';
import { underQemuUser } from '../../qemu-user.mjs';
import { inProcess, memoryAt, until, words } from './aids.js';
import type { Cases, Linux } from './case.js';
import { codeOf, onThread } from './case.js';

const i386 = process.arch === 'ia32';
const PAGE = 4096;

/** New memory of the process's own, apart from what else is mapped. */
function pages(linux: typeof Linux, count = 1): number {
  // Shared memory is never merged with its neighbours in /proc/self/smaps.
  return linux.mmap(0, count * PAGE, ['PROT_READ', 'PROT_WRITE'], ['MAP_SHARED', 'MAP_ANONYMOUS'], -1, 0);
}

function put(address: number, text: string): void {
  memoryAt(address).write(text);
}

function get(address: number, length: number): string {
  return memoryAt(address).read(length).toString('latin1');
}

/** What /proc/self/smaps says of the mapping at an address; undefined where there is none. */
function mapping(address: number) {
  const found = fs
    .readFileSync('/proc/self/smaps', 'utf8')
    .split(/^(?=[\da-f]+-[\da-f]+ )/m)
    .map((text) => {
      const [, start = '', end = '', rights = '', name = ''] =
        /^([\da-f]+)-([\da-f]+) (\S+) \S+ \S+ \d+ *(.*)$/m.exec(text) ?? [];
      const kilobytes = (field: string) => Number(new RegExp(`^${field}: +(\\d+) kB$`, 'm').exec(text)?.[1]);
      return { start: Number.parseInt(start, 16), end: Number.parseInt(end, 16), rights, name, kilobytes, text };
    });
  return found.find(({ start, end }) => start <= address && address < end);
}

/** Kilobytes that the process has locked. */
function lockedKilobytes(): number {
  return Number(/^VmLck:\s+(\d+) kB$/m.exec(fs.readFileSync('/proc/self/status', 'utf8'))?.[1]);
}

export const memory: Cases = {
  'mmap, mmap2, munmap, mprotect, msync'({ linux, folder }) {
    const path = join(folder, 'file');
    fs.writeFileSync(path, 'a'.repeat(PAGE) + 'b'.repeat(PAGE));
    const fd = linux.open(path, ['O_RDWR']);
    const mapped = linux.mmap(0, PAGE, ['PROT_READ', 'PROT_WRITE'], ['MAP_SHARED'], fd, PAGE);
    expect(get(mapped, 3)).toBe('bbb');
    put(mapped, 'written');
    linux.msync(mapped, PAGE, ['MS_SYNC', 'MS_INVALIDATE']);
    expect(fs.readFileSync(path, 'utf8').slice(PAGE - 1, PAGE + 8)).toBe('awrittenb');
    expect(codeOf(() => linux.msync(mapped, PAGE, ['MS_SYNC', 'MS_ASYNC']))).toBe('EINVAL');
    if (i386) {
      const second = linux.mmap2(0, PAGE, ['PROT_READ'], ['MAP_PRIVATE'], fd, 1);
      expect(get(second, 7)).toBe('written');
      linux.munmap(second, PAGE);
    }
    expect(mapping(mapped)).toMatchObject({ start: mapped, end: mapped + PAGE, rights: 'rw-s', name: path });
    linux.mprotect(mapped, PAGE, ['PROT_READ']);
    expect(mapping(mapped)?.rights).toBe('r--s');
    linux.mprotect(mapped, PAGE, linux.PROT_NONE);
    expect(mapping(mapped)?.rights).toBe('---s');
    linux.munmap(mapped, PAGE);
    expect(mapping(mapped)).toBeUndefined();
    expect(codeOf(() => linux.msync(mapped, PAGE, ['MS_ASYNC']))).toBe('ENOMEM');
    linux.close(fd);
  },
  mremap({ linux }) {
    const first = pages(linux);
    put(first, 'moves along');
    const place = pages(linux, 4);
    const moved = linux.mremap(first, PAGE, 2 * PAGE, ['MREMAP_MAYMOVE', 'MREMAP_FIXED'], place);
    expect(moved).toBe(place);
    expect(get(moved, 11)).toBe('moves along');
    expect(mapping(first)).toBeUndefined();
    expect(mapping(moved)).toMatchObject({ start: moved, end: moved + 2 * PAGE });
    expect(linux.mremap(moved, 2 * PAGE, PAGE)).toBe(moved);
    expect(mapping(moved)?.end).toBe(moved + PAGE);
    linux.munmap(place, 4 * PAGE);
  },
  'mlock, munlock, mlockall, munlockall'({ linux }) {
    const before = lockedKilobytes();
    const address = pages(linux, 2);
    linux.mlock(address, 2 * PAGE);
    expect([lockedKilobytes() - before, mapping(address)?.kilobytes('Rss')]).toEqual([8, 8]);
    linux.munlock(address, PAGE);
    expect(lockedKilobytes() - before).toBe(4);
    // Nothing is brought in for it.
    linux.mlockall(['MCL_CURRENT', 'MCL_ONFAULT']);
    expect(lockedKilobytes()).toBeGreaterThan(10_000);
    linux.munlockall();
    expect(lockedKilobytes()).toBe(0);
    linux.munmap(address, 2 * PAGE);
  },
  mlock2({ linux }) {
    const before = lockedKilobytes();
    const address = pages(linux);
    linux.mlock2(address, PAGE, ['MLOCK_ONFAULT']);
    expect([lockedKilobytes() - before, mapping(address)?.kilobytes('Rss')]).toEqual([4, 0]);
    linux.munmap(address, PAGE);
    expect(lockedKilobytes()).toBe(before);
  },
  'mincore, madvise'({ linux }) {
    const inside = linux.mmap(0, 5 * PAGE, ['PROT_READ', 'PROT_WRITE'], ['MAP_PRIVATE', 'MAP_ANONYMOUS'], -1, 0);
    // Without access on both sides it stays a mapping of its own.
    linux.mprotect(inside, PAGE, 0);
    linux.mprotect(inside + 4 * PAGE, PAGE, 0);
    const address = inside + PAGE;
    const there = () => {
      const vector = new Uint8Array(3);
      expect(linux.mincore(address, 3 * PAGE, vector)).toBe(0);
      return [...vector].map((byte) => byte & 1);
    };
    linux.madvise(address, 3 * PAGE, 'MADV_NORMAL');
    expect(there()).toEqual([0, 0, 0]);
    put(address + PAGE, 'middle');
    expect(there()).toEqual([0, 1, 0]);
    linux.madvise(address + PAGE, PAGE, 'MADV_DONTNEED');
    expect(there()).toEqual([0, 0, 0]);
    expect(get(address + PAGE, 6)).toBe('\0'.repeat(6));
    linux.munmap(inside, 5 * PAGE);
  },
  'madvise MADV_POPULATE_WRITE'({ linux }) {
    const address = pages(linux, 2);
    linux.madvise(address + PAGE, PAGE, 'MADV_POPULATE_WRITE');
    const vector = new Uint8Array(2);
    linux.mincore(address, 2 * PAGE, vector);
    expect([...vector].map((byte) => byte & 1)).toEqual([0, 1]);
    linux.munmap(address, 2 * PAGE);
  },
  process_madvise({ linux }) {
    const inside = linux.mmap(0, 3 * PAGE, ['PROT_READ', 'PROT_WRITE'], ['MAP_PRIVATE', 'MAP_ANONYMOUS'], -1, 0);
    linux.mprotect(inside, PAGE, 0);
    linux.mprotect(inside + 2 * PAGE, PAGE, 0);
    const address = inside + PAGE;
    put(address, 'touched');
    expect(mapping(address)?.kilobytes('Referenced')).toBe(4);
    const self = linux.pidfd_open(process.pid);
    expect(linux.process_madvise(self, [{ iov_base: BigInt(address), iov_len: PAGE }], 'MADV_COLD')).toBe(PAGE);
    expect(mapping(address)?.kilobytes('Referenced')).toBe(0);
    expect(get(address, 7)).toBe('touched');
    linux.close(self);
    linux.munmap(inside, 3 * PAGE);
  },
  async process_mrelease({ done }) {
    const seen = await onThread(`
      const fs = require('fs');
      const { spawn } = require('child_process');
      // The child runs on this thread's processor, which this thread keeps: it cannot end before its memory is taken.
      linux.sched_setaffinity(0, [linux.getcpu().cpu]);
      const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 30000)'], { stdio: 'ignore' });
      linux.sched_setscheduler(0, ['SCHED_FIFO'], { sched_priority: 1 });
      const resident = () => Number(fs.readFileSync('/proc/' + child.pid + '/statm', 'latin1').split(' ')[1]);
      const fd = linux.pidfd_open(child.pid);
      let early;
      try { linux.process_mrelease(fd); } catch (error) { early = error.code; }
      const before = resident();
      linux.kill(child.pid, 'SIGKILL');
      const result = linux.process_mrelease(fd);
      const after = resident();
      linux.close(fd);
      return { early, result, less: after < before };`);
    expect(seen).toEqual({ early: 'EINVAL', result: 0, less: true });
    done('process_mrelease');
  },
  mseal({ linux }) {
    if (!linux.supports('mseal')) return;
    const address = pages(linux);
    linux.mseal(address, PAGE);
    expect(codeOf(() => linux.munmap(address, PAGE))).toBe('EPERM');
    expect(codeOf(() => linux.mprotect(address, PAGE, 0))).toBe('EPERM');
    expect(mapping(address)?.rights).toBe('rw-s');
  },
  brk({ linux, done }) {
    // The emulator has a heap of its own.
    expect(mapping(linux.brk(0) - 1)?.name).toBe(underQemuUser ? '' : '[heap]');
    const body = `
      const mappingEnd = (address) => {
        const ranges = fs.readFileSync('/proc/self/maps', 'latin1').matchAll(/^([0-9a-f]+)-([0-9a-f]+) /gm);
        return [...ranges].map(([, ...range]) => range.map((one) => parseInt(one, 16))).find(([from, to]) => from <= address && address < to)?.[1];
      };
      // malloc moves the end too, so what is looked at is what stays the same meanwhile.
      const look = () => {
        for (;;) {
          const end = linux.brk(0);
          const mapped = mappingEnd(end - 1);
          if (linux.brk(0) === end) return { end, mapped };
        }
      };
      const before = look();
      const wanted = linux.brk(0) + ${PAGE};
      const grown = linux.brk(wanted);
      return { before, wanted, grown, after: look(), least: linux.brk(1) === linux.brk(0) };
    `;
    // Where a mapping lies behind the heap, it cannot grow, and another process is asked.
    const { before, wanted, after, least } = until(() => {
      const seen = Object(inProcess(body));
      return seen.grown === seen.wanted && seen;
    });
    const ofPages = (end: number) => Math.ceil(end / PAGE) * PAGE;
    expect([before.mapped, after.mapped]).toEqual([ofPages(before.end), ofPages(after.end)]);
    expect(after.end).toBeGreaterThanOrEqual(wanted);
    expect(least).toBe(true);
    done('brk');
  },
  memfd_create({ linux }) {
    const fd = linux.memfd_create('a name', ['MFD_CLOEXEC', 'MFD_ALLOW_SEALING']);
    expect(fs.readlinkSync(`/proc/self/fd/${fd}`)).toBe('/memfd:a name (deleted)');
    linux.ftruncate(fd, PAGE);
    linux.fcntl(fd, 'F_ADD_SEALS', linux.F_SEAL_GROW);
    expect(codeOf(() => linux.ftruncate(fd, 2 * PAGE))).toBe('EPERM');
    linux.close(fd);
  },
  remap_file_pages({ linux, folder }) {
    const fd = linux.open(join(folder, 'file'), ['O_RDWR', 'O_CREAT'], 0o600);
    linux.write(fd, 'a'.repeat(PAGE) + 'b'.repeat(PAGE));
    const address = linux.mmap(0, 2 * PAGE, ['PROT_READ', 'PROT_WRITE'], ['MAP_SHARED'], fd, 0);
    linux.remap_file_pages(address, PAGE, 0, 1, 0);
    expect([get(address, 1), get(address + PAGE, 1)]).toEqual(['b', 'b']);
    linux.munmap(address, 2 * PAGE);
    linux.close(fd);
  },
  memfd_secret({ linux }) {
    const fd = linux.memfd_secret(['O_CLOEXEC']);
    linux.ftruncate(fd, PAGE);
    const address = linux.mmap(0, PAGE, ['PROT_READ', 'PROT_WRITE'], ['MAP_SHARED'], fd, 0);
    expect(mapping(address)?.name).toBe('/secretmem (deleted)');
    expect(codeOf(() => currentKernel().readMemory(BigInt(address), 1))).toBe('EFAULT');
    linux.munmap(address, PAGE);
    linux.close(fd);
  },
  userfaultfd({ linux }) {
    const fd = linux.userfaultfd(['O_CLOEXEC', 'O_NONBLOCK']);
    expect(fs.readlinkSync(`/proc/self/fd/${fd}`)).toBe('anon_inode:[userfaultfd]');
    const api = linux.ioctl(fd, 'UFFDIO_API', { api: 0xaa });
    expect(api.ioctls & 0b11n).toBe(0b11n);
    const address = linux.mmap(0, PAGE, ['PROT_READ', 'PROT_WRITE'], ['MAP_PRIVATE', 'MAP_ANONYMOUS'], -1, 0);
    const MISSING = 1;
    linux.ioctl(fd, 'UFFDIO_REGISTER', { range: { start: address, len: PAGE }, mode: MISSING });
    expect(mapping(address)?.text).toMatch(/^VmFlags:.* um\b/m);
    const source = pages(linux);
    put(source, 'from elsewhere');
    // struct uffdio_copy: to, from, length, mode, and what the kernel has copied.
    const copy = source + 1024;
    memoryAt(copy).write(BigUint64Array.of(BigInt(address), BigInt(source), BigInt(PAGE), 0n, 0n));
    linux.ioctl(fd, 'UFFDIO_COPY', copy);
    expect(Buffer.from(get(copy + 32, 8), 'latin1').readBigInt64LE()).toBe(BigInt(PAGE));
    expect(get(address, 14)).toBe('from elsewhere');
    linux.close(fd);
    for (const each of [address, source]) linux.munmap(each, PAGE);
  },
  'process_vm_readv, process_vm_writev'({ linux }) {
    const address = pages(linux, 2);
    put(address + PAGE - 3, 'abcdef');
    const [a, b] = [Buffer.alloc(2), Buffer.alloc(4)];
    const there = [
      { iov_base: BigInt(address + PAGE - 3), iov_len: 3 },
      { iov_base: BigInt(address + PAGE), iov_len: 3 },
    ];
    expect(linux.process_vm_readv(process.pid, [a, b], there)).toBe(6);
    expect([a.toString(), b.toString()]).toEqual(['ab', 'cdef']);
    expect(linux.process_vm_writev(process.pid, ['UVW', Buffer.from('XYZ')], there)).toBe(6);
    expect(get(address + PAGE - 3, 6)).toBe('UVWXYZ');
    linux.mprotect(address, 2 * PAGE, linux.PROT_NONE);
    expect(codeOf(() => linux.process_vm_readv(process.pid, [a, b], there))).toBe('EFAULT');
    linux.munmap(address, 2 * PAGE);
  },
  async 'mbind, set_mempolicy, get_mempolicy, set_mempolicy_home_node, migrate_pages, move_pages'({ linux, done }) {
    if (!linux.supports('mbind')) return;
    const address = pages(linux, 2);
    const first = () => BigUint64Array.of(1n);
    expect(linux.mbind(address, 2 * PAGE, ['MPOL_BIND'], first(), 64, ['MPOL_MF_STRICT'])).toBe(0);
    const policy = new RegExp(`^${address.toString(16)} bind:0 `, 'm');
    expect(fs.readFileSync('/proc/self/numa_maps', 'utf8')).toMatch(policy);
    const nodes = new BigUint64Array(16);
    expect(linux.get_mempolicy(nodes, 1024, address, ['MPOL_F_ADDR'])).toBe(linux.MPOL_BIND);
    expect(nodes[0]).toBe(1n);
    linux.set_mempolicy_home_node(address, 2 * PAGE, 0);
    expect(codeOf(() => linux.set_mempolicy_home_node(address, 2 * PAGE, 1000))).toBe('EINVAL');
    put(address, 'here');
    const of = words(address, address + PAGE);
    const ENOENT = 2;
    expect(linux.move_pages(0, 2, of, null, 0)).toEqual([0, -ENOENT]);
    expect(linux.move_pages(process.pid, 1, of, [0], ['MPOL_MF_MOVE'])).toEqual([0]);
    expect(linux.migrate_pages(0, 64, first(), first())).toBe(0);
    expect(codeOf(() => linux.migrate_pages(0, 64, first(), BigUint64Array.of(2n ** 40n)))).toBe('EINVAL');
    linux.munmap(address, 2 * PAGE);
    const seen = await onThread(`
      linux.set_mempolicy(['MPOL_INTERLEAVE'], BigUint64Array.of(1n), 64);
      return linux.get_mempolicy(null, 0, 0, 0);`);
    expect([seen, linux.get_mempolicy(null, 0, 0, 0)]).toEqual([linux.MPOL_INTERLEAVE, linux.MPOL_DEFAULT]);
    done('set_mempolicy');
  },
  'pkey_alloc, pkey_free, pkey_mprotect'({ linux }) {
    if (!linux.supports('pkey_alloc')) return;
    const address = pages(linux);
    // Without a key it is mprotect.
    linux.pkey_mprotect(address, PAGE, ['PROT_READ'], -1);
    expect(mapping(address)?.rights).toBe('r--s');
    if (/^flags.* ospke\b/m.test(fs.readFileSync('/proc/cpuinfo', 'latin1'))) {
      const key = linux.pkey_alloc(0, ['PKEY_DISABLE_WRITE']);
      linux.pkey_mprotect(address, PAGE, ['PROT_READ'], key);
      expect(mapping(address)?.text).toMatch(new RegExp(`^ProtectionKey: +${key}$`, 'm'));
      linux.pkey_free(key);
    } else {
      // The first who asks gets the key that all pages have, and cannot set its rights.
      codeOf(() => linux.pkey_alloc());
      expect([codeOf(() => linux.pkey_alloc()), codeOf(() => linux.pkey_free(1))]).toEqual(['ENOSPC', 'EINVAL']);
    }
    linux.munmap(address, PAGE);
  },
};
