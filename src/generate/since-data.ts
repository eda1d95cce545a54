import { abis } from '../abi/all.js';
import type { AbiName } from '../spec/spec.js';
import { readCalls } from './data.js';

/** Since when Linux has a call on the first ABI here that has it, and whether it has gone from all of them. */
export function readSince(): Map<string, { readonly version: string; readonly gone: boolean }> {
  const found = new Map<string, { version: string; gone: boolean }>();
  for (const abi of Object.keys(abis) as AbiName[]) {
    for (const { name, since, entry } of readCalls(abi).calls) {
      const known = found.get(name);
      found.set(name, { version: known?.version ?? since, gone: (known?.gone ?? true) && entry === undefined });
    }
  }
  return found;
}
