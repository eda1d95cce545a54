import type { AbiName } from '../spec/spec.js';

const abi: AbiName = process.arch === 'ia32' ? 'i386' : process.arch === 'arm64' ? 'arm64' : 'x86_64';

/** The value of a constant for programs of this process's architecture. */
export function here<T>(values: Readonly<Record<AbiName, T>>): T;
/** The same of one that not every architecture has. */
export function here<T>(values: { readonly [A in AbiName]?: T }): T | undefined;
export function here<T>(values: { readonly [A in AbiName]?: T }): T | undefined {
  return values[abi];
}
