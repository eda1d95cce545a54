import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { explainName, explainNumber } from '../../src/cli/explain/subject.js';
import { variantsOf } from '../../src/cli/explain/variants.js';
import { linuxData } from '../../src/linux/data.js';

/** Runs the built command line. */
function run(args: string[], input = '', env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/esm/src/cli/main.js', ...args], {
    encoding: 'utf8',
    input,
    timeout: 20_000,
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

it('says that what it prints finds no room', () => {
  const script = `exec ${process.execPath} dist/esm/src/cli/main.js list >/dev/full`;
  const { status, stderr } = spawnSync('sh', ['-c', script], { encoding: 'utf8', timeout: 20_000 });
  const said = 'jiffies-syscall: standard output: ENOSPC: no space left on device, write\n';
  expect({ status, stderr }).toEqual({ status: 1, stderr: said });
});

describe('call', () => {
  it('prints the word', () => {
    const { status, stdout, stderr } = run(['call', 'getpid']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(Number(stdout)).toBeGreaterThan(0);
  });

  it('takes strings and numbers', () => {
    expect(run(['call', 'write', '1', 'hello', '5'])).toEqual({ status: 0, stdout: 'hello5\n', stderr: '' });
  });

  it('takes a number for a name, and negative arguments', () => {
    expect(run(['call', 'close', '-1']).stderr).toBe('jiffies-syscall: EBADF: bad file number, close\n');
    expect(run(['call', '0x27']).status).toBe(0);
  });

  it('says on stderr that the emulated kernel answers', () => {
    const { status, stdout, stderr } = run(['call', '--kernel', 'emulated', 'getjiffies']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^-?\d+\n$/);
    expect(stderr).toMatch(/^jiffies-syscall: the emulated kernel .* answers \(.*\)\n$/);
  });

  it('exits with 1 where the call failed', () => {
    expect(run(['call', 'close', '99'])).toEqual({
      status: 1,
      stdout: '',
      stderr: 'jiffies-syscall: EBADF: bad file number, close\n',
    });
  });

  it.each([
    [['call', 'getpdi'], /did you mean getpid\?/],
    [['call'], /missing required argument/],
    [['call', 'getpid', '1', '2', '3', '4', '5', '6', '7'], /at most 6 arguments/],
    [['call', '--kernel', 'nope', 'getpid'], /native, emulated/],
    [['--nope'], /unknown option/],
    [['nope'], /unknown command/],
    [['list', '--abi', 'mips'], /i386, x86_64, arm64/],
    [['explain', 'getjifies'], /did you mean getjiffies\?/],
    [['explain', 'opena'], /did you mean open, openat or openat2\?/],
    [['explain', 'ioctl', 'TIOCSWINS'], /ioctl has no variant "TIOCSWINS"; did you mean TIOCSWINSZ\?/],
    [['explain', 'getpid', 'TIOCSWINSZ'], /getpid has no variant "TIOCSWINSZ"/],
    [['list', '--since', 'six'], /such as 6\.0/],
    [['list', '--since', '6.0', '--emulated'], /cannot be used with/],
  ])('exits with 2 and one line: %j', (args, message) => {
    const { status, stdout, stderr } = run(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('refuses a kernel of the environment that does not exist', () => {
    const { status, stderr } = run(['call', 'getpid'], '', { JIFFIES_SYSCALL_KERNEL: 'naive' });
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /JIFFIES_SYSCALL_KERNEL must be 'native' or 'emulated'; received 'naive'. Did you mean 'native'\?/,
    );
  });

  it('lets the environment choose', () => {
    expect(run(['call', 'getppid'], '', { JIFFIES_SYSCALL_KERNEL: 'emulated' }).stdout).toBe('1\n');
    expect(run(['call', 'getjiffies'], '', { JIFFIES_SYSCALL_KERNEL: 'native' }).stderr).toMatch(
      /is not in the table of Linux/,
    );
  });
});

describe('list', () => {
  it.each([
    ['i386', 'timerfd_create', 322, '2.6.25'],
    ['x86_64', 'bpf', 321, '3.18'],
    ['arm64', 'read', 63, '3.7'],
  ])('%s as JSON', (abi, name, number, since) => {
    const rows: { name: string; number: number }[] = JSON.parse(run(['list', '--abi', abi, '--json']).stdout);
    expect(rows.find((row) => row.name === name)).toEqual({ name, number, since });
    expect(rows.length).toBeGreaterThan(300);
  });

  it('says what is gone', () => {
    const rows: { name: string }[] = JSON.parse(run(['list', '--abi', 'x86_64', '--json']).stdout);
    expect(rows.find(({ name }) => name === 'nfsservctl')).toMatchObject({ gone: true });
    expect(run(['list', '--abi', 'x86_64']).stdout).toMatch(/^ 180 {2}nfsservctl +2\.6 +gone$/m);
  });

  it('shows what came since a version', () => {
    expect(run(['list', '--abi', 'x86_64', '--since', '6.17']).stdout).toBe(
      [
        ' 336  uprobe                      6.18\n',
        ' 468  file_getattr                6.17\n',
        ' 469  file_setattr                6.17\n',
        ' 470  listns                      6.19\n',
        ' 471  rseq_slice_yield            7.0\n',
        ' 472  fchroot                     7.3\n',
      ].join(''),
    );
    const rows: { since: string }[] = JSON.parse(run(['list', '--abi', 'i386', '--since', '6', '--json']).stdout);
    expect(rows.length).toBeGreaterThan(15);
    expect(rows.filter(({ since }) => Number.parseInt(since, 10) < 6)).toEqual([]);
  });

  it('shows what the emulated kernel has', () => {
    const { stdout } = run(['list', '--emulated']);
    expect(stdout).toMatch(/^ 320 {2}getjiffies +supported$/m);
    expect(stdout).toMatch(/^ 102 {2}socketcall +partial: .+$/m);
    expect(stdout).toMatch(/^ +2 {2}fork +ENOSYS$/m);
  });
});

describe('explain', () => {
  const explain = (name: string, env: Record<string, string> = {}) => run(['explain', name], '', env).stdout;

  it('draws the way of a call', () => {
    const text = explain('320');
    expect(text).toMatch(/^i386 +320 {2}utimensat +changes a file's times/m);
    expect(text).toMatch(/^x86_64 +320 {2}kexec_file_load +\w/m);
    expect(text).toMatch(/^arm64 +320 {2}no call$/m);
    expect(text).toMatch(/^this kernel \(native, .*\): /m);
    expect(text).toMatch(/long getjiffies\(void\)/);
    expect(text).toMatch(/sys_call_table\[320\]/);
  });

  it('says everything about a call', () => {
    const text = explain('openat2');
    for (const line of [
      /^openat2: opens a file with rules for how its path is resolved$/m,
      /^ {2}\[may_block, fd\] int openat2\(\[fd\] int dirfd, const char \*pathname,$/m,
      /^ {2}openat2\(dirfd, pathname, how\) → file descriptor$/m,
      /^ {2}dirfd +int +file descriptor of a directory, or AT_FDCWD$/m,
      /^ {2}how +struct open_how \* +in: struct open_how$/m,
      /^ {2}size +size_t +length of how in bytes; filled in$/m,
      /^ {2}struct open_how +flags, mode, resolve; each may be left out/m,
      /^ {2}may block; jiffies-syscall\/promises has it/m,
      /^ {2}E2BIG +argument list too long$/m,
      /^ {2}arm64 +437 +since Linux 5\.6$/m,
      /^this kernel \(native, .*\): 437, (has it|does not have it)$|only making the call would tell/m,
      /^manual: https:\/\/man7\.org\/linux\/man-pages\/man2\/openat2\.2\.html$/m,
      /sys_openat2\(dirfd, pathname, how, size\)$/m,
    ])
      expect(text).toMatch(line);
  });

  it('shows the constants that an argument takes', () => {
    const text = explain('statx');
    expect(text).toMatch(/^ {2}mask +unsigned int +flags: any of those below; may be left out: STATX_BASIC_STATS$/m);
    expect(text).toMatch(/^mask: any of\n.*STATX_TYPE +0x1 /m);
    expect(explain('lseek')).toMatch(/^whence: one of\n {2}SEEK_SET +0 +SEEK_CUR +1 /m);
    expect(explain('open')).toMatch(/^flags: any of \(values on \w+\)\n.*O_RDONLY +0x0 /m);
  });

  it('says which call is made in the place of another', () => {
    expect(explain('stat')).toMatch(/^ {2}i386 +106 +since Linux \S+; makes stat64 in its place$/m);
    expect(explain('open')).toMatch(
      /^ {2}arm64 +no such call +makes openat\(AT_FDCWD, pathname, flags, mode\) in its place$/m,
    );
    expect(explain('mmap')).toMatch(/^ {2}i386 +90 +since Linux 1\.0; makes mmap2 in its place$/m);
  });

  it('lists the variants of a call that does many things', () => {
    const text = explain('fcntl');
    expect(text).toMatch(/^variants, chosen by cmd$/m);
    expect(text).toMatch(/^ {2}fcntl\(fd, 'F_GETFD'\) +gets the flags of the file descriptor$/m);
  });

  it('lists very many variants by areas', () => {
    const text = explain('ioctl');
    expect(text).toMatch(/^request: one of, beside the variants \(values on \w+\)\n {2}FIBMAP +1$/m);
    expect(text).toMatch(/^ {2}block devices\n {4}BLKGETSIZE64 +gets the size of a block device in bytes$/m);
  });

  it.each([['TIOCSWINSZ'], ['ioctl', 'TIOCSWINSZ']])('says what a variant is: %s %s', (...names) => {
    const { stdout } = run(['explain', ...names]);
    expect(stdout).toMatch(/^ioctl TIOCSWINSZ: sets the size of a terminal's window$/m);
    expect(stdout).toMatch(/^ {2}ioctl\(fd, 'TIOCSWINSZ', size\) → number$/m);
    expect(stdout).toMatch(
      /^ {2}struct winsize +ws_row, ws_col, ws_xpixel, ws_ypixel; may be left out: ws_xpixel, ws_ypixel$/m,
    );
    expect(stdout).toMatch(/^ {2}arm64 +0x5414$/m);
  });

  it.each([
    ['unshare', /changes the calling thread alone/],
    ['vfork', /refused, since it returns twice/],
    ['exit', /refused, since it ends or replaces the thread/],
    ['getpid', /cannot fail/],
    ['_sysctl', /gone: ENOSYS/],
    ['pread', /did you mean .*pread64/],
  ])('says what %s is', (name, what) => {
    const { stdout, stderr } = run(['explain', name]);
    expect(stdout + stderr).toMatch(what);
  });

  it('needs no Linux', () => {
    expect(explain('read', { JIFFIES_SYSCALL_KERNEL: 'emulated' })).toMatch(/^this kernel \(emulated, .*, i386\): 3/m);
  });

  it('stays within a hundred columns, for every call and for numbers', () => {
    const names = Object.keys(linuxData().calls);
    expect(names.length).toBeGreaterThan(450);
    const variants = names.flatMap((name) => variantsOf(name).map(({ is }) => is));
    expect(variants.length).toBeGreaterThan(300);
    const lines = [...names, ...variants].flatMap(explainName).concat([0, 16, 320, 450].flatMap(explainNumber));
    const single = lines.join('\n').split('\n');
    expect(single.filter((line) => line.length > 100)).toEqual([]);
    expect(single.filter((line) => /undefined|NaN|\[object| $/.test(line))).toEqual([]);
  });
});

it('repl prints the result and the way', () => {
  const { status, stdout } = run(['repl', '--kernel', 'emulated'], 'getjiffies()\ngetppid()\n');
  expect(status).toBe(0);
  expect(stdout).toMatch(/sys_getjiffies\(\)/);
  expect(stdout).toMatch(/^1$/m);
});

it('doctor says what is here', () => {
  const { status, stdout } = run(['doctor']);
  expect(status).toBe(0);
  for (const what of ['kernel', 'ABI', 'patched', 'addon', 'jiffies calls', 'VM: QEMU', 'VM: KVM'])
    expect(stdout).toMatch(new RegExp(`^${what} +\\S`, 'm'));
});

it.each([[], ['call'], ['list'], ['explain'], ['repl'], ['doctor']])('--help of %j has examples', (...args) => {
  const { status, stdout } = run([...args, '--help']);
  expect(status).toBe(0);
  expect(stdout).toMatch(args.length === 0 ? /Commands:/ : /Examples?:/);
});
