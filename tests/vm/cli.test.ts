import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setupVm } from 'jiffies-syscall/vm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeVm } from './available.js';

const SETUP_LIMIT_MS = 30 * 60_000;
const RUN_LIMIT_MS = 60_000;
const MAIN = join(process.cwd(), 'dist/esm/src/cli/main.js');
const GDB_PORT = '31234';

function cli(args: readonly string[], options: { input?: string; cwd?: string; env?: NodeJS.ProcessEnv } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, 'vm', ...args], {
    encoding: 'utf8',
    timeout: RUN_LIMIT_MS,
    ...options,
  });
  return { status, stdout, stderr };
}

/** Process ids of the machines that share the folder `project`. */
function machines(project: string): string[] {
  return readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    try {
      const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      return /^\S*qemu-system-i386\0/.test(line) && line.includes(`path=${project},`);
    } catch {
      return false; // it has ended
    }
  });
}

describeVm('jiffies-syscall vm', () => {
  const project = realpathSync(mkdtempSync(join(tmpdir(), 'jiffies-cli-')));
  beforeAll(async () => {
    await setupVm({ install: true });
    writeFileSync(join(project, 'package.json'), '{}');
    writeFileSync(join(project, 'pnpm-workspace.yaml'), '');
  }, SETUP_LIMIT_MS);
  afterAll(() => {
    expect(machines(project)).toEqual([]);
    rmSync(project, { recursive: true });
  });

  it('runs a script of the project on the patched kernel', () => {
    const { status, stdout, stderr } = cli(['run', 'node', 'examples/listing6.cjs']);
    expect(status, stderr).toBe(0);
    expect(stdout).toMatch(/^difference is [0-9a-f]+\ndifference is [0-9a-f]+\n$/);
    expect(stderr).toMatch(/^jiffies-syscall: the guest runs Linux 6\.1\.\d+ under (TCG|KVM) \(.+\)\n$/);
  });

  it.each([
    ['the command’s own', ['sh', '-c', 'exit 42'], 42],
    ['128 + the signal’s number', ['sh', '-c', 'kill -SEGV $$'], 139],
    ['127 for a command that is not there', ['no-such-command'], 127],
    ['126 for one that cannot be executed', ['/etc/passwd'], 126],
    ['255 on a panic', ['sh', '-c', 'echo c >/proc/sysrq-trigger; sleep 100'], 255],
  ])('exits with %s', (_, command, status) => {
    const run = cli(['run', ...command], { cwd: project });
    expect(run.status, run.stderr).toBe(status);
    if (status === 126 || status === 127) expect(run.stderr).toMatch(/EACCES|ENOENT/);
    if (status === 255) expect(run.stderr).toMatch(/ {2}\| .*Kernel panic - not syncing: sysrq triggered crash/);
    expect(run.stderr).not.toMatch(/^ {2}\| *$/m);
  });

  it('exits with 124 after --timeout', () => {
    const { status, stderr } = cli(['run', '--timeout', '0.3', 'sleep', '100'], { cwd: project });
    expect(status).toBe(124);
    expect(stderr).toContain('sleep did not end within 300 ms and was killed');
    expect(stderr).not.toMatch(/^ {2}\| *$/m);
  });

  it('gives standard input, and keeps the outputs apart', () => {
    const { stdout, stderr } = cli(['run', 'sh', '-c', 'cat; echo problem >&2'], {
      cwd: project,
      input: 'in, no newline',
    });
    expect(stdout).toBe('in, no newline');
    expect(stderr).toMatch(/problem\n$/);
  });

  it('gives the environment asked for', () => {
    const script = 'echo $KEPT,$GIVEN,$OTHER';
    const { stdout } = cli(['run', '--env', 'KEPT', '-e', 'GIVEN=2', 'sh', '-c', script], {
      cwd: project,
      env: { ...process.env, KEPT: '1', OTHER: '3' },
    });
    expect(stdout).toBe('1,2,\n');
    const { status, stderr } = cli(['run', '--env', 'NOT_THERE', 'true'], { cwd: project });
    expect(status).toBe(2);
    expect(stderr).toContain('--env NOT_THERE: there is no such variable here');
  });

  it('writes in the project with --rw alone', () => {
    expect(cli(['run', 'touch', 'made'], { cwd: project }).status).toBe(1);
    expect(readdirSync(project)).not.toContain('made');
    expect(cli(['run', '--rw', 'touch', 'made'], { cwd: project }).status).toBe(0);
    expect(readdirSync(project)).toContain('made');
  });

  /** The events of `--json`; what is no JSON throws. */
  function eventsIn(stderr: string): { type: string; text?: string; code?: string }[] {
    return stderr
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  }

  it('tells what happens as JSON, with what the command writes to standard error', () => {
    const { stderr } = cli(['run', '--json', 'sh', '-c', 'printf "größer\\nno newline" >&2'], { cwd: project });
    const events = eventsIn(stderr);
    expect(events.map(({ type }) => type)).toEqual(expect.arrayContaining(['accel', 'starting', 'started']));
    const said = events.filter(({ type }) => type === 'stderr').map(({ text }) => text);
    expect(said.join('')).toBe('größer\nno newline');
  });

  it.each([
    [['no-such-command'], 127, 'ERR_VM_EXEC'],
    [['--memory', '4096', 'true'], 2, undefined],
  ])('tells what went wrong with %j as JSON', (args, status, code) => {
    const run = cli(['run', '--json', ...args], { cwd: project });
    expect(run.status).toBe(status);
    expect(eventsIn(run.stderr).at(-1)).toMatchObject(code === undefined ? { type: 'error' } : { type: 'error', code });
  });

  it('exits with 125 where something else goes wrong', () => {
    const { status, stderr } = cli(['run', 'true'], { env: { ...process.env, XDG_CACHE_HOME: '/dev/null' } });
    expect(status).toBe(125);
    expect(stderr).toMatch(/^jiffies-syscall: the cache folder cannot be made: ENOTDIR: .*\/dev\/null.*\n$/);
  });

  it('ends where nobody reads what the command writes', async () => {
    const run = spawn(process.execPath, [MAIN, 'vm', 'run', 'yes'], {
      cwd: project,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: RUN_LIMIT_MS,
    });
    let said = '';
    run.stderr.on('data', (chunk: Buffer) => {
      said += String(chunk);
    });
    run.stdout.once('data', () => run.stdout.destroy());
    const [status] = await once(run, 'close');
    expect(status).toBe(141);
    expect(said).toMatch(/^jiffies-syscall: the guest runs .*\n$/);
    await expect.poll(() => machines(project)).toEqual([]);
  });

  it('says that what the command writes finds no room', () => {
    const script = `exec ${process.execPath} ${MAIN} vm run yes >/dev/full`;
    const { status, stderr } = spawnSync('sh', ['-c', script], {
      cwd: project,
      encoding: 'utf8',
      timeout: RUN_LIMIT_MS,
    });
    expect(status).toBe(125);
    expect(stderr).toMatch(/^.*\njiffies-syscall: standard output: ENOSPC: no space left on device, write\n$/);
  });

  it('shows the console of a boot', () => {
    const { stderr } = cli(['run', '-v', '--cold', 'sh', '-c', 'echo "<2>to the console" >/dev/kmsg'], {
      cwd: project,
    });
    expect(stderr).toContain('to the console');
  });

  it('prints the QEMU command, and does nothing', () => {
    const { status, stdout, stderr } = cli(['run', '--dry-run', '--memory', '300', '--accel', 'tcg', '--cold', 'true']);
    expect(status).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^qemu-system-i386 .*-m 300M -accel tcg -kernel \S+bzImage .*\n$/);
  });

  it.each([
    [['--gdb', 'node', '-e', '0'], '1234'],
    [['--gdb', '--memory', '300', 'node', '--gdb', 'x'], '1234'],
    [['--accel', 'tcg', '--gdb', GDB_PORT, 'node'], GDB_PORT],
    [[`--gdb=${GDB_PORT}`, 'node'], GDB_PORT],
  ])('takes %j for a command and a port of gdb', (args, port) => {
    const { status, stdout, stderr } = cli(['run', '--dry-run', ...args]);
    expect(status, stderr).toBe(0);
    expect(stdout).toContain(`-gdb tcp:127.0.0.1:${port}\n`);
  });

  it('prints a line for gdb for a kernel of one’s own too', async () => {
    const { kernel } = await setupVm();
    const run = spawn(process.execPath, [MAIN, 'vm', 'run', '--kernel', kernel, '--gdb', GDB_PORT, 'true'], {
      cwd: project,
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: RUN_LIMIT_MS,
    });
    let said = '';
    run.stderr.on('data', (chunk: Buffer) => {
      said += String(chunk);
    });
    await expect.poll(() => said).toMatch(/^gdb VMLINUX -ex 'target remote :31234' /m);
    expect(said).toContain(`VMLINUX is that of ${kernel}`);
    run.kill('SIGINT');
    const [status] = await once(run, 'exit');
    expect(status).toBe(130);
  });

  it(
    'lets gdb break in a call made from Node',
    () => {
      const script =
        "require('jiffies-syscall').getjiffies(); console.log(require('jiffies-syscall')._syscall2('long', 'pdiffjiffies', 'long', 'u', 'long *', 'p')(1, new (require('jiffies-syscall').Ref)('long')))";
      const run = spawn(process.execPath, [MAIN, 'vm', 'run', '--gdb', GDB_PORT, 'node', '-e', script], {
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const output: Buffer[] = [];
      run.stdout.on('data', (chunk: Buffer) => output.push(chunk));
      return new Promise<void>((resolve, reject) => {
        let said = '';
        run.stderr.on('data', (chunk: Buffer) => {
          const before = said;
          said += String(chunk);
          const line = /^gdb (.*)$/m.exec(said)?.[0];
          if (line === undefined || /^gdb .*\n/m.test(before) || !said.includes('\n')) return;
          const gdb = spawn('sh', ['-c', `${line} -batch -ex backtrace -ex delete -ex detach`], {
            timeout: RUN_LIMIT_MS,
          });
          let heard = '';
          gdb.stdout.on('data', (part: Buffer) => {
            heard += String(part);
          });
          gdb.stderr.resume();
          gdb.once('exit', () => {
            run.once('exit', (status) => {
              try {
                expect(heard).toMatch(/#\d.* __ia32_sys_pdiffjiffies/);
                expect(status).toBe(0);
                expect(Buffer.concat(output).toString()).toMatch(/^0\n/);
                resolve();
              } catch (error) {
                reject(error);
              }
            });
          });
        });
      });
    },
    2 * RUN_LIMIT_MS,
  );

  it('ends on Ctrl-C with all that it started', async () => {
    const run = spawn(process.execPath, [MAIN, 'vm', 'run', '--json', 'sh', '-c', 'echo here; sleep 100'], {
      cwd: project,
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: RUN_LIMIT_MS,
    });
    await once(run.stdout, 'data');
    expect(machines(project)).toHaveLength(1);
    run.kill('SIGINT');
    const [status] = await once(run, 'exit');
    expect(status).toBe(130);
    expect(machines(project)).toEqual([]);
  });

  it('keeps a terminal’s Ctrl-C from QEMU, and ends it', async () => {
    const run = spawn(process.execPath, [MAIN, 'vm', 'run', '--json', 'sleep', '100'], {
      cwd: project,
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: RUN_LIMIT_MS,
      detached: true,
    });
    let said = '';
    run.stderr.on('data', (chunk: Buffer) => {
      said += String(chunk);
    });
    await expect.poll(() => machines(project), { interval: 5 }).toHaveLength(1);
    const [machine = ''] = machines(project);
    const { stdout } = spawnSync('ps', ['-o', 'pgid=', '-p', machine], { encoding: 'utf8' });
    expect(stdout.trim()).toBe(machine);
    if (run.pid !== undefined) process.kill(-run.pid, 'SIGINT');
    const [status] = await once(run, 'close');
    expect(status).toBe(130);
    expect(eventsIn(said).map(({ type }) => type)).not.toContain('notice');
    expect(machines(project)).toEqual([]);
  });

  it('leaves no machine even where it is killed itself', async () => {
    const run = spawn(process.execPath, [MAIN, 'vm', 'run', 'sh', '-c', 'echo here; sleep 100'], {
      cwd: project,
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: RUN_LIMIT_MS,
    });
    await once(run.stdout, 'data');
    run.kill('SIGKILL');
    await once(run, 'exit');
    await expect.poll(() => machines(project)).toEqual([]);
  });

  it('has a shell on a terminal', () => {
    const inside = `${process.execPath} ${MAIN} vm shell`;
    const { status, stdout } = spawnSync('script', ['-qefc', inside, '/dev/null'], {
      cwd: project,
      encoding: 'utf8',
      timeout: RUN_LIMIT_MS,
      input: 'tty; uname -m\nexit 7\n',
    });
    expect(status).toBe(7);
    expect(stdout).toMatch(/\/dev\/pts\/\d/);
    expect(stdout).toMatch(/^i686/m);
  });

  it('says what is there', () => {
    const { parts }: { parts: { name: string; made: boolean }[] } = JSON.parse(cli(['info', '--json']).stdout);
    expect(parts.find(({ name }) => name === 'kernel-patched')).toMatchObject({ made: true });
    expect(cli(['info']).stdout).toMatch(/^kernel-patched {2}\//m);
  });

  it('sets up what is there already without doing anything', () => {
    const { status, stdout, stderr } = cli(['setup']);
    expect(status, stderr).toBe(0);
    expect(stdout).toMatch(/^kernel {2}\S+bzImage$/m);
    expect(stderr).not.toContain('started');
  });

  it.each([
    [['run', '--kernle', 'stock', 'true'], /unknown option '--kernle'/],
    [['run'], /missing required argument 'command'/],
    [['run', '--timeout', 'soon', 'true'], /expected seconds above 0.*received 'soon'/],
    [['run', '--memory', '1.5', 'true'], /expected a whole number above 0; received '1\.5'/],
    [['run', '--memory', '4096', 'true'], /128 to 2047 mebibytes/],
    [['run', '--accel', 'xen', 'true'], /auto, kvm, tcg/],
    [['run', '--kernel', '/no/such', 'true'], /'patched', 'stock' or the path of a bzImage; there is no \/no\/such/],
  ])('refuses %j', (args, message) => {
    const { status, stdout, stderr } = cli(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('says that the folder it is in has gone', () => {
    const gone = mkdtempSync(join(tmpdir(), 'jiffies-gone-'));
    const script = `rmdir ${gone}; exec ${process.execPath} ${MAIN} vm run true`;
    const { status, stderr } = spawnSync('sh', ['-c', script], { cwd: gone, encoding: 'utf8', timeout: RUN_LIMIT_MS });
    expect(status).toBe(2);
    expect(stderr).toMatch(/the current folder .*does not exist/);
  });
});
