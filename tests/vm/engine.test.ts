import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setupVm, startVm, type Vm, type VmEvent } from 'jiffies-syscall/vm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeVm } from './available.js';

const SETUP_LIMIT_MS = 30 * 60_000;
const HUNDRED_MEGABYTES = 100_000_000;
const EACCES = 13;
const ENOENT = 2;

/** Whether a process is there. */
function lives(pid: number | undefined): boolean {
  try {
    return pid !== undefined && process.kill(pid, 0);
  } catch {
    return false;
  }
}

describeVm('a virtual machine', () => {
  const events: VmEvent[] = [];
  let vm: Vm;
  beforeAll(async () => {
    vm = await startVm({ install: true, project: process.cwd(), onEvent: (event) => events.push(event) });
  }, SETUP_LIMIT_MS);
  afterAll(() => vm.close());

  async function output(...argv: [string, ...string[]]): Promise<string> {
    const { stdout } = await vm.run(argv);
    return stdout.toString();
  }

  it('tells of the accelerator, of its start, and of the kernel in it', () => {
    const accel = events.find((event) => event.type === 'accel');
    expect(accel?.accel).toBe(vm.accel);
    expect(accel?.why).not.toBe('');
    expect(events.filter(({ type }) => type === 'starting')).toMatchObject([{ how: 'resume', pid: vm.pid }]);
    expect(events.find((event) => event.type === 'started')?.release).toMatch(/^6\.1\.\d+/);
  });

  it('keeps status, standard output and standard error apart', async () => {
    const result = await vm.run(['sh', '-c', 'echo out; echo err >&2; exit 3']);
    expect(result).toMatchObject({ status: 3, signal: null });
    expect(result.stdout.toString()).toBe('out\n');
    expect(result.stderr.toString()).toBe('err\n');
  });

  it('names the signal that ended a command', async () => {
    expect(await vm.run(['sh', '-c', 'kill -TERM $$'])).toMatchObject({ status: null, signal: 'SIGTERM' });
  });

  it('has the project at its own path, which is where a command starts, read-only', async () => {
    expect(await output('pwd')).toBe(`${process.cwd()}\n`);
    expect(await output('cat', 'package.json')).toBe(readFileSync('package.json', 'utf8'));
    const { status, stderr } = await vm.run(['touch', 'package.json']);
    expect(status).toBe(1);
    expect(stderr.toString()).toContain('Read-only file system');
  });

  it('starts a command in another folder', async () => {
    const { stdout } = await vm.run(['pwd'], { cwd: '/usr/lib' });
    expect(stdout.toString()).toBe('/usr/lib\n');
  });

  it('refuses a folder that does not exist', async () => {
    await expect(vm.run(['pwd'], { cwd: '/not/there' })).rejects.toMatchObject({
      code: 'ERR_VM_EXEC',
      errno: ENOENT,
      message: expect.stringContaining('/not/there'),
    });
  });

  it('gives a command the environment asked for, and nothing of the host', async () => {
    const { stdout } = await vm.run(['env'], { env: { WANTED: 'a b' } });
    const names = stdout.toString().split('\n');
    expect(names).toContain('WANTED=a b');
    expect(names.filter((line) => /^(VITEST|npm_|OLDPWD)/.test(line))).toEqual([]);
  });

  it('carries bytes in and out as they are, without a newline at the end', async () => {
    const bytes = randomBytes(1 << 20);
    const { stdout } = await vm.run(['cat'], { input: bytes });
    expect(stdout.equals(bytes)).toBe(true);
  });

  it('carries 100 MB of output', { timeout: 120_000 }, async () => {
    const command = await vm.spawn(['head', '-c', String(HUNDRED_MEGABYTES), '/dev/zero']);
    let length = 0;
    for await (const chunk of command.stdout) if (Buffer.isBuffer(chunk)) length += chunk.length;
    expect(length).toBe(HUNDRED_MEGABYTES);
    expect(await command.exit).toEqual({ status: 0, signal: null });
  });

  it('drops the input that a command has not read, and goes on', { timeout: 120_000 }, async () => {
    const { status } = await vm.run(['true'], { input: Buffer.alloc(HUNDRED_MEGABYTES) });
    expect(status).toBe(0);
    const { stdout } = await vm.run(['head', '-c', '3'], { input: 'abc'.repeat(HUNDRED_MEGABYTES / 3) });
    expect(stdout.toString()).toBe('abc');
    expect(await output('echo', 'on')).toBe('on\n');
  });

  it('streams output as it comes', async () => {
    const command = await vm.spawn(['sh', '-c', 'echo ready; cat']);
    const seen: string[] = [];
    for await (const chunk of command.stdout) {
      seen.push(String(chunk));
      if (seen.length === 1) command.stdin.end('answer');
    }
    expect(seen).toEqual(['ready\n', 'answer']);
  });

  it('tells a command that is not there from one that cannot be executed', async () => {
    await expect(vm.run(['no-such-command'])).rejects.toMatchObject({ code: 'ERR_VM_EXEC', errno: ENOENT });
    await expect(vm.run(['/etc/passwd'])).rejects.toMatchObject({ code: 'ERR_VM_EXEC', errno: EACCES });
  });

  it.each([
    [[], {}, /array of strings, the program first; received \[\]/],
    [['echo', 'a\0b'], {}, /argv\[1\] must be a string without NUL; received 'a\\x00b'/],
    [['echo'], { env: { NAME: 'a\0b' } }, /env\.NAME must be a string without NUL/],
    [['echo'], { env: { 'NAME=1': '' } }, /name of a variable .* received 'NAME=1'/],
    [['echo'], { cwd: '/\0' }, /cwd must be a string without NUL/],
  ])('refuses to run %j with %j', async (argv, options, message) => {
    // As a script without types gives it.
    const refused: Promise<unknown> = Reflect.apply(vm.run, vm, [argv, options]);
    await expect(refused).rejects.toThrow(TypeError);
    await expect(refused).rejects.toThrow(message);
  });

  it('refuses the path of a file with a NUL', async () => {
    await expect(vm.readFile('/etc/passwd\0')).rejects.toThrow(/path must be a string without NUL/);
    await expect(vm.writeFile('/tmp/a\0', '')).rejects.toThrow(/path must be a string without NUL/);
  });

  it('runs commands side by side', async () => {
    const results = await Promise.all([1, 2, 3, 4].map((n) => vm.run(['sh', '-c', `sleep 0.2; echo ${n}`])));
    expect(results.map(({ stdout }) => stdout.toString())).toEqual(['1\n', '2\n', '3\n', '4\n']);
  });

  it('kills a command that takes too long, and goes on', async () => {
    await expect(vm.run(['sleep', '100'], { timeout: 200 })).rejects.toMatchObject({
      code: 'ERR_VM_TIMEOUT',
      message: 'sleep did not end within 200 ms and was killed',
    });
    expect(await output('echo', 'on')).toBe('on\n');
  });

  it('refuses a limit that no timer can have', async () => {
    await expect(vm.run(['true'], { timeout: 0 })).rejects.toThrow(RangeError);
    await expect(vm.run(['true'], { timeout: 2 ** 31 })).rejects.toThrow(/2147483647/);
  });

  it('kills a command whose signal is aborted', async () => {
    const reason = new Error('enough');
    const controller = new AbortController();
    const running = vm.run(['sleep', '100'], { signal: controller.signal });
    setTimeout(() => controller.abort(reason), 100);
    await expect(running).rejects.toBe(reason);
    await expect(vm.run(['true'], { signal: controller.signal })).rejects.toBe(reason);
  });

  it('does not start a command whose signal is aborted while the share is mounted', async () => {
    const reason = new Error('enough');
    const controller = new AbortController();
    const running = vm.run(['sleep', '100'], { signal: controller.signal });
    controller.abort(reason);
    await expect(running).rejects.toBe(reason);
  });

  it('writes and reads files in the guest', async () => {
    const bytes = randomBytes(300_000);
    await vm.writeFile('/tmp/bytes', bytes, 0o600);
    expect(await output('sha256sum', '/tmp/bytes')).toContain(createHash('sha256').update(bytes).digest('hex'));
    expect(await output('stat', '-c', '%a', '/tmp/bytes')).toBe('600\n');
    expect((await vm.readFile('/tmp/bytes')).equals(bytes)).toBe(true);
    await expect(vm.readFile('/tmp/none')).rejects.toMatchObject({ code: 'ERR_VM_EXEC', errno: ENOENT });
    await expect(vm.writeFile('/tmp/none/file', '')).rejects.toMatchObject({ code: 'ERR_VM_EXEC', errno: ENOENT });
  });

  it('has the time of the host, and random bytes of its own, though it was resumed', async () => {
    const other = await startVm();
    try {
      const [seconds, [mine, theirs]] = await Promise.all([
        output('date', '+%s'),
        Promise.all([vm, other].map((each) => each.run(['head', '-c', '16', '/dev/urandom']))),
      ]);
      expect(Math.abs(Number(seconds) - Date.now() / 1000)).toBeLessThan(5);
      expect(mine?.stdout).toHaveLength(16);
      expect(mine?.stdout).not.toEqual(theirs?.stdout);
      expect(other.pid).not.toBe(vm.pid);
    } finally {
      await other.close();
    }
    expect(lives(other.pid)).toBe(false);
    expect(lives(vm.pid)).toBe(true);
  });

  it('gives the Node that waited random bytes of its own, though its generator is in the saved state', async () => {
    const project = realpathSync(mkdtempSync(join(tmpdir(), 'jiffies-project-')));
    try {
      writeFileSync(join(project, 'uuid.cjs'), "console.log(require('node:crypto').randomUUID())");
      const seen = new Set<string>();
      for (let machine = 0; machine < 2; machine++) {
        await using resumed = await startVm({ project });
        const { status, stdout } = await resumed.run(['node', 'uuid.cjs']);
        expect(status).toBe(0);
        seen.add(stdout.toString());
      }
      expect(seen.size).toBe(2);
    } finally {
      rmSync(project, { recursive: true });
    }
  });

  it('runs a script the same way in the Node that waited and in one that is started', async () => {
    const project = realpathSync(mkdtempSync(join(tmpdir(), 'jiffies-project-')));
    const facts = `{
      main: require.main === module, argv: process.argv, execArgv: process.execArgv, cwd: process.cwd(), env: process.env,
      file: __filename, input: fs.readFileSync(0, 'latin1').length, stdin: process.stdin.readableFlowing, title: process.title,
      globals: Object.keys(globalThis), handles: process._getActiveHandles().length, loaded: Object.keys(require.cache),
    }`;
    writeFileSync(join(project, 'a.cjs'), `const fs = require('node:fs');\nconsole.log(JSON.stringify(${facts}));\n`);
    writeFileSync(
      join(project, 'b.mjs'),
      'console.log(import.meta.url, process.argv.length);\nthrow new TypeError("b");\n',
    );
    try {
      await using fresh = await startVm({ project });
      const input = randomBytes(100_000);
      const runs = [
        await fresh.run(['node', 'a.cjs', '-x'], { input }),
        await fresh.run(['node', 'a.cjs', '-x'], { input }),
      ];
      const [waited, started] = runs.map(({ stdout }): unknown => JSON.parse(stdout.toString()));
      expect(waited).toEqual(started);
      expect(waited).toMatchObject({
        main: true,
        argv: ['/usr/bin/node', join(project, 'a.cjs'), '-x'],
        cwd: project,
        input: input.length,
      });

      await using another = await startVm({ project });
      const [first, second] = [await another.run(['node', 'b.mjs']), await another.run(['node', 'b.mjs'])];
      expect(first).toEqual(second);
      expect(first.status).toBe(1);
      expect(first.stderr.toString()).toMatch(/TypeError: b\n {4}at file:/);
    } finally {
      rmSync(project, { recursive: true });
    }
  });

  it('lets a command write in a project that is writable, and sees what the host changes', async () => {
    const project = realpathSync(mkdtempSync(join(tmpdir(), 'jiffies-project-')));
    try {
      await using writable = await startVm({ project, writable: true });
      await writable.run(['sh', '-c', 'echo guest >file']);
      expect(readFileSync(join(project, 'file'), 'utf8')).toBe('guest\n');
      writeFileSync(join(project, 'file'), 'host\n');
      expect((await writable.run(['cat', 'file'])).stdout.toString()).toBe('host\n');
    } finally {
      rmSync(project, { recursive: true });
    }
  });

  it('reads and writes files of the project before any command', async () => {
    const project = realpathSync(mkdtempSync(join(tmpdir(), 'jiffies-project-')));
    try {
      writeFileSync(join(project, 'file'), 'host');
      await using reader = await startVm({ project });
      expect((await reader.readFile(join(project, 'file'))).toString()).toBe('host');
      await using writer = await startVm({ project, writable: true });
      await writer.writeFile(join(project, 'file'), 'guest');
      expect(readFileSync(join(project, 'file'), 'utf8')).toBe('guest');
    } finally {
      rmSync(project, { recursive: true });
    }
  });

  it('goes on where a command has left another in the background, and sees what the host changes', async () => {
    const project = realpathSync(mkdtempSync(join(tmpdir(), 'jiffies-project-')));
    try {
      await using writable = await startVm({ project, writable: true });
      writeFileSync(join(project, 'file'), 'before\n');
      const left = await writable.run(['sh', '-c', 'sleep 100 >/dev/null 2>&1 & cat file']);
      expect(left.stdout.toString()).toBe('before\n');
      writeFileSync(join(project, 'file'), 'after\n');
      expect((await writable.run(['cat', 'file'])).stdout.toString()).toBe('after\n');
    } finally {
      rmSync(project, { recursive: true });
    }
  });

  it('boots a kernel of one’s own', { timeout: 120_000 }, async () => {
    const { kernel } = await setupVm();
    const seen: VmEvent[] = [];
    await using own = await startVm({ kernel, cold: true, memory: 256, onEvent: (event) => seen.push(event) });
    expect(seen.find((event) => event.type === 'starting')).toMatchObject({ how: 'boot' });
    const { stdout } = await own.run(['head', '-n', '1', '/proc/meminfo']);
    expect(Number(/\d+/.exec(stdout.toString())?.[0])).toBeLessThan(256 * 1024);
  });

  it.each([
    [{ memory: 64 }, RangeError, /128 to 2047/],
    [{ project: '/' }, RangeError, /the project cannot be \/, since the guest has a \/bin of its own/],
    [{ project: '/usr' }, RangeError, /cannot be \/usr, since the guest has a \/usr\/bin/],
    [{ project: '/tmp/' }, RangeError, /cannot be \/tmp, since the guest has a \/tmp/],
    [{ project: '/proc/self' }, RangeError, /cannot be \/proc\/self, since the guest has a \/proc/],
    [{ kernel: '/no/bzImage' }, RangeError, /'patched', 'stock' or the path of a bzImage/],
  ])('refuses %o', async (options, type, message) => {
    const refused = startVm(options);
    await expect(refused).rejects.toThrow(type);
    await expect(refused).rejects.toThrow(message);
  });

  it('does not start where its signal is aborted before there is a machine', async () => {
    const reason = new Error('enough');
    const controller = new AbortController();
    const seen: string[] = [];
    const started = startVm({
      signal: controller.signal,
      onEvent({ type }) {
        seen.push(type);
        if (type === 'accel') controller.abort(reason);
      },
    });
    await expect(started).rejects.toBe(reason);
    expect(seen).not.toContain('starting');
  });

  it('warns of nothing where many run at once', { timeout: 60_000 }, async () => {
    const warnings: Error[] = [];
    const hear = (warning: Error) => warnings.push(warning);
    process.on('warning', hear);
    const listeners = process.listenerCount('exit');
    const machines = await Promise.all(Array.from({ length: 11 }, () => startVm()));
    expect(process.listenerCount('exit')).toBe(listeners);
    await Promise.all(machines.map((each) => each.close()));
    process.off('warning', hear);
    expect(warnings).toEqual([]);
  });

  it('ends with its signal', async () => {
    const controller = new AbortController();
    const other = await startVm({ signal: controller.signal });
    const running = other.run(['sleep', '100']);
    controller.abort();
    await expect(running).rejects.toMatchObject({ code: 'ERR_VM_GONE', message: 'the virtual machine was closed' });
    await other.close();
    expect(lives(other.pid)).toBe(false);
  });
});
