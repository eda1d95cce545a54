import * as fs from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { currentKernel } from 'jiffies-syscall';
import { expect } from 'vitest';
import { type Cases, codeOf, type Linux, onThread } from '../case.js';
import { device, hasCome, leaveOut } from './aids.js';

const PAGE = 4096;
const UFFD_API = 0xaa;
const UFFD_EVENT_PAGEFAULT = 0x12;

type Features = readonly (
  | 'UFFD_FEATURE_PAGEFAULT_FLAG_WP'
  | 'UFFD_FEATURE_MINOR_SHMEM'
  | 'UFFD_FEATURE_POISON'
  | 'UFFD_FEATURE_MOVE'
)[];

/** Memory of the process's own. */
function pages(linux: typeof Linux, count: number): number {
  return linux.mmap(0, count * PAGE, ['PROT_READ', 'PROT_WRITE'], ['MAP_PRIVATE', 'MAP_ANONYMOUS'], -1, 0);
}

function put(address: number, text: string): void {
  currentKernel().writeMemory(BigInt(address), Buffer.from(text));
}

function get(address: number, length: number): string {
  return Buffer.from(currentKernel().readMemory(BigInt(address), length)).toString('latin1');
}

/** The bits of /proc/self/pagemap on the page at an address. */
function pageBits(address: number): { readonly present: boolean; readonly protected: boolean } {
  const fd = fs.openSync('/proc/self/pagemap', 'r');
  const word = Buffer.alloc(8);
  fs.readSync(fd, word, 0, 8, (address / PAGE) * 8);
  fs.closeSync(fd);
  const bits = word.readBigUInt64LE();
  return { present: ((bits >> 63n) & 1n) === 1n, protected: ((bits >> 57n) & 1n) === 1n };
}

/** The flags of the mapping that an address is in, as /proc/self/smaps has them. */
function flagsOf(address: number): string[] {
  const mappings = fs.readFileSync('/proc/self/smaps', 'latin1').split(/^(?=[\da-f]+-[\da-f]+ )/m);
  const found = mappings.find((text) => {
    const [start = 0, end = 0] =
      text
        .split(' ')[0]
        ?.split('-')
        .map((each) => Number.parseInt(each, 16)) ?? [];
    return start <= address && address < end;
  });
  return (
    /^VmFlags: (.*)$/m
      .exec(found ?? '')?.[1]
      ?.trim()
      .split(' ') ?? []
  );
}

/** A userfaultfd with features; undefined, and a line, where the kernel has not all of them. */
function agreed(linux: typeof Linux, what: string, features: Features): number | undefined {
  const fd = linux.userfaultfd(['O_CLOEXEC', 'O_NONBLOCK']);
  const code = codeOf(() => linux.ioctl(fd, 'UFFDIO_API', { api: UFFD_API, features }));
  if (code === undefined) return fd;
  linux.close(fd);
  expect(code).toBe('EINVAL');
  leaveOut(what, 'not built into this kernel');
  return undefined;
}

