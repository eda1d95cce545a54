import * as calls from 'jiffies-syscall/linux';
import { describe, expect, it } from 'vitest';
import { callsWithout, reasons } from '../qemu-user.mjs';
import { bpfs } from './cases/bpf.js';
import { type Cases, withFolder } from './cases/case.js';
import { devices } from './cases/devices.js';
import { disks } from './cases/disks.js';
import { fcntls } from './cases/fcntl.js';
import { files } from './cases/files.js';
import { futexes } from './cases/futex.js';
import { ioctls } from './cases/ioctls.js';
import { keys } from './cases/keys.js';
import { machine } from './cases/machine.js';
import { memory } from './cases/memory.js';
import { polling } from './cases/polling.js';
import { prctls } from './cases/prctl.js';
import { processes } from './cases/processes.js';
import { signals } from './cases/signals.js';
import { socketcalls } from './cases/socketcall.js';
import { sockets } from './cases/sockets.js';
import { system } from './cases/system.js';
import { counting, done, hasReason, isVariant, made, note, notMade, orphans, strangers } from './coverage.js';
import { knownToLack, lacksInEmulator, leaveOut } from './emulation.js';
import { listening } from './listening.js';
import { mostUsed } from './most-used.js';
import { makesIoctls, place, places } from './place.js';
import { isRestricted, lacksPrivilege } from './privileges.js';

const LIMIT_MS = 60_000;
const areas: Readonly<Record<string, Cases>> = {
  files,
  fcntls,
  devices,
  ioctls,
  disks,
  polling,
  futexes,
  memory,
  processes,
  prctls,
  signals,
  sockets,
  socketcalls,
  system,
  machine,
  keys,
  bpfs,
};
const reasonWithout = reasons(Object.assign({}, ...Object.values(areas)), callsWithout);

const noted = listening(calls, note);

/** The requests of ioctl are made on the host and in the guest. */
const here = Object.entries(areas).filter(([area]) => area !== 'ioctls' || makesIoctls);

/** Makes the calls, looks at their effect, and whether any was left out; the title says where. */
export function exerciseCalls(): void {
  const where = places[place];
  if (!makesIoctls)
    console.log(`NOT TESTED on ${where}: the requests of ioctl; their cases are made on the host and in the guest`);
  describe.each(here)(`the calls of Linux on ${where}: %s`, (_, cases) => {
    for (const [name, run] of Object.entries(cases)) {
      it(name, { timeout: LIMIT_MS }, async (context) => {
        const why = reasonWithout(name) ?? knownToLack(name, made) ?? (await tried(run));
        if (why === undefined) return;
        leaveOut(name, why);
        console.log(`NOT TESTED: ${name}: ${why}`);
        context.skip(why);
      });
    }
  });

  it('has made every call, and every variant of one, that can be made', () => {
    const { left, reasons } = notMade();
    const variants = [...made].filter(isVariant).length;
    console.log(`${made.size - variants} calls made on ${where}`);
    console.log(`${variants} variants made on ${where}`);
    for (const [reason, names] of reasons) console.log(`not made on ${where}: ${reason}: ${names.join(' ')}`);
    if (isRestricted) console.log(`NOT MADE for want of privileges: ${left.join(' ')}`);
    else expect(left, 'calls that were not made, without a reason').toEqual([]);
    expect(strangers(), 'names that have a reason, and are no calls').toEqual([]);
    expect(orphans(), 'names that are left to a place, which does not make them').toEqual([]);
  });

  it('has seen those that people use most succeed', () => {
    const without = mostUsed.filter((name) => !made.has(name));
    if (without.length > 0)
      console.log(`of ${mostUsed.length} most used calls not made on ${where}: ${without.join(' ')}`);
    expect(without.filter((name) => !hasReason(name) && !isRestricted)).toEqual([]);
  });
}

/** Runs a case, and says why it cannot pass here where that is the machine's or the emulator's doing. */
async function tried(run: Cases[string]): Promise<string | undefined> {
  try {
    await counting(() => withFolder((folder) => run({ linux: noted, folder, done })));
  } catch (error) {
    const why = lacksPrivilege(error) ?? lacksInEmulator(error);
    if (why === undefined) throw error;
    return why;
  }
  return undefined;
}
