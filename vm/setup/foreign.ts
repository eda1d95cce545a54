import { join } from 'node:path';
import { cacheFolder } from '../paths.js';
import { Apt, type Architecture } from './apt.js';
import type { SetupContext } from './context.js';
import { CROSS_PACKAGES, crossStep } from './cross.js';
import { usingCache } from './lock.js';
import { Log } from './log.js';
import { lastResolved, lastUnpacked, rememberUnpacked } from './resolved.js';
import { ROOT_PACKAGES, treeStep } from './root.js';
import { ensure, isMade, placeOf, type Step } from './step.js';

/** Debian's packages, unpacked into a folder. */
interface Unpacked {
  readonly architecture: Architecture;
  readonly packages: readonly string[];
  step(apt: Apt, files: readonly string[]): Step;
  /** The files that were last unpacked. */
  last(): readonly string[] | undefined;
  remember(files: readonly string[]): void;
}

const arm64Tree: Unpacked = {
  architecture: 'arm64',
  packages: ROOT_PACKAGES,
  step: treeStep,
  last: () => lastUnpacked('arm64'),
  remember: (files) => rememberUnpacked('arm64', files),
};

/** The virtual machine's own; what that has resolved is not changed by who only wants the tree. */
const i386Tree: Unpacked = { ...arm64Tree, architecture: 'i386', last: () => lastResolved()?.root, remember() {} };

const arm64Cross: Unpacked = {
  architecture: 'amd64',
  packages: CROSS_PACKAGES,
  step: crossStep,
  last: () => lastUnpacked('cross-arm64'),
  remember: (files) => rememberUnpacked('cross-arm64', files),
};

function prepareUnpacked(what: Unpacked, context: SetupContext): Promise<string> {
  return usingCache(context, () => unpacked(what, context));
}

async function unpacked(what: Unpacked, context: SetupContext): Promise<string> {
  const log = new Log(join(cacheFolder('logs'), 'setup.log'));
  try {
    const apt = new Apt(what.architecture);
    const last = what.last();
    if (last && isMade(what.step(apt, last))) return await ensure(what.step(apt, last), context);
    // A mirror keeps the newest of a package only, so what is not made yet is asked for anew.
    const files = await apt.resolve(what.packages, { ...context, log });
    const place = await ensure(what.step(apt, files), context);
    what.remember(files);
    return place;
  } finally {
    log.close();
  }
}

/** A folder with a Debian's files and Node in it: i386's for a chroot, arm64's for QEMU's emulator of user programs. */
export async function prepareTree(context: SetupContext, architecture: 'i386' | 'arm64' = 'i386'): Promise<string> {
  const place = await prepareUnpacked(architecture === 'i386' ? i386Tree : arm64Tree, context);
  return join(place, 'tree');
}

/** The folder with Debian's compiler for arm64: `aarch64-linux-gnu-g++` and others. */
export async function prepareCross(context: SetupContext): Promise<string> {
  return join(await prepareUnpacked(arm64Cross, context), 'bin');
}

/** Where what is of no virtual machine was last unpacked. */
export function foreignPlaces(): string[] {
  return [arm64Tree, arm64Cross].flatMap((what) => {
    const last = what.last();
    return last ? [placeOf(what.step(new Apt(what.architecture), last))] : [];
  });
}
