import { expect } from 'vitest';
import { isRestricted } from '../privileges.js';
import { type Memory, memoryAt, statOf, until } from './aids.js';
import type { Cases, Linux } from './case.js';
import { codeOf, onThread } from './case.js';

const PAGE = 4096;
const WAITERS = 0x80000000;
const SOON = { tv_sec: 0, tv_nsec: 1_000_000 };
/** What waits on a thread waits no longer than that. */
const LATE = `const LATE = { tv_sec: 20, tv_nsec: 0 };`;

/** Calls `use` with two words that threads share, and their addresses. */
async function withWords(
  linux: typeof Linux,
  values: readonly [first: number, second: number],
  use: (first: bigint, second: bigint, memory: Memory) => Promise<void>,
): Promise<void> {
  const address = linux.mmap(0, PAGE, ['PROT_READ', 'PROT_WRITE'], ['MAP_PRIVATE', 'MAP_ANONYMOUS'], -1, 0);
  const memory = memoryAt(address);
  memory.write(Uint32Array.from(values));
  // After a failure somebody may still wait there.
  await use(memory.pointer(), memory.pointer(4), memory);
  linux.munmap(address, PAGE);
}

export const futexes: Cases = {
  'futex FUTEX_WAIT, FUTEX_WAKE'({ linux }) {
    return withWords(linux, [7, 0], async (word) => {
      const codes = [6, 7].map((value) => codeOf(() => linux.futex(word, 'FUTEX_WAIT', value, SOON)));
      expect(codes).toEqual(['EAGAIN', 'ETIMEDOUT']);
      const waiting = onThread(`${LATE} return linux.futex(${word}n, 'FUTEX_WAIT', 7, LATE);`);
      until(() => linux.futex(word, 'FUTEX_WAKE', 5) === 1);
      expect(await waiting).toBe(0);
    });
  },
  'futex FUTEX_WAIT_PRIVATE, FUTEX_WAKE_PRIVATE'({ linux }) {
    return withWords(linux, [7, 0], async (word) => {
      const codes = [6, 7].map((value) => codeOf(() => linux.futex(word, 'FUTEX_WAIT_PRIVATE', value, SOON)));
      expect(codes).toEqual(['EAGAIN', 'ETIMEDOUT']);
      const waiting = onThread(`${LATE} return linux.futex(${word}n, 'FUTEX_WAIT_PRIVATE', 7, LATE);`);
      until(() => linux.futex(word, 'FUTEX_WAKE_PRIVATE', 5) === 1);
      expect(await waiting).toBe(0);
    });
  },
  'futex FUTEX_WAIT_BITSET, FUTEX_WAKE_BITSET'({ linux }) {
    return withWords(linux, [7, 0], async (word) => {
      // Its end is a time, not how long.
      const past = codeOf(() => linux.futex(word, 'FUTEX_WAIT_BITSET', 7, { tv_sec: 0, tv_nsec: 1 }, 1));
      expect(past).toBe('ETIMEDOUT');
      const wait = (mask: number) =>
        onThread(`
          const { tv_sec } = linux.clock_gettime('CLOCK_MONOTONIC');
          return linux.futex(${word}n, 'FUTEX_WAIT_BITSET', 7, { tv_sec: tv_sec + 20, tv_nsec: 0 }, ${mask});`);
      const [one, two] = [wait(0b01), wait(0b10)];
      const wake = (mask: number) => linux.futex(word, 'FUTEX_WAKE_BITSET', 5, mask);
      until(() => wake(0b110) === 1);
      expect(await two).toBe(0);
      until(() => wake(0b101) === 1);
      expect(await one).toBe(0);
    });
  },
  'futex FUTEX_REQUEUE'({ linux }) {
    return withWords(linux, [7, 8], async (first, second) => {
      const waiting = onThread(`${LATE} return linux.futex(${first}n, 'FUTEX_WAIT', 7, LATE);`);
      until(() => linux.futex(first, 'FUTEX_REQUEUE', 0, 5, second) === 1);
      expect([first, second].map((word) => linux.futex(word, 'FUTEX_WAKE', 5))).toEqual([0, 1]);
      expect(await waiting).toBe(0);
    });
  },
  'futex FUTEX_CMP_REQUEUE'({ linux }) {
    return withWords(linux, [7, 8], async (first, second) => {
      const move = (expected: number) => linux.futex(first, 'FUTEX_CMP_REQUEUE', 0, 5, second, expected);
      expect(codeOf(() => move(6))).toBe('EAGAIN');
      const waiting = onThread(`${LATE} return linux.futex(${first}n, 'FUTEX_WAIT', 7, LATE);`);
      until(() => move(7) === 1);
      expect([first, second].map((word) => linux.futex(word, 'FUTEX_WAKE', 5))).toEqual([0, 1]);
      expect(await waiting).toBe(0);
    });
  },
  'futex FUTEX_WAKE_OP'({ linux }) {
    return withWords(linux, [7, 5], async (first, second, memory) => {
      // FUTEX_OP_ADD of 3 to the second word; FUTEX_OP_CMP_EQ: those there are woken too where it was 0.
      const operation = (1 << 28) | (3 << 12);
      let value = 5;
      const wake = () => {
        const count = linux.futex(first, 'FUTEX_WAKE_OP', 5, 5, second, operation);
        value += 3;
        expect(memory.read(4, 4).readUInt32LE()).toBe(value);
        return count;
      };
      const waiting = onThread(`${LATE} return linux.futex(${first}n, 'FUTEX_WAIT', 7, LATE);`);
      until(() => wake() === 1);
      expect(await waiting).toBe(0);
    });
  },
  async 'futex FUTEX_LOCK_PI, FUTEX_TRYLOCK_PI, FUTEX_UNLOCK_PI'({ linux }) {
    await withWords(linux, [0, 0], async (word, _, memory) => {
      const owner = () => memory.read(4).readUInt32LE();
      const tid = linux.gettid();
      const priority = () => statOf('thread-self', 18);
      linux.futex(word, 'FUTEX_TRYLOCK_PI');
      expect(owner()).toBe(tid);
      expect(codeOf(() => linux.futex(word, 'FUTEX_LOCK_PI', 0, null))).toBe('EDEADLK');
      const before = priority();
      const waiting = onThread(`
        const codeOf = (call) => { try { call(); } catch (error) { return error.code; } };
        const seen = [codeOf(() => linux.futex(${word}n, 'FUTEX_TRYLOCK_PI'))];
        codeOf(() => linux.sched_setscheduler(0, ['SCHED_FIFO'], { sched_priority: 4 }));
        seen.push(linux.futex(${word}n, 'FUTEX_LOCK_PI', 0, { tv_sec: 2 ** 31 - 1, tv_nsec: 0 }));
        seen.push(linux.futex(${word}n, 'FUTEX_UNLOCK_PI'));
        return seen;`);
      until(() => (owner() & WAITERS) !== 0);
      // Who holds a lock that somebody more urgent waits for is as urgent.
      if (!isRestricted) until(() => priority() === -1 - 4);
      linux.futex(word, 'FUTEX_UNLOCK_PI');
      expect(priority()).toBe(before);
      expect(await waiting).toEqual(['EAGAIN', 0, 0]);
      expect(owner()).toBe(0);
    });
  },
};
