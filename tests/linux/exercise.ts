import * as calls from 'jiffies-syscall/linux';
import { describe, expect, it } from 'vitest';
import { type Cases, type Linux, withFolder } from './cases/case.js';
import { files } from './cases/files.js';
import { ioctls } from './cases/ioctls.js';
import { memory } from './cases/memory.js';
import { polling } from './cases/polling.js';
import { processes } from './cases/processes.js';
import { signals } from './cases/signals.js';
import { sockets } from './cases/sockets.js';
import { system } from './cases/system.js';
import { hasReason, notMade } from './coverage.js';
import { mostUsed } from './most-used.js';
import { isRestricted, lacksPrivilege } from './privileges.js';

const LIMIT_MS = 60_000;
const areas: Readonly<Record<string, Cases>> = { files, ioctls, polling, memory, processes, signals, sockets, system };

/** Names of the calls that have been made and have returned. */
const exercised = new Set<string>();

/** The calls of Linux, each noted when it returns. */
const noted: typeof Linux = new Proxy(calls, {
  get(target, key) {
    const value: unknown = Reflect.get(target, key);
    if (typeof value !== 'function' || typeof key !== 'string' || /^[A-Z]|^supports$/.test(key)) return value;
    return new Proxy(value, {
      apply(call, self, args) {
        const result: unknown = Reflect.apply(call, self, args);
        exercised.add(key);
        return result;
      },
    });
  },
});

function done(...names: string[]): void {
  for (const name of names) exercised.add(name);
}

/** Makes the calls and looks at their effect; `place` is where. */
export function exerciseCalls(place: string): void {
  describe.each(Object.entries(areas))(`the calls of Linux on ${place}: %s`, (_, cases) => {
    for (const [name, run] of Object.entries(cases)) {
      it(name, { timeout: LIMIT_MS }, async (context) => {
        try {
          await withFolder((folder) => run({ linux: noted, folder, done }));
        } catch (error) {
          const why = lacksPrivilege(error);
          if (why === undefined) throw error;
          console.log(`NOT TESTED: ${name}: ${why}`);
          context.skip(why);
        }
      });
    }
  });
  it('has made every call that can be made', () => {
    const { left, reasons } = notMade(exercised);
    console.log(`${[...exercised].filter((name) => !name.includes('(')).length} calls made on ${place}`);
    for (const [reason, names] of reasons) console.log(`not made: ${reason}: ${names.join(' ')}`);
    if (isRestricted) console.log(`NOT MADE for want of privileges: ${left.join(' ')}`);
    else expect(left, 'calls that were not made, without a reason').toEqual([]);
  });

  it('has seen those that people use most succeed', () => {
    const without = mostUsed.filter((name) => !exercised.has(name));
    if (without.length > 0)
      console.log(`of ${mostUsed.length} most used calls not made on ${place}: ${without.join(' ')}`);
    expect(without.filter((name) => !hasReason(name) && !isRestricted)).toEqual([]);
  });
}
