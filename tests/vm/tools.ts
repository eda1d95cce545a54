import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { vi } from 'vitest';

/** A folder with a cache and programs of a test's own, which take the place of the host's, and of this process's, until it is closed. */
export class FakeTools {
  readonly folder = mkdtempSync(join(tmpdir(), 'jiffies-tools-'));
  /** For a PATH with nothing else in it. */
  readonly bin = join(this.folder, 'bin');

  constructor() {
    mkdirSync(this.bin);
    for (const [name, value] of Object.entries(this.env)) vi.stubEnv(name, value);
  }

  /** PATH, and XDG_CACHE_HOME for a cache with nothing in it. */
  get env(): { PATH: string; XDG_CACHE_HOME: string } {
    return { PATH: `${this.bin}${delimiter}${process.env.PATH}`, XDG_CACHE_HOME: join(this.folder, 'cache') };
  }

  /** Puts a shell script in PATH; `$HERE` in it is this folder, and each call's arguments are a line of the file `calls`. */
  add(program: string, script: string): void {
    const text = `#!/bin/sh\nHERE='${this.folder}'\necho "${program} $*" >>"$HERE/calls"\n${script}\n`;
    writeFileSync(join(this.bin, program), text, { mode: 0o755 });
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.folder, name), text);
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  list(folder: string): string[] {
    return readdirSync(join(this.folder, folder)).sort();
  }

  /** Paths in it, by the names in one folder. */
  find(folder: string, name: RegExp): string[] {
    return readdirSync(join(this.folder, folder))
      .filter((each) => name.test(each) && !each.endsWith('.lock'))
      .map((each) => join(folder, each));
  }

  remove(...paths: readonly string[]): void {
    for (const path of paths) rmSync(join(this.folder, path), { recursive: true });
  }

  /** How often a program was called with `words` among its arguments. */
  calls(words: string): number {
    const calls = join(this.folder, 'calls');
    if (!existsSync(calls)) return 0;
    return readFileSync(calls, 'utf8')
      .split('\n')
      .filter((line) => line.includes(words)).length;
  }

  close(): void {
    vi.unstubAllEnvs();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
