import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cacheFolder } from '../paths.js';
import { Apt, type AptContext } from './apt.js';
import type { SetupContext } from './context.js';
import { type KernelBuild, kernelStep } from './kernel.js';
import { Log } from './log.js';
import { lastResolved, type Resolved, rememberResolved, resolvedAt } from './resolved.js';
import { imageStep, ROOT_PACKAGES, treeStep } from './root.js';
import { SOURCE_PACKAGE, sourceStep } from './source.js';
import { ensure, isMade, placeOf } from './step.js';
import { ensureTools } from './tools.js';

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

/**
 * Makes the kernel and the image of the root file system where they are not there.
 *
 * @throws {VmError} ERR_VM_TOOLS, or ERR_VM_SETUP with the name of the log
 */
export async function prepare(options: PrepareOptions): Promise<Prepared> {
  const { kernel } = options;
  if (!isBuild(kernel) && !existsSync(kernel)) {
    throw new RangeError(
      `the kernel must be 'patched', 'stock' or the path of a bzImage; there is no ${resolve(kernel)}`,
    );
  }
  const log = new Log(join(cacheFolder('logs'), 'setup.log'));
  try {
    await ensureTools('run', options.install, log, (text) => options.emit({ type: 'notice', text }));
    const apt = new Apt();
    let resolved = options.refresh && !apt.wouldSayTheSame(resolvedAt()) ? undefined : lastResolved();
    if (resolved === undefined || !(isBuild(kernel) ? made(apt, resolved, kernel) : made(apt, resolved))) {
      await ensureTools('build', options.install, log, (text) => options.emit({ type: 'notice', text }));
      resolved ??= await resolvePackages(apt, { ...options, log });
    }
    const tree = await ensure(treeStep(apt, resolved.root), options);
    const root = join(await ensure(imageStep(tree), options), 'root.squashfs');
    if (!isBuild(kernel)) return { kernel: resolve(kernel), root, vmlinux: undefined, tree: undefined };
    const source = sourceStep(apt, resolved.source);
    const step = kernelStep(kernel, resolved.source, join(placeOf(source), 'tree'));
    if (!isMade(step)) await ensure(source, options);
    const folder = await ensure(step, options);
    return { kernel: join(folder, 'bzImage'), root, vmlinux: join(folder, 'vmlinux'), tree: join(folder, 'tree') };
  } finally {
    log.close();
  }
}

/** Where the parts of a machine are, or will be. */
export function placesOf(): { name: string; folder: string; made: boolean }[] {
  const resolved = lastResolved();
  if (resolved === undefined) return [];
  const apt = new Apt();
  const tree = treeStep(apt, resolved.root);
  const source = sourceStep(apt, resolved.source);
  const kernels = (['patched', 'stock'] as const).map((build) =>
    kernelStep(build, resolved.source, join(placeOf(source), 'tree')),
  );
  return [source, tree, imageStep(placeOf(tree)), ...kernels].map((step) => ({
    name: step.name,
    folder: placeOf(step),
    made: isMade(step),
  }));
}

function made(apt: Apt, resolved: Resolved, kernel?: KernelBuild): boolean {
  const source = sourceStep(apt, resolved.source);
  const tree = treeStep(apt, resolved.root);
  return (
    isMade(tree) &&
    isMade(imageStep(placeOf(tree))) &&
    (kernel === undefined || isMade(kernelStep(kernel, resolved.source, join(placeOf(source), 'tree'))))
  );
}

async function resolvePackages(apt: Apt, context: AptContext): Promise<Resolved> {
  const resolved = {
    root: await apt.resolve(ROOT_PACKAGES, context),
    source: await apt.resolveOne(SOURCE_PACKAGE, context),
  };
  rememberResolved(resolved);
  return resolved;
}
