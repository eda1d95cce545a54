import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as linux from 'jiffies-syscall/linux';
import { describe, expect, it } from 'vitest';
import type { LinuxName } from '../../src/generated/linux-types.js';
import { describedCall } from '../../src/linux/target.js';
import { onThread } from './cases/case.js';
import { isRestricted } from './privileges.js';

const generated = readFileSync(fileURLToPath(new URL('../../src/generated/linux.ts', import.meta.url)), 'utf8');

const calls = new Map(
  Object.entries(linux).flatMap(([name, value]) => (typeof value === 'function' ? [[name, value]] : [])),
);

/** The doc comment in front of a call's export. */
function docOf(name: string): string {
  const end = generated.indexOf(`export const ${name} = `);
  return generated.slice(generated.lastIndexOf('/**', end), end);
}

const refused: readonly LinuxName[] = [
  'fork',
  'vfork',
  'clone',
  'clone3',
  'exit',
  'exit_group',
  'execve',
  'execveat',
  'rt_sigreturn',
  'restart_syscall',
];

describe('calls that are dangerous', () => {
  it.each(refused)('%s is refused, and says so', (name) => {
    const args = describedCall(name).spec.parameters.map(({ type }) => (type.kind === 'pointer' ? null : 0));
    expect(() => Reflect.apply(calls.get(name) ?? (() => {}), undefined, args)).toThrow(
      expect.objectContaining({ code: 'ERR_SYSCALL_REFUSED' }),
    );
    expect(docOf(name)).toContain('Refused');
  });

  it('setuid changes the thread alone, and says so', async () => {
    expect(docOf('setuid')).toContain('Changes the calling thread alone');
    if (isRestricted) return console.log('NOT TESTED: setuid needs privileges that are lacking here');
    const inside = await onThread(
      "linux.setuid(1234); return [linux.getuid(), require('fs').readFileSync('/proc/thread-self/status', 'utf8').match(/Uid:\\t(\\d+)/)[1]];",
    );
    expect(inside).toEqual([1234, '1234']);
    expect(linux.getuid()).toBe(0);
  });

  it('unshare changes the thread alone, and says so', async () => {
    expect(docOf('unshare')).toContain('not offered as a promise');
    if (isRestricted) return console.log('NOT TESTED: unshare needs privileges that are lacking here');
    const names = (await onThread(
      "const read = () => require('fs').readlinkSync('/proc/thread-self/ns/uts'); const before = read(); linux.unshare(['CLONE_NEWUTS']); linux.sethostname('elsewhere'); return [before, read(), linux.uname().nodename];",
    )) as string[];
    expect(names[0]).not.toBe(names[1]);
    expect(names[2]).toBe('elsewhere');
    expect(linux.uname().nodename).not.toBe('elsewhere');
  });
});
