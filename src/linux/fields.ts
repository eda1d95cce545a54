import type { Abi } from '../abi/abi.js';
import { isPlain } from '../marshal/layout-check.js';
import { constantSet } from './constants.js';
import { linuxData } from './data.js';
import { fdNumber } from './fd.js';
import { masked } from './flags.js';

/** Fields are checked for their width when they are encoded. */
const WIDE = { bytes: 8, signed: false } as const;

/** A structure's fields, those that are made of flags or are handles as numbers; it is as it was where none is given so. */
export function withNumbers(tag: string, value: unknown, abi: Abi, what: string): unknown {
  const { structFlags, structOptions } = linuxData();
  const flags = structFlags[tag];
  const fds = structOptions[tag]?.fds;
  if ((flags ?? fds) === undefined || !isPlain(value)) return value;
  const fields: Record<string, unknown> = { ...value };
  for (const field of fds ?? []) if (field in fields) fields[field] = fdNumber(fields[field], `${what}.${field}`);
  for (const [field, set] of Object.entries(flags ?? {})) {
    if (fields[field] === undefined) continue;
    const constants = constantSet(set, abi.name);
    const expected = `made of ${[...constants.values.keys()].join(', ')}`;
    fields[field] = masked(constants, WIDE, `${what}.${field}`, expected).convert(fields[field]);
  }
  return fields;
}
