import { describe, expect, it } from 'vitest';
import { loadAddon } from '../../src/kernel/load.cjs';

describe('trap', () => {
  it('answers getppid', () => {
    const { addon } = loadAddon();
    const slots = new Int32Array(addon.memory);
    slots[0] = 110;
    addon.trap();
    expect(slots[14]).toBe(process.ppid);
  });
});
