/** Why a call cannot be made in the tests. */
export type Reason =
  | 'needs hardware'
  | 'would end the process'
  | 'needs a privilege that even root lacks here'
  | 'gone from Linux'
  | 'would harm the host'
  | 'not in this architecture'
  | 'not built into this kernel';

/** Calls of polling, memory and signals that are not made; with `abi`, not there alone. */
export const notExercised1: Readonly<Record<string, { abi?: 'i386' | 'x86_64'; reason: Reason }>> = {};