export const userfaults: Cases = {
  async 'UFFDIO_COPY, UFFDIO_ZEROPAGE, UFFDIO_WAKE, UFFDIO_UNREGISTER'({ linux }) {
    const fd = agreed(linux, 'userfaultfd', []);
    if (fd === undefined) return;
    const [address, source] = [pages(linux, 3), pages(linux, 1)];
    const range = { start: address, len: 3 * PAGE };
    linux.ioctl(fd, 'UFFDIO_REGISTER', { range, mode: ['UFFDIO_REGISTER_MODE_MISSING'] });
    put(source, 'from elsewhere');
    expect(linux.ioctl(fd, 'UFFDIO_COPY', { dst: address, src: source, len: PAGE }).copy).toBe(PAGE);
    expect(get(address, 14)).toBe('from elsewhere');
    const zero = { start: address + PAGE, len: PAGE };
    expect(linux.ioctl(fd, 'UFFDIO_ZEROPAGE', { range: zero }).zeropage).toBe(PAGE);
    expect(get(address + PAGE, 3)).toBe('\0\0\0');
    expect(codeOf(() => linux.ioctl(fd, 'UFFDIO_ZEROPAGE', { range: zero }))).toBe('EEXIST');

    // A thread reads a page that is missing, and waits: it is woken by UFFDIO_WAKE alone.
    const [reader, writer] = linux.pipe2();
    const file = linux.memfd_create('what the thread has read');
    const last = address + 2 * PAGE;
    const written = onThread(`
      const count = linux.write(${file}, ${last}n, 4);
      linux.write(${writer}, 'done');
      return count;
    `);
    // What ends the thread before it reads is told at once.
    const faulted = async () => {
      while (linux.poll([{ fd, events: ['POLLIN'] }], 0).count === 0) await setTimeout(5);
    };
    await Promise.race([faulted(), written]);
    const event = linux.read(fd, 32);
    expect([event[0], event.readBigUInt64LE(16)]).toEqual([UFFD_EVENT_PAGEFAULT, BigInt(last)]);
    linux.ioctl(fd, 'UFFDIO_COPY', { dst: last, src: source, len: PAGE, mode: ['UFFDIO_COPY_MODE_DONTWAKE'] });
    expect([pageBits(last).present, linux.ioctl(reader, 'FIONREAD')]).toEqual([true, 0]);
    linux.ioctl(fd, 'UFFDIO_WAKE', { start: last, len: PAGE });
    expect(await written).toBe(4);
    expect(linux.pread64(file, 10, 0).toString()).toBe('from');

    const isRegistered = () => flagsOf(address).includes('um');
    expect(isRegistered()).toBe(true);
    linux.ioctl(fd, 'UFFDIO_UNREGISTER', range);
    expect(isRegistered()).toBe(false);
    for (const one of [fd, file, reader, writer]) linux.close(one);
    linux.munmap(address, 3 * PAGE);
    linux.munmap(source, PAGE);
  },
  USERFAULTFD_IOC_NEW({ linux }) {
    const path = '/dev/userfaultfd';
    const maker = device(path, 'USERFAULTFD_IOC_NEW', () => linux.open(path, ['O_RDWR', 'O_CLOEXEC']));
    if (maker === undefined) return;
    const fd = linux.ioctl(maker, 'USERFAULTFD_IOC_NEW', ['O_CLOEXEC', 'O_NONBLOCK']);
    expect(fs.readlinkSync(`/proc/self/fd/${fd}`)).toBe('anon_inode:[userfaultfd]');
    for (const one of [fd, maker]) linux.close(one);
  },
  UFFDIO_WRITEPROTECT({ linux }) {
    const fd = agreed(linux, 'UFFDIO_WRITEPROTECT', ['UFFD_FEATURE_PAGEFAULT_FLAG_WP']);
    if (fd === undefined) return;
    const address = pages(linux, 1);
    put(address, 'there');
    const range = { start: address, len: PAGE };
    linux.ioctl(fd, 'UFFDIO_REGISTER', { range, mode: ['UFFDIO_REGISTER_MODE_WP'] });
    linux.ioctl(fd, 'UFFDIO_WRITEPROTECT', { range, mode: ['UFFDIO_WRITEPROTECT_MODE_WP'] });
    expect(pageBits(address)).toEqual({ present: true, protected: true });
    linux.ioctl(fd, 'UFFDIO_WRITEPROTECT', { range });
    expect(pageBits(address)).toEqual({ present: true, protected: false });
    linux.close(fd);
    linux.munmap(address, PAGE);
  },
  UFFDIO_CONTINUE({ linux }) {
    const fd = agreed(linux, 'UFFDIO_CONTINUE', ['UFFD_FEATURE_MINOR_SHMEM']);
    if (fd === undefined) return;
    const file = linux.memfd_create('pages');
    linux.ftruncate(file, PAGE);
    linux.pwrite64(file, 'in the file', 0);
    const address = linux.mmap(0, PAGE, ['PROT_READ', 'PROT_WRITE'], ['MAP_SHARED'], file, 0);
    const range = { start: address, len: PAGE };
    linux.ioctl(fd, 'UFFDIO_REGISTER', { range, mode: ['UFFDIO_REGISTER_MODE_MINOR'] });
    expect(pageBits(address).present).toBe(false);
    expect(linux.ioctl(fd, 'UFFDIO_CONTINUE', { range }).mapped).toBe(PAGE);
    expect([pageBits(address).present, get(address, 11)]).toEqual([true, 'in the file']);
    for (const one of [fd, file]) linux.close(one);
    linux.munmap(address, PAGE);
  },
  UFFDIO_POISON({ linux }) {
    if (!hasCome('6.6', 'UFFDIO_POISON')) return;
    const fd = agreed(linux, 'UFFDIO_POISON', ['UFFD_FEATURE_POISON']);
    if (fd === undefined) return;
    const address = pages(linux, 1);
    const range = { start: address, len: PAGE };
    linux.ioctl(fd, 'UFFDIO_REGISTER', { range, mode: ['UFFDIO_REGISTER_MODE_MISSING'] });
    expect(linux.ioctl(fd, 'UFFDIO_POISON', { range }).updated).toBe(PAGE);
    expect(codeOf(() => get(address, 1))).toBe('EFAULT');
    linux.close(fd);
    linux.munmap(address, PAGE);
  },
  UFFDIO_MOVE({ linux }) {
    if (!hasCome('6.8', 'UFFDIO_MOVE')) return;
    const fd = agreed(linux, 'UFFDIO_MOVE', ['UFFD_FEATURE_MOVE']);
    if (fd === undefined) return;
    const [to, from] = [pages(linux, 1), pages(linux, 1)];
    put(from, 'moved');
    linux.ioctl(fd, 'UFFDIO_REGISTER', { range: { start: to, len: PAGE }, mode: ['UFFDIO_REGISTER_MODE_MISSING'] });
    expect(linux.ioctl(fd, 'UFFDIO_MOVE', { dst: to, src: from, len: PAGE }).move).toBe(PAGE);
    expect([get(to, 5), pageBits(from).present]).toEqual(['moved', false]);
    linux.close(fd);
    for (const one of [to, from]) linux.munmap(one, PAGE);
  },
};
