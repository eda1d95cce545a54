import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../paths.js';
import { writeWhole } from '../write.js';

/** The packages of a virtual machine as apt last resolved them: file names, versions in them. */
export interface Resolved {
  readonly source: string;
  readonly root: readonly string[];
}

const VM_FILE = 'resolved.json';

/** What the virtual machine's packages were, where apt has been asked. */
export function lastResolved(): Resolved | undefined {
  const value = readJson(VM_FILE);
  return isResolved(value) ? value : undefined;
}

/** When that was, in milliseconds. */
export function resolvedAt(): number {
  return statSync(join(cacheFolder(), VM_FILE), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Keeps what {@link lastResolved} gives. */
export function rememberResolved(resolved: Resolved): void {
  writeWhole(join(cacheFolder(), VM_FILE), JSON.stringify(resolved));
}

/** The files that `name` was last unpacked from. */
export function lastUnpacked(name: string): readonly string[] | undefined {
  const value = readJson(`resolved-${name}.json`);
  return isNames(value) ? value : undefined;
}

/** Keeps what {@link lastUnpacked} gives. */
export function rememberUnpacked(name: string, files: readonly string[]): void {
  writeWhole(join(cacheFolder(), `resolved-${name}.json`), JSON.stringify(files));
}

/** A damaged file says nothing, so apt is asked again. */
function readJson(name: string): unknown {
  const file = join(cacheFolder(), name);
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isNames(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every((name) => typeof name === 'string');
}

function isResolved(value: unknown): value is Resolved {
  return (
    typeof value === 'object' &&
    value !== null &&
    'source' in value &&
    typeof value.source === 'string' &&
    'root' in value &&
    isNames(value.root)
  );
}
