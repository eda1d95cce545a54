import type { Abi } from '../abi/abi.js';
import { isPlain } from '../marshal/layout-check.js';
import { constantSet } from './constants.js';
import { linuxData } from './data.js';
import { masked } from './flags.js';

/** Fields are checked for their width when they are encoded. */
const WIDE = { bytes: 8, signed: false } as const;

/** A structure's fields, those that are made of flags as numbers; it is as it was where none is given by names. */
export function withFlags(tag: string, value: unknown, abi: Abi, what: string): unknown {
  const flags = linuxData().structFlags[tag];
  if (flags === undefined || !isPlain(value)) return value;
  const fields: Record<string, unknown> = { ...value };
  for (const [field, set] of Object.entries(flags)) {
    if (fields[field] === undefined) continue;
    const constants = constantSet(set, abi.name);
    const expected = `made of ${[...constants.values.keys()].join(', ')}`;
    fields[field] = masked(constants, WIDE, `${what}.${field}`, expected).convert(fields[field]);
  }
  return fields;
}
