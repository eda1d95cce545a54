import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Log } from '../../vm/setup/log.js';
import { FakeTools } from './tools.js';

let tools: FakeTools;
let log: Log;

beforeEach(() => {
  tools = new FakeTools();
  log = new Log(join(tools.folder, 'log'));
});

afterEach(() => {
  log.close();
  tools.close();
});

/** A process that is there, and not only waits to be looked after. */
function isAlive(pid: string): boolean {
  const file = `/proc/${pid}/stat`;
  return existsSync(file) && !/\) Z /.test(readFileSync(file, 'utf8'));
}

function read(name: string): string {
  const file = join(tools.folder, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

describe('a command of a set-up', () => {
  it('ends, with all that it started, where the set-up is killed', async () => {
    // A make, and a compiler of its.
    tools.add('compile', 'echo $$ >"$HERE/compiler"; exec sleep 1000');
    tools.add('build', 'echo $$ >"$HERE/builder"; compile & wait');
    const module = join(process.cwd(), 'dist/unbundled/vm/setup/log.js');
    const script = `const { Log } = await import(${JSON.stringify(module)}); await new Log(${JSON.stringify(log.path)}).run('build', [])`;
    const setup = spawn(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, ...tools.env },
      stdio: 'inherit',
    });
    await expect.poll(() => read('compiler'), { timeout: 20_000 }).toMatch(/\n$/);
    const pids = [read('builder'), read('compiler')].map((pid) => pid.trim());
    expect(pids.map(isAlive)).toEqual([true, true]);
    setup.kill('SIGKILL');
    await once(setup, 'exit');
    await expect.poll(() => pids.map(isAlive)).toEqual([false, false]);
  });

  it('leaves no process when it has ended', async () => {
    const group = Number(await log.run('sh', ['-c', 'echo $PPID']));
    expect(group).toBeGreaterThan(1);
    expect(() => process.kill(-group, 0)).toThrow(/ESRCH/);
  });

  it('has its own arguments, outputs, standard input and status', async () => {
    const output = await log.run('sh', [
      '-c',
      'printf "%s|" "$@"; echo "problem" >&2; cat',
      'sh',
      'a b',
      "it's",
      '$HOME',
    ]);
    expect(output).toBe("a b|it's|$HOME|");
    expect(read('log')).toContain('problem\n');
    await expect(log.run('sh', ['-c', 'echo worse; exit 3'])).rejects.toThrow(
      /^sh failed; the whole log is \S+, and ends with:\n.*worse$/s,
    );
    await expect(log.run('no-such-program', [])).rejects.toThrow(/no-such-program: not found/);
  });

  it('says so where it takes too long', async () => {
    await expect(log.run('sleep', ['1000'], { limitMs: 100 })).rejects.toThrow(
      'sleep failed to end within 0.1 s and was killed',
    );
  });
});
