import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { VmError } from '../errors.js';
import { cacheFolder } from '../paths.js';
import { Apt, type AptContext, DownloadError } from './apt.js';
import type { SetupContext } from './context.js';
import { type KernelBuild, kernelStep } from './kernel.js';
import { Log } from './log.js';
import { lastResolved, type Resolved, rememberResolved, resolvedAt } from './resolved.js';
import { imageStep, ROOT_PACKAGES, treeStep } from './root.js';
import { SOURCE_PACKAGE, sourceStep } from './source.js';
import { ensure, isMade, placeOf, type Step } from './step.js';
import { ensureTools, requireTools } from './tools.js';

/** How a set-up is made. */
export interface PrepareOptions extends SetupContext {
  /** `'patched'`, `'stock'`, or the path of a bzImage of one's own. */
  readonly kernel: string;
  /** As root, install the host's tools that lack. */
  readonly install: boolean;
  /** Ask apt whether its packages have moved, rather than take what was resolved before. */
  readonly refresh: boolean;
}

/** What a machine starts from. */
export interface Prepared {
  readonly kernel: string;
  readonly root: string;
  /** With symbols, for a debugger; undefined for a kernel of one's own. */
  readonly vmlinux: string | undefined;
  /** Where modules are built against the kernel. */
  readonly tree: string | undefined;
}

function isBuild(kernel: string): kernel is KernelBuild {
  return kernel === 'patched' || kernel === 'stock';
}

function checkKernel(kernel: string): void {
  if (isBuild(kernel) || existsSync(kernel)) return;
  throw new RangeError(
    `the kernel must be 'patched', 'stock' or the path of a bzImage; there is no ${resolve(kernel)}`,
  );
}

/**
 * Makes the kernel and the image of the root file system where they are not there.
 *
 * @throws {VmError} ERR_VM_TOOLS, or ERR_VM_SETUP with the name of the log
 */
export async function prepare(options: PrepareOptions): Promise<Prepared> {
  const { kernel } = options;
  checkKernel(kernel);
  const log = new Log(join(cacheFolder('logs'), 'setup.log'));
  const context = { ...options, log };
  try {
    await ensureTools('run', options.install, context);
    const apt = new Apt();
    const last = lastResolved();
    if (last !== undefined && !isStale(apt, last, options) && made(apt, last, kernel))
      return await make(apt, last, options);
    await ensureTools('build', options.install, context);
    const resolved = last === undefined || isStale(apt, last, options) ? await ask(apt, kernel, context) : last;
    try {
      return await make(apt, resolved, options);
    } catch (error) {
      if (!(error instanceof DownloadError)) throw error;
      const moved = await ask(apt, kernel, context);
      if (isDeepStrictEqual(moved, resolved)) throw error;
      options.emit({
        type: 'notice',
        text: 'the mirror no longer has the packages that it named, so newer ones are taken',
      });
      return await make(apt, moved, options);
    }
  } finally {
    log.close();
  }
}

/**
 * Whether apt has to be asked again: a mirror keeps the newest of a package only, so what is to be downloaded may not be there any more.
 * What is made is used as long as nobody asks for a newer one.
 */
function isStale(apt: Apt, { root, source }: Resolved, { kernel, refresh }: PrepareOptions): boolean {
  if (apt.wouldSayTheSame(resolvedAt())) return false;
  const tree = treeStep(apt, root);
  const hasKernel = !isBuild(kernel) || isMade(kernelOf(kernel, apt, source)) || isMade(sourceStep(apt, source));
  return refresh || !(isMade(imageStep(placeOf(tree))) || isMade(tree)) || !hasKernel;
}

async function make(apt: Apt, { root, source }: Resolved, options: PrepareOptions): Promise<Prepared> {
  const { kernel } = options;
  const tree = treeStep(apt, root);
  const image = imageStep(placeOf(tree));
  if (!isMade(image)) await ensure(tree, options);
  await ensure(image, options);
  const step = isBuild(kernel) ? kernelOf(kernel, apt, source) : undefined;
  if (step !== undefined) {
    if (!isMade(step)) await ensure(sourceStep(apt, source), options);
    await ensure(step, options);
  }
  return resultOf(kernel, image, step);
}

/** `step` makes the kernel, unless it is one of the user's own. */
function resultOf(kernel: string, image: Step, step: Step | undefined): Prepared {
  const root = join(placeOf(image), 'root.squashfs');
  if (step === undefined) return { kernel: resolve(kernel), root, vmlinux: undefined, tree: undefined };
  const folder = placeOf(step);
  return { kernel: join(folder, 'bzImage'), root, vmlinux: join(folder, 'vmlinux'), tree: join(folder, 'tree') };
}

/**
 * What {@link prepare} made before; it makes nothing.
 *
 * @throws {VmError} ERR_VM_TOOLS; ERR_VM_SETUP with what is not made
 */
export function findPrepared(kernel: string): Prepared {
  checkKernel(kernel);
  requireTools('run');
  const resolved = lastResolved();
  if (resolved === undefined) throw notMade(kernel, isBuild(kernel) ? ['root', `kernel-${kernel}`] : ['root']);
  const apt = new Apt();
  const image = imageStep(placeOf(treeStep(apt, resolved.root)));
  const step = isBuild(kernel) ? kernelOf(kernel, apt, resolved.source) : undefined;
  const missing = [image, ...(step ? [step] : [])].filter((each) => !isMade(each));
  if (missing.length > 0)
    throw notMade(
      kernel,
      missing.map(({ name }) => name),
    );
  return resultOf(kernel, image, step);
}

function notMade(kernel: string, names: readonly string[]): VmError {
  const command = `jiffies-syscall vm setup${kernel === 'patched' ? '' : ` --kernel ${kernel}`}`;
  return new VmError('ERR_VM_SETUP', `not made yet: ${names.join(', ')}; to make it, run: ${command}`);
}

function kernelOf(build: KernelBuild, apt: Apt, source: string): Step {
  return kernelStep(build, source, join(placeOf(sourceStep(apt, source)), 'tree'));
}

/** Where the parts of a machine are, or will be. */
export function placesOf(): { name: string; folder: string; made: boolean }[] {
  const resolved = lastResolved();
  if (resolved === undefined) return [];
  const apt = new Apt();
  const tree = treeStep(apt, resolved.root);
  const source = sourceStep(apt, resolved.source);
  const kernels = (['patched', 'stock'] as const).map((build) => kernelOf(build, apt, resolved.source));
  return [source, tree, imageStep(placeOf(tree)), ...kernels].map((step) => ({
    name: step.name,
    folder: placeOf(step),
    made: isMade(step),
  }));
}

function made(apt: Apt, { root, source }: Resolved, kernel: string): boolean {
  const image = imageStep(placeOf(treeStep(apt, root)));
  return isMade(image) && (!isBuild(kernel) || isMade(kernelOf(kernel, apt, source)));
}

/** What apt says now; where it cannot be asked, what it said before will do if that is made. */
async function ask(apt: Apt, kernel: string, context: AptContext): Promise<Resolved> {
  const last = lastResolved();
  try {
    const resolved = {
      root: await apt.resolve(ROOT_PACKAGES, context),
      source: await apt.resolveOne(SOURCE_PACKAGE, context),
    };
    rememberResolved(resolved);
    return resolved;
  } catch (error) {
    if (!(error instanceof VmError) || last === undefined || !made(apt, last, kernel)) throw error;
    const [why] = error.message.split('\n');
    context.emit({ type: 'notice', text: `going on with the packages of before, since ${why}` });
    return last;
  }
}
