import { closeSync, writeSync } from 'node:fs';
import * as linux from 'jiffies-syscall/linux';
import * as promised from 'jiffies-syscall/promises';
import { describe, expect, it } from 'vitest';

describe('the calls of Linux, promised', () => {
  it('give what the synchronous ones give', async () => {
    expect(await promised.statx('AT_FDCWD', '/')).toEqual(linux.statx('AT_FDCWD', '/'));
    expect(await promised.getcwd()).toBe(process.cwd());
    const [r, w] = await promised.pipe2(['O_CLOEXEC']);
    const reading = promised.read(r, 100);
    writeSync(w, 'later');
    expect((await reading).toString()).toBe('later');
    expect(await promised.getpid.bigint()).toBe(BigInt(process.pid));
    expect(await promised.close.raw(1_000_000)).toBe(-9);
    for (const fd of [r, w]) closeSync(fd);
  });

  it('are interrupted', async () => {
    const [r, w] = linux.pipe2();
    const signal = AbortSignal.timeout(20);
    await expect(promised.read(r, 100, { signal })).rejects.toMatchObject({ code: 'ABORT_ERR' });
    for (const fd of [r, w]) linux.close(fd);
  });

  it('fail as the synchronous ones fail', async () => {
    await expect(promised.open('/none/such', 0)).rejects.toMatchObject({ code: 'ENOENT', syscall: 'open' });
    await expect(promised.pipe2(1 << 30)).rejects.toThrow(RangeError);
  });

  it('are not there for calls that change or end a thread', () => {
    const names = new Set(Object.keys(promised));
    for (const name of ['setuid', 'unshare', 'prctl', 'fork', 'vfork', 'exit', 'execve'])
      expect(names.has(name)).toBe(false);
    expect(names.has('read')).toBe(true);
  });

  it('refuse what means the calling thread, which is another one there', async () => {
    const refused = expect.objectContaining({ code: 'ERR_SYSCALL_REFUSED' });
    await expect(promised.sched_setaffinity(0, [0])).rejects.toEqual(refused);
    await expect(promised.sched_getscheduler(0n)).rejects.toEqual(refused);
    await expect(promised.setpriority('PRIO_PROCESS', 0, 1)).rejects.toEqual(refused);
    await expect(promised.close_range(1_000_000, 1_000_001, ['CLOSE_RANGE_UNSHARE'])).rejects.toThrow(
      /CLOSE_RANGE_UNSHARE of close_range means the thread that makes the call.*; leave it out/,
    );
    expect(await promised.sched_getscheduler(process.pid)).toBe(linux.sched_getscheduler(0));
    expect(await promised.getpriority('PRIO_PGRP', 0)).toBe(linux.getpriority('PRIO_PGRP', 0));
    expect(await promised.close_range(1_000_000, 1_000_001)).toBe(0);
  });
});
