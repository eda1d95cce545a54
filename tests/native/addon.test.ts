import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { exercises } from './exercises.mjs';
import { addon, call, loaderPath, NR } from './gate.mjs';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const root = here('../..');
const gate = JSON.stringify(pathToFileURL(here('gate.mjs')).href);
const scratch = mkdtempSync(join(tmpdir(), 'jiffies-native-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

interface Ended {
  code: number | null;
  signal: string | null;
  out: string;
  err: string;
  ms: number;
}

/** A child that ends by itself or by the time limit; what it prints is the evidence. */
function child(source: string, flags: string[] = [], environment: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const from = performance.now();
  const started = spawn(process.execPath, [...flags, '--input-type=module', '-e', source], {
    env: { ...process.env, ...environment },
    timeout: 20_000,
  });
  let out = '';
  let err = '';
  started.stdout.on('data', (text) => {
    out += text;
  });
  started.stderr.on('data', (text) => {
    err += text;
  });
  return new Promise((resolve) =>
    started.on('close', (code, signal) => resolve({ code, signal, out, err, ms: performance.now() - from })),
  );
}

describe('in this process', () => {
  for (const [name, exercise] of Object.entries(exercises)) {
    // Workers of the exercises start from the file itself, which vitest has not got in its own modules.
    if (!name.includes('worker')) it(name, exercise as () => unknown);
  }
});

describe('in a process of its own', () => {
  it('every exercise, with collections forced', () => {
    const done = spawnSync(process.execPath, ['--expose-gc', here('exercises.mjs')], { encoding: 'utf8' });
    expect(done.stderr).toBe('');
    expect(done.status).toBe(0);
    expect(done.stdout.match(/^ok /gm)).toHaveLength(Object.keys(exercises).length);
  });

  it('eight blocked reads leave fs.promises and process.exit alone', async () => {
    const ended = await child(`
      import { readFile } from 'node:fs/promises';
      import { pause, pipe, read } from ${gate};
      const [from] = pipe();
      for (let i = 0; i < 8; i++) read(from, new Uint8Array(1));
      await pause(20);
      console.log((await readFile('/proc/self/stat')).length > 0);
      process.on('exit', () => console.log('exit'));
      process.exit(7);`);
    expect(ended).toMatchObject({ code: 7, out: 'true\nexit\n', err: '' });
    expect(ended.ms).toBeLessThan(5000);
  });

  it('a pending call keeps the process alive, an ended one does not', async () => {
    const ended = await child(`
      import { sleep } from ${gate};
      sleep(1).done.then(({ word }) => console.log(word));`);
    expect(ended).toMatchObject({ code: 0, out: '0\n' });
    expect(ended.ms).toBeGreaterThan(1000);
  });

  it('an uncaught error in settle reaches the process and ends no other call', async () => {
    const ended = await child(`
      import { addon, frame, NR, pause, submit } from ${gate};
      process.on('uncaughtException', (error) => console.log(error.message));
      frame(NR.getpid);
      addon.submit(false, () => { throw new Error('thrown in settle'); });
      await submit(false, [], NR.getpid).done;
      await pause(20);`);
    expect(ended).toMatchObject({ code: 0, out: 'thrown in settle\n' });
  });

  it('does not take a signal that has a handler', async () => {
    const ended = await child(`
      import { createRequire } from 'node:module';
      import { addon, callWith, NR, sleep, WORD } from ${gate};
      // rt_sigaction by number: a handler at an address that is never called.
      const action = WORD === 8 ? new BigUint64Array([4096n, 0x04000000n, 4096n, 0n]) : new Uint32Array([4096, 0, 0, 0, 0]);
      console.log(callWith([action], NR.rt_sigaction, [61, 0, 0, 8], [[-1, 1, 0]]));
      try { sleep(1); } catch (error) { console.log(error.code, error.message); }`);
    expect(ended.out).toMatch(/^0\nERR_SYSCALL_SIGNAL Signal 61, .* has another handler/);
  });

  it('does not leak', async () => {
    const ended = await child(
      `
      import { callWith, NR, pipe, submit } from ${gate};
      const rss = () => { gc(); gc(); return process.memoryUsage().rss; };
      const turn = async () => {
        for (let i = 0; i < 400; i++) {
          callWith([new Uint8Array(4096)], NR.getpid);
          await submit(i % 2 === 0, [new Uint8Array(1 << 18)], NR.getpid).done;
        }
      };
      await turn();
      const before = rss();
      for (let i = 0; i < 4; i++) await turn();
      console.log(Math.round((rss() - before) / 1048576));`,
      ['--expose-gc'],
    );
    expect(ended).toMatchObject({ code: 0, err: '' });
    // One leaked copy of each call would be 400 MiB.
    expect(Number(ended.out)).toBeLessThan(60);
  });
});

describe('memory', () => {
  it('reports how much there was before a hole', () => {
    const pages = 4;
    const bytes = new Uint8Array(65536 + 4096);
    call(NR.mmap, [0, pages * 4096, 3, 0x22, -1, 0]);
    const wide = new BigInt64Array(addon.memory);
    const start = wide[7] as bigint;
    call(NR.munmap, [start + 8192n, 4096]);
    expect(addon.readMemory(start, bytes)).toBe(8192);
    expect(addon.readMemory(start + 100n, bytes)).toBe(8092);
    expect(addon.readMemory(start + 8192n, bytes)).toBe(-14);
    expect(addon.writeMemory(start + 4096n, new Uint8Array(8192).fill(5))).toBe(4096);
    expect(addon.readMemory(start + 4096n, bytes.subarray(0, 10))).toBe(10);
    expect([...bytes.subarray(0, 10)]).toEqual(Array(10).fill(5));
    expect(addon.readMemory(start, new Uint8Array(0))).toBe(0);
    call(NR.munmap, [start, pages * 4096]);
  });

  it('takes bigints and views only', () => {
    expect(() => addon.readMemory(1 as never, new Uint8Array(1))).toThrow(TypeError);
    expect(() => addon.readMemory(1n, [] as never)).toThrow(TypeError);
    expect(NR.getpid).toBeGreaterThan(0);
  });
});

describe('loading', () => {
  const load = (environment: NodeJS.ProcessEnv, path = loaderPath) =>
    child(
      `import { createRequire } from 'node:module';
       try { console.log(createRequire('/')(${JSON.stringify(path)}).loadAddon().path); }
       catch (error) { console.log(error.code, error.message); }`,
      [],
      environment,
    );

  it('lists every cause and what to do', async () => {
    const corrupt = join(scratch, 'corrupt.node');
    writeFileSync(corrupt, 'this is no shared object');
    const { out } = await load({ JIFFIES_ADDON_PATH: corrupt });
    expect(out).toContain('ERR_ADDON_LOAD');
    expect(out).toContain(`${corrupt}: `);
    expect(out).toMatch(/Possible solutions:\n.*native\/build\.cjs\n.*openKernel\('emulated'\)/);
  });

  it('goes on to a prebuild that fits, and names a prebuild that is missing', async () => {
    const home = join(scratch, 'package');
    mkdirSync(join(home, 'build/Release'), { recursive: true });
    mkdirSync(join(home, 'dist'), { recursive: true });
    writeFileSync(join(home, 'package.json'), '{ "name": "jiffies-syscall" }');
    writeFileSync(join(home, 'build/Release/jiffies_syscall.node'), 'corrupt');
    copyFileSync(loaderPath, join(home, 'dist/load.cjs'));
    const { JIFFIES_ADDON_PATH: _, ...environment } = process.env;
    const missing = await load(environment, join(home, 'dist/load.cjs'));
    expect(missing.out).toContain('ERR_ADDON_LOAD');
    expect(missing.out).toContain(`no prebuild for linux-${process.arch}`);
    const prebuilds = join(home, `prebuilds/linux-${process.arch}`);
    mkdirSync(prebuilds, { recursive: true });
    const here = execFileSync(process.execPath, ['-p', `require(${JSON.stringify(loaderPath)}).loadAddon().path`]);
    copyFileSync(here.toString().trim(), join(prebuilds, 'jiffies-syscall.node'));
    const found = await load(environment, join(home, 'dist/load.cjs'));
    expect(found.out.trim()).toBe(join(prebuilds, 'jiffies-syscall.node'));
  });

  it('says that other systems have the emulated kernel only', async () => {
    const { out } = await child(`
      import { createRequire } from 'node:module';
      Object.defineProperty(process, 'platform', { value: 'darwin' });
      try { createRequire('/')(${JSON.stringify(loaderPath)}).loadAddon(); }
      catch (error) { console.log(error.code, error.message); }`);
    expect(out).toMatch(/ERR_ADDON_LOAD The running kernel can be called on Linux only.*openKernel\('emulated'\)/s);
  });
});

it('keeps the root binding.gyp out of the package', () => {
  const listed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
  });
  const [{ files }] = JSON.parse(listed) as [{ files: { path: string }[] }];
  const paths = files.map((file) => file.path);
  expect(paths).not.toContain('binding.gyp');
  expect(paths).toContain('native/build.cjs');
  expect(paths).toContain('native/addon.gypi');
});
