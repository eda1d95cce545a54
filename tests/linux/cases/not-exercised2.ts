/** Why a call is not made. */
export type Reason =
  | 'needs hardware'
  | 'would end the process'
  | 'needs a privilege that even root lacks here'
  | 'gone from Linux'
  | 'would harm the host'
  | 'not in this architecture'
  | 'not built into this kernel';

/** Calls on processes, sockets and the system that are not made: nowhere, or not by the one of the two kernels that `abi` names. */
export const notExercised2: Readonly<Record<string, { abi?: 'i386' | 'x86_64'; reason: Reason }>> = {};
