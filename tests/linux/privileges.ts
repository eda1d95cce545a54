import { readFileSync } from 'node:fs';
import { namesLacking } from './capabilities.js';

/** Privileges that the cases need: a root who has none of a container's limits has them. */
const lacking = namesLacking(readFileSync('/proc/self/status', 'latin1'));

/** Why a failure is this machine's: the process has no privilege for what the case does. Undefined where it has all. */
export function lacksPrivilege(error: unknown): string | undefined {
  if (lacking.length === 0) return undefined;
  const told = `${Reflect.get(Object(error), 'code')} ${Reflect.get(Object(error), 'message')}`;
  return /\b(EPERM|EACCES)\b/.test(told) ? `needs a privilege that is lacking here (${lacking.join(', ')})` : undefined;
}

/** Whether some calls cannot succeed for want of privileges. */
export const isRestricted = lacking.length > 0;
