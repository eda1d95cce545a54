import { readFileSync } from 'node:fs';
import { openKernel, SyscallError } from 'jiffies-syscall';
import * as linux from 'jiffies-syscall/linux';
import { describe, expect, it } from 'vitest';
import { explainMissing } from '../../src/linux/missing.js';
import { codeOf } from './cases/case.js';

const symbols = readFileSync('/proc/kallsyms', 'latin1').includes('sys_getppid');

function missing(name: string, release: string): string {
  const error = new SyscallError(-38, { syscall: name, number: 1, abi: 'x86_64' });
  const kernel = openKernel('native');
  explainMissing(error, name, Object.create(kernel, { release: { value: release }, abi: { value: kernel.abi } }));
  return error.message;
}

describe('what a kernel has', () => {
  it('is said without making the call', () => {
    if (!symbols) console.log('NOT TESTED in full: /proc/kallsyms is hidden');
    expect(linux.supports('getppid')).toBe(symbols ? true : undefined);
    expect(linux.supports('nfsservctl')).toBe(false);
    expect(() => linux.supports('no_such_call' as 'open')).toThrow('no call of Linux');
  });

  it('is false for what another architecture has alone', () => {
    expect(linux.supports('socketcall')).toBe(process.arch === 'ia32');
  });

  it('is false for what is there only to say that it is not', () => {
    const there = process.arch === 'arm64' ? 'ENOSYS' : codeOf(() => linux.iopl(0));
    const known = process.arch === 'arm64' || symbols;
    expect(linux.supports('iopl')).toBe(known ? there !== 'ENOSYS' : undefined);
    expect(linux.supports('ioperm')).toBe(linux.supports('iopl'));
  });

  it('is said when the call is made', () => {
    expect(missing('mseal', '6.1.0')).toBe(
      'ENOSYS: invalid system call number, mseal: since Linux 6.10, this kernel is 6.1.0',
    );
    expect(missing('mseal', '6.18.1-x')).toContain('6.18.1-x and was built without it, or a filter hides it');
    expect(() => linux.nfsservctl()).toThrow('gone from Linux');
  });

  it('says which call to use where there is no such name', () => {
    expect(() => linux.socketcall('SYS_LISTEN', [0n, 0n])).toThrow(/socketcall is not in the table of/);
  });

  it('can be another kernel', () => {
    const kernel = openKernel('emulated');
    expect(linux.getpid.on(kernel)()).toBeGreaterThan(0);
    expect(linux.supports('getpid', kernel)).toBeUndefined();
    expect(() => linux.writev.on(kernel)(1, ['a'])).toThrow('not emulated');
    kernel.close();
  });
});
