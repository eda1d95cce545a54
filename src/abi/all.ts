import type { AbiName } from '../spec/spec.js';
import type { Abi } from './abi.js';
import { arm64 } from './arm64.js';
import { i386 } from './i386.js';
import { x86_64 } from './x86_64.js';

/** Every architecture that this package knows. */
export const abis = { i386, x86_64, arm64 } as const satisfies Record<AbiName, Abi>;
