import { inspect } from 'node:util';
import type { SpawnOptions } from './process.js';

/**
 * Refuses what no command of the guest can be started with.
 *
 * @throws {TypeError}
 */
export function checkCommand(argv: unknown, { cwd, env = {} }: SpawnOptions): void {
  if (!Array.isArray(argv) || argv.length === 0) {
    throw new TypeError(`a command is an array of strings, the program first; received ${inspect(argv)}`);
  }
  for (const [index, value] of argv.entries()) checkString(`argv[${index}]`, value);
  if (cwd !== undefined) checkString('cwd', cwd);
  for (const [name, value] of Object.entries(env)) {
    if (name === '' || /[=\0]/.test(name)) {
      throw new TypeError(`the name of a variable must have no '=' and no NUL; received ${inspect(name)}`);
    }
    checkString(`env.${name}`, value);
  }
}

/**
 * Refuses what the guest would take for a shorter string.
 *
 * @throws {TypeError}
 */
export function checkString(what: string, value: unknown): void {
  if (typeof value !== 'string' || value.includes('\0')) {
    throw new TypeError(`${what} must be a string without NUL; received ${inspect(value)}`);
  }
}
