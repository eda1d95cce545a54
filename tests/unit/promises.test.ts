import { defineSyscalls, openKernel, SYS } from 'jiffies-syscall';
import { defineSyscalls as definePromised, syscall } from 'jiffies-syscall/promises';
import { describe, expect, it } from 'vitest';

const { pipe2, close, read } = defineSyscalls(`
  int pipe2([out] int fildes[2], int flags);
  int close([fd] int fd);
  ssize_t read([fd] int fd, [out, sized_by(n)] void *buf, size_t n);
`);
const promised = definePromised(`
  [may_block] ssize_t read([fd] int fd, [out, sized_by(n)] void *buf, size_t n);
  [may_block] ssize_t write([fd] int fd, [sized_by(n)] const void *buf, size_t n);
  [thread_scoped] int unshare(int flags);
`);

describe.each(['native', 'emulated'] as const)('%s', (kind) => {
  const kernel = openKernel(kind);

  it('an input buffer may be used again while the call is under way', async () => {
    const ends = new Int32Array(2);
    pipe2.on(kernel)(ends, 0);
    const [from = -1, to = -1] = ends;
    const bytes = Buffer.from('first');
    const writing = promised.write.on(kernel)(to, bytes, 5);
    bytes.write('again');
    expect(await writing).toBe(5);
    expect(bytes.toString()).toBe('again');
    const out = Buffer.alloc(5);
    expect(read.on(kernel)(from, out, 5)).toBe(5);
    expect(out.toString()).toBe('first');
    close.on(kernel)(from);
    close.on(kernel)(to);
  });

  it('an aborted call says so, and the data goes to the next', async () => {
    const ends = new Int32Array(2);
    pipe2.on(kernel)(ends, 0);
    const [from = -1, to = -1] = ends;
    const bytes = Buffer.alloc(4);
    const aborted = promised.read.on(kernel)(from, bytes, 4, { signal: AbortSignal.timeout(20) });
    await expect(aborted).rejects.toThrow(expect.objectContaining({ name: 'AbortError', code: 'ABORT_ERR' }));
    const early = promised.read.on(kernel)(from, bytes, 4, { signal: AbortSignal.abort() });
    await expect(early).rejects.toThrow(expect.objectContaining({ code: 'ABORT_ERR' }));
    await promised.write.on(kernel)(to, 'data', 4);
    expect(await promised.read.on(kernel)(from, bytes, 4)).toBe(4);
    expect(bytes.toString()).toBe('data');
    close.on(kernel)(from);
    close.on(kernel)(to);
  });
});

it('a call that changes its thread alone is refused', async () => {
  await expect(promised.unshare(0)).rejects.toThrow(expect.objectContaining({ code: 'ERR_SYSCALL_REFUSED' }));
});

it('a call by number', async () => {
  expect(await syscall(SYS.getppid)).toBe(process.ppid);
  await expect(syscall(SYS.close, [-1])).rejects.toThrow(/EBADF/);
});
