import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const NAME = 'jiffies-syscall';

/** A cache folder of a test's own: what is in the user's cache is linked, so that a step can be taken out or damaged. */
export class PrivateCache {
  /** For XDG_CACHE_HOME. */
  readonly home: string;
  readonly folder: string;

  constructor() {
    // On the same file system, where a step can make hard links.
    const caches = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
    const real = join(caches, NAME);
    this.home = mkdtempSync(join(caches, 'jiffies-cache-'));
    this.folder = join(this.home, NAME);
    mkdirSync(join(this.folder, 'logs'), { recursive: true });
    for (const name of readdirSync(real)) {
      if (name === 'resolved.json' || name === 'kvm-verdict') cpSync(join(real, name), join(this.folder, name));
      else if (name !== 'logs' && !name.endsWith('.lock')) symlinkSync(join(real, name), join(this.folder, name));
    }
  }

  get env(): NodeJS.ProcessEnv {
    return { ...process.env, XDG_CACHE_HOME: this.home };
  }

  /** The folders of a step, by the start of their names. */
  places(step: string): string[] {
    return readdirSync(this.folder)
      .filter((name) => name.startsWith(`${step}-`) && !name.endsWith('.lock'))
      .map((name) => join(this.folder, name));
  }

  /** Takes a step's results out. */
  remove(step: string): void {
    for (const place of this.places(step)) rmSync(place, { recursive: true });
  }

  /** Puts a copy, with the times of the original, where there was a link. */
  copy(step: string): string[] {
    return this.places(step).map((place) => {
      const original = realpathSync(place);
      rmSync(place);
      execFileSync('cp', ['-a', original, place]);
      return place;
    });
  }

  close(): void {
    rmSync(this.home, { recursive: true, force: true });
  }
}
