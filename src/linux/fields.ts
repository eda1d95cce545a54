import type { Abi } from '../abi/abi.js';
import { isPlain } from '../marshal/layout-check.js';
import { constantSet, member } from './constants.js';
import { linuxData } from './data.js';
import { fdNumber } from './fd.js';
import { masked } from './flags.js';

/** Fields are checked for their width when they are encoded. */
const WIDE = { bytes: 8, signed: false } as const;

/** A structure's fields, those that are given by names or are handles as numbers; it is as it was where none can be. */
export function withNumbers(tag: string, value: unknown, abi: Abi, what: string): unknown {
  const { structFlags, structChoices, structOptions } = linuxData();
  const { [tag]: flags } = structFlags;
  const { [tag]: choices } = structChoices;
  const fds = structOptions[tag]?.fds;
  if ((flags ?? choices ?? fds) === undefined || !isPlain(value)) return value;
  const fields: Record<string, unknown> = { ...value };
  for (const field of fds ?? []) if (field in fields) fields[field] = fdNumber(fields[field], `${what}.${field}`);
  for (const [field, set] of Object.entries(flags ?? {})) {
    if (fields[field] === undefined) continue;
    const constants = constantSet(set, abi.name);
    const expected = `made of ${[...constants.values.keys()].join(', ')}`;
    fields[field] = masked(constants, WIDE, `${what}.${field}`, expected).convert(fields[field]);
  }
  for (const [field, set] of Object.entries(choices ?? {})) {
    const given = fields[field];
    if (typeof given === 'string') fields[field] = member(constantSet(set, abi.name), given, `${what}.${field}`);
  }
  return fields;
}
