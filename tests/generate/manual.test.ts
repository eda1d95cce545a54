import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readPage } from '../../src/generate/manual.js';
import { readManual, sinceOf } from '../../src/generate/since.js';

const manual = mkdtempSync(join(tmpdir(), 'jiffies-manual-'));
const pages: Readonly<Record<string, string>> = {
  'openat.2': '.SH ERRORS\n.TP\n.B EACCES\nNo.\n.TP\n.BR ENOENT " or " ENOTDIR\nNothing.\n.SH BUGS\n.B EPERM\n',
  'openat2.2':
    '.SH ERRORS\nIt has all of the errors returned by\n.BR openat (2),\nand\n.TP\n.B E2BIG\nLong.\n.SH NOTES\n',
  'wait4.2': '.SH ERRORS\nAs for\n.BR openat2 (2).\n.SH NOTES\n',
  'pread.2': '.SH ERRORS\nAny error specified for\n.BR openat (2)\nor\n.BR fcntl (2).\n.SH NOTES\n',
  'pread64.2': '.so man2/pread.2\n',
  'fcntl.2': '.SH ERRORS\n.TP\n.B EBADF\nNone.\n.SH NOTES\n',
  'F_GETLK.2const': '.SH ERRORS\n.TP\n.B EDEADLK\nNo.\n.SH NOTES\n',
};
for (const [name, text] of Object.entries(pages)) writeFileSync(join(manual, name), text);
afterAll(() => rmSync(manual, { recursive: true }));

const errnos = new Set(['EACCES', 'ENOENT', 'ENOTDIR', 'E2BIG', 'EBADF', 'EDEADLK', 'EPERM']);

describe('the errors of a manual page', () => {
  it.each([
    ['openat', 'openat', ['EACCES', 'ENOENT', 'ENOTDIR']],
    ['openat2', 'openat2', ['E2BIG', 'EACCES', 'ENOENT', 'ENOTDIR']],
    ['wait4', 'wait4', ['E2BIG', 'EACCES', 'ENOENT', 'ENOTDIR']],
    ['fcntl', 'fcntl', ['EBADF', 'EDEADLK']],
    ['pread64', 'pread', ['EACCES', 'ENOENT', 'ENOTDIR', 'EBADF', 'EDEADLK']],
    ['openat_time64', 'openat', ['EACCES', 'ENOENT', 'ENOTDIR']],
  ])('%s: its own, those of the pages that it names, and of its operations', (name, page, errors) => {
    expect(readPage(manual, name, errnos)).toEqual({ name, page, errors });
  });

  it('are none where there is no page', () => {
    expect(readPage(manual, 'mseal', errnos)).toBeUndefined();
  });
});

describe('the version that brought a call', () => {
  const table = readManual('membarrier(2)\t3.17\ngetcpu(2)\t2.6.19\nread(2)\t1.0\n');

  it.each([
    ['membarrier', ['4.3', '4.3', '4.3']],
    ['getcpu', ['2.6.19', '3.1', '3.7']],
    ['read', ['1.0', '2.6', '3.7']],
    ['futex_time64', ['5.1', '5.1', '5.1']],
  ])('%s: on each architecture, and not before that', (name, versions) => {
    expect((['i386', 'x86_64', 'arm64'] as const).map((abi) => sinceOf(table, abi, name))).toEqual(versions);
  });

  it('is known of no call that is in no table', () => {
    expect(sinceOf(table, 'i386', 'none')).toBeUndefined();
  });
});
