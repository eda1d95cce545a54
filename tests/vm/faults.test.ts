import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { setupVm, startVm, type VmEvent } from 'jiffies-syscall/vm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { describeVm } from './available.js';
import { PrivateCache } from './cache.js';

const SETUP_LIMIT_MS = 30 * 60_000;
const RUN_LIMIT_MS = 120_000;
const MAIN = join(process.cwd(), 'dist/esm/src/cli/main.js');

function cli(args: readonly string[], env: NodeJS.ProcessEnv = process.env) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, 'vm', ...args], {
    encoding: 'utf8',
    timeout: RUN_LIMIT_MS,
    env,
  });
  return { status, stdout, stderr };
}

function isUnfinished(place: string): boolean {
  return basename(place).includes('.');
}

/** PATH without the programs that begin with `names`. */
function pathWithout(folder: string, ...names: readonly string[]): string {
  mkdirSync(folder);
  const hidden = names.map((name) => `! -name '${name}*'`).join(' ');
  for (const part of (process.env.PATH ?? '').split(delimiter).reverse()) {
    const find = `find '${part}/' -maxdepth 1 -mindepth 1 ${hidden} -exec ln -sf -t '${folder}' {} + 2>/dev/null || :`;
    execFileSync('sh', ['-c', find]);
  }
  return folder;
}

/** Puts other bytes in a file without changing its size and times. */
function damage(file: string, bytes: Buffer): void {
  const same = join(dirname(file), 'same');
  execFileSync('cp', ['-p', file, same]);
  const all = Buffer.alloc(statSync(file).size);
  bytes.copy(all);
  writeFileSync(file, all);
  execFileSync('touch', ['-r', same, file]);
  rmSync(same);
}

