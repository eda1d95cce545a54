import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Apt } from './apt.js';
import type { Step } from './step.js';

/** Debian's package with the kernel's source. */
export const SOURCE_PACKAGE = 'linux-source-6.1';

/** The kernel's tree, unpacked from the package whose file name, version in it, is `file`. */
export function sourceStep(apt: Apt, file: string): Step {
  return {
    name: 'kernel-source',
    inputs: [file],
    files: ['tree'],
    async build(folder, tools) {
      const { log, signal } = tools;
      await apt.downloadOne(SOURCE_PACKAGE, file, folder, tools);
      const unpacked = join(folder, 'package');
      await log.run('dpkg-deb', ['-x', join(folder, file), unpacked], { signal });
      await log.run('tar', ['-xJf', join(unpacked, 'usr/src', `${SOURCE_PACKAGE}.tar.xz`), '-C', folder], { signal });
      renameSync(join(folder, SOURCE_PACKAGE), join(folder, 'tree'));
      rmSync(unpacked, { recursive: true });
      rmSync(join(folder, file));
    },
  };
}
