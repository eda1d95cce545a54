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
