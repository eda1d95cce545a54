import * as linux from 'jiffies-syscall/linux';
import { describe, expect, it } from 'vitest';
import { exerciseCalls } from '../exercise.js';

const arm64 = process.arch === 'arm64';

exerciseCalls();

describe('the architecture', () => {
  it('has its own constants', () => {
    const fd = linux.open('/', ['O_DIRECTORY']);
    expect(linux.fcntl(fd, 'F_GETFL') & linux.O_DIRECTORY).toBe(linux.O_DIRECTORY);
    expect(linux.O_DIRECTORY).toBe(arm64 ? 0o40000 : 0o200000);
    linux.close(fd);
  });

  it('has no names of others', () => {
    const other = arm64 ? () => linux.getuid32() : () => linux.kexec_file_load(1, 1, 0, null, 0);
    expect(other).toThrow('is not in the table');
  });
});
