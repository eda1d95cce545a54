import { coded } from '../marshal/errors.js';
import type { AbiName } from '../spec/spec.js';
import { constant } from './constants.js';
import type { Form } from './form.js';

/**
 * Refuses what means the calling thread in a call that another thread makes: `0` for a process id, a flag that unshares.
 *
 * @param args all arguments of the target, as the prototype takes them
 * @throws {Error} ERR_SYSCALL_REFUSED
 */
export function refuseThread({ described, target }: Form, args: readonly unknown[], abi: AbiName): void {
  const { name, parameters } = target.spec;
  const given = (parameter: string) => args[parameters.findIndex((each) => each.name === parameter)];
  for (const [parameter, { thread }] of Object.entries(described.notes)) {
    if (thread === undefined) continue;
    const [meant = '', other, only = ''] = thread.split(' ');
    if (other !== undefined && Number(given(other)) !== Number(constant(only, abi))) continue;
    const value = Number(given(parameter));
    const flag = constant(meant, abi);
    if (flag === undefined ? value !== Number(meant) : (value & Number(flag)) === 0) continue;
    const instead = flag === undefined ? 'give a thread id (process.pid is that of the main thread)' : 'leave it out';
    throw coded(
      new Error(
        `${parameter} ${meant} of ${name} means the thread that makes the call, which is another for a promise; ${instead}, or call it without /promises`,
      ),
      'ERR_SYSCALL_REFUSED',
    );
  }
}
