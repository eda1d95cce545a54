import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'jiffies-examples-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(name: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`examples/${name}.cjs`, ...args], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  return { status, stdout, stderr };
}

it('listing5', () => {
  const { status, stdout, stderr } = run('listing5');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Current jiffies is [0-9a-f]{1,8}\n$/);
  expect(stderr).toMatch(/^listing5: the emulated kernel answers: /);
});

it('listing6', () => {
  const { status, stdout, stderr } = run('listing6');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^difference is [0-9a-f]{1,3}\ndifference is [0-9a-f]{1,3}\n$/);
  expect(stderr).toMatch(/^listing6: the emulated kernel answers: /);
});

it('flock waits for flock(1)', async () => {
  const lock = join(folder, 'lock');
  const holder = spawn('flock', [lock, 'sh', '-c', 'echo held; sleep 1; echo done'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  await new Promise<void>((resolve) => {
    holder.stdout.on('data', (data: Buffer) => {
      lines.push(...data.toString().trim().split('\n'));
      resolve();
    });
  });
  const { stdout } = run('flock', lock);
  await new Promise((resolve) => holder.on('close', resolve));
  expect(stdout).toBe(`locked ${lock}\n`);
  expect(lines).toEqual(['held', 'done']);
});

it.each(['sealed-memfd', 'pin-cpu'])('%s prints what examples/README.md shows', (name) => {
  const { status, stdout } = run(name);
  expect(status).toBe(0);
  const shown = new RegExp(`node examples/${name}.cjs\\n([^\`]*)`).exec(
    readFileSync('examples/README.md', 'utf8'),
  )?.[1];
  expect(stdout).toBe(shown);
});
