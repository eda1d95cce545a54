import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linuxData } from '../../src/linux/data.js';

/** It takes a quarter of a minute where nothing else runs. */
const LIMIT_MS = 110_000;

const script = fileURLToPath(new URL('../../scripts/reference.mjs', import.meta.url));

describe('the reference', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jiffies-reference-'));
  let output = '';
  let status: number | null = null;
  beforeAll(() => {
    const run = spawnSync(process.execPath, [script, folder], {
      encoding: 'utf8',
      timeout: LIMIT_MS,
      env: { ...process.env, NO_COLOR: '1' },
    });
    output = run.stdout + run.stderr;
    status = run.status;
  }, LIMIT_MS + 10_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const page = (path: string) => readFileSync(join(folder, path), 'utf8');
  const text = (path: string) =>
    page(path)
      .replace(/<[^>]+>/g, '')
      .replace(/\s+/g, ' ');

  it('is made without a warning', () => {
    expect({ status, warnings: output.match(/^.*\[(?:warning|error)\].*$/gm) }).toEqual({ status: 0, warnings: null });
  });

  it('has a page for every call of Linux', () => {
    const names = Object.keys(linuxData().calls);
    const lists = ['functions', 'variables'].flatMap((kind) => readdirSync(join(folder, kind)));
    const pages = new Set(lists.map((file) => file.toLowerCase()));
    expect(names.length).toBeGreaterThan(450);
    expect(names.filter((name) => !pages.has(`jiffies-syscall_linux.${name}.html`))).toEqual([]);
  });

  it('shows a call with its forms, its errors and its constants', () => {
    const shown = text('functions/jiffies-syscall_linux.openat.html');
    for (const part of [
      'openat( dirfd: DirFd, pathname: Text, flags: Flags&lt;&quot;open&quot;&gt;, mode: Flags&lt;&quot;mode&quot;&gt;,): number',
      'opens or creates a file, relative to a directory',
      'any of O_RDONLY, O_WRONLY',
      'file descriptor of a directory, or AT_FDCWD',
      'May block',
      'Since Linux 2.6.16',
      'Throws',
      'EACCES',
      'mode?: Flags&lt;&quot;mode&quot;&gt;',
      'Comfortable:',
      'man2/openat.2.html',
    ])
      expect(shown).toContain(part);
    expect(text('functions/jiffies-syscall_promises.read.html')).toMatch(
      /count: number, options\?: SignalOption,\): Promise&lt;Buffer/,
    );
    expect(text('functions/jiffies-syscall_promises.close.html')).toContain(
      'close(fd: FdLike, options?: SignalOption): Promise&lt;number&gt;',
    );
  });

  it.each(['', '_linux', '_promises', '_emulator', '_spec', '_vm', '_vitest'])(
    'has the entry jiffies-syscall%s',
    (name) => {
      expect(existsSync(join(folder, `modules/jiffies-syscall${name}.html`))).toBe(true);
    },
  );

  it('loads nothing from elsewhere', () => {
    for (const path of [
      'index.html',
      'modules/jiffies-syscall_linux.html',
      'functions/jiffies-syscall_linux.openat.html',
    ])
      expect(page(path)).not.toMatch(/<(?:script|link|img)\b[^>]*\b(?:src|href)="(?:https?:)?\/\//);
  });
});
