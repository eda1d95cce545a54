import * as calls from 'jiffies-syscall/linux';
import { describe, expect, it } from 'vitest';
import { callsWithout, reasons } from '../qemu-user.mjs';
import { bpfs } from './cases/bpf.js';
import { type Cases, withFolder } from './cases/case.js';
import { devices } from './cases/devices.js';
import { fcntls } from './cases/fcntl.js';
import { files } from './cases/files.js';
import { futexes } from './cases/futex.js';
import { ioctls } from './cases/ioctls.js';
import { keys } from './cases/keys.js';
import { memory } from './cases/memory.js';
import { polling } from './cases/polling.js';
import { prctls } from './cases/prctl.js';
import { processes } from './cases/processes.js';
import { signals } from './cases/signals.js';
import { socketcalls } from './cases/socketcall.js';
import { sockets } from './cases/sockets.js';
import { system } from './cases/system.js';
import { hasReason, isVariant, made, note, notMade, strangers } from './coverage.js';
import { isKnownToLack, lacksInEmulator } from './emulation.js';
import { listening } from './listening.js';
import { mostUsed } from './most-used.js';
import { isRestricted, lacksPrivilege } from './privileges.js';

const LIMIT_MS = 60_000;
const areas: Readonly<Record<string, Cases>> = {
  files,
  fcntls,
  devices,
  ioctls,
  polling,
  futexes,
  memory,
  processes,
  prctls,
  signals,
  sockets,
  socketcalls,
  system,
  keys,
  bpfs,
};
const reasonWithout = reasons(Object.assign({}, ...Object.values(areas)), callsWithout);

const noted = listening(calls, note);

function done(...names: string[]): void {
  for (const name of names) made.add(name);
}

/** Makes the calls and looks at their effect; `place` is where. */
export function makeCalls(place: string, which = areas): void {
  describe.each(Object.entries(which))(`the calls of Linux on ${place}: %s`, (_, cases) => {
    for (const [name, run] of Object.entries(cases)) {
      it(name, { timeout: LIMIT_MS }, async (context) => {
        const why = reasonWithout(name) ?? isKnownToLack(name) ?? (await tried(run));
        if (why === undefined) return;
        console.log(`NOT TESTED: ${name}: ${why}`);
        context.skip(why);
      });
    }
  });
}

/** Runs a case, and says why it cannot pass here where that is the machine's or the emulator's doing. */
async function tried(run: Cases[string]): Promise<string | undefined> {
  try {
    await withFolder((folder) => run({ linux: noted, folder, done }));
  } catch (error) {
    const why = lacksPrivilege(error) ?? lacksInEmulator(error);
    if (why === undefined) throw error;
    return why;
  }
  return undefined;
}

/** As {@link makeCalls}, by a Node of another architecture than its kernel's, without the requests of ioctl. */
export function makeForeignCalls(place: string): void {
  console.log(`NOT TESTED on ${place}: the requests of ioctl; their cases are written for the host and for the guest`);
  makeCalls(place, Object.fromEntries(Object.entries(areas).filter(([area]) => area !== 'ioctls')));
}

/** As {@link makeCalls}, and looks whether any call was left out. */
export function exerciseCalls(place: string): void {
  makeCalls(place);
  it('has made every call, and every variant of one, that can be made', () => {
    const { left, reasons } = notMade();
    const variants = [...made].filter(isVariant).length;
    console.log(`${made.size - variants} calls made on ${place}`);
    console.log(`${variants} variants made on ${place}`);
    for (const [reason, names] of reasons) console.log(`not made: ${reason}: ${names.join(' ')}`);
    if (isRestricted) console.log(`NOT MADE for want of privileges: ${left.join(' ')}`);
    else expect(left, 'calls that were not made, without a reason').toEqual([]);
    expect(strangers(), 'names that have a reason, and are no calls').toEqual([]);
  });

  it('has seen those that people use most succeed', () => {
    const without = mostUsed.filter((name) => !made.has(name));
    if (without.length > 0)
      console.log(`of ${mostUsed.length} most used calls not made on ${place}: ${without.join(' ')}`);
    expect(without.filter((name) => !hasReason(name) && !isRestricted)).toEqual([]);
  });
}