describeVm('where something is wrong', () => {
  const work = mkdtempSync(join(tmpdir(), 'jiffies-faults-'));
  beforeAll(async () => {
    await setupVm({ install: true });
  }, SETUP_LIMIT_MS);
  afterAll(() => rmSync(work, { recursive: true }));

  describe('with the host', () => {
    it('QEMU is missing', () => {
      const env = { ...process.env, PATH: pathWithout(join(work, 'no-qemu'), 'qemu-') };
      const { status, stderr } = cli(['run', 'true'], env);
      expect(status).toBe(125);
      expect(stderr).toContain('the host lacks qemu-system-x86; as root, run: apt-get install');
    });

    it('a compiler is missing where something has to be built', () => {
      const cache = new PrivateCache();
      try {
        cache.remove('root');
        const PATH = pathWithout(join(work, 'no-gcc'), 'gcc', 'mksquashfs');
        const { status, stderr } = cli(['setup'], { ...cache.env, PATH });
        expect(status).toBe(125);
        expect(stderr).toMatch(
          /the host lacks gcc, gcc-multilib, squashfs-tools; as root, run: apt-get install .* gcc /,
        );
      } finally {
        cache.close();
      }
    });

    it('the network to the packages is missing', () => {
      const sources = join(work, 'sources.list');
      writeFileSync(sources, 'deb [trusted=yes] http://127.0.0.1:9/debian bookworm main\n');
      const config = join(work, 'apt.conf');
      const settings = { 'Dir::Etc::sourcelist': sources, 'Dir::Etc::sourceparts': '/dev/null' };
      writeFileSync(
        config,
        Object.entries(settings)
          .map(([name, value]) => `${name} "${value}";\n`)
          .join(''),
      );
      const home = join(work, 'empty-cache');
      mkdirSync(home);
      const { status, stderr } = cli(['setup'], { ...process.env, XDG_CACHE_HOME: home, APT_CONFIG: config });
      expect(status).toBe(125);
      expect(stderr).toContain('is there a network, and a Debian mirror in the machine');
    });

    it('the cache folder cannot be made, where Node alone would try for ever', () => {
      const { status, stderr } = cli(['setup'], { ...process.env, XDG_CACHE_HOME: '/proc/jiffies' });
      expect(status).toBe(125);
      expect(stderr).toMatch(/the cache folder cannot be made: .+; set XDG_CACHE_HOME to a folder/);
      expect(stderr).not.toContain('    at ');
    });

    it('the disk is full', () => {
      const cache = new PrivateCache();
      try {
        cache.remove('state');
        // A small file system of this process alone, with the links of the cache in it.
        const script = `mount -t tmpfs -o size=2m none '${work}' && cp -a '${cache.folder}' '${work}' && exec "$@"`;
        const { status, stderr } = spawnSync(
          'unshare',
          ['--mount', '--map-root-user', 'sh', '-c', script, 'sh', process.execPath, MAIN, 'vm', 'setup'],
          { encoding: 'utf8', timeout: RUN_LIMIT_MS, env: { ...process.env, XDG_CACHE_HOME: work } },
        );
        expect(status).toBe(125);
        expect(stderr).toMatch(/No space left on device/i);
        expect(stderr).toMatch(/the whole log is \S+state-\S+\.log/);
      } finally {
        cache.close();
      }
    });
  });

  describe('with KVM', () => {
    it('it is tried once, believed after a sign of life alone, and nothing of the trial is left', async () => {
      const cache = new PrivateCache();
      try {
        rmSync(join(cache.folder, 'kvm-verdict'), { force: true });
        const runs = [1, 2].map(() => cli(['run', '--json', '--cold', 'true'], cache.env));
        const verdicts = runs.map(({ stderr }) => stderr.split('\n').find((line) => line.includes('"accel"')));
        expect(verdicts[0]).toMatch(
          /cannot be opened|gave a sign of life|gave no sign of life within 3 s|QEMU under it ended: \S/,
        );
        expect(verdicts[1]).toBe(verdicts[0]);
        expect(runs.map(({ status }) => status)).toEqual([0, 0]);
        await expect
          .poll(() => spawnSync('pgrep', ['-f', `qemu-system-i386.*${cache.folder}`], { encoding: 'utf8' }).stdout)
          .toBe('');
      } finally {
        cache.close();
      }
    });
  });

  describe.skipIf(!existsSync('/dev/kvm'))(
    'with a KVM under which a guest hangs (skipped where there is no /dev/kvm)',
    () => {
      let cache: PrivateCache;
      let PATH: string;
      beforeAll(() => {
        // The real QEMU, which does not start the processor where it is asked for KVM.
        const bin = join(work, 'hanging');
        mkdirSync(bin);
        const real = execFileSync('which', ['qemu-system-i386'], { encoding: 'utf8' }).trim();
        const script = `#!/bin/sh\ncase "$*" in *"-accel kvm"*) exec '${real}' -S -M none -display none ;; esac\nexec '${real}' "$@"\n`;
        writeFileSync(join(bin, 'qemu-system-i386'), script, { mode: 0o755 });
        PATH = `${bin}${delimiter}${process.env.PATH}`;
      });
      beforeEach(() => {
        cache = new PrivateCache();
        // A verdict that was cut off is none.
        const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
        const [version] = execFileSync('qemu-system-i386', ['--version'], { encoding: 'utf8' }).split('\n');
        writeFileSync(join(cache.folder, 'kvm-verdict'), `${boot}\n${version}`);
      });
      afterEach(() => {
        cache.close();
        expect(spawnSync('pgrep', ['-f', 'qemu-system-i386 -S -M none']).status).toBe(1);
      });

      it('it does not run', () => {
        const { status, stderr } = cli(['run', '--cold', 'true'], { ...cache.env, PATH });
        expect(status, stderr).toBe(0);
        expect(stderr).toContain('under TCG (/dev/kvm opens, but a guest under it gave no sign of life within 3 s)');
      });

      it('its trial ends with Ctrl-C, and says nothing of KVM', async () => {
        const run = spawn(process.execPath, [MAIN, 'vm', 'run', '--cold', 'true'], {
          env: { ...cache.env, PATH },
          stdio: 'ignore',
          timeout: RUN_LIMIT_MS,
        });
        await expect.poll(() => spawnSync('pgrep', ['-f', 'qemu-system-i386 -S -M none']).status).toBe(0);
        run.kill('SIGINT');
        const [status] = await once(run, 'exit');
        expect(status).toBe(130);
        expect(readFileSync(join(cache.folder, 'kvm-verdict'), 'utf8').split('\n')).toHaveLength(2);
      });
    },
  );

  describe('with a set-up', () => {
    it('a step that was interrupted is made again', async () => {
      const cache = new PrivateCache();
      try {
        cache.remove('root');
        const first = spawn(process.execPath, [MAIN, 'vm', 'setup'], {
          env: cache.env,
          stdio: ['ignore', 'ignore', 'pipe'],
          timeout: RUN_LIMIT_MS,
        });
        await expect.poll(() => cache.places('root'), { timeout: RUN_LIMIT_MS }).toHaveLength(1);
        first.kill('SIGKILL');
        await once(first, 'exit');
        expect(cache.places('root').map(isUnfinished)).toEqual([true]);
        const { status, stderr } = cli(['setup'], cache.env);
        expect(status, stderr).toBe(0);
        expect(stderr).toMatch(/root: started\n.*root: done/);
        expect(cache.places('root').map(isUnfinished)).toEqual([false]);
      } finally {
        cache.close();
      }
    });

    it('a result that was damaged is made again', () => {
      const cache = new PrivateCache();
      try {
        for (const place of cache.copy('root')) writeFileSync(join(place, 'root.squashfs'), 'short');
        const { status, stderr } = cli(['setup'], cache.env);
        expect(status, stderr).toBe(0);
        expect(stderr).toContain('root: started');
      } finally {
        cache.close();
      }
    });

    it('cleaning waits for one that runs', async () => {
      const cache = new PrivateCache();
      try {
        cache.remove('root');
        const run = spawn(process.execPath, [MAIN, 'vm', 'setup'], {
          env: cache.env,
          stdio: ['ignore', 'ignore', 'ignore'],
          timeout: RUN_LIMIT_MS,
        });
        const ended = once(run, 'exit');
        await expect.poll(() => cache.places('root'), { timeout: RUN_LIMIT_MS }).toHaveLength(1);
        const { status, stderr } = cli(['clean', '--all'], cache.env);
        expect(status).toBe(0);
        expect(stderr).toMatch(
          new RegExp(`^jiffies-syscall: waiting for process ${run.pid} to be done with the cache\n.*freed`),
        );
        expect(await ended).toEqual([0, null]);
        expect(cache.places('root')).toEqual([]);
      } finally {
        cache.close();
      }
    });

    it('two that run at once wait for each other', async () => {
      const cache = new PrivateCache();
      try {
        cache.remove('root');
        const runs = [1, 2].map(async () => {
          const run = spawn(process.execPath, [MAIN, 'vm', 'setup'], {
            env: cache.env,
            stdio: ['ignore', 'ignore', 'pipe'],
            timeout: RUN_LIMIT_MS,
          });
          let said = '';
          run.stderr.on('data', (chunk: Buffer) => {
            said += String(chunk);
          });
          const [status] = await once(run, 'close');
          return { status, said };
        });
        const ended = await Promise.all(runs);
        expect(ended.map(({ status }) => status)).toEqual([0, 0]);
        expect(ended.filter(({ said }) => said.includes('root: started'))).toHaveLength(1);
      } finally {
        cache.close();
      }
    });
  });

  describe('with a guest', () => {
    it('it panics', async () => {
      await using vm = await startVm();
      const panicked = vm.run(['sh', '-c', 'echo c >/proc/sysrq-trigger; sleep 100']);
      await expect(panicked).rejects.toMatchObject({
        code: 'ERR_VM_PANIC',
        message: expect.stringContaining('sysrq triggered crash'),
        console: expect.arrayContaining([expect.stringContaining('Kernel panic')]),
      });
      await expect(vm.run(['true'])).rejects.toMatchObject({ code: 'ERR_VM_PANIC' });
    });

    it('it has no memory left, which is said', { timeout: RUN_LIMIT_MS }, () => {
      const script = 'const all = []; for (;;) all.push(Buffer.alloc(2 ** 22, 1));';
      const { status, stderr } = cli(['run', 'node', '-e', script]);
      expect(status, stderr).toBe(137);
      expect(stderr).toContain('jiffies-syscall: the guest has no memory left, and has killed node\n');
    });

    it('QEMU is killed', async () => {
      await using vm = await startVm();
      const running = vm.run(['sleep', '100']);
      if (vm.pid !== undefined) process.kill(vm.pid, 'SIGKILL');
      await expect(running).rejects.toMatchObject({
        code: 'ERR_VM_GONE',
        message: expect.stringContaining('the virtual machine ended'),
      });
    });

    it('it stands still after its first sign of life, and a command has a limit', async () => {
      await using vm = await startVm();
      const running = vm.run(['sleep', '100'], { timeout: 500 });
      if (vm.pid !== undefined) process.kill(vm.pid, 'SIGSTOP');
      await expect(running).rejects.toMatchObject({ code: 'ERR_VM_TIMEOUT' });
      await expect(vm.run(['true'])).rejects.toMatchObject({
        code: 'ERR_VM_GONE',
        message: 'the guest does not end what it is told to kill',
      });
    });

    it('it stands still after its first sign of life, and a command has none', { timeout: RUN_LIMIT_MS }, async () => {
      await using vm = await startVm();
      const running = vm.run(['sleep', '100']);
      if (vm.pid !== undefined) process.kill(vm.pid, 'SIGSTOP');
      await expect(running).rejects.toMatchObject({
        code: 'ERR_VM_GONE',
        message: 'the guest has not answered for 30 s',
      });
    });

    it('its saved state does not resume, so it boots, and the state is made anew', () => {
      const cache = new PrivateCache();
      try {
        cache.remove('state');
        expect(cli(['setup'], cache.env).status).toBe(0);
        const damageStates = () => {
          for (const place of cache.places('state')) damage(join(place, 'state'), Buffer.from('damaged'));
        };
        damageStates();
        const call = spawnSync(process.execPath, [MAIN, 'call', '--kernel', 'vm', 'getjiffies'], {
          encoding: 'utf8',
          timeout: RUN_LIMIT_MS,
          env: cache.env,
        });
        expect(call.status, call.stderr).toBe(0);
        expect(call.stderr).toContain('the saved state does not resume, so the machine boots');
        expect(cache.places('state')).toEqual([]);
        expect(cli(['setup'], cache.env).status).toBe(0);
        damageStates();
        const { status, stdout, stderr } = cli(['run', 'echo', 'booted'], cache.env);
        expect({ status, stdout }).toEqual({ status: 0, stdout: 'booted\n' });
        expect(stderr).toContain(
          'the saved state does not resume, so the machine boots, and the next makes the state anew',
        );
        expect(cache.places('state')).toEqual([]);
        expect(cli(['run', 'true'], cache.env).stderr).toMatch(/state: started\n.*state: done/);
        const { stderr: again } = cli(['run', '--json', 'true'], cache.env);
        expect(again).toContain('"how":"resume"');
        expect(again).not.toContain('"notice"');
      } finally {
        cache.close();
      }
    });
  });

  describe('with the first process of a guest', () => {
    const sources = {
      dies: 'int main(void) { return 1; }',
      waits: 'int pause(void); int main(void) { return pause(); }',
    };

    /** A cache whose image has another first process. */
    function cacheWith(name: keyof typeof sources): PrivateCache {
      const folder = join(work, name);
      for (const part of ['sbin', 'dev', 'proc']) mkdirSync(join(folder, part), { recursive: true });
      const agent = join(folder, 'sbin/agent');
      execFileSync('gcc', ['-m32', '-static', '-x', 'c', '-', '-o', agent], { input: sources[name] });
      const image = join(work, `${name}.squashfs`);
      execFileSync('mksquashfs', [folder, image, '-quiet', '-no-progress'], { stdio: 'ignore' });
      const cache = new PrivateCache();
      for (const place of cache.copy('root')) {
        damage(join(place, 'root.squashfs'), readFileSync(image));
      }
      return cache;
    }

    it.each([['where it boots', '--cold'], ['where its state is to be saved']])('it dies %s', (_, ...flags) => {
      const cache = cacheWith('dies');
      try {
        const { status, stderr } = cli(['run', ...flags, 'true'], cache.env);
        expect(status).toBe(255);
        expect(stderr).toMatch(/\| .*Attempted to kill init!/);
      } finally {
        cache.close();
      }
    });

    it('it gives no sign of life', async () => {
      const cache = cacheWith('waits');
      const events: VmEvent[] = [];
      const before = process.env.XDG_CACHE_HOME;
      process.env.XDG_CACHE_HOME = cache.home;
      try {
        const started = startVm({ cold: true, startTimeout: 3000, onEvent: (event) => events.push(event) });
        await expect(started).rejects.toMatchObject({
          code: 'ERR_VM_START',
          message: 'the guest gave no sign of life within 3000 ms',
        });
      } finally {
        if (before === undefined) delete process.env.XDG_CACHE_HOME;
        else process.env.XDG_CACHE_HOME = before;
        cache.close();
      }
      const pid = events.find((event) => event.type === 'starting')?.pid;
      expect(() => process.kill(pid ?? 0, 0)).toThrow(/ESRCH/);
    });
  });
});
