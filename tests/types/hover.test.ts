import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const file = join(root, 'tests/types/hovered.ts');
const MINUTES = 120_000;

/** Each is hovered at the name before its bracket. */
const hovered = {
  close: 'linux.close(3)',
  imported: 'close(3)',
  setuid: 'linux.setuid(3)',
  mmap: 'linux.mmap(0, 4096, 1, 2, 3, 0)',
  flock: "linux.flock(3, ['LOCK_EX'])",
  openat2: "linux.openat2(3, 'x', {})",
  openat2Exact: "linux.openat2(3, 'x', {}, 24)",
  read: 'linux.read(3, 100)',
  readExact: 'linux.read(3, new Uint8Array(4), 4)',
  readBig: 'linux.read.bigint(3, new Uint8Array(4), 4)',
  poll: 'linux.poll([{ fd: 0 }], 5)',
  fcntl: "linux.fcntl(3, 'F_OFD_SETLKW', { l_type: 0, l_whence: 0, l_start: 0, l_len: 0, l_pid: 0 })",
  prctl: "linux.prctl('PR_SET_NAME', 'x')",
  prctlExact: "linux.prctl('PR_SET_NAME', 0, 0, 0, 0)",
  readLater: 'later.read(3, 100, { signal: AbortSignal.timeout(5) })',
  closeLater: 'later.close(3)',
  vfork: 'linux.vfork()',
};

const source = `import * as linux from 'jiffies-syscall/linux';
import { close } from 'jiffies-syscall/linux';
import * as later from 'jiffies-syscall/promises';
${Object.values(hovered)
  .map((text) => `${text};`)
  .join('\n')}
`;

const options: ts.CompilerOptions = {
  ...{ strict: true, noEmit: true, skipLibCheck: true, types: ['node'] },
  ...{ target: ts.ScriptTarget.ES2022, lib: ['lib.es2023.d.ts'] },
  ...{ module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
  paths: { 'jiffies-syscall/*': [join(root, 'dist/esm/src/*.d.ts')] },
};

/** What an editor asks. */
const service = ts.createLanguageService({
  ...{ fileExists: ts.sys.fileExists, readFile: ts.sys.readFile, readDirectory: ts.sys.readDirectory },
  getScriptFileNames: () => [file],
  getScriptVersion: () => '1',
  getScriptSnapshot(name) {
    const text = name === file ? source : ts.sys.readFile(name);
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
  },
  getCurrentDirectory: () => root,
  getCompilationSettings: () => options,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
});

/** What an editor shows of a call: its comment, and the comment's tags. */
function shown(key: keyof typeof hovered): string {
  const text = hovered[key];
  const name = text.slice(0, text.indexOf('(')).replace(/.*\./, '');
  const info = service.getQuickInfoAtPosition(file, source.indexOf(`\n${text};`) + 1 + text.indexOf(`${name}(`));
  const tags = info?.tags?.map(({ name, text }) => `@${name} ${ts.displayPartsToString(text)}`) ?? [];
  return [ts.displayPartsToString(info?.documentation), ...tags].join('\n');
}

const block = 'May block: on the main thread everything waits';
const thread = 'Changes the calling thread alone, not the process';
const manual = (page: string) => `https://man7.org/linux/man-pages/man2/${page}.2.html`;

describe('an editor shows at a call', { timeout: MINUTES }, () => {
  it('nothing but what compiles', () => {
    expect(service.getSemanticDiagnostics(file).map(({ messageText }) => messageText)).toEqual([]);
  });

  it.each<[keyof typeof hovered, string[]]>([
    ['close', ['`close` closes', 'Since Linux 1.0; i386 6', '@param fd file descriptor', 'EBADF', manual('close')]],
    ['imported', ['`close` closes', 'EBADF', manual('close')]],
    ['setuid', ['`setuid` ', thread, 'EPERM', manual('setuid')]],
    ['mmap', ['`mmap` ', 'Since Linux', '@param prot flags: any of PROT_READ', 'ENOMEM', manual('mmap')]],
    [
      'flock',
      ['`flock` ', block, 'one of LOCK_SH, LOCK_EX, LOCK_UN; and any of LOCK_NB', 'EWOULDBLOCK', manual('flock')],
    ],
    ['openat2', ['Comfortable: opens', block, 'Since Linux 5.6; i386 437', 'struct open_how', manual('openat2')]],
    ['openat2Exact', ['Exact: opens', block, '@param size length of how in bytes', 'EXDEV', manual('openat2')]],
    ['read', ['Comfortable: ', block, 'Since Linux', '@param fd file descriptor', 'EISDIR', manual('read')]],
    ['readExact', ['Exact: ', block, '@param buf out: bytes, as many as count says', manual('read')]],
    ['readBig', ['With bigints: reads from a file descriptor.']],
    ['poll', ['Comfortable: ', block, '@param fds in, out: array of struct pollfd', 'EINTR', manual('poll')]],
    ['fcntl', ['Comfortable: sets or removes a lock of the open file, and waits', block, 'EBADF', manual('fcntl')]],
    ['prctl', ["Comfortable: sets the thread's name", thread, 'EINVAL', manual('prctl')]],
    ['prctlExact', ['Exact: ', thread, 'EINVAL', manual('prctl')]],
    ['readLater', ['Comfortable: ', block, '@param fd file descriptor', 'EISDIR', manual('read')]],
    ['closeLater', ['`close` closes', 'EBADF', manual('close')]],
    ['vfork', ['`vfork` ', 'Refused: it returns twice', manual('vfork')]],
  ])('%s: all that there is to say', (key, parts) => {
    const text = shown(key);
    for (const part of parts) expect(text).toContain(part);
  });
});
