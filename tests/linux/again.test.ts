import fc from 'fast-check';
import { Ref } from 'jiffies-syscall';
import * as linux from 'jiffies-syscall/linux';
import { describe, expect, it } from 'vitest';
import type { Abi } from '../../src/abi/abi.js';
import { abis } from '../../src/abi/all.js';
import { stockNumbers } from '../../src/abi/jiffies.js';
import { Kernel } from '../../src/kernel/kernel.js';
import { Table } from '../../src/kernel/table.js';
import { GATE_BYTES, Slot } from '../../src/marshal/gate.js';

const RUNS = 200;
const LIMIT_MS = 20_000;
const JUNK = 0x5a5a;

/** Calls that one of their arguments chooses, which argument that is, and how the constants begin. */
const calls = [
  ['fcntl', 1, 'F_'],
  ['ioctl', 1, 'T'],
  ['prctl', 0, 'PR_'],
  ['futex', 1, 'FUTEX_'],
  ['keyctl', 0, 'KEYCTL_'],
  ['bpf', 0, 'BPF_'],
  ['setsockopt', 2, 'SO_'],
] as const;

/** Integers of any kind, and what stands for memory and for flags, in its place or not. */
const anything = fc.oneof(
  fc.integer({ min: -3, max: 9 }),
  fc.constantFrom<unknown>(2 ** 31, 2 ** 32 - 1, 2 ** 32, -(2 ** 31), 1.5, Number.NaN, 0n, 1n, -1n),
  fc.constantFrom<unknown>(
    null,
    undefined,
    true,
    {},
    'x',
    ['O_APPEND'],
    new Ref('int'),
    new Uint8Array(8),
    new Int32Array(32),
  ),
);

/** A result, EIO, ENOSYS, and a word that is no error of Linux. */
const answers = fc.constantFrom(0, 5, -5, -38, -5000);

/** A kernel that answers `word()` to everything, and what the last call has given it in its first `count` registers. */
function recording(abi: Abi, count: number, word: () => number) {
  const memory = new ArrayBuffer(GATE_BYTES);
  const words = new Int32Array(memory);
  const registers = words.subarray(Slot.argument, Slot.argument + 12);
  let taken: readonly number[] = [];
  const answer = (...views: ArrayBufferView[]) => {
    // The registers whose memory a view is; of three words the first says that it is a register's, the second which.
    const places = Array.from({ length: views.length === 0 ? 0 : (words[Slot.relocationCount] ?? 0) }, (_, index) =>
      words.subarray((words[Slot.relocations] ?? 0) / 4 + 3 * index),
    );
    const viewed = places.filter(([where]) => where === -1).map(([, register]) => register);
    const value = (word: number, at: number) => (viewed.includes(at >> 1) ? -1 : word);
    taken = [...registers.subarray(0, 2 * count)].map(value).concat(words[Slot.pointers] ?? 0, viewed.length);
    registers.fill(JUNK);
    words[Slot.result] = word();
    words[Slot.result + 1] = word() >> 31;
  };
  const nothing = () => 0;
  const gate = {
    ...{ abi, memory, trap: answer, trapSegments: answer, batch: nothing, readMemory: nothing, writeMemory: nothing },
    submit: () => expect.unreachable('nothing is promised here'),
    close: () => {},
  };
  const table = new Table(abi, 'a kernel that notes', stockNumbers(abi, false));
  const facts = { kind: 'emulated', release: '7.3.0', hz: 250, patched: false, why: 'a test', table } as const;
  return {
    kernel: new Kernel(gate, facts),
    /** What the call that `make` makes returns or throws, and its registers. */
    of(make: () => unknown): readonly unknown[] {
      taken = [];
      try {
        return [make(), taken];
      } catch (error) {
        return [String(error), taken];
      }
    },
  };
}

// biome-ignore-start lint/performance/noDynamicNamespaceImportAccess: the calls are those of a list
describe.each(Object.values(abis))('a call on $name is made again as it was made first', (abi) => {
  it.each(calls)('%s', (name, at, prefix) => {
    const constants = Object.entries(linux).filter(
      ([constant, value]) => constant.startsWith(prefix) && typeof value === 'number',
    );
    const selector = fc.oneof(fc.constantFrom(...constants.flat()), anything);
    const { parameters } = linux[name].spec;
    let word = 0;
    const again = recording(abi, parameters.length, () => word);
    const call = linux[name].on(again.kernel);
    const property = fc.property(fc.array(anything, { maxLength: 6 }), selector, answers, (args, chosen, answer) => {
      word = answer;
      if (args.length > at) args[at] = chosen;
      const first = recording(abi, parameters.length, () => word);
      const expected = first.of(() => Reflect.apply(linux[name].on(first.kernel), undefined, args));
      for (const _ of [1, 2, 3]) expect(again.of(() => Reflect.apply(call, undefined, args))).toEqual(expected);
    });
    fc.assert(property, {
      numRuns: RUNS,
      endOnFailure: true,
      interruptAfterTimeLimit: LIMIT_MS,
      markInterruptAsFailure: true,
    });
  });
});
// biome-ignore-end lint/performance/noDynamicNamespaceImportAccess: the calls are those of a list
