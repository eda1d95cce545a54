import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * `projectFolder` returns the folder that a guest sees at its own path: the nearest workspace root above `start`, else the nearest folder
 * with node_modules or .git, else `start` itself.
 *
 * @param start the path of a folder
 * @throws {SyntaxError} for a package.json on the way up that is no JSON
 * @see vm/README.md
 * @example
 * process.cwd().startsWith(projectFolder(process.cwd())); // true
 */
export function projectFolder(start: string): string {
  const above = ancestors(resolve(start));
  const workspace = above.find(isWorkspace);
  const nearest = above.find((folder) => ['node_modules', '.git'].some((name) => existsSync(join(folder, name))));
  return workspace ?? nearest ?? resolve(start);
}

/** What the guest has at paths of its own, and needs. */
const GUESTS_OWN = [
  ...['/bin', '/dev', '/etc', '/lib', '/proc', '/run', '/sbin', '/sys', '/tmp'],
  ...['/usr/bin', '/usr/lib', '/usr/sbin', '/usr/share/nodejs', '/var/lib'],
];
/** Folders where only the guest's kernel makes others. */
const KERNELS_OWN = ['/dev', '/proc', '/sys'];

/**
 * The path where the guest sees the folder `project`.
 *
 * @throws {RangeError} for one that would hide what the guest needs
 */
export function placeOfProject(project: string): string {
  const place = resolve(project);
  const within = (path: string, folder: string) => `${path}/`.startsWith(folder === '/' ? folder : `${folder}/`);
  const hidden = GUESTS_OWN.find((own) => within(own, place)) ?? KERNELS_OWN.find((own) => within(place, own));
  if (hidden !== undefined) {
    throw new RangeError(
      `the project cannot be ${place}, since the guest has a ${hidden} of its own; take a folder that hides nothing of it`,
    );
  }
  return place;
}

function ancestors(folder: string): string[] {
  const parent = dirname(folder);
  // The root itself is never shared: the guest has one of its own.
  return parent === folder ? [] : [folder, ...ancestors(parent)];
}

function isWorkspace(folder: string): boolean {
  if (existsSync(join(folder, 'pnpm-workspace.yaml'))) return true;
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return false;
  const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'workspaces' in manifest;
}
