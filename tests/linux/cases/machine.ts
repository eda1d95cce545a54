import * as fs from 'node:fs';
import { expect } from 'vitest';
import { inGuest } from '../place.js';
import { inProcess, withMemory, words } from './aids.js';
import type { Cases } from './case.js';

const PAGE = 4096;

export const machine: Cases = {
  'kexec_load, of a kernel that is not started, in the guest'({ linux }) {
    if (!inGuest) return;
    const loaded = () => fs.readFileSync('/sys/kernel/kexec_loaded', 'latin1').trim();
    // Somewhere behind the first sixteen megabytes.
    const place = 0x1000000;
    withMemory(linux, PAGE, (memory) => {
      const bytes = memory.write('no kernel', 64);
      memory.write(words(bytes, 9, place, PAGE));
      expect(loaded()).toBe('0');
      expect(linux.kexec_load(place, 1, memory.pointer(), 0)).toBe(0);
      expect(loaded()).toBe('1');
      // No pieces take away what is there.
      expect(linux.kexec_load(0, 0, null, 0)).toBe(0);
      expect(loaded()).toBe('0');
    });
  },
  'vm86, vm86old, in a process of its own'({ linux, done }) {
    if (process.arch !== 'ia32' || linux.supports('vm86') !== true) return;
    const [VM86_PLUS_INSTALL_CHECK, VM86_ENTER, VM86_INTx] = [0, 1, 2];
    const seen = inProcess(`
      const segment = 0x1000;
      const at = linux.mmap(16 * segment, ${2 * PAGE}, ['PROT_READ', 'PROT_WRITE', 'PROT_EXEC'], ['MAP_PRIVATE', 'MAP_ANONYMOUS', 'MAP_FIXED'], -1, 0);
      const info = at + ${PAGE};
      const memory = fs.openSync('/proc/self/mem', 'r+');
      // mov ax, 0x1234; int 0x10
      fs.writeSync(memory, Buffer.from('b83412cd10', 'hex'), 0, 5, at);
      const run = (call) => {
        // struct vm86_struct: where it begins, its stack, and that the interrupt ends it.
        const bytes = Buffer.alloc(256);
        for (const place of [52, 64]) bytes.writeUInt32LE(segment, place);
        bytes.writeUInt32LE(${PAGE - 16}, 60);
        bytes[96 + (0x10 >> 3)] = 1;
        fs.writeSync(memory, bytes, 0, bytes.length, info);
        const result = call();
        fs.readSync(memory, bytes, 0, bytes.length, info);
        return [result, bytes.readUInt16LE(24), bytes.readUInt32LE(48)];
      };
      return [linux.vm86(${VM86_PLUS_INSTALL_CHECK}, 0), run(() => linux.vm86old(BigInt(info))), run(() => linux.vm86(${VM86_ENTER}, info))];
    `);
    const ended = [VM86_INTx | (0x10 << 8), 0x1234, 5];
    expect(seen).toEqual([0, ended, ended]);
    done('vm86', 'vm86old');
  },
};
