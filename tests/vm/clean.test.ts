import { spawnSync } from 'node:child_process';
import { existsSync, linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanVm, vmUsage } from 'jiffies-syscall/vm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cacheFolder } from '../../vm/paths.js';
import { usingCache, withLock } from '../../vm/setup/lock.js';
import { rememberResolved } from '../../vm/setup/resolved.js';
import { FakeTools } from './tools.js';

const RUN_LIMIT_MS = 60_000;
const MAIN = join(process.cwd(), 'dist/esm/src/cli/main.js');
const STATE = 'state-0123456789abcdef';
const OLD = 'root-0123456789abcdef';
const MEGABYTE = 1 << 20;

let tools: FakeTools;
let said: string[];
const context = { emit: (event: { type: string; text?: string }) => void said.push(event.text ?? event.type) };

beforeEach(() => {
  tools = new FakeTools();
  said = [];
});

afterEach(() => {
  tools.close();
});

/** Puts something with a file of a megabyte in the cache. */
function add(name: string): string {
  const folder = cacheFolder(name);
  writeFileSync(join(folder, 'file'), Buffer.alloc(MEGABYTE));
  writeFileSync(`${folder}.lock`, '');
  return folder;
}

function cli(...args: readonly string[]) {
  return spawnSync(process.execPath, [MAIN, 'vm', ...args], { encoding: 'utf8', timeout: RUN_LIMIT_MS });
}

/** Holds a lock until it is told to let go. */
async function hold(take: (work: () => Promise<void>) => Promise<void>): Promise<() => Promise<void>> {
  let letGo = () => {};
  const told = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let held = Promise.resolve();
  await new Promise<void>((resolve) => {
    held = take(() => {
      resolve();
      return told;
    });
  });
  return () => {
    letGo();
    return held;
  };
}

describe('cleaning', () => {
  it('waits for who uses the cache, and says so', async () => {
    const state = add(STATE);
    const letGo = await hold((work) => usingCache(context, work));
    const cleaning = cleanVm(false, { onEvent: context.emit });
    await expect.poll(() => said).toEqual([`waiting for process ${process.pid} to be done with the cache`]);
    expect(existsSync(state)).toBe(true);
    await letGo();
    expect((await cleaning).removed).toEqual([state]);
    expect(existsSync(state)).toBe(false);
  });

  it('can be given up while it waits', async () => {
    const letGo = await hold((work) => usingCache(context, work));
    const controller = new AbortController();
    const cleaning = cleanVm(false, { onEvent: context.emit, signal: controller.signal });
    await expect.poll(() => said).toHaveLength(1);
    controller.abort();
    await expect(cleaning).rejects.toMatchObject({ name: 'AbortError' });
    await letGo();
  });

  it('counts what became free, not what something else still holds', async () => {
    const kept = join(cacheFolder('ccache'), 'file');
    linkSync(join(add(OLD), 'file'), kept);
    expect((await cleanVm(false)).bytes).toBeLessThan(MEGABYTE);
    add(STATE);
    expect((await cleanVm(false)).bytes).toBeGreaterThanOrEqual(MEGABYTE);
    expect(existsSync(kept)).toBe(true);
  });

  it('takes what is unfinished and locks of what is gone, and all of the rest when it is told to', async () => {
    add(OLD);
    add(`${OLD}.abcdef`);
    writeFileSync(join(cacheFolder(), 'resolved.json.1'), '');
    writeFileSync(join(cacheFolder(), 'mine'), '');
    mkdirSync(join(cacheFolder(), 'apt'));
    await cleanVm(false);
    expect(tools.list('cache/jiffies-syscall')).toEqual(['apt', 'in-use.lock', 'mine']);
    rememberResolved({ root: ['nodejs_1_i386.deb'], source: 'linux-source-6.1_1_all.deb' });
    await cleanVm(true);
    expect(tools.list('cache/jiffies-syscall')).toEqual(['mine']);
  });

  it('is said on the command line, with what it freed', () => {
    const state = add(STATE);
    const { status, stdout, stderr } = cli('clean');
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: `${state}\n`,
      stderr: 'jiffies-syscall: freed 2 MB\n',
    });
    expect(cli('clean').stderr).toBe('jiffies-syscall: freed 0 MB\n');
  });
});

describe('what is in the cache', () => {
  it('has its size', () => {
    const [state, old] = [add(STATE), add(OLD)];
    writeFileSync(join(cacheFolder('ccache'), 'file'), Buffer.alloc(2 * MEGABYTE));
    const usage = vmUsage();
    expect(usage.map(({ path, what }) => [path, what])).toEqual([
      [cacheFolder('ccache'), 'shared'],
      [old, 'old'],
      [state, 'state'],
    ]);
    expect(usage.map(({ bytes }) => Math.floor(bytes / MEGABYTE))).toEqual([2, 1, 1]);
    const { stdout } = cli('info');
    expect(stdout).toContain(`saved state     ${state} (2 MB)\n`);
    expect(stdout).toContain(`out of date     ${old} (2 MB)\n`);
    expect(stdout).toMatch(/^cache {11}\S+ \(5 MB\)$/m);
  });
});

describe('a lock', () => {
  it('shuts out who waited for a file that was removed meanwhile', async () => {
    const lock = { path: join(tools.folder, 'lock'), what: 'it' };
    const letGo = await hold((work) => withLock(lock, context, work));
    const order: string[] = [];
    const second = withLock(lock, context, async () => void order.push('second'));
    await expect.poll(() => said).toHaveLength(1);
    rmSync(lock.path);
    const letThirdGo = await hold((work) => withLock(lock, context, work));
    await letGo();
    await expect.poll(() => said).toHaveLength(2);
    order.push('third');
    await letThirdGo();
    await second;
    expect(order).toEqual(['third', 'second']);
  });
});
