import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

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
    ['i386', 'timerfd_create', 322],
    ['x86_64', 'bpf', 321],
  ])('%s as JSON', (abi, name, number) => {
    const rows: { name: string; number: number }[] = JSON.parse(run(['list', '--abi', abi, '--json']).stdout);
    expect(rows.find((row) => row.name === name)).toEqual({ name, number });
    expect(rows.length).toBeGreaterThan(380);
  });

  it('shows what the emulated kernel has', () => {
    const { stdout } = run(['list', '--emulated']);
    expect(stdout).toMatch(/^ 320 {2}getjiffies +supported$/m);
    expect(stdout).toMatch(/^ 102 {2}socketcall +partial: .+$/m);
    expect(stdout).toMatch(/^ +2 {2}fork +ENOSYS$/m);
  });
});

it('explain draws the way of a call', () => {
  const { stdout } = run(['explain', '320']);
  expect(stdout).toMatch(/^i386 +320 {2}utimensat$/m);
  expect(stdout).toMatch(/^x86_64 +320 {2}kexec_file_load$/m);
  expect(stdout).toMatch(/^this kernel \(native, .*\): /m);
  expect(stdout).toMatch(/long getjiffies\(void\)/);
  expect(stdout).toMatch(/sys_call_table\[320\]/);
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
