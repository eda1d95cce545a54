import type { Abi } from '../../abi/abi.js';
import { abis } from '../../abi/all.js';
import { isJiffies, JIFFIES_NUMBERS } from '../../abi/jiffies.js';
import { docs } from '../../generated/docs.js';
import { nearest } from '../../kernel/table.js';
import { table } from '../layout.js';
import { UsageError } from '../options.js';
import { explainCall } from './call.js';
import { kernelHere, thisKernel } from './here.js';
import { didYouMean, isLinuxName } from './names.js';
import { explainVariant } from './variant.js';
import { callOfVariant, variantsOf } from './variants.js';

/**
 * What a name is: a call, or what chooses a variant of one.
 *
 * @throws {UsageError} for what no call and no variant is named
 */
export function explainName(name: string): string[] {
  if (isLinuxName(name) || isJiffies(name)) return explainCall(name);
  const call = callOfVariant(name);
  if (call !== undefined) return explainVariantOf(call, name);
  throw new UsageError(`there is no system call "${name}" on i386, x86_64 or arm64${didYouMean(name)}`);
}

/**
 * What a call does for the constant `is`.
 *
 * @throws {UsageError} where it has no such variant
 */
export function explainVariantOf(call: string, is: string): string[] {
  const variants = variantsOf(call);
  const found = variants.find((variant) => variant.is === is);
  if (found) return explainVariant(found);
  const near = nearest(
    is,
    variants.map((variant) => variant.is),
  );
  throw new UsageError(`${call} has no variant "${is}"${near === undefined ? '' : `; did you mean ${near}?`}`);
}

/** What a number is on every architecture, and everything on the call that it is here. */
export function explainNumber(number: number): string[] {
  const all = Object.values(abis);
  const patched = Object.entries(JIFFIES_NUMBERS).find(([, nr]) => nr === number)?.[0];
  const kernel = kernelHere();
  const own = kernel instanceof Error ? undefined : kernel.table.name(number);
  const name = patched ?? own ?? all.map((abi) => nameOf(abi, number)).find((found) => found !== undefined);
  return [
    ...table(
      all.map((abi) => rowOf(abi, number)),
      undefined,
      '',
    ),
    ...(patched ? [`i386 with the jiffies patch, and the emulated kernel: ${patched}`] : []),
    thisKernel(({ table }) => table.name(number) ?? 'no call'),
    ...(name === undefined ? [] : ['', ...explainName(name)]),
  ];
}

function rowOf(abi: Abi, number: number): string[] {
  const name = nameOf(abi, number);
  return [abi.name, String(number), name ?? 'no call', (name && docs[name]?.[0]) ?? ''];
}

function nameOf(abi: Abi, number: number): string | undefined {
  return Object.keys(abi.numbers).find((name) => abi.numbers[name] === number);
}
